import TerminalUI
import Wording
import Workshop

/// One month in the list of months.
struct MonthRow {
  var month: Month
  var isClosed: Bool
  /// Nil where the months before have to be closed first, or a sum is beyond all reason.
  var figures: MonthFigures?
  /// Why there are no figures.
  var refusal: RuleBroken?

  /// Every closed month and every month with money, newest first.
  static func all(in workshop: Workshop) -> [MonthRow] {
    let closed = workshop.closures.map {
      MonthRow(month: $0.figures.month, isClosed: true, figures: $0.figures)
    }
    let months = workshop.openMonths
    let open = months.map { MonthRow($0, in: workshop) }
    return Array((closed + open).reversed())
  }

  private init(month: Month, isClosed: Bool, figures: MonthFigures) {
    self.month = month
    self.isClosed = isClosed
    self.figures = figures
  }

  /// A month that is not closed; only the next one to close can be counted.
  private init(_ month: Month, in workshop: Workshop) {
    self.month = month
    isClosed = false
    do throws(RuleBroken) {
      figures = try workshop.division(of: month)
    } catch {
      refusal = error
    }
  }

  // MARK: Texts

  func state(in scene: Scene) -> String {
    if isClosed { return scene.say("ditutup", en: "closed") }
    if scene.today <= month.last { return scene.say("berjalan", en: "running") }
    return scene.say("belum !", en: "open !")
  }
}
