/// Tells pasted and scanned bursts from typing on terminals that do not mark them: six or more
/// printable characters, at least two of them different, each within 35 ms of the one before,
/// however they arrive and whatever other keys came among them.
///
/// Of a burst nothing acts. Where text is typed its characters and line ends are text of that
/// field; elsewhere it is one key that does nothing. So that this is known in time, a key that acts
/// waits for 35 ms before it is pressed. What goes through: characters of a field and what edits
/// them, a key held down, and movement with no character before it.
package struct BurstGuard {
  private static let fewest = 6
  /// In milliseconds.
  private static let gap: Int64 = 35

  /// The keys that are not pressed yet.
  private var waiting: [Key] = []
  /// Printable characters since the last pause, the first of them, and whether another differs.
  private var typed = 0
  private var first: Key?
  private var isMixed = false
  /// The newest key and how often it came without another.
  private var held: (key: Key, count: Int)?
  private var last: Int64 = 0

  package init() {}

  private var isBurst: Bool { typed >= Self.fewest && isMixed }

  /// Milliseconds until keys that wait may be pressed; nil when none waits.
  package func untilRelease(at now: Int64) -> Int64? {
    waiting.isEmpty ? nil : max(0, last + Self.gap + 1 - now)
  }

  /// The keys that are to be pressed now, of those that wait and those just read.
  ///
  /// `isText`: whether a character or an editing key changes a text and does nothing else; nil
  /// where no text is typed. Not asked where keys only move.
  package mutating func sort(
    _ keys: [Key], at now: Int64, isText: @autoclosure () -> ((Key) -> Bool)?
  ) -> [Key] {
    var ready = now - last > Self.gap ? release() : []
    if keys.isEmpty { return ready }
    last = now
    // A text that came with its marks is no typing, and ends what came before it.
    var run: [Key] = []
    for key in keys {
      guard case .paste = key else {
        run.append(key)
        continue
      }
      ready += sorted(run, isText) + release() + [key]
      run = []
    }
    return ready + sorted(run, isText)
  }

  private mutating func sorted(_ keys: [Key], _ isText: () -> ((Key) -> Bool)?) -> [Key] {
    // Behind a lone Esc nothing came within the time of a sequence.
    if keys == [.escape], typed == 0, waiting.isEmpty { return keys }
    let before = typed
    for key in keys { count(key) }
    waiting += keys
    if isBurst { return isText() == nil ? ignored(after: before) : pasted() }
    if let held, held.count >= Self.fewest { return Self.gathered(release(keeping: held), isText) }
    let movesAlone = typed == 0 && waiting.allSatisfy(\.isMovement)
    let isText = movesAlone ? nil : isText()
    let ready = waiting.prefix { $0.isMovement && typed == 0 || isText?($0) ?? false }
    waiting.removeFirst(ready.count)
    return Array(ready)
  }

  /// Where a text is typed, a character that came many times at once is one key.
  private static func gathered(_ keys: [Key], _ isText: () -> ((Key) -> Bool)?) -> [Key] {
    guard keys.count >= fewest, let key = keys.first, let sign = key.typed,
      keys.allSatisfy({ $0 == key }), isText()?(key) ?? false
    else { return keys }
    return [.paste(String(Array(repeating: sign, count: keys.count)))]
  }

  private mutating func count(_ key: Key) {
    held = (key, held?.key == key ? (held?.count ?? 0) + 1 : 1)
    guard key.typed != nil else { return }
    if let first, first != key { isMixed = true }
    first = first ?? key
    typed += 1
  }

  /// A burst where no text is typed; nothing when no character came anew.
  private mutating func ignored(after before: Int) -> [Key] {
    defer { waiting = [] }
    let text = String(waiting.compactMap(\.typed))
    let count = text.unicodeScalars.count
    return typed > before ? [.paste(text, further: typed - count)] : []
  }

  /// A burst in a field: its text in order with what edits it; all else is left out.
  private mutating func pasted() -> [Key] {
    defer { waiting = [] }
    var ready: [Key] = []
    var text: [Unicode.Scalar] = []
    for key in waiting {
      if let scalar = key.written { text.append(scalar) }
      guard key.isEditing else { continue }
      if !text.isEmpty { ready.append(.paste(String(text))) }
      ready.append(key)
      text = []
    }
    return text.isEmpty ? ready : ready + [.paste(String(text))]
  }

  /// Hands on what waited, as the end of a run; `held`: a key that is still held down.
  private mutating func release(keeping held: (key: Key, count: Int)? = nil) -> [Key] {
    defer {
      waiting = []
      typed = 0
      first = nil
      isMixed = false
      self.held = held
    }
    return waiting
  }
}

extension Key {
  /// Whether it goes through a page and does nothing else.
  fileprivate var isMovement: Bool {
    switch self {
    case .up, .down, .pageUp, .pageDown, .home, .end: true
    default: false
    }
  }

  /// Whether it changes a text where one is typed, or moves in it.
  fileprivate var isEditing: Bool {
    switch self {
    case .left, .right, .home, .end, .backspace, .delete: true
    default: false
    }
  }
}

extension String {
  fileprivate init(_ scalars: [Unicode.Scalar]) {
    self.init()
    unicodeScalars.append(contentsOf: scalars)
  }
}
