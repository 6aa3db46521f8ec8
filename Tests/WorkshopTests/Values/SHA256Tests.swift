import Testing
import Workshop

@Suite struct SHA256Tests {
  struct Row: Sendable, CustomTestStringConvertible {
    var message: String
    var digest: String
    var testDescription: String { String(message.prefix(12)) }
  }

  /// The examples of NIST for FIPS 180-4: one block, none, two blocks.
  static let rows = [
    Row(
      message: "abc", digest: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    Row(message: "", digest: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    Row(
      message: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      digest: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
  ]

  @Test(arguments: rows) func theDigestIsThatOfTheStandard(_ row: Row) {
    #expect(SHA256.digest(of: Array(row.message.utf8)).hexadecimal == row.digest)
  }
}
