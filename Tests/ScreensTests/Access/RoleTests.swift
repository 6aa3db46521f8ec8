import Testing
import Workshop

/// What a role may not see or do is not drawn as if it could.
@Suite struct RoleTests {
  /// The block stands in the sealed part with the name, so that the inspector has neither.
  static let columns = [
    ("pmu-1", "  Kode    L A E K P  Batch  Hadir"),
    ("bdh-1", "  Kode    L A E K P  Batch  Hadir"),
    ("adm-1", "  Kode    L A E K P  Batch  Hadir"),
  ]

  @Test(arguments: columns) func whoReadsCodesHasNoColumnOfNames(
    _ login: String, _ columns: String
  ) {
    let stage = Stage(WeavingStage.workshop, as: login)
    stage.play("1")
    #expect(stage.lines[3].hasPrefix(columns))
    #expect(!stage.lines[3].contains("Bebas"))
    #expect(stage.lines[4].hasPrefix("> WB-001  "))
    #expect(!stage.screen.contains("WB-001  WB-001"))
    stage.play("Esc 3")
    #expect(stage.lines[3].hasPrefix("  Kode    Batch   Tahap"))
  }

  @Test func theObserverDoesNotOpenThePageOfPeople() {
    let stage = Stage(as: "pmt-1")
    stage.play("1")
    #expect(stage.title.contains("BERANDA"))
    #expect(stage.message == "Hanya Petugas, Pemeriksa, Kasubsi, Bendahara, Admin.")
    stage.play("Enter")
    #expect(stage.title.contains("BERANDA"))
  }

  @Test func whoMayOnlyLookIsToldSo() {
    let stage = Stage(WeavingStage.workshop, as: "bdh-1")
    stage.play("3 Ctrl+L")
    #expect(stage.message.hasPrefix("Hanya dilihat. Hanya Petugas, Kasubsi."))
    stage.play("Esc 4 Ctrl+L")
    #expect(stage.message.hasPrefix("Hanya dilihat. Hanya Pemeriksa, Kasubsi."))
    #expect(!stage.lines[1].contains("dilihat"))
  }

  @Test func theLoginBehindTheLockLeadsBackToTheLock() {
    let stage = Stage()
    stage.play("1 F12 Tab")
    #expect(stage.title.contains("GANTI PENGGUNA"))
    stage.play("Esc")
    #expect(stage.title.contains("TERKUNCI"))
    stage.play("`135790 Enter")
    #expect(stage.title.contains("WARGA BINAAN"))
  }
}
