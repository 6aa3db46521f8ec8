import TerminalUI
import Workshop

/// Going to a piece by typing: the focus moves to the first that is found, and the order of the
/// queue stays.
struct QueueSearch {
  private(set) var input = TextInput(limit: 40)
  /// Where the focus stood before.
  let from: Int
  private let index: SearchIndex

  init(_ rows: [Waiting], from: Int, in scene: Scene) {
    self.from = from
    var index = SearchIndex()
    for (place, waiting) in rows.enumerated() {
      let piece = PiecePlace(waiting)
      index.add(scene.workshop.code(piece), to: place)
      index.add(scene.workshop.thing(of: piece.batch), to: place)
      index.add(scene.purpose(of: piece.batch), to: place)
    }
    self.index = index
  }

  /// Takes a key; the place of the first piece that is found then, nil where none is.
  mutating func press(_ key: Key, rows: Int) -> Int? {
    guard input.press(key) else { return nil }
    return input.text.isEmpty ? from : index.narrow(Array(0..<rows), to: input.text).first
  }

  static let keys: [Key] = [.character("/"), .function(3)]
}
