import Testing
import Wording
import Workshop

@testable import Reports

/// How values become text: rows drawn by hand, each of 76 columns.
@Suite struct PaperTests {
  private static let columns = [
    Paper.Column(.text, 0, 20), Paper.Column(.number, 20, 30), Paper.Column(.rupiah, 30, 50),
  ]

  private static func lines(
    _ blocks: [Paper.Block], _ form: Paper.Form = .report, columns: Int = 80,
    _ language: Language = .indonesian
  ) -> [String] {
    Paper("X", name: "x", language, as: form, [.whole(blocks)]).lines(columns: columns)
  }

  private static func row(_ values: [Paper.Value], columns: Int = 80) -> String {
    lines([.table(Paper.Table(Self.columns, [Paper.Row(values)]))], columns: columns)[0]
  }

  private static func at(_ places: [(text: String, end: Int)]) -> String {
    places.reduce("") { line, next in
      line + String(repeating: " ", count: next.end - line.count - next.text.count) + next.text
    }
  }

  // MARK: Tables

  @Test func wordsStandAtTheLeftAndNumbersAtTheRight() {
    #expect(
      Self.row(["polos", .count(12), .rupiah(Rupiah(1_075_000))])
        == Self.at([("polos", 5), ("12", 30), ("1.075.000", 50)]))
  }

  /// 50 * 128 / 76 = 84.2, 30 * 128 / 76 = 50.5.
  @Test func onWiderPaperColumnsMoveApart() {
    #expect(
      Self.row(["polos", .count(12), .rupiah(Rupiah(5))], columns: 132)
        == Self.at([("polos", 5), ("12", 50), ("5", 84)]))
  }

  /// 27 columns are left before the blank and the number.
  @Test func aLongLabelIsCutBeforeTheNumber() {
    let label = String(repeating: "x", count: 40)
    #expect(
      Self.row([.text(label), .count(12), .rupiah(Rupiah(5))])
        == Self.at([(String(repeating: "x", count: 25) + "..", 27), ("12", 30), ("5", 50)]))
  }

  @Test func aLabelMayGoOnWhereNothingStands() {
    let label = String(repeating: "x", count: 40)
    #expect(
      Self.row([.text(label), .blank, .rupiah(Rupiah(5))]) == Self.at([(label, 40), ("5", 50)]))
  }

  /// 23 signs for a column of 20: they begin at 27, the count before them ends at 26, and the label
  /// is cut before 19.
  @Test func aNumberIsNeverCut() {
    let large = Rupiah(123_456_789_012_345_678)
    #expect(
      Self.row([.text(String(repeating: "x", count: 40)), .count(1_234_567), .rupiah(large)])
        == Self.at([
          (String(repeating: "x", count: 16) + "..", 18), ("1234567", 26),
          ("123.456.789.012.345.678", 50),
        ]))
  }

  @Test func whatCannotBeKnownIsADash() {
    #expect(Self.row(["x", .unknown, .blank]) == Self.at([("x", 1), ("-", 30)]))
  }

  @Test func whatYieldsIsLeftOutWhereItHasNoRoom() {
    var last = Paper.Column(.text, 40, 76, .end)
    last.yields = true
    let columns = [Paper.Column(.text, 0, 40), last]
    for (count, isShown) in [(20, true), (70, true), (71, false)] {
      let text = String(repeating: "x", count: count)
      let line = Self.lines([
        .table(Paper.Table(columns, [Paper.Row([.text(text), .text("siap")])]))
      ])
      #expect(line == [isShown ? Self.at([(text, count), ("siap", 76)]) : text])
    }
  }

  @Test func aRuledTableHasItsRulesAndItsSum() {
    let rule = String(repeating: "-", count: 72)
    let table = Paper.Table(
      [Paper.Column(.text, 0, 60), Paper.Column(.number, 60, 72)], heads: ["Barang", "Buah"],
      [Paper.Row(["polos", .count(2)]), .sum(["Jumlah", .count(2)])], isRuled: true)
    #expect(
      Self.lines([.table(table)], .receipt)
        == [
          Self.at([("Barang", 6), ("Buah", 72)]), rule, Self.at([("polos", 5), ("2", 72)]), rule,
          Self.at([("Jumlah", 6), ("2", 72)]),
        ].map { "    " + $0 })
  }

  // MARK: Lines

  @Test func aReceiptHasAMarginAndPlainLetters() {
    #expect(Self.lines([.line("TOKO É")], .receipt) == ["    TOKO E"])
    #expect(Self.lines([.line("TOKO É")]) == ["TOKO É"])
  }

  @Test func anAmountInWordsIsBrokenBetweenThem() {
    let note = Paper.Note("Terbilang:", [.spelled(Rupiah(987_654_321))])
    #expect(
      Self.lines([.note(note)], .receipt) == [
        "    Terbilang: sembilan ratus delapan puluh tujuh juta enam ratus lima puluh",
        "               empat ribu tiga ratus dua puluh satu rupiah",
      ])
  }

  /// The right side begins at the middle, or two blanks behind a name that goes beyond it; where
  /// that leaves no room for it, it stands below.
  @Test func twoSignaturesNeverOverlap() {
    for (length, start) in [(36, 38), (37, 39), (60, 62), (69, 71), (70, nil)] {
      var signatures = Paper.Signatures(left: "Kepala", right: "Kasub")
      signatures.leftName = [String(repeating: "n", count: length)]
      signatures.rightName = ["R. C."]
      let lines = Self.lines([.signatures(signatures)])
      let name = lines.first { $0.contains("n" + "n") } ?? ""
      if let start {
        #expect(name == Self.at([(signatures.leftName[0], length), ("R. C.", start + 5)]))
      } else {
        #expect(name == signatures.leftName[0] && lines.last == "R. C.")
      }
    }
  }

  @Test func valuesAreWrittenInTheLanguageOfThePaper() {
    let values: [(Paper.Value, String, String)] = [
      (.points(123_456), "1.234,56", "1,234.56"), (.tenths(17), "1,7", "1.7"),
      (.rate(100), "10,0%", "10.0%"), (.perMille(125), "12,5%", "12.5%"),
      (.portion(Portion(33, of: 40)), "82,5% (n 40)", "82.5% (n 40)"),
      (.day(SmallWorkshop.day(10, 9)), "09-10-2026", "09-10-2026"),
      (.sum(Rupiah(1_075_000)), "Rp1.075.000", "Rp1,075,000"), (.grade(.b), "B", "B"),
      (.bar(Portion(3, of: 7)), "####......", "####......"),
    ]
    for (value, indonesian, english) in values {
      #expect(value.text(.indonesian) == indonesian)
      #expect(value.text(.english) == english)
    }
  }

  // MARK: Files

  /// The list of `MonthlyReportTests`, cell by cell.
  @Test func theRecordsOfTheStockListAreItsCells() {
    let paper = StockList.paper(
      of: SmallWorkshop.made, on: SmallWorkshop.day(11, 2), .indonesian)
    func numbers(_ numbers: [Int64]) -> [Paper.Cell] { numbers.map { .number($0) } }
    #expect(
      paper.records == [
        [.text("DAFTAR PERSEDIAAN BARANG JADI 2 NOVEMBER 2026")],
        ["BARANG", "Mutu", "No.6", "No.7", "No.8", "No.9", "No.10", "Jumlah"].map { .text($0) },
        [.text("Polos hitam"), .text("C")] + numbers([0, 1, 0, 0, 0, 1]),
        [.text("Jumlah"), .text("")] + numbers([0, 1, 0, 0, 0, 1]),
        ["UMUR STOK", "Buah", "Catatan"].map { .text($0) },
        [.text("0-30 hari"), .number(1), .text("")],
        [.text("31-60 hari"), .number(0), .text("")],
        [.text("61-90 hari"), .number(0), .text("")],
        [.text("91-180 hari"), .number(0), .text("")],
        [.text("di atas 180 hari"), .number(0), .text("")],
      ])
  }

  // MARK: Sources

  @Test func rowsKnowWhatTheyWereCountedFrom() {
    let october = SmallWorkshop.october
    let report = MonthlyReport(october, of: SmallWorkshop.made)
      .paper(of: SmallWorkshop.made, on: SmallWorkshop.day(11, 2), .indonesian)
    let labour: [Paper.Source] = [
      .labour(.weaver, october), .labour(.preparer, october), .labour(nil, october),
    ]
    let products = [ID<Product>(0), ID(1), ID(2), nil].map {
      Paper.Source.production($0, october)
    }
    let plans = [ID<Product>(0), ID(1), ID(2), nil].map { Paper.Source.plan($0, october) }
    let channels = [UInt8(0), 1, nil].map { Paper.Source.channel($0, october) }
    let money = MoneyFigures.Row.allCases.map { Paper.Source.money($0, october) }
    // The weeks of October from Monday on, both months that there are, and both channels, in bars.
    let weeks = [(1, 4), (5, 11), (12, 18), (19, 25), (26, 31)].map {
      Paper.Source.counted(.accepted, SmallWorkshop.day(10, $0.0)...SmallWorkshop.day(10, $0.1))
    }
    let passed = [october + -1, october].map {
      Paper.Source.counted(.firstPass, $0.first...$0.last)
    }
    let sold = [UInt8(0), 1].map { Paper.Source.sold($0, october.first...october.last) }
    // The target and that nothing was held come from no row.
    #expect(
      report.tables.flatMap(\.rows).compactMap(\.source)
        == labour + plans + products + weeks + passed + channels + sold + money)
    let quality = QualityPaper(QualityScope(), gate: 1, of: SmallWorkshop.made)
      .paper(of: SmallWorkshop.made, on: SmallWorkshop.day(11, 2), .indonesian)
    #expect(quality.tables.last?.rows.map(\.source) == [.batch(ID(0))])
  }
}
