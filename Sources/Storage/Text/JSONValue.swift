/// A value of JSON as a text of a store holds it: whole numbers alone, and no null.
enum JSONValue: Equatable {
  case object([Member])
  case array([JSONValue])
  case text(String)
  case number(Int64)
  case flag(Bool)

  /// A name and its value, in the order of the line.
  struct Member: Equatable {
    var name: String
    var value: JSONValue
  }
}

/// Reads one value of JSON (RFC 8259) from bytes that nobody vouches for.
struct JSONReader {
  /// Where something stands that is no JSON of ours.
  struct Fault: Error, Equatable {
    /// From 0.
    var offset: Int
  }

  /// So many values inside one another.
  static let deepest = 32

  private let bytes: ArraySlice<UInt8>
  private var place: Int

  /// The one value that the bytes are.
  static func value(of bytes: ArraySlice<UInt8>) throws(Fault) -> JSONValue {
    var reader = JSONReader(bytes: bytes, place: bytes.startIndex)
    let value = try reader.value(depth: 0)
    reader.passBlanks()
    if reader.place < bytes.endIndex { throw reader.fault }
    return value
  }

  private var fault: Fault { Fault(offset: place - bytes.startIndex) }
  private var next: UInt8? { place < bytes.endIndex ? bytes[place] : nil }

  private mutating func passBlanks() {
    while let byte = next, [0x20, 0x09, 0x0D].contains(byte) { place += 1 }
  }

  /// Passes over a sign, behind blanks; false where another one stands.
  private mutating func takes(_ sign: Unicode.Scalar) -> Bool {
    passBlanks()
    guard next == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  private mutating func require(_ sign: Unicode.Scalar) throws(Fault) {
    if !takes(sign) { throw fault }
  }

  private mutating func value(depth: Int) throws(Fault) -> JSONValue {
    if depth > Self.deepest { throw fault }
    if takes("{") { return .object(try members(depth: depth + 1)) }
    if takes("[") { return .array(try elements(depth: depth + 1)) }
    if takes("\"") { return .text(try text()) }
    if takesWord("true") { return .flag(true) }
    if takesWord("false") { return .flag(false) }
    return .number(try number())
  }

  private mutating func members(depth: Int) throws(Fault) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    if takes("}") { return [] }
    repeat {
      try require("\"")
      let name = try text()
      try require(":")
      members.append(JSONValue.Member(name: name, value: try value(depth: depth)))
    } while takes(",")
    try require("}")
    return members
  }

  private mutating func elements(depth: Int) throws(Fault) -> [JSONValue] {
    var elements: [JSONValue] = []
    if takes("]") { return [] }
    repeat { elements.append(try value(depth: depth)) } while takes(",")
    try require("]")
    return elements
  }

  private mutating func takesWord(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard place + count <= bytes.endIndex else { return false }
    let stands = word.withUTF8Buffer { bytes[place..<place + count].elementsEqual($0) }
    if stands { place += count }
    return stands
  }

  /// A whole number without needless signs.
  private mutating func number() throws(Fault) -> Int64 {
    let start = place
    if next == UInt8(ascii: "-") { place += 1 }
    while let byte = next, (0x30...0x39).contains(byte) { place += 1 }
    let digits = String(decoding: bytes[start..<place], as: UTF8.self)
    guard let number = Int64(digits), String(number) == digits else {
      place = start
      throw fault
    }
    return number
  }

  // MARK: Texts

  /// What stands up to the next quotation mark.
  private mutating func text() throws(Fault) -> String {
    var units: [UInt8] = []
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: units, as: UTF8.self) else { throw fault }
        return text
      case UInt8(ascii: "\\"): units += try escaped()
      case 0..<0x20:
        place -= 1
        throw fault
      default: units.append(byte)
      }
    }
    throw fault
  }

  /// What an escape stands for, in UTF-8.
  private mutating func escaped() throws(Fault) -> [UInt8] {
    guard let sign = next else { throw fault }
    place += 1
    if sign == UInt8(ascii: "u") { return [UInt8](String(Character(try scalar())).utf8) }
    guard let place = Self.escapes.firstIndex(of: sign) else {
      self.place -= 1
      throw fault
    }
    return [Self.meanings[place]]
  }

  /// Signs behind a backslash, and what each of them stands for.
  private static let escapes = [UInt8]("\"\\/bfnrt".utf8)
  private static let meanings = [UInt8]("\"\\/\u{8}\u{C}\n\r\t".utf8)

  /// The scalar of four digits, or of a pair of surrogates.
  private mutating func scalar() throws(Fault) -> Unicode.Scalar {
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800...0xDBFF).contains(first), takesWord("\\u") else { throw fault }
    let second = try unit()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw fault }
    return scalar
  }

  private mutating func unit() throws(Fault) -> UInt32 {
    guard place + 4 <= bytes.endIndex,
      bytes[place..<place + 4].allSatisfy({ UInt8.isHexadecimal($0) }),
      let unit = UInt32(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
    else { throw fault }
    place += 4
    return unit
  }
}

extension UInt8 {
  fileprivate static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }
}
