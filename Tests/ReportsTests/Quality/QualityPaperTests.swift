import Reports
import Testing
import Wording
import Workshop

@Suite struct QualityPaperTests {
  private static let workshop = SmallWorkshop.made
  private static let today = SmallWorkshop.day(11, 2)

  /// Counted as in `QualityRecordsTests`; the limits are 0.75 +- 3*sqrt(0.75*0.25/4) = 0.1005 and,
  /// cut, 1; of the faults 1 + 3*sqrt(1/4) = 2.5.
  @Test func theReportAsCountedOnPaper() {
    let paper = QualityPaper(QualityScope(), gate: 1, of: Self.workshop)
    #expect(
      paper.paper(of: Self.workshop, on: Self.today, .indonesian).lines == [
        "                       LEMBAGA PEMASYARAKATAN TAKALAR",
        "                                LAPORAN MUTU",
        "                    12 September 2026 - 2 November 2026",
        "Semua bulan                                         Dihitung 2 November 2026",
        "----------------------------------------------------------------------------",
        "A. HASIL       Lulus langsung      Kerja ulang          Ditolak Cacat   DPMO",
        "  anyam              3 dari 4         1 dari 4         0 dari 4     1  15625",
        "  akhir              1 dari 4         1 dari 4         1 dari 4     4  62500",
        "  Lulus langsung di semua pos: 3 dari 4 x 1 dari 4",
        "  DPMO: cacat per sejuta peluang, 16 jenis cacat tiap buah.",
        "",
        "B. CACAT, gerbang akhir     Kelas  Jumlah  Kumulatif",
        "  N03  noda                 minor       2   2 dari 4  ################",
        "  K02  berjamur            kritis       1   3 dari 4  ########",
        "  N02  ujung serat          minor       1   4 dari 4  ########          <80%",
        "",
        "C. PETA KENDALI P       Gagal  Batas bawah  Batas atas               Isyarat",
        "  B-0001             3 dari 4        10,0%      100,0%   [      o ]",
        "  Rata-rata 3 dari 4. Batas sementara: 1 dari 20 kelompok.",
        "",
        "D. PETA U    Cacat  Buah  Tiap buah  Batas atas                      Isyarat",
        "  B-0001         4     4       1,00        2,50  [      o         ]",
        "  Rata-rata 1,00 (n 4). Batas sementara: 1 dari 20 kelompok.",
        "",
        "E. KESIMPULAN",
        "  Gerbang akhir: lulus langsung 1 dari 4; cacat terbanyak noda, 2 kali;",
        "  isyarat peta p 0, peta u 0.",
        "  n: jumlah buah. <80%: cacat sampai baris itu sudah 80% dari semuanya. Peta",
        "  p: bagian yang tidak lulus tiap batch; peta u: cacat tiap buah. [ ] batas,",
        "  : rata-rata, o batch; X di luar batas berarti ada sebab khusus.",
        "",
        "",
        "                                      2 November 2026",
        "Dibuat oleh,                          Mengetahui,",
        "Pemeriksa                             Kasubsi",
        "",
        "",
        "",
        "(....................)                (....................)",
      ])
  }

  @Test func aMonthWithoutChecksSaysSo() {
    let august = Month(year: 2026, month: 8)
    let paper = QualityPaper(
      QualityScope(months: august...august, product: ID(0)), gate: 0, of: Self.workshop)
    let lines = paper.paper(of: Self.workshop, on: Self.today, .english).lines
    #expect(lines.contains { $0.hasPrefix("August 2026, Polos  ") })
    #expect(lines.count { $0 == "  No checks." } == 3)
    #expect(lines.contains("  None."))
  }

  @Test func everyLineFitsThePaper() {
    for language in Language.allCases {
      for gate in [UInt8(0), 1] {
        let paper = QualityPaper(QualityScope(), gate: gate, of: Self.workshop)
        for line in paper.paper(of: Self.workshop, on: Self.today, language).lines {
          #expect(line.count <= 76, "\(line)")
        }
      }
    }
  }

  @Test func thePictureIsTheSameEveryTimeAndNamesWhatItShows() {
    let paper = QualityPaper(QualityScope(), gate: 1, of: Self.workshop)
    let file = QualityPicture.file(paper, of: Self.workshop, on: Self.today, .indonesian)
    #expect(file == QualityPicture.file(paper, of: Self.workshop, on: Self.today, .indonesian))
    #expect(file.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "))
    #expect(file.hasSuffix("</svg>\n"))
    // Three bars, and the paper's white.
    #expect(file.split(separator: "\n").count { $0.hasPrefix("<rect ") } == 4)
    #expect(file.contains(">N03 noda</text>") && file.contains(">3 dari 4</text>"))
    #expect(file.contains("Batas sementara: 1 dari 20 kelompok."))
  }

  @Test func aLongSeriesShowsItsNewestGroups() {
    #expect(ChartPicture.shown(of: 0) == 0..<0)
    #expect(ChartPicture.shown(of: 40) == 0..<40)
    #expect(ChartPicture.shown(of: 41) == 1..<41)
  }

  /// In September one piece came to the final gate, and passed: mean and limits are nought.
  @Test func aPictureWithoutAnyFailureHasAScaleToo() {
    let september = Month(year: 2026, month: 9)
    let paper = QualityPaper(
      QualityScope(months: september...september), gate: 1, of: Self.workshop)
    let file = QualityPicture.file(paper, of: Self.workshop, on: Self.today, .indonesian)
    #expect(file.contains(">5,0%</text>") && file.contains("Rata-rata 0 dari 1."))
  }

  @Test func anEmptyPictureIsAFileToo() {
    let paper = QualityPaper(QualityScope(product: ID(1)), gate: 1, of: Self.workshop)
    let file = QualityPicture.file(paper, of: Self.workshop, on: Self.today, .english)
    #expect(file.contains(">No defects.</text>") && file.hasSuffix("</svg>\n"))
  }

  @Test func textsOfAPictureAreEscaped() {
    #expect(
      VectorPicture.escaped("a<b> & \"c\" 'd'\u{1B}\u{0}\n")
        == "a&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39; ")
    var picture = VectorPicture(width: 10, height: 10)
    picture.text("</text><script>", x: 1, y: 2)
    #expect(!picture.file(title: "<&>").contains("<script>"))
    #expect(picture.file(title: "<&>").contains("<title>&lt;&amp;&gt;</title>"))
  }
}
