/// Words typed with one slip of the finger.
package enum Misspelling {
  private static let shortest = 3

  /// Whether a word begins with what was typed, but for one letter that is missing, too much,
  /// wrong, or swapped with its neighbour.
  ///
  /// The first letter must be right, or swapped; codes and numbers must be typed as they are. Both
  /// are UTF-8 in the form texts are searched in.
  package static func begins(_ word: [UInt8], _ typed: [UInt8]) -> Bool {
    isOfLetters(typed) && word.withUnsafeBufferPointer { begins($0, 0..<word.count, typed) }
  }

  /// Whether a text is long enough to be told from others with a letter of it wrong, and no number.
  static func isOfLetters(_ typed: [UInt8]) -> Bool {
    typed.count >= shortest && !typed.contains { $0 &- 48 < 10 }
  }

  /// The same for a word that is part of a text; what was typed is of letters.
  static func begins(
    _ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, _ typed: [UInt8]
  ) -> Bool {
    var same = 0
    while same < typed.count, same < word.count, text[word.lowerBound + same] == typed[same] {
      same += 1
    }
    let left = typed[same...]
    let right = word.dropFirst(same)
    if left.count > 1, right.count > 1, text[right.startIndex] == left[same + 1],
      text[right.startIndex + 1] == left[same], starts(text, right.dropFirst(2), left.dropFirst(2))
    {
      return true
    }
    guard same > 0 else { return false }
    return starts(text, right.dropFirst(), left) || starts(text, right, left.dropFirst())
      || starts(text, right.dropFirst(), left.dropFirst())
  }

  private static func starts(
    _ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, _ typed: ArraySlice<UInt8>
  ) -> Bool {
    guard typed.count <= word.count else { return false }
    for (place, byte) in typed.enumerated() where text[word.lowerBound + place] != byte {
      return false
    }
    return true
  }
}
