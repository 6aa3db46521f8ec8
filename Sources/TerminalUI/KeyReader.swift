/// Makes keys of what the terminal's library reads: plain characters, keys that the terminal's
/// entry names, and sequences that it does not name, of which nothing is taken for typing.
package struct KeyReader {
  /// What one reading gave.
  package enum Code {
    /// A character or a control code.
    case letter(UInt32)
    /// A key that the terminal's entry names; nil is none of ours.
    case key(Key?)
    /// Nothing waits.
    case nothing
  }

  /// Reads once; `patiently`: waits as long as a sequence may take to go on.
  package typealias Reading = (_ patiently: Bool) -> Code

  /// Whether a pasted text began, which is read byte by byte until its end mark.
  package private(set) var isPasting = false
  private static let escape: UInt32 = 27
  /// Keys of one reading; behind them the program looks up.
  private static let most = 4096
  private static let introducers: [Unicode.Scalar] = ["[", "O"]

  package init() {}

  /// The pasted text came to its end.
  package mutating func endPaste() { isPasting = false }

  /// The keys that wait, up to where a pasted text begins, and no more than somebody waits for.
  package mutating func keys(_ next: Reading) -> [Key] {
    var keys: [Key] = []
    while !isPasting, keys.count < Self.most {
      switch next(false) {
      case .nothing: return keys
      case .key(let key): keys += [key].compactMap(\.self)
      case .letter(Self.escape): keys += escaped(next)
      case .letter(let code): keys += [Self.plain(code)].compactMap(\.self)
      }
    }
    return keys
  }

  /// A bare Esc; Esc and Tab, which is Shift+Tab on the Linux console; or a sequence.
  private mutating func escaped(_ next: Reading) -> [Key] {
    var keys: [Key] = []
    while keys.count < Self.most {
      switch next(false) {
      case .nothing: return keys + [.escape]
      case .key(let key): return keys + [.escape, key].compactMap(\.self)
      case .letter(Self.escape): keys.append(.escape)
      case .letter(9): return keys + [.backTab]
      case .letter(let code):
        if let introducer = Self.introducers.first(where: { $0.value == code }) {
          return keys + sequence(after: introducer, next)
        }
        return keys + [.escape, Self.plain(code)].compactMap(\.self)
      }
    }
    return keys
  }

  /// Reads a sequence to its end; one that breaks off before its first sign was Esc and a letter.
  private mutating func sequence(after introducer: Unicode.Scalar, _ next: Reading) -> [Key] {
    var parameters = ""
    while case .letter(let code) = next(true) {
      guard let scalar = Unicode.Scalar(code), (0x20...0x7E).contains(code) else { return [] }
      if code < 0x40 {
        if parameters.utf8.count < 32 { parameters.unicodeScalars.append(scalar) }
        continue
      }
      isPasting = EscapeSequence.beginsPaste(
        after: introducer, parameters: parameters, final: scalar)
      let key = EscapeSequence.key(after: introducer, parameters: parameters, final: scalar)
      return [key].compactMap(\.self)
    }
    return parameters.isEmpty ? [.escape, .character(introducer)] : []
  }

  private static func plain(_ code: UInt32) -> Key? {
    switch code {
    case 9: .tab
    case 10, 13: .enter
    case 8, 127: .backspace
    case 1...26: .control(Unicode.Scalar(UInt8(96 + code)))
    case 0, 27...31: nil
    default: Unicode.Scalar(code).map { .character($0) }
    }
  }
}
