import Reports
import Testing
import Wording
import Workshop

@testable import bengkel

@Suite struct SetupTests {
  @Test func aFileOfOfficersGivesTheirLoginsAndRoles() {
    let found = OfficerFile.read(
      """
      # two administrators and a clerk
      adm-1;admin;kuda laut ungu;835291
      adm-2;administrator;tiga perahu kayu;846302

      ptg-1;petugas;jendela hujan;857413
      """, at: "LAPAS MISAL")
    #expect(found.faults.isEmpty)
    #expect(found.officers.map(\.login) == ["adm-1", "adm-2", "ptg-1"])
    #expect(found.officers.map(\.role) == [.administrator, .administrator, .clerk])
    #expect(found.officers[2].password == "jendela hujan")
    #expect(found.officers[2].pin == "857413")
  }

  static let badLines: [(String, String)] = [
    (
      "ptg-1;petugas;jendela hujan",
      "Baris 3: 4 bagian dipisah titik koma, ada 3. Bentuk: kode;peran;kata sandi;PIN."
    ),
    (
      "PTG 1;petugas;jendela hujan;857413",
      "Baris 3: Kode pengguna: 2-16 huruf kecil, angka, tanda hubung. Contoh ptg1."
    ),
    ("adm-2;petugas;jendela hujan;857413", "Baris 3: Kode sudah ada di baris lain. Ganti kodenya."),
    (
      "ptg-1;kepala;jendela hujan;857413",
      "Baris 3: Peran: petugas, pemeriksa, kasubsi, bendahara, admin, pemantau."
    ),
    ("ptg-1;petugas;pendek;857413", "Baris 3: Kata sandi: minimal 8 karakter."),
    (
      "ptg-1;petugas;bengkel2026;857413",
      "Baris 3: Kata sandi mudah ditebak. Pakai beberapa kata yang tidak berhubungan."
    ),
    (
      "ptg-1;petugas;lapasmisal9;857413",
      "Baris 3: Kata sandi mudah ditebak. Pakai beberapa kata yang tidak berhubungan."
    ),
    ("ptg-1;petugas;jendela hujan;97531", "Baris 3: PIN: 6 angka."),
    (
      "ptg-1;petugas;jendela hujan;345678",
      "Baris 3: PIN mudah ditebak. Jangan pakai deret, ulangan, atau cermin."
    ),
  ]

  @Test(arguments: badLines) func everyFaultIsSaidWithItsLine(_ line: String, _ said: String) {
    let text = "adm-1;admin;kuda laut ungu;835291\nadm-2;admin;tiga perahu kayu;846302\n" + line
    #expect(
      OfficerFile.read(text, at: "LAPAS MISAL").faults.map { $0.sentence(.indonesian) } == [said])
  }

  @Test func oneAdministratorIsTooFew() {
    let found = OfficerFile.read("adm-1;admin;kuda laut ungu;835291\n", at: "LAPAS MISAL")
    #expect(
      found.faults.map { $0.sentence(.indonesian) } == [
        "Perlu minimal 2 admin, baru ada 1. Tambahkan barisnya."
      ])
  }

  static let roles: [(String, Role)] = [
    ("petugas", .clerk), ("clerk", .clerk), ("pemeriksa", .inspector), ("inspector", .inspector),
    ("kasubsi", .supervisor), ("supervisor", .supervisor), ("bendahara", .treasurer),
    ("treasurer", .treasurer), ("admin", .administrator), ("administrator", .administrator),
    ("pemantau", .observer), ("Observer", .observer),
  ]

  @Test(arguments: roles) func rolesAreReadInBothLanguages(_ word: String, _ role: Role) {
    #expect(OfficerFile.role(word) == role)
  }

  @Test func aNewStoreIsEmptyAndBeginsOnItsDay() {
    let day = Day(year: 2026, month: 11, day: 23) ?? Day()
    let officers = OfficerFile.read(
      "adm-1;admin;kuda laut ungu;835291\nadm-2;admin;tiga perahu kayu;846302",
      at: "LAPAS MISAL"
    ).officers
    let workshop = Setup(institution: "LAPAS MISAL", officers: officers).workshop(on: day)
    #expect(workshop.settings.institution == "LAPAS MISAL")
    #expect(workshop.settings.firstDay == day)
    #expect(!workshop.settings.isPractice)
    #expect(workshop.users.map(\.login) == ["adm-1", "adm-2"])
    #expect(workshop.people.isEmpty && workshop.batches.isEmpty)
    #expect(workshop.products.count == 3)
  }

  @Test func anEnglishSessionProposesEnglishWordsUnderTheSameCodes() {
    let day = Day(year: 2026, month: 11, day: 23) ?? Day()
    func products(_ language: Language) -> [Product] {
      Setup(institution: "LAPAS MISAL", officers: [], language: language).workshop(on: day)
        .products.map { $0 }
    }
    let english = products(.english)
    #expect(english.map(\.shortName) == ["Plain", "Gold", "Office"])
    #expect(english[0].colours == ["black", "brown", "cream"])
    let letters = { (product: Product) in (0..<3).map { product.letter(ofColour: $0) } }
    #expect(english.map(letters) == products(.indonesian).map(letters))
    #expect(english.map(\.code) == products(.indonesian).map(\.code))
  }

  static let months: [(String, Month?)] = [
    ("2026-10", Month(year: 2026, month: 10)), ("2026-13", nil), ("2026-1", nil), ("26-10", nil),
    ("2026-+1", nil), ("2026", nil), ("", nil),
  ]

  @Test(arguments: months) func aMonthIsReadInOneForm(_ text: String, _ month: Month?) {
    #expect(Month(typed: text) == month)
  }

  @Test func aMonthWithoutRecordsIsRefusedInWords() {
    let workshop = PracticeTests.made()
    let today = PracticeTests.until
    func why(_ year: Int, _ month: Int) -> String? {
      do throws(ReportRefusal) {
        var asked = ReportAsked()
        asked.period = .month(Month(year: year, month: month))
        _ = try OfficeReport.monthly.paper(asked, of: workshop, on: today, .indonesian)
        return nil
      } catch {
        return error.words.id
      }
    }
    #expect(why(2026, 10) == nil)
    #expect(
      why(2026, 12) == "Desember 2026 belum tiba. Pilih bulan sampai November 2026.")
    #expect(
      why(2026, 2) == "Tidak ada catatan pada Februari 2026. Yang pertama pada Maret 2026.")
  }
}
