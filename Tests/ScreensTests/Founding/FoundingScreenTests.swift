import Testing
import Wording
import Workshop

@testable import Screens

/// The set-up of a new store, key by key.
@Suite struct FoundingScreenTests {
  static let code = "A1B2C-D3E4F-G5H6J-K7M8N-P9Q0R-S1T2V-W3X4Y-Z5A6B"

  static let start = FoundingStart(
    envelope: EnvelopeCode(code) { typed in
      typed.uppercased() == code
        ? nil : Words("Bukan kode di atas.", en: "Not the code above.")
    }, institution: nil, contents: nil, firstDay: nil)

  /// What each step takes, up to the next.
  static let named = "`lapas_contoh Enter `1-11-26 Enter"
  static let first = " `adm1 Enter `kuda_laut_ungu Enter `kuda_laut_ungu Enter `835291 Enter"
  static let second = " `adm2 Enter `tiga_perahu_kayu Enter `tiga_perahu_kayu Enter `846302 Enter"
  static let administrators =
    named + first + " `835291 Enter" + second + " `846302 Enter"
  static let enveloped = administrators + " `" + code.lowercased() + " Enter"
  static let made =
    enveloped + " `ptg1 Enter `petugas Enter `bdh1 Enter `bendahara Enter Ctrl+X `kosong Enter"

  private static func stage(
    _ keys: String = "", _ language: Language = .indonesian, width: Int = 80, height: Int = 24
  ) -> Stage {
    let stage = Stage(
      TestDesk(.unopened, now: Sample.now), as: "nobody", language: language, width: width,
      height: height, founding: start)
    stage.play(keys)
    return stage
  }

  @Test func sixStepsMakeAStore() {
    let stage = Self.stage(Self.made)
    let plan = stage.desk.founded
    #expect(plan?.institution == "LAPAS CONTOH")
    #expect(plan?.firstDay?.day == Day(year: 2026, month: 11, day: 1))
    #expect(
      plan?.administrators == [
        Founding.Administrator(login: "adm1", password: "kuda laut ungu", pin: "835291"),
        Founding.Administrator(login: "adm2", password: "tiga perahu kayu", pin: "846302"),
      ])
    #expect(plan?.envelope == Self.code)
    #expect(
      plan?.others == [
        Founding.NewOfficer(login: "ptg1", role: .clerk),
        Founding.NewOfficer(login: "bdh1", role: .treasurer),
      ])
    #expect(plan?.isStandard == false)
    #expect(stage.screen.contains("PTG1, sampai"))
    #expect(stage.screen.contains("K7QFM-2W9TR-8HDPX-4NVBC"))
    stage.press("Enter")
    #expect(stage.title.contains("MASUK"))
    #expect(!stage.screen.contains("K7QFM"))
  }

  @Test(arguments: [(80, 24), (40, 12)]) func noCodeIsLeftOutBeforeTheLogin(
    _ width: Int, _ height: Int
  ) {
    let stage = Self.stage(
      Self.enveloped
        + " `ptg1 Enter `petugas Enter `pmu1 Enter `pemeriksa Enter `ksb1 Enter `kasubsi Enter"
        + " `bnd1 Enter `bendahara Enter `pmt1 Enter `pemantau Enter Ctrl+X `kosong Enter",
      width: width, height: height)
    var seen: [String] = []
    while !stage.title.contains("MASUK"), seen.count < 20 {
      seen.append(stage.screen)
      stage.press("Enter")
    }
    for login in ["PTG1", "PMU1", "KSB1", "BND1", "PMT1"] {
      #expect(seen.contains { $0.contains(login + ", sampai") }, "\(login): \(seen)")
    }
    // A code is never parted from its login.
    #expect(
      seen.allSatisfy { page in
        page.count(of: ", sampai") == page.count(of: "4NVBC")
      })
  }

  @Test func nothingIsMadeBeforeTheLastStep() {
    let stage = Self.stage(Self.enveloped + " Ctrl+X")
    #expect(stage.desk.founded == nil)
    #expect(stage.screen.contains("langkah 6 dari 6"))
  }

  /// A step, what is typed wrongly there, and what stands beside the field.
  static let refusals: [(String, String, String)] = [
    ("", "Enter Enter", "Wajib diisi."),
    ("", "`lapas_contoh Enter `1-10-25 Enter", "400 hari"),
    ("", "`lapas_contoh Enter `24-11-26 Enter", "Tanggal"),
    (
      named, "`AA_b Enter `kuda_laut_ungu Enter `kuda_laut_ungu Enter `835291 Enter `835291 Enter",
      "2-16 huruf kecil, angka, tanda hubung"
    ),
    (
      named, "`adm1 Enter `pendek Enter `pendek Enter `835291 Enter `835291 Enter",
      "minimal 8 karakter"
    ),
    (
      named, "`adm1 Enter `lapascontoh Enter `lapascontoh Enter `835291 Enter `835291 Enter",
      "mudah ditebak"
    ),
    (
      named, "`adm1 Enter `kuda_laut_ungu Enter `kuda_laut_biru Enter `835291 Enter `835291 Enter",
      "Tidak sama dengan yang di atas."
    ),
    (
      named, "`adm1 Enter `kuda_laut_ungu Enter `kuda_laut_ungu Enter `123456 Enter `123456 Enter",
      "PIN mudah ditebak"
    ),
    (
      named + first + " `835291 Enter",
      "`adm1 Enter `tiga_perahu_kayu Enter `tiga_perahu_kayu Enter `846302 Enter `846302 Enter",
      "sudah dipakai"
    ),
    (administrators, "`A1B2C Enter", "Bukan kode di atas."),
    (enveloped, "`adm2 Enter `petugas Enter", "sudah dipakai"),
    (enveloped, "`ptg1 Enter Ctrl+X", "Wajib diisi."),
    (enveloped + " Ctrl+X", "`lain Enter", "Tidak ditemukan."),
  ]

  @Test(arguments: refusals) func whatIsWrongIsSaidAtItsField(
    _ before: String, _ keys: String, _ said: String
  ) {
    let stage = Self.stage(before)
    let step = stage.lines[1]
    stage.play(keys)
    #expect(stage.screen.contains(said), "\(stage.screen)")
    #expect(stage.lines[1] == step)
    #expect(stage.desk.founded == nil)
  }

  @Test func aStepIsTakenBackWithWhatWasTyped() {
    let stage = Self.stage(Self.named + Self.first + " `835291 Enter")
    #expect(stage.screen.contains("langkah 3 dari 6"))
    stage.press("Up")
    #expect(stage.screen.contains("langkah 2 dari 6"))
    #expect(stage.screen.contains("adm1"))
    stage.play("Ctrl+U `adm9 Ctrl+X")
    #expect(stage.screen.contains("langkah 3 dari 6"))
    #expect(stage.screen.contains("ADM9"))
    stage.press("PgUp PgUp")
    #expect(stage.screen.contains("langkah 1 dari 6"))
  }

  @Test func anOfficerTypedInErrorIsTakenOut() {
    let stage = Self.stage(Self.enveloped + " `ptg1 Enter `petugas Enter")
    #expect(stage.screen.contains("PTG1"))
    stage.press("F8")
    #expect(!stage.screen.contains("PTG1"))
    stage.press("F8")
    #expect(stage.message == "Belum ada.")
  }

  @Test func noSecretIsEverShown() {
    let stage = Self.stage()
    for key in Self.made.split(separator: " ") {
      stage.play(String(key))
      for secret in ["kuda", "perahu", "835291", "846302"] {
        #expect(!stage.screen.contains(secret), "after \(key)")
      }
    }
  }

  @Test func escapeAsksBeforeWhatWasTypedIsLost() {
    let stage = Self.stage(Self.named + " Esc")
    #expect(stage.screen.contains("Belum ada data yang dibuat"))
    #expect(!stage.app.isFinished)
    stage.press("Esc")
    #expect(stage.screen.contains("langkah 2 dari 6"))
    stage.press("Esc Down Enter")
    #expect(stage.app.isFinished)
    #expect(stage.desk.founded == nil)
  }

  @Test func theCodeIsWholeOnASmallScreen() {
    let stage = Self.stage(Self.administrators, .english, width: 40, height: 12)
    let shown = stage.lines.joined().filter { $0 != " " }
    for group in Self.code.split(separator: "-") { #expect(shown.contains(group)) }
  }

  @Test func thePageOfTheSecondAdministratorLooksAsDecided() {
    let stage = Self.stage(Self.named + Self.first + " `835291 Enter `adm2 Enter `tiga_perahu")
    expectGolden(stage.screen, "founding")
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func count(of text: String) -> Int {
    var count = 0
    var rest = self[...]
    while let found = rest.firstRange(of: text) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}
