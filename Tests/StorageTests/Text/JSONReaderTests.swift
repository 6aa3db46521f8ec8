import Testing

@testable import Storage

@Suite struct JSONReaderTests {
  private func value(_ text: String) throws -> JSONValue {
    try JSONReader.value(of: [UInt8](text.utf8)[...])
  }

  @Test func whatTheStandardShowsIsRead() throws {
    #expect(
      try value(#" { "a" : [ 1, -20, true ], "b":{"c":"x"} , "d":[] } "#)
        == .object([
          .init(name: "a", value: .array([.number(1), .number(-20), .flag(true)])),
          .init(name: "b", value: .object([.init(name: "c", value: .text("x"))])),
          .init(name: "d", value: .array([])),
        ]))
    #expect(try value(#""\"\\\/\b\f\n\r\té\uD83D\uDE00é""#) == .text("\"\\/\u{8}\u{C}\n\r\té😀é"))
    #expect(try value("9223372036854775807") == .number(.max))
    #expect(try value("-9223372036854775808") == .number(.min))
  }

  /// A text and the byte, from 0, from which on it is none of ours.
  static let bad: [(String, Int)] = [
    ("", 0), ("{", 1), ("[1,", 3), ("nul", 0), ("null", 0), ("1.5", 1), ("1e3", 1), ("01", 0),
    ("+1", 0), ("-", 0), ("-0", 0), ("9223372036854775808", 0), ("{\"a\"}", 4), ("{a:1}", 1),
    ("{\"a\":1,}", 7), ("[1 2]", 3), ("\"a", 2), ("\"a\u{1}\"", 2), ("\"\\x\"", 2),
    ("\"\\u12g4\"", 3), ("\"\\uD800\"", 7), ("\"\\uD800\\u0041\"", 13), ("\"\\uDC00\"", 7),
    ("1 1", 2), ("truefalse", 4),
  ]

  @Test(arguments: bad) func whatIsNoJSONIsNamedByItsByte(_ text: String, _ offset: Int) {
    #expect(throws: JSONReader.Fault(offset: offset), "\(text)") { try value(text) }
  }

  @Test func bytesThatAreNoTextAndDepthWithoutEndAreRefused() {
    #expect(throws: JSONReader.Fault.self) {
      try JSONReader.value(of: [0x22, 0xFF, 0x22][...])
    }
    #expect(throws: JSONReader.Fault(offset: 33)) {
      try value(String(repeating: "[", count: 1_000_000))
    }
  }
}
