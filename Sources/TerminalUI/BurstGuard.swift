/// Tells pasted and scanned bursts from typing: six or more printable characters, at least two of
/// them different, each within 35 ms of the one before, however they arrive.
///
/// Where text is not being typed, a burst is one key that does nothing. So that none of it acts,
/// what a text consists of, Enter and Tab with it, waits there for 35 ms before it is pressed; a
/// key held down goes through.
package struct BurstGuard {
  private static let fewest = 6
  /// In milliseconds.
  private static let gap: Int64 = 35

  /// The keys of a text that came one after the other.
  private var run: [Key] = []
  /// How many of them were handed on already.
  private var pressed = 0
  /// The one that is held down.
  private var held: Key?
  private var last: Int64 = 0

  package init() {}

  private var typed: [Unicode.Scalar] { run.compactMap(\.typed) }
  private var isBurst: Bool { typed.count >= Self.fewest && Set(typed).count > 1 }

  /// Milliseconds until keys that wait may be pressed; nil when none waits.
  package func untilRelease(at now: Int64) -> Int64? {
    pressed < run.count ? max(0, last + Self.gap + 1 - now) : nil
  }

  /// The keys that are to be pressed now, of those that wait and those just read.
  package mutating func sort(_ keys: [Key], at now: Int64, takesText: Bool) -> [Key] {
    var ready: [Key] = []
    if now - last > Self.gap || takesText { ready = release() }
    if keys.isEmpty { return ready }
    last = now
    return ready + (takesText ? keys : sorted(keys))
  }

  private mutating func sorted(_ keys: [Key]) -> [Key] {
    if run.isEmpty && held == nil && !keys.contains(where: Self.isOfText) { return keys }
    let others = keys.filter { !Self.isOfText($0) }
    if let held, others.isEmpty, keys.allSatisfy({ $0 == held }) { return keys }
    held = nil
    let waiting = run[pressed...]
    let count = typed.count
    run += keys.filter(Self.isOfText)
    if isBurst {
      pressed = run.count
      return (typed.count > count ? [.paste(text)] : []) + others
    }
    if run.count >= Self.fewest, Set(run).count == 1 {
      _ = release()
      held = keys.last
      return waiting + keys
    }
    if others.isEmpty { return [] }
    pressed = run.count
    return waiting + keys
  }

  private var text: String {
    var text = ""
    text.unicodeScalars.append(contentsOf: typed)
    return text
  }

  private static func isOfText(_ key: Key) -> Bool {
    key.typed != nil || key == .enter || key == .tab
  }

  /// Hands on what waited, as the end of a run.
  private mutating func release() -> [Key] {
    defer {
      run = []
      pressed = 0
      held = nil
    }
    return Array(run[pressed...])
  }
}
