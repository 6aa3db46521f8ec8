import Wording
import Workshop

extension Paper.Value {
  /// As it is kept; `names` gets what is said of a person by name.
  func kept(_ names: inout [KeptName], in workshop: Workshop) -> KeptCell {
    switch self {
    case .text(let text): KeptCell(.text, text: text)
    case .code(let text): KeptCell(.code, text: text)
    case .grade(let grade): KeptCell(.grade, Int64(grade.rawValue))
    case .count(let count): KeptCell(.count, Int64(count))
    case .rupiah(let amount): KeptCell(.rupiah, amount.amount)
    case .sum(let amount): KeptCell(.sum, amount.amount)
    case .spelled(let amount): KeptCell(.spelled, amount.amount)
    case .points(let points): KeptCell(.points, points)
    case .tenths(let tenths): KeptCell(.tenths, Int64(tenths))
    case .perMille(let share): KeptCell(.perMille, Int64(share))
    case .rate(let rate): KeptCell(.rate, Int64(rate))
    case .portion(let portion): KeptCell(.portion, Int64(portion.part), of: Int64(portion.whole))
    case .bar(let portion): KeptCell(.bar, Int64(portion.part), of: Int64(portion.whole))
    case .day(let day): KeptCell(.day, Int64(day.number))
    case .mark(let mark): KeptCell(mark)
    case .personal(let worker, let text): Self.kept(worker, text, &names, in: workshop)
    case .unknown: KeptCell(.unknown)
    case .blank: KeptCell(.blank)
    }
  }

  private static func kept(
    _ worker: ID<Inmate>, _ text: String, _ names: inout [KeptName], in workshop: Workshop
  ) -> KeptCell {
    names.append(
      KeptName {
        $0.subject = workshop.people[worker].subject
        $0.worker = worker
        $0.part = KeptText { $0.text = text }
      })
    return KeptCell(.personal, Int64(names.count - 1), text: workshop.code(worker))
  }

  /// As it was kept; whoever was erased is "(dihapus)", and a name that is not open is its code.
  init(_ cell: KeptCell, _ names: [KeptName], _ language: Language) {
    let number = cell.number
    let portion = Portion(Int(clamping: number), of: Int(clamping: cell.other))
    switch cell.kind {
    case .blank: self = .blank
    case .unknown: self = .unknown
    case .text: self = .text(cell.text)
    case .code: self = .code(cell.text)
    case .grade: self = Grade(rawValue: UInt8(clamping: number)).map { .grade($0) } ?? .unknown
    case .count: self = .count(Int(clamping: number))
    case .rupiah: self = .rupiah(Rupiah(number))
    case .sum: self = .sum(Rupiah(number))
    case .spelled: self = .spelled(Rupiah(number))
    case .points: self = .points(number)
    case .tenths: self = .tenths(Int(clamping: number))
    case .perMille: self = .perMille(Int32(clamping: number))
    case .rate: self = .rate(Int(clamping: number))
    case .portion: self = .portion(portion)
    case .bar: self = .bar(portion)
    case .day: self = .day(Day(number: Int32(clamping: number)))
    case .mark: self = .mark(Paper.Mark(cell))
    case .personal: self = Self.personal(cell, names, language)
    }
  }

  private static func personal(
    _ cell: KeptCell, _ names: [KeptName], _ language: Language
  ) -> Paper.Value {
    guard names.indices.contains(Int(clamping: cell.number)) else { return .code(cell.text) }
    let name = names[Int(clamping: cell.number)]
    if let part = name.part { return .personal(name.worker, part.text) }
    return name.unopened == nil
      ? .text(Words("(dihapus)", en: "(erased)")[language]) : .code(cell.text)
  }
}

extension Paper.Mark {
  init(_ cell: KeptCell) {
    let kind = Int(clamping: cell.number)
    let all = Kind.allCases
    self.init(kind: all.indices.contains(kind) ? all[kind] : .partial, text: cell.text)
  }
}

extension KeptCell {
  init(_ kind: Kind, _ number: Int64 = 0, of other: Int64 = 0, text: String = "") {
    self.init()
    self.kind = kind
    self.number = number
    self.other = other
    self.text = text
  }

  init(_ mark: Paper.Mark) {
    let kind = Paper.Mark.Kind.allCases.firstIndex(of: mark.kind) ?? 0
    self.init(.mark, Int64(kind), text: mark.text)
  }

  init(text: String) { self.init(.text, text: text) }
}
