import Glibc

@testable import Storage

/// What libFuzzer calls with each input; a trap is a finding.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = [UInt8](UnsafeBufferPointer(start: bytes, count: count))
  FuzzTarget.chosen.run(input)
  return 0
}

/// The targets, by the name that Scripts/fuzz is given.
enum FuzzTarget: String {
  /// F1: bodies, frames, journals and snapshots.
  case decoder
  /// F2: the opening of a whole store.
  case recovery
  /// F4: keys and the stack of pages.
  case pages
  /// F8: backups.
  case backups
  /// F7: the small files: keys, subject keys, attempts, mark, headers.
  case keys
  /// F9: office files, as text and as workbooks.
  case files
  /// F10: the full text of a store.
  case text

  static let chosen: FuzzTarget = {
    precondition(Sealing.start())
    let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? ""
    guard let target = FuzzTarget(rawValue: name) else { preconditionFailure("FUZZ_TARGET") }
    return target
  }()

  func run(_ input: [UInt8]) {
    switch self {
    case .decoder: DecoderTarget.run(input)
    case .recovery: RecoveryTarget.run(input)
    case .pages: PagesTarget.run(input)
    case .keys: KeysTarget.run(input)
    case .backups: BackupsTarget.run(input)
    case .files: FilesTarget.run(input)
    case .text: TextTarget.run(input)
    }
  }
}

/// An input, taken apart from its front; zeros behind its end.
struct Tape {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  var isEmpty: Bool { rest.isEmpty }
  mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }
  mutating func number() -> Int { Int(byte()) << 8 | Int(byte()) }
  mutating func bytes(_ count: Int) -> [UInt8] {
    let taken = rest.prefix(count)
    rest = rest.dropFirst(count)
    return [UInt8](taken)
  }
  mutating func all() -> [UInt8] { bytes(rest.count) }
}
