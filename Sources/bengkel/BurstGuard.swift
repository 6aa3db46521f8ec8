import TerminalUI

/// Tells pasted and scanned bursts from typing: six or more printable characters, at least two of
/// them different, each within 35 ms of the one before.
///
/// Where text is not being typed, a burst is one key that does nothing.
struct BurstGuard {
  private static let fewest = 6
  private static let gap: Int64 = 35

  private var run: [Unicode.Scalar] = []
  private var last: Int64 = 0

  /// The keys as they are to be pressed.
  mutating func sort(_ keys: [Key], at now: Int64, takesText: Bool) -> [Key] {
    if now - last > Self.gap { run = [] }
    last = now
    if takesText {
      run = []
      return keys
    }
    let typed = keys.compactMap(\.typed)
    guard typed.count >= Self.fewest, Set(typed).count > 1 else { return keys }
    var text = ""
    text.unicodeScalars.append(contentsOf: typed)
    return [.paste(text)] + keys.filter { $0.typed == nil && $0 != .enter }
  }
}
