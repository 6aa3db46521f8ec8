import Forms

/// How files write whole numbers: digits alone, with a minus for the mistaken ones.
enum FileNumber {
  static func read(_ text: String) throws(Misread) -> Int {
    let digits = text.hasPrefix("-") ? text.dropFirst() : Substring(text)
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
      throw .notANumber
    }
    guard digits.utf8.count <= 9, let number = Int(text) else { throw .tooLarge }
    return number
  }
}
