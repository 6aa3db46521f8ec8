import Glibc
import Screens
import Testing

@testable import bengkel

/// Which files of a stick are offered to be taken in.
@Suite struct OfficeFilesTests {
  private static func stick() -> String {
    var name = Array("/tmp/bengkel-stick-XXXXXX".utf8CString)
    _ = mkdtemp(&name)
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  @Test func officeFilesOfTheStickAndItsFoldersAreFound() throws {
    let stick = Self.stick()
    #expect(mkdir(stick + "/Kantor", 0o700) == 0)
    #expect(mkdir(stick + "/Kantor/lama", 0o700) == 0)
    #expect(mkdir(stick + "/.tempat-sampah", 0o700) == 0)
    #expect(mkdir(stick + "/daftar.csv", 0o700) == 0)
    for name in [
      "b.csv", "A.XLSX", "catatan.txt", "foto.jpg", ".b.csv", "Kantor/nota.csv",
      "Kantor/lama/tua.csv", ".tempat-sampah/c.csv",
    ] {
      try NewFile.write([65, 66, 67], to: stick + "/" + name)
    }
    #expect(symlink("/etc/passwd", stick + "/tautan.csv") == 0)
    let files = OfficeFiles.files(in: stick)
    #expect(
      files.map(\.path)
        == ["A.XLSX", "Kantor/nota.csv", "b.csv", "catatan.txt"].map {
          stick + "/" + $0
        })
    #expect(files.allSatisfy { $0.folder == stick && $0.bytes == 3 })
    #expect(abs(files[0].changed.milliseconds - Clocks.now.milliseconds) < 60_000)
  }

  @Test func aStickThatIsGoneHasNone() {
    #expect(OfficeFiles.files(in: "/tmp/tidak-ada-stik") == [])
  }
}
