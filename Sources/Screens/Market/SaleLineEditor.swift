import Forms
import TerminalUI
import Wording
import Workshop

/// Where the keys of a sale go.
enum SaleSpot: Equatable {
  /// The focused field of the form; its field `quantity` is the entry of codes.
  case field
  /// How many of a typed code.
  case quantity(SaleCode, TextInput)
  case line(Int)
  case price(Int, TextInput)
  case reason(Int, TextInput)
  /// The numbers of the pieces that a line takes of its batch.
  case numbers(Int, TextInput)
}

/// The lines of a sale and the one being changed.
struct SaleLineEditor {
  enum Event: Equatable {
    case nothing
    /// The focus went above the first line.
    case above
    /// A count was given for a code, with what forbids it.
    case entered(String?)
  }

  var draft: SaleDraft
  var spot = SaleSpot.field
  /// What is wrong with the count, price or reason being typed.
  var mistake: String?
  /// Whether a code was refused for what is kept for an order.
  private(set) var isKept = false
  /// Room for a count that is worked out, such as `3*12+4`.
  static let longestCount = 9

  init(on day: Day) { draft = SaleDraft(on: day) }

  mutating func resume(_ lines: [SaleLine]) { draft.add(lines) }

  /// Whether nothing is typed yet; nil where the form takes what is typed.
  var isEmpty: Bool? {
    switch spot {
    case .field: nil
    case .line: false
    case .quantity(_, let typing), .price(_, let typing), .reason(_, let typing),
      .numbers(_, let typing):
      typing.text.isEmpty
    }
  }

  /// What is typed of a count, a price, a reason or numbers.
  var typing: TextInput? {
    switch spot {
    case .field, .line: nil
    case .quantity(_, let typing), .price(_, let typing), .reason(_, let typing),
      .numbers(_, let typing):
      typing
    }
  }

  func bindings(in scene: Scene) -> [Binding] {
    let save = Binding(
      [.control("x"), .function(10)], .save, scene.say("Simpan", en: "Save"),
      unless: scene.readingReason)
    guard case .line = spot else {
      return [
        Binding([.enter, .tab], .open, scene.say("Lanjut", en: "Next")), save,
        Binding([.escape, .control("g")], .back, scene.say("Batal", en: "Cancel")),
      ]
    }
    return [
      Binding(
        [.enter, .function(2), .character("u"), .tab], .edit, scene.say("Harga", en: "Price")),
      Binding([.character("g")], .otherBatch, scene.say("Ganti batch", en: "Other batch")),
      Binding([.character("n")], .pieceNumbers, scene.say("Nomor buah", en: "Numbers")),
      Binding([.delete, .function(8)], .void, scene.say("Hapus baris", en: "Remove line")), save,
      Binding([.up, .backTab], .up), Binding([.down], .down),
      Binding([.escape, .control("g")], .back, scene.say("Kembali", en: "Back")),
    ]
  }

  mutating func press(_ input: Input, in scene: Scene) -> Event {
    switch spot {
    case .field: break
    case .quantity(let code, let typing): return pressQuantity(input, code, typing, in: scene)
    case .line(let line): return pressLine(input, line, in: scene)
    case .price(let line, let typing): pressPrice(input, line, typing, in: scene)
    case .reason(let line, let typing): pressReason(input, line, typing, in: scene)
    case .numbers(let line, let typing): pressNumbers(input, line, typing, in: scene)
    }
    return .nothing
  }

  func hint(in scene: Scene) -> String? {
    if let mistake { return mistake }
    switch spot {
    case .field: return nil
    case .quantity:
      return scene.say(
        "Berapa buah? Kosong: satu. Boleh dihitung: 2*6+1.",
        en: "How many? Empty: one. May be worked out: 2*6+1.")
    case .line(let line): return labels(of: line, in: scene)
    case .price(let line, _):
      return scene.say("Harga sebuah, kisaran mulai", en: "Price of one piece, band from")
        + " \(draft.lowest(line, in: scene.workshop).sentence)."
    case .reason(let line, _):
      if let order = draft.keeper(of: line, in: scene.workshop) {
        return scene.say(scene.workshop.named(order))
          + scene.say(
            " menunggu buah ini: isi alasan. Kasubsi menandatangani.",
            en: " waits for these: enter a reason. A supervisor signs.")
      }
      return scene.say(
        "Harga di bawah kisaran: isi alasan. Kasubsi menandatangani.",
        en: "Below the band: enter a reason. A supervisor signs.")
    case .numbers(let line, _):
      return scene.say("Nomor di ", en: "Numbers in ")
        + scene.workshop.code(draft.lines[line].batch)
        + scene.say(", seperti 3 7. Jumlahnya ikut.", en: ", such as 3 7. The count follows.")
    }
  }

  // MARK: Codes

  /// Asks how many of a code; the rule that forbids even one, otherwise.
  mutating func ask(_ code: SaleCode, in scene: Scene) -> String? {
    if let mistake = forbids(code, 1, in: scene) { return mistake }
    spot = .quantity(code, TextInput(limit: Self.longestCount))
    return nil
  }

  /// Adds the lines of a code; the rule that forbids it, otherwise.
  mutating func add(_ code: SaleCode, _ count: Int, in scene: Scene) -> String? {
    spot = .field
    guard case .success(let lines) = draft.plan(code, count: count, in: scene.workshop) else {
      return forbids(code, count, in: scene)
    }
    let first = draft.lines.count
    draft.add(lines)
    askReason(from: first, in: scene)
    return nil
  }

  /// Asks why pieces that are kept for an order go.
  mutating func askReason(from first: Int, in scene: Scene) {
    let line = draft.lines.indices.dropFirst(first).first {
      draft.lines[$0].reason.isEmpty && draft.keeper(of: $0, in: scene.workshop) != nil
    }
    if let line { spot = .reason(line, TextInput("", limit: 40)) }
  }

  private mutating func forbids(_ code: SaleCode, _ count: Int, in scene: Scene) -> String? {
    isKept = false
    guard case .failure(let broken) = draft.plan(code, count: count, in: scene.workshop) else {
      return nil
    }
    if case .order(.stockKept) = broken.rule { isKept = true }
    return broken.sentence(in: scene.workshop, scene.language)
  }

  private mutating func pressQuantity(
    _ input: Input, _ code: SaleCode, _ typing: TextInput, in scene: Scene
  ) -> Event {
    switch input {
    case .command(.back):
      mistake = nil
      spot = .field
    case .command(.open):
      guard let count = count(typing.text, in: scene) else { break }
      return .entered(add(code, count, in: scene))
    case .key(let key):
      mistake = nil
      var typing = typing
      _ = typing.press(key)
      spot = .quantity(code, typing)
    default: break
    }
    return .nothing
  }

  /// Nil for what is no count, which is then said.
  private mutating func count(_ text: String, in scene: Scene) -> Int? {
    do throws(Misread) {
      let count = try text.isEmpty ? 1 : NumberLanguage.read(text)
      guard SaleCode.counts.contains(count) else { throw .saleCount }
      return count
    } catch {
      mistake = scene.say(error.words)
      return nil
    }
  }

  private static func isDigit(_ key: Key) -> Bool? { key.typed.map { ("0"..."9").contains($0) } }

  private static func digit(_ key: Key, into typing: TextInput) -> TextInput {
    var typing = typing
    if isDigit(key) ?? true { _ = typing.press(key) }
    return typing
  }

  // MARK: Lines

  private mutating func pressLine(_ input: Input, _ line: Int, in scene: Scene) -> Event {
    mistake = nil
    switch input {
    case .command(.back): spot = .field
    case .command(.up):
      spot = line > 0 ? .line(line - 1) : .field
      return line > 0 ? .nothing : .above
    case .command(.down): spot = line + 1 < draft.lines.count ? .line(line + 1) : .field
    case .command(.void):
      draft.remove(line)
      spot = draft.lines.isEmpty ? .field : .line(min(line, draft.lines.count - 1))
    case .command(.otherBatch): changeBatch(of: line, in: scene)
    case .command(.pieceNumbers):
      let numbers = draft.lines[line].pieces.map { "\($0)" }.joined(separator: " ")
      spot = .numbers(line, TextInput(numbers, limit: 40))
    case .command(.edit):
      spot = .price(line, TextInput(draft.lines[line].price.bare, limit: 12))
    case .key(let key) where Self.isDigit(key) ?? false:
      spot = .price(line, Self.digit(key, into: TextInput(limit: 12)))
    default: break
    }
    return .nothing
  }

  private mutating func pressPrice(
    _ input: Input, _ line: Int, _ typing: TextInput, in scene: Scene
  ) {
    switch input {
    case .command(.back):
      mistake = nil
      spot = .line(line)
    case .command(.open): setPrice(typing.text, of: line, in: scene)
    case .key(let key):
      var typing = typing
      if typing.press(key) { mistake = nil }
      spot = .price(line, typing)
    default: break
    }
  }

  private mutating func setPrice(_ text: String, of line: Int, in scene: Scene) {
    do throws(Misread) {
      let price = try MoneyLanguage.read(text)
      guard price > Rupiah() else {
        mistake = scene.say(Rule.market(.priceMissing).words(in: scene.workshop))
        return
      }
      mistake = nil
      draft.set(price: price, of: line, in: scene.workshop)
      let isBelow = draft.needsReason(line, in: scene.workshop)
      spot = isBelow ? .reason(line, TextInput(draft.lines[line].reason, limit: 40)) : .field
    } catch {
      mistake = scene.say(error.words)
    }
  }

  private mutating func pressReason(
    _ input: Input, _ line: Int, _ typing: TextInput, in scene: Scene
  ) {
    switch input {
    case .command(.back):
      mistake = nil
      spot = .line(line)
    case .command(.open) where typing.text.trimmed.isEmpty:
      mistake = scene.say(Rule.market(.reasonMissing).words(in: scene.workshop))
    case .command(.open):
      draft.set(reason: typing.text.trimmed, of: line, in: scene.workshop)
      mistake = nil
      spot = .field
    case .key(let key):
      var typing = typing
      if typing.press(key) { mistake = nil }
      spot = .reason(line, typing)
    default: break
    }
  }
}
