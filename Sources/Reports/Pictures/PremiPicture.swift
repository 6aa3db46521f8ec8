import Wording
import Workshop

/// What the closed months brought all workers together; a sum names nobody.
package enum PremiPicture {
  package static func chart(
    of workshop: Workshop, months: ClosedRange<Month>, _ language: Language
  ) -> Paper.Chart {
    let closed = workshop.closures.map(\.figures).filter { months.contains($0.month) }
    let bars = closed.map { figures -> Pictures.Bar in
      let sum = figures.shares.reduce(Rupiah()) { $0 + $1.premi }
      let people = figures.shares.count
      let level = Paper.Chart.Level(
        subject: .month(figures.month), label: figures.month.title(language),
        length: max(0, Int(sum.amount)), number: sum.bare(language),
        mark: Words("\(people) orang", en: counted(people, "person", "people"))[language])
      return Pictures.Bar(
        level: level, value: .rupiah(sum), source: .money(.premi, figures.month))
    }
    return Pictures.chart(.premi, Words("Premi (Rp)", en: "Premi (Rp)"), bars, language)
  }
}
