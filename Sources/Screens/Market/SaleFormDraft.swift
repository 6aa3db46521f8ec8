import Forms
import TerminalUI
import Wording
import Workshop

/// A sale that was typed and not saved, as texts: the fields, one text a line, and what is being
/// typed into a line.
extension SaleForm {
  static let draftName = DraftName(.sale) { _, _ in
    Words("nota", en: "nota")
  } opening: { draft, scene in
    SaleForm(resuming: draft, in: scene)
  }

  private static let newBuyerName = "newBuyer"
  private static let spotName = "spot"
  private static let typingName = "typing"
  private static let lineName = "line"
  private static let orderName = "order"

  var draft: Draft? {
    if isAsPlanned { return Draft(key, texts: [:]) }
    var texts = form.draftTexts
    for (place, line) in editor.draft.lines.enumerated() {
      texts[Self.lineName + Workshop.padded(place, to: 3)] = line.draftText
    }
    if let newBuyer { texts[Self.newBuyerName] = newBuyer.isPerson ? "person" : "institution" }
    if !texts.isEmpty, let order = editor.draft.order { texts[Self.orderName] = "\(order.index)" }
    if !texts.isEmpty, let spot = editor.spot.draftText {
      texts[Self.spotName] = spot.place
      texts[Self.typingName] = spot.text
    }
    return Draft(key, texts: texts)
  }

  /// Goes on with a sale that was left half typed.
  init(resuming draft: Draft, in scene: Scene) {
    self.init(key: draft.key, in: scene)
    form.resume(draft.texts)
    let buyer = scene.workshop.buyer(named: form[.buyer])
    form.assume(SaleHeader.proposal(for: buyer, in: scene))
    let order = draft.texts[Self.orderName].flatMap { Int32($0) }.map { ID<CustomerOrder>($0) }
    editor.draft.order = order.flatMap { scene.workshop.derived.openOrders.contains($0) ? $0 : nil }
    let lines = draft.texts.filter { $0.key.hasPrefix(Self.lineName) }.sorted { $0.key < $1.key }
    editor.resume(lines.compactMap { SaleLine(draftText: $0.value, in: scene.workshop) })
    newBuyer = draft.texts[Self.newBuyerName].map {
      NewBuyer(name: form[.buyer].trimmed, isPerson: $0 == "person")
    }
    let spot = SaleSpot(
      draft: draft.texts[Self.spotName] ?? "", typing: draft.texts[Self.typingName] ?? "")
    if let spot, spot.line.map({ $0 < lines.count }) ?? true { editor.spot = spot }
  }
}

extension SaleForm {
  /// Buyer and way of paying like those of another nota, and of its goods what is in stock.
  mutating func duplicate(in scene: Scene) -> [Effect] {
    form.duplicate()
    let codes = form.likeness[.quantity]?.split(separator: " ").map(String.init) ?? []
    form[.quantity] = ""
    if !editor.draft.lines.isEmpty { return [] }
    let missing = codes.filter { code in
      take(code, in: scene)
      defer { form[.quantity] = "" }
      return form.mistakes.removeValue(forKey: .quantity) != nil
    }
    if missing.isEmpty { return [] }
    let list = missing.joined(separator: " ")
    return [
      .say(
        scene.say(
          "Belum masuk, stok kurang: \(list). Lainnya masuk nota.",
          en: "Not added, too few in stock: \(list). The rest was."))
    ]
  }
}

extension SaleLine {
  /// Batch, size, grade, pieces and price with blanks between, then the reason.
  fileprivate var draftText: String {
    let numbers = pieces.map { "\($0)" }.joined(separator: ",")
    return "\(batch.index) \(size) \(grade.rawValue) \(numbers) \(price.amount) \(reason)"
  }

  /// Nil when the text names nothing of this workshop.
  fileprivate init?(draftText text: String, in workshop: Workshop) {
    let parts = text.split(separator: " ", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6, let row = Int32(parts[0]), workshop.batches.contains(ID(row)),
      let size = UInt8(parts[1]), let grade = UInt8(parts[2]).flatMap({ Grade(rawValue: $0) }),
      let price = Int64(parts[4])
    else { return nil }
    self.init()
    batch = ID(row)
    self.size = size
    self.grade = grade
    let count = workshop.batches[batch].pieces.count
    pieces = parts[3].split(separator: ",").compactMap { UInt8($0) }
      .filter { (1...max(1, count)).contains(Int($0)) }
    self.price = Rupiah(price)
    reason = String(parts[5])
    if pieces.isEmpty { return nil }
  }
}

extension SaleSpot {
  /// Which line something is typed into, and what; nil where the fields say it all.
  fileprivate var draftText: (place: String, text: String)? {
    switch self {
    case .field: nil
    case .quantity(let code, let typing): ("quantity " + code.draftText, typing.text)
    case .line(let line): ("line \(line)", "")
    case .price(let line, let typing): ("price \(line)", typing.text)
    case .reason(let line, let typing): ("reason \(line)", typing.text)
    case .numbers(let line, let typing): ("numbers \(line)", typing.text)
    }
  }

  fileprivate init?(draft place: String, typing text: String) {
    let parts = place.split(separator: " ")
    guard parts.count == 2 else { return nil }
    let line = Int(parts[1]) ?? 0
    switch parts[0] {
    case "quantity":
      guard let code = try? SaleCode.read(String(parts[1])) else { return nil }
      self = .quantity(code, TextInput(text, limit: SaleLineEditor.longestCount))
    case "line": self = .line(line)
    case "price": self = .price(line, TextInput(text, limit: 12))
    case "reason": self = .reason(line, TextInput(text, limit: 40))
    case "numbers": self = .numbers(line, TextInput(text, limit: 40))
    default: return nil
    }
  }

  fileprivate var line: Int? {
    switch self {
    case .field, .quantity: nil
    case .line(let line), .price(let line, _), .reason(let line, _), .numbers(let line, _): line
    }
  }
}

extension SaleCode {
  /// As it can be typed, without the count.
  fileprivate var draftText: String {
    letter + (colour ?? "") + "\(size)" + (grade.map { String($0.letter) } ?? "")
      + (takesKept ? "!" : "")
  }
}
