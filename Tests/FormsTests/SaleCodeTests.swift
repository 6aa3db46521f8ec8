import Forms
import Testing
import Workshop

struct CodeCase: Sendable {
  let typed: String
  /// Nil for what is no code.
  let code: SaleCode?
  var misread = Misread.notASaleCode
}

@Suite struct SaleCodeTests {
  static let cases = [
    CodeCase(typed: "P8", code: SaleCode(letter: "P", size: 8)),
    CodeCase(typed: "p8", code: SaleCode(letter: "P", size: 8)),
    CodeCase(typed: "R10", code: SaleCode(letter: "R", size: 10)),
    CodeCase(typed: "20xR8", code: SaleCode(count: 20, letter: "R", size: 8)),
    CodeCase(typed: "20 x R 8", code: SaleCode(count: 20, letter: "R", size: 8)),
    CodeCase(
      typed: "3xPC8B!",
      code: SaleCode(count: 3, letter: "P", colour: "C", size: 8, grade: .b, takesKept: true)),
    CodeCase(typed: "P8!B", code: nil),
    CodeCase(typed: "1XP8", code: SaleCode(count: 1, letter: "P", size: 8)),
    CodeCase(typed: "99xP8", code: SaleCode(count: 99, letter: "P", size: 8)),
    CodeCase(typed: "P9B", code: SaleCode(letter: "P", size: 9, grade: .b)),
    CodeCase(typed: "3xp9c", code: SaleCode(count: 3, letter: "P", size: 9, grade: .c)),
    CodeCase(typed: "PC7", code: SaleCode(letter: "P", colour: "C", size: 7)),
    CodeCase(typed: "PC7C", code: SaleCode(letter: "P", colour: "C", size: 7, grade: .c)),
    CodeCase(typed: "X8", code: SaleCode(letter: "X", size: 8)),
    CodeCase(typed: "2xX8", code: SaleCode(count: 2, letter: "X", size: 8)),
    CodeCase(typed: "", code: nil),
    CodeCase(typed: "8", code: nil),
    CodeCase(typed: "P", code: nil),
    CodeCase(typed: "P0", code: nil),
    CodeCase(typed: "P8D", code: nil, misread: .noSuchGrade),
    CodeCase(typed: "P+8", code: nil),
    CodeCase(typed: "P8.5", code: nil),
    CodeCase(typed: "PCK8", code: nil),
    CodeCase(typed: "0xP8", code: nil, misread: .saleCount),
    CodeCase(typed: "100xP8", code: nil, misread: .saleCount),
    CodeCase(typed: "xP8", code: SaleCode(letter: "X", colour: "P", size: 8)),
    CodeCase(typed: "20P8", code: nil),
    CodeCase(typed: "P256", code: nil),
    CodeCase(typed: "-1xP8", code: nil),
  ]

  @Test(arguments: cases) func aLineOfASaleIsTypedAsACode(_ row: CodeCase) {
    do throws(Misread) {
      let read = try SaleCode.read(row.typed)
      #expect(read == row.code)
    } catch {
      #expect(error == row.misread)
      #expect(row.code == nil)
    }
  }

  @Test func aColourIsMeantByItsLetterAndTheFirstOneByNone() throws {
    var product = Product.standard[0]
    #expect(try SaleCode(letter: "P", size: 8).colourIndex(of: product) == 0)
    #expect(try SaleCode(letter: "P", colour: "H", size: 8).colourIndex(of: product) == 0)
    #expect(try SaleCode(letter: "P", colour: "K", size: 8).colourIndex(of: product) == 2)
    #expect(throws: Misread.notASaleCode) {
      try SaleCode(letter: "P", colour: "Z", size: 8).colourIndex(of: product)
    }
    product.colourLetters = ["H", "Z", "K"]
    #expect(try SaleCode(letter: "P", colour: "Z", size: 8).colourIndex(of: product) == 1)
    #expect(throws: Misread.notASaleCode) {
      try SaleCode(letter: "P", colour: "C", size: 8).colourIndex(of: product)
    }
  }
}
