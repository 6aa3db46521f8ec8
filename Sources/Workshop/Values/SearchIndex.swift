/// The words of many rows in the form they are searched in, folded once, so that a key folds none.
///
/// A row is found by the beginnings of its words, whatever their order. A word begins at the start,
/// behind anything that is neither letter nor digit, and behind the zeros that fill a number: `7`
/// finds `WB-007`.
package struct SearchIndex: Sendable {
  /// Each row's texts with blanks between them and a zero behind.
  private var bytes: [UInt8] = [0]
  /// Where the text of a row begins, by its number; 0 for one that was never added.
  private var starts: [Int32] = []
  /// The same of rows whose numbers are too large to count up to.
  private var farStarts: [Int: Int32] = [:]
  private static let firstFar = 1 << 22
  private var newest = -1

  package init() {}

  /// Adds a text to a row; all texts of a row are added before those of the next.
  package mutating func add(_ text: String, to row: Int) {
    if row != newest { begin(row) }
    bytes[bytes.count - 1] = UInt8(ascii: " ")
    if !appendPlain(text) { bytes.append(contentsOf: text.searchForm.utf8) }
    bytes.append(0)
  }

  private mutating func begin(_ row: Int) {
    bytes.append(0)
    newest = row
    let start = Int32(bytes.count - 1)
    if row >= Self.firstFar {
      farStarts[row] = start
      return
    }
    while starts.count <= row { starts.append(0) }
    starts[row] = start
  }

  /// Where the text of a row begins; 0 for one that was never added.
  private func start(of row: Int) -> Int {
    Int(row < starts.count ? starts[row] : farStarts[row] ?? 0)
  }

  /// Folds a text of plain ASCII byte by byte; false when it is none.
  private mutating func appendPlain(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { plain in
      guard plain.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return false }
      for byte in plain {
        bytes.append(byte &- 65 < 26 ? byte | 0x20 : byte)
      }
      return true
    } ?? false
  }

  /// The rows that hold a word beginning with each word of the query, in their order.
  ///
  /// `nearly`: also those whose words begin so but for one slip of the finger; `atMost`: the first
  /// so many.
  package func narrow(
    _ rows: [Int], to query: String, nearly: Bool = false, atMost: Int = .max
  ) -> [Int] {
    let words = query.searchForm.split(separator: " ").map { word in
      let bytes = [UInt8](word.utf8)
      return Wanted(bytes: bytes, isForgiven: nearly && Misspelling.isOfLetters(bytes))
    }
    if words.isEmpty { return Array(rows.prefix(atMost)) }
    var found: [Int] = []
    bytes.withUnsafeBufferPointer { text in
      for row in rows where found.count < atMost {
        let start = start(of: row)
        if start > 0 && words.allSatisfy({ Self.found($0, in: text, from: start) }) {
          found.append(row)
        }
      }
    }
    return found
  }

  /// A word of a query.
  private struct Wanted {
    var bytes: [UInt8]
    /// Whether a slip in it is forgiven.
    var isForgiven: Bool
  }

  private static func found(
    _ word: Wanted, in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Bool {
    var place = start
    var isStart = true
    while text[place] != 0 {
      if isStart && begins(word.bytes, in: text, at: place) { return true }
      if isStart && word.isForgiven && nearlyBegins(word.bytes, in: text, at: place) { return true }
      isStart = !isOfWord(text[place]) || isStart && text[place] == UInt8(ascii: "0")
      place += 1
    }
    return false
  }

  /// Most words begin with another letter and are left at once.
  private static func nearlyBegins(
    _ word: [UInt8], in text: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> Bool {
    guard text[place] == word[0] || text[place] == word[1] else { return false }
    var end = place
    while isOfWord(text[end]) { end += 1 }
    return Misspelling.begins(text, place..<end, word)
  }

  /// The zero behind a row is no part of any word, so that this ends with the row.
  private static func begins(
    _ word: [UInt8], in text: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> Bool {
    for offset in word.indices where text[place + offset] != word[offset] { return false }
    return true
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 48 < 10 || byte &- 97 < 26
  }
}
