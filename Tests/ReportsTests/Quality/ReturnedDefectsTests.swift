import Reports
import Testing
import Workshop

/// Three complaints about pieces of the small workshop's first nota: two in October that name M05,
/// one of them N03 too, and one in November that names N03.
@Suite struct ReturnedDefectsTests {
  private static let complained = {
    var workshop = SmallWorkshop.made
    let line = SmallWorkshop.made.sales[0].lines[0]
    let october = SmallWorkshop.october.last
    for (day, codes) in [(october, ["M05"]), (october, ["N03", "M05"]), (october + 1, ["N03"])] {
      let action = Action.takeBack(
        TakeBack {
          $0.day = day
          $0.piece = PiecePlace(line.batch, line.pieces[0])
          $0.defects = codes.compactMap { code in
            workshop.catalogue.defects.firstIndex { $0.code == code }.map { UInt8($0) }
          }
          $0.reason = "emas lepas"
        })
      let clerk = Authority(user: ID(0))
      #expect(workshop.broken(by: action, as: clerk).isEmpty)
      workshop.apply(action, by: clerk)
    }
    return workshop
  }()

  @Test func aMonthCountsWhatCameInItAndNamesTheCommonestDefect() {
    let month = SmallWorkshop.october
    let october = ReturnedDefects(QualityScope(months: month...month), of: Self.complained)
    #expect(
      october.sentence(of: Self.complained, .indonesian)
        == "Retur dan keluhan: 2 buah, terbanyak: emas lepas")
    let november = ReturnedDefects(QualityScope(months: month + 1...month + 1), of: Self.complained)
    #expect(
      november.sentence(of: Self.complained, .english)
        == "Returns and complaints: 1 piece, mostly: small stain")
  }

  @Test func aProductCountsItsOwnAlone() {
    let product = Self.complained.batches[Self.complained.returns[0].piece.batch].product
    let own = ReturnedDefects(QualityScope(product: product), of: Self.complained)
    #expect(own.count == 3)
    let other = ID<Product>(product == ID(0) ? 1 : 0)
    let none = ReturnedDefects(QualityScope(product: other), of: Self.complained)
    #expect(none.sentence(of: Self.complained, .indonesian) == nil)
  }

  @Test func theReportSaysItBelowTheFaults() {
    let paper = QualityPaper(QualityScope(), gate: 1, of: Self.complained)
    let lines = paper.paper(of: Self.complained, on: SmallWorkshop.day(11, 2), .indonesian).lines
    #expect(lines.contains("  Retur dan keluhan: 3 buah, terbanyak: emas lepas"))
  }
}
