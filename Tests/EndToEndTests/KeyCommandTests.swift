import Foundation
import Testing

/// Set-up, passwords, codes and recovery by the real program.
@Suite(.serialized) struct KeyCommandTests {
  /// One store for all three, since every try at a real password takes half a second or more.
  @Test func codesAndPasswordsByTheirCommands() throws {
    let store = try RealStore()
    try expectOneAdministratorAloneResetsNobody(store)
    try expectACodeOfTwoAdministratorsLetsAnOfficerChoose(store)
    try expectAPINInTheFileIsTaken(store)
    try expectTheEnvelopeOpensOnceAndIsReplaced(store)
    try expectTwoAdministratorsRenewTheEnvelope(store)
  }

  private func expectOneAdministratorAloneResetsNobody(_ store: RealStore) throws {
    let own = try store.write("111213\n", to: "pin")
    func reset(_ login: String, signer: String, as user: String) throws -> (
      code: Int32, said: String
    ) {
      try store.run("reset", login, "--signer", signer, "--pin-file", own, as: user)
    }
    #expect(
      try reset("ptg1", signer: "adm1", as: "adm1")
        == (1, "Perlu tanda tangan administrator kedua. Minta ia mengetik PIN-nya.\n"))
    #expect(
      try reset("ptg1", signer: "adm2", as: "adm1")
        == (3, "PIN tidak cocok. Tersisa 4 percobaan.\n"))
    #expect(try reset("ksb1", signer: "adm1", as: "ptg1") == (1, "Hanya Admin.\n"))
  }

  private func expectACodeOfTwoAdministratorsLetsAnOfficerChoose(_ store: RealStore) throws {
    let pin = try store.write("212223\n", to: "pin")
    let reset = try store.run("reset", "ptg1", "--signer", "adm2", "--pin-file", pin, as: "adm1")
    #expect(reset.code == 0)
    #expect(reset.said.contains("Kode sekali pakai ptg1, sampai "))
    let code = RealStore.code(in: reset.said, groups: 4)
    #expect(code.count == 23)
    #expect(
      try store.run("status", as: "ptg1") == (
        3, "Pengguna atau kata sandi tidak cocok. Ketik lagi.\n"
      ))
    usleep(1_100_000)
    try store.write(code + "\n", to: "ptg1")
    #expect(
      try store.run("status", as: "ptg1")
        == (3, "Ini kode sekali pakai. Pilih kata sandi sendiri dulu: bengkel password\n"))
    let new = try store.write("pasar di pagi hari\n", to: "new")
    #expect(
      try store.run("password", "--new-file", new, as: "ptg1") == (0, "Kata sandi diganti.\n"))
    try store.write("pasar di pagi hari\n", to: "ptg1")
    #expect(try store.run("status", as: "ptg1").code == 0)
  }

  private func expectAPINInTheFileIsTaken(_ store: RealStore) throws {
    let both = try store.write("perahu di teluk\n908172\n", to: "new")
    #expect(
      try store.run("password", "--new-file", both, as: "ksb1")
        == (0, "Kata sandi dan PIN diganti.\n"))
    try store.write("perahu di teluk\n", to: "ksb1")
    try store.write("908172\n", to: "pin")
    let easy = try store.write("layar di laut\n135790\n", to: "new")
    #expect(
      try store.run("password", "--new-file", easy, as: "ksb1") == (
        1,
        "PIN mudah ditebak. Jangan pakai deret, ulangan, atau cermin.\n"
      ))
    #expect(try store.run("status", as: "ksb1").code == 0, "nothing was changed by half")
    let more = try store.write("layar di laut\n618034\nsisa\n", to: "new")
    #expect(
      try store.run("password", "--new-file", more, as: "ksb1")
        == (1, "Berkas berisi lebih dari kata sandi dan PIN. Hapus baris lainnya.\n"))
  }

  private func expectTheEnvelopeOpensOnceAndIsReplaced(_ store: RealStore) throws {
    #expect(store.recoveryCode.count == 47)
    let code = try store.write(store.recoveryCode.lowercased() + "\n", to: "code")
    let new = try store.write("layar kapal biru\n908172\n", to: "new")
    func recover() throws -> (code: Int32, said: String) {
      let result = try Terminal.execute(
        PracticeStore.binary,
        [
          "recover", "--store", store.path, "--user", "adm2", "--code-file", code,
          "--password-file", new,
        ])
      return (result.code, result.output + result.error)
    }
    let first = try recover()
    #expect(first.code == 0)
    #expect(first.said.contains("adm2 masuk dengan kata sandi baru."))
    let next = RealStore.code(in: first.said, groups: 8)
    #expect(next.count == 47 && next != store.recoveryCode)
    #expect(
      try recover() == (
        3, "Kode pemulihan bukan untuk data ini, atau sudah diganti. Cari amplop terbaru.\n"
      ))
    try store.write("layar kapal biru\n", to: "adm2")
    #expect(try store.run("status", as: "adm2").code == 0)
    #expect(try store.run("status", as: "adm1").code == 0)

    var typo = [Character](next)
    typo[13] = typo[13] == "7" ? "8" : "7"
    try store.write(String(typo) + "\n", to: "code")
    #expect(try recover() == (1, "Kelompok ke-3 salah ketik. Periksa, lalu ketik lagi.\n"))
  }

  private func expectTwoAdministratorsRenewTheEnvelope(_ store: RealStore) throws {
    func renew(with second: String) throws -> (code: Int32, said: String) {
      try store.run(
        "keys", "renew", "--second-user", second, "--second-password-file",
        store.folder + "/" + second, as: "adm1")
    }
    #expect(
      try renew(with: "adm1") == (
        1, "Perlu tanda tangan administrator kedua. Minta ia mengetik PIN-nya.\n"
      ))
    #expect(
      try renew(with: "ksb1")
        == (3, "ksb1 bukan administrator aktif. Pakai kode seorang administrator.\n"))
    let first = try renew(with: "adm2")
    #expect(first.code == 0)
    let code = RealStore.code(in: first.said, groups: 8)
    let second = try renew(with: "adm2")
    #expect(second.code == 0)
    let newest = RealStore.code(in: second.said, groups: 8)
    #expect(code.count == 47 && newest.count == 47 && code != newest)
    func recover(_ code: String) throws -> Int32 {
      try Terminal.execute(
        PracticeStore.binary,
        [
          "recover", "--store", store.path, "--user", "adm2", "--code-file",
          try store.write(code + "\n", to: "code"), "--password-file",
          try store.write("jangkar di dermaga\n274915\n", to: "new"),
        ]
      ).code
    }
    #expect(try recover(code) == 3, "the code of before opens nothing")
    #expect(try recover(newest) == 0)
  }
}
