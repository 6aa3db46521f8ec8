import Forms
import TerminalUI
import Wording
import Workshop

/// Which pieces a line of a sale takes: the oldest without a key, those of another batch by one,
/// or those whose labels are typed.
extension SaleLineEditor {
  /// The labels that are handed over by a line.
  func labels(of line: Int, in scene: Scene) -> String {
    let row = draft.lines[line]
    let numbers = row.pieces.map { Workshop.padded(Int($0), to: 2) }.joined(separator: " ")
    return (scene.workshop.code(row.batch) + scene.say(" buah ", en: " pieces ") + numbers)
      .fittedClause(to: 30)
      + scene.say(". Angka: harga, G batch, N nomor.", en: ". Digit: price, G batch, N numbers.")
  }

  /// Adds the piece of a label; the rule that forbids it, otherwise.
  mutating func add(label text: String, in scene: Scene) -> String? {
    do throws(Misread) {
      let place = try PieceLabel.read(text, in: scene.workshop)
      let plan = scene.workshop.planSale(
        of: place, taken: draft.lines, for: draft.order, evenKept: text.hasSuffix("!"),
        on: draft.priceDay(in: scene.workshop))
      switch plan {
      case .failure(let broken): return broken.sentence(in: scene.workshop, scene.language)
      case .success(let line):
        draft.join(line)
        askReason(from: 0, in: scene)
        return nil
      }
    } catch { return scene.say(error.words) }
  }

  /// Takes the pieces of a line from the next batch that has as many.
  mutating func changeBatch(of line: Int, in scene: Scene) {
    let row = draft.lines[line]
    let choices = scene.workshop.batches(
      for: row, beside: draft.others(than: line), for: draft.order)
    let others = choices.filter { $0.batch != row.batch }
    guard let next = others.first(where: { $0.batch > row.batch }) ?? others.first else {
      mistake = scene.say(
        "Tidak ada batch lain dengan \(row.pieces.count) buah.",
        en: "No other batch has \(counted(row.pieces.count, "piece")).")
      return
    }
    draft.replace(line, by: next)
  }

  mutating func pressNumbers(
    _ input: Input, _ line: Int, _ typing: TextInput, in scene: Scene
  ) {
    switch input {
    case .command(.back):
      mistake = nil
      spot = .line(line)
    case .command(.open): setNumbers(typing.text, of: line, in: scene)
    case .key(let key):
      var typing = typing
      if typing.press(key) { mistake = nil }
      spot = .numbers(line, typing)
    default: break
    }
  }

  private mutating func setNumbers(_ text: String, of line: Int, in scene: Scene) {
    do throws(Misread) {
      var other = draft.lines[line]
      other.pieces = try PieceLabel.numbers(text)
      let kind = scene.workshop.kind(of: other)
      let free = Set(scene.workshop.piecesInStock(kind)).subtracting(
        draft.others(than: line).filter { $0.batch == other.batch }.flatMap(\.pieces))
      if let missing = other.pieces.first(where: { !free.contains($0) }) {
        mistake =
          scene.workshop.code(PiecePlace(other.batch, missing))
          + scene.say(
            " bukan \(SaleCode.write(kind, in: scene.workshop)) yang bebas.",
            en: " is not a free \(SaleCode.write(kind, in: scene.workshop)).")
        return
      }
      mistake = nil
      draft.replace(line, by: other)
      spot = .field
      askReason(from: line, in: scene)
    } catch { mistake = scene.say(error.words) }
  }
}
