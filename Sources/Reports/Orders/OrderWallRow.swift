import Wording
import Workshop

/// An order on the wall: what it is and how far, in two lines.
package struct OrderWallRow: Equatable, Sendable {
  package let order: ID<CustomerOrder>
  package let state: OrderState
  package let quantity: Int
  /// Pieces that were handed over or lie ready for it.
  package let accepted: Int
  package let delivered: Int
  /// Pieces of its batches that wait for a verdict.
  package let waiting: Int
  package let promised: Day?
  /// When it will be ready; nil when it is, and when too little was measured.
  package let ready: Day?
  /// Days by which the promise has gone by.
  private let past: Int
  /// Stages done and all stages of its batches.
  private let done: Int
  private let stages: Int
  private let batches: [ID<WeavingBatch>]
  private let today: Day

  init(_ order: ID<CustomerOrder>, of workshop: Workshop, on today: Day) {
    self.order = order
    self.today = today
    let row = workshop.orders[order]
    state = workshop.state(of: order)
    quantity = row.quantity
    delivered = workshop.delivered(of: order).values.reduce(0, +)
    accepted = delivered + workshop.kept(for: order).count
    promised = row.promised
    ready = state == .ready ? nil : workshop.forecast(of: order, on: today)?.ready
    batches = workshop.batches(for: order)
    let pieces = batches.flatMap { workshop.batches[$0].pieces }
    waiting = pieces.count { $0.state == .waiting || $0.state == .condemned }
    stages = batches.reduce(0) { sum, batch in
      let making = workshop.route(of: batch).count { !$0.isGate }
      return sum + making * workshop.batches[batch].quantity
    }
    late = Self.late(row.promised, ready, isReady: state == .ready, of: workshop, on: today)
    past = row.promised.map { workshop.daysLate($0, on: today) } ?? 0
    done = stages - batches.reduce(0) { $0 + workshop.stagesLeft(of: $1) }
  }

  /// Days by which it will miss its promise, or has missed it; nil when it will not.
  package let late: Int?

  private static func late(
    _ promised: Day?, _ ready: Day?, isReady: Bool, of workshop: Workshop, on today: Day
  ) -> Int? {
    guard let promised else { return nil }
    let end = max(ready ?? promised, isReady ? promised : today)
    let days = workshop.daysLate(promised, on: end)
    return days > 0 ? days : nil
  }

  package var isEndangered: Bool { late != nil }

  /// In danger first, then by promise; those without one last.
  var rank: Rank { Rank(isSafe: !isEndangered, promised: promised, order: order) }

  struct Rank: Comparable {
    var isSafe: Bool
    var promised: Day?
    var order: ID<CustomerOrder>

    static func < (left: Rank, right: Rank) -> Bool {
      if left.isSafe != right.isSafe { return !left.isSafe }
      let last = Day(number: .max)
      return (left.promised ?? last, left.order) < (right.promised ?? last, right.order)
    }
  }

  // MARK: Lines

  /// Both lines on a screen, at most so wide; below 70 columns what is least needed goes.
  ///
  /// `buyer`: the name as the reader may see it.
  package func lines(
    of workshop: Workshop, width: Int, buyer: String, _ language: Language
  ) -> [String] {
    let parts = Parts(row: self, workshop: workshop, language: language)
    return [parts.first(width: width, buyer: buyer), parts.second(width: width)]
  }

  /// Both lines on paper, where a private buyer stands as what he is.
  func part(of workshop: Workshop, _ language: Language) -> Paper.Part {
    let parts = Parts(row: self, workshop: workshop, language: language)
    let source = Paper.Source.order(order)
    return .whole(
      [
        .table(Paper.Table(Self.first, [Paper.Row(parts.first, of: source)])),
        .table(Paper.Table(Self.second, [Paper.Row(parts.second, of: source)])),
      ]
        + (parts.others.isEmpty
          ? [] : [.note(Paper.Note("", indent: 28, parts.others.map { .text($0) }))]),
      bold: 1)
  }

  private static let first = [
    Paper.Column(.code, 0, 9), Paper.Column(.text, 9, 28), Paper.Column(.text, 28, 49),
    Paper.Column(.text, 49, 65, .end), Paper.Column(.text, 65, 76, .end),
  ]

  private static let second: [Paper.Column] = {
    var end = Paper.Column(.text, 60, 76, .end)
    end.yields = true
    return [
      Paper.Column(.code, 9, 17), Paper.Column(.share, 17, 28, .start),
      Paper.Column(.share, 28, 33), Paper.Column(.text, 35, 60), end,
    ]
  }()

  /// The words of the two lines.
  private struct Parts {
    let row: OrderWallRow
    let workshop: Workshop
    let language: Language

    private func say(_ id: String, en: String) -> String { Words(id, en: en)[language] }

    // MARK: Paper

    var first: [Paper.Value] {
      [.code(workshop.code(row.order)), .text(buyer), .text(thing)]
        + [promise, distance].map { .text($0.trimmed) }
    }

    /// What there is of it before a batch stands where its bar will.
    var second: [Paper.Value] {
      if row.batches.isEmpty { return [.text(batch), .text(count), .blank, .blank, .text(end)] }
      let share = row.stages == 0 ? 0 : row.done * 100 / row.stages
      return [
        .code(batch), .bar(Portion(row.done, of: row.stages)), .perMille(Int32(share * 10)),
        .text(count), .text(end),
      ]
    }

    private var buyer: String {
      let buyer = workshop.buyers[workshop.orders[row.order].buyer]
      return buyer.subject == nil
        ? buyer.name?.printable ?? "-" : say("perorangan", en: "private person")
    }

    // MARK: Screen

    func first(width: Int, buyer: String) -> String {
      let right = width < 70 ? short : promise + "  " + distance.leftBlanks(to: 9)
      let code = workshop.code(row.order).rightBlanks(to: 9)
      let room = width - code.count - right.count - 1
      let left =
        room < 36
        ? buyer.cut(to: room) : buyer.cut(to: 18).rightBlanks(to: 19) + thing.cut(to: room - 19)
      return code + left.rightBlanks(to: room + 1) + right
    }

    func second(width: Int) -> String {
      let left = width < 70 ? [batch, count] : [batch.rightBlanks(to: 7), bar, share, count]
      let line = "         " + left.filter { !$0.isEmpty }.joined(separator: " ")
      let room = width - line.count - 2
      if end.count <= room { return line + "  " + end.leftBlanks(to: room) }
      return line.count <= width ? line : line.cut(to: width)
    }

    /// `5 polos hitam`: what else is ordered beside the first thing.
    var others: [String] {
      var counts: [(name: String, count: Int)] = []
      for line in workshop.orders[row.order].lines {
        let name = name(of: line.kind)
        let place = counts.firstIndex { $0.name == name }
        if let place { counts[place].count += Int(line.quantity) }
        if place == nil { counts.append((name, Int(line.quantity))) }
      }
      return counts.dropFirst().map { "\($0.count) \($0.name)" }.joinedByCommas
    }

    /// `20 instansi hitam`; of several things the first and how many more pieces.
    private var thing: String {
      let lines = workshop.orders[row.order].lines
      guard let first = lines.first else { return "" }
      let alike = lines.filter {
        $0.kind.product == first.kind.product && $0.kind.colour == first.kind.colour
      }
      let count = alike.reduce(0) { $0 + Int($1.quantity) }
      return "\(count) \(name(of: first.kind))"
        + (count < row.quantity ? " +\(row.quantity - count)" : "")
    }

    private func name(of kind: OrderKind) -> String {
      let product = workshop.products[kind.product]
      let colour = Int(kind.colour)
      return product.shortName.lowercased()
        + (product.colours.indices.contains(colour) ? " " + product.colours[colour] : "")
    }

    private var promise: String {
      row.promised.map { say("janji ", en: "due   ") + $0.dashed }
        ?? say("belum ada tanggal janji", en: "    not promised")
    }

    private var short: String {
      (row.promised?.short(beside: row.today) ?? "")
        + (row.isEndangered ? " !" : row.promised == nil ? "?" : "  ")
    }

    private var distance: String {
      guard let promised = row.promised else { return "?" }
      let days = max(0, promised - row.today)
      let sign = row.isEndangered ? " !" : ""
      if row.past > 0 { return say("lewat \(row.past)", en: "\(row.past) past") + sign }
      return say("\(days) hari", en: counted(days, "day")) + sign
    }

    private var batch: String {
      guard let first = row.batches.first else {
        return row.state == .ready || row.accepted > 0
          ? "" : say("batch belum dibuka", en: "no batch yet")
      }
      let more = row.batches.count - 1
      return workshop.code(first) + (more > 0 ? "+\(more)" : "")
    }

    private var bar: String {
      if row.batches.isEmpty { return "" }
      let tenths = row.stages == 0 ? 0 : row.done * 10 / row.stages
      return String(repeating: "█", count: tenths) + String(repeating: "·", count: 10 - tenths)
    }

    private var share: String {
      if row.batches.isEmpty { return "" }
      let percent = row.stages == 0 ? 0 : row.done * 100 / row.stages
      return "\(percent)%".leftBlanks(to: 5) + " "
    }

    /// `7 dari 20 diterima`.
    private var count: String {
      if row.batches.isEmpty && row.accepted == 0 { return "" }
      let of = say("\(row.accepted) dari \(row.quantity)", en: "\(row.accepted) of \(row.quantity)")
      return row.delivered > 0
        ? of + say(", \(row.delivered) diserahkan", en: ", \(row.delivered) handed over")
        : of + say(" diterima", en: " accepted")
    }

    private var end: String {
      if row.state == .ready { return say("siap diserahkan", en: "ready") }
      if row.waiting > 0 && row.accepted + row.waiting >= row.quantity {
        return say("\(row.waiting) menunggu periksa", en: "\(row.waiting) await inspection")
      }
      guard let ready = row.ready else { return "" }
      let date = ready.short(beside: row.today)
      let day = say("siap \(date)", en: "ready \(date)")
      return row.late.map { day + say(", terlambat \($0)", en: ", \($0) late") } ?? day
    }
  }
}

extension [String] {
  /// Each but the last with a comma behind it.
  fileprivate var joinedByCommas: [String] {
    enumerated().map { $0 + 1 < count ? $1 + "," : $1 }
  }
}

extension String {
  fileprivate func rightBlanks(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  fileprivate func leftBlanks(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }

  fileprivate func cut(to width: Int) -> String {
    count <= width ? self : String(prefix(max(0, width - 2))) + ".."
  }
}
