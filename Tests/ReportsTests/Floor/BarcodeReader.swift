/// Reads bars as a scanner does: splits them into symbols of eleven modules, looks each up, checks
/// the sum, and says what the sets B and C mean by them.
///
/// The table is that of ISO/IEC 15417 by another way of writing: each symbol's eleven modules as
/// one number, compared with a second source.
enum BarcodeReader {
  static let table: [Int] = [
    "6cc 66c 666 498 48c 44c 4c8 4c4 464 648 644 624 59c 4dc 4ce 5cc 4ec 4e6",
    "672 65c 64e 6e4 674 76e 74c 72c 726 764 734 732 6d8 6c6 636 518 458 446",
    "588 468 462 688 628 622 5b8 58e 46e 5d8 5c6 476 776 68e 62e 6e8 6e2 6ee",
    "758 746 716 768 762 71a 77a 642 78a 530 50c 4b0 486 42c 426 590 584 4d0",
    "4c2 434 432 612 650 7ba 614 47a 53c 4bc 49e 5e4 4f4 4f2 7a4 794 792 6de",
    "6f6 7b6 578 51e 45e 5e8 5e2 7a8 7a2 5de 5ee 75e 7ae 684 690 69c",
  ].flatMap { $0.split(separator: " ").compactMap { Int($0, radix: 16) } }

  /// Nil where anything of it is wrong.
  static func text(of modules: [Bool]) -> String? {
    guard modules.count > 35, (modules.count - 2) % 11 == 0,
      modules.suffix(13).map({ $0 ? "1" : "0" }).joined() == "1100011101011"
    else { return nil }
    var symbols: [Int] = []
    for start in stride(from: 0, to: modules.count - 13, by: 11) {
      let number = modules[start..<start + 11].reduce(0) { $0 * 2 + ($1 ? 1 : 0) }
      guard let symbol = table.firstIndex(of: number) else { return nil }
      symbols.append(symbol)
    }
    guard let check = symbols.popLast(), let first = symbols.first else { return nil }
    var sum = first
    for (place, symbol) in symbols.enumerated() { sum += place * symbol }
    guard sum % 103 == check else { return nil }
    return text(of: symbols)
  }

  private static func text(of symbols: [Int]) -> String? {
    var text = ""
    var pairs = symbols[0] == 105
    guard pairs || symbols[0] == 104 else { return nil }
    for symbol in symbols.dropFirst() {
      switch (pairs, symbol) {
      case (true, 100): pairs = false
      case (false, 99): pairs = true
      case (true, 0...99): text += symbol < 10 ? "0\(symbol)" : "\(symbol)"
      case (false, 0...94): text.unicodeScalars.append(Unicode.Scalar(UInt8(symbol + 32)))
      default: return nil
      }
    }
    return text
  }
}
