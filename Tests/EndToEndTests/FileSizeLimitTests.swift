import Foundation
import Testing

/// A limit on the size of files is met as a full disk is.
@Suite struct FileSizeLimitTests {
  @Test func aCommandThatMeetsTheLimitSaysSoAndEndsByItself() throws {
    let store = try PracticeStore()
    let file = store.folder + "/orang.csv"
    try "Nomor Register;Nama;Blok\nB.I 901/2026;MISAL SATU;A-1\n".write(
      toFile: file, atomically: true, encoding: .utf8)
    let answer = try Terminal.execute(
      "/bin/sh",
      ["-c", "ulimit -f 64; exec \"$0\" import people \"$1\"", PracticeStore.binary, file],
      environment: store.environment("petugas"))
    #expect(answer.code == 3)
    #expect(answer.error.contains("Ruang disk habis"))
  }
}
