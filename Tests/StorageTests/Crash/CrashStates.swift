@testable import DiskInMemory

/// The states that a power cut may leave at one moment, numbered.
///
/// The first is that nothing of what is pending is there, the last that all is.
struct CrashStates {
  private let cut: PowerCut
  private let names: [[Bool]]
  private var files: [(file: Int, outcomes: [FileOutcome])] = []
  /// How many there are.
  private(set) var count: Int

  init(of cut: PowerCut, dice: inout Dice) {
    self.cut = cut
    names = Self.names(cut.names.pending.count, &dice)
    count = names.count
    for (place, file) in cut.files.enumerated() where !file.pending.isEmpty {
      let outcomes = Self.outcomes(of: file, stale: cut.staleBytes(besides: place), &dice)
      let product = count.multipliedReportingOverflow(by: outcomes.count)
      if product.overflow { break }
      count = product.partialValue
      files.append((place, outcomes))
    }
  }

  func content(_ number: Int) -> DiskContent {
    var rest = number
    let chosen = names[rest % names.count]
    rest /= names.count
    var outcomes: [Int: FileOutcome] = [:]
    for (file, all) in files {
      outcomes[file] = all[rest % all.count]
      rest /= all.count
    }
    return cut.content(names: chosen) { outcomes[$0] ?? .first(0) }
  }

  /// Some of the numbers, spread evenly, the first and the last among them.
  func sample(_ most: Int, dice: inout Dice) -> [Int] {
    if count <= most { return Array(0..<count) }
    var step = count / max(1, most - 2) + dice.below(count)
    while Self.divisor(step, count) != 1 { step += 1 }
    let start = dice.below(count)
    let spread = (0..<max(0, most - 2)).map { turn in
      Int((UInt64(start) &+ UInt64(turn).multipliedFullWidth(by: UInt64(step)).low) % UInt64(count))
    }
    return [0, count - 1] + spread
  }

  private static func divisor(_ left: Int, _ right: Int) -> Int {
    right == 0 ? left : divisor(right, left % right)
  }

  /// Each subset of a few pending changes of names; of many, those that end somewhere, and some.
  private static func names(_ count: Int, _ dice: inout Dice) -> [[Bool]] {
    if count <= 5 {
      return (0..<1 << count).map { mask in (0..<count).map { mask >> $0 & 1 == 1 } }
    }
    let prefixes = (0..<count).map { stop in (0..<count).map { $0 < stop } }
    let some = (0..<24).map { _ in (0..<count).map { _ in dice.next() & 1 == 1 } }
    return prefixes + some + [[Bool](repeating: true, count: count)]
  }

  /// Nothing, each order of its changes, each way in which one of its writes may be torn, all.
  private static func outcomes(of file: KeptFile, stale: [UInt8], _ dice: inout Dice)
    -> [FileOutcome]
  {
    let count = file.pending.count
    var outcomes = (0..<count).map { FileOutcome.first($0) }
    if count > 1 && count <= 5 {
      outcomes += (1..<(1 << UInt64(count)) - 1).map { .some($0) }
    } else if count > 5 {
      outcomes += (0..<16).map { _ in .some(dice.next()) }
    }
    for (place, change) in file.pending.enumerated() {
      guard case .write(let offset, let bytes) = change, !bytes.isEmpty else { continue }
      outcomes += prefixes(place, bytes.count, &dice)
      for size in [512, 4096] {
        let blocks = (offset + bytes.count - 1) / size - offset / size + 1
        let masks = masks(blocks, &dice)
        for mask in masks {
          outcomes.append(.blocks(change: place, size: size, mask: mask, .zeros))
          outcomes.append(.blocks(change: place, size: size, mask: mask, .garbage(dice.next())))
          outcomes.append(.blocks(change: place, size: size, mask: mask, .stale(stale)))
        }
      }
    }
    return outcomes + [.first(count)]
  }

  private static func prefixes(_ change: Int, _ bytes: Int, _ dice: inout Dice) -> [FileOutcome] {
    if bytes <= 1024 { return (1..<bytes).map { .bytes(change: change, count: $0) } }
    return (0..<256).map { _ in .bytes(change: change, count: 1 + dice.below(bytes - 1)) }
  }

  /// Each subset of a few blocks but all; of many, those missing one, and some.
  private static func masks(_ blocks: Int, _ dice: inout Dice) -> [UInt64] {
    if blocks <= 4 { return (0..<UInt64((1 << blocks) - 1)).map { $0 } }
    let missing = (0..<UInt64(min(blocks, 64))).map { ~(UInt64(1) << $0) }
    let some = (0..<12).map { _ in dice.next() }
    return [UInt64(0)] + missing + some
  }
}

extension PowerCut {
  /// A piece of another file, such as a freed block may hold.
  fileprivate func staleBytes(besides file: Int) -> [UInt8] {
    let others = files.indices.filter { $0 != file }
    let other = others.max { files[$0].bytes.count < files[$1].bytes.count }
    return [UInt8]((other.map { files[$0].bytes } ?? []).dropFirst(256).prefix(4096))
  }
}
