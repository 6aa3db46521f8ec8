import Forms
import Testing
import Wording
import Workshop

@testable import Exchange

/// What a file is, is seen from its headings.
@Suite struct KindFinderTests {
  @Test(arguments: ImportKind.allCases)
  func everyTemplateIsOfItsOwnKind(_ kind: ImportKind) {
    for format in ExportFormat.allCases {
      for language in [Language.indonesian, .english] {
        let file = Template.bytes(of: kind, format, language)
        #expect(
          KindFinder.likeliest(of: file, ImportChoices()) == kind, "\(kind) \(format) \(language)")
      }
    }
  }

  struct Sheet: Sendable {
    var text: String
    var kind: ImportKind
  }

  /// Headings as offices write them, with titles above and other signs between.
  @Test(arguments: [
    Sheet(
      text: "DAFTAR PENJUALAN TAHUN 2025\n\nNo Nota,Tgl,Pembeli,Jalur,Nama Barang,Banyaknya,"
        + "Harga (Rp),Jumlah (Rp)\n1,5/1/2025,,Pameran,SG-POLOS,1,150000,150000\n", kind: .sales),
    Sheet(
      text: "Tgl|Kode WB|Absensi\n02-11-2026|WB-001|hadir\n", kind: .attendance),
    Sheet(
      text: "Nama Lengkap\tNo Reg\tBlok Kamar\nCONTOH\tB.I 1/2026\tA-1\n", kind: .people),
    Sheet(text: "Tgl;Hari Libur\n17-08-2027;Kemerdekaan\n", kind: .holidays),
    Sheet(text: "Kode;Harga A;Terendah A\nSG-POLOS;160000;150000\n", kind: .prices),
  ])
  func anOfficesOwnHeadingsAreKnown(_ sheet: Sheet) {
    let file = [UInt8](sheet.text.utf8)
    #expect(KindFinder.likeliest(of: file, ImportChoices()) == sheet.kind)
  }

  private static let lists: [(ExportKind, ImportKind)] = [
    (.people, .people), (.batches, .batches), (.output, .output), (.attendance, .attendance),
    (.sales, .sales), (.orders, .orders), (.products, .products),
  ]

  /// What we write, a practice store's mark above it.
  @Test(arguments: lists)
  func ourOwnListsAreKnown(_ list: ExportKind, _ kind: ImportKind) throws {
    var workshop = OrdersImportTests.workshop
    workshop.settings.isPractice = true
    let export = Export(workshop, for: .supervisor, withIdentity: true, on: Fixture.today)
    for format in ExportFormat.allCases {
      let file = try export.bytes(list, format)
      #expect(KindFinder.likeliest(of: file, ImportChoices()) == kind)
    }
  }
}
