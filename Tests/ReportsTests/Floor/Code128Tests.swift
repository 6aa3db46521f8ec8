import Testing
import Wording
import Workshop

@testable import Reports

/// Codes as bars, against what the standard says of them and against a reader of its own.
@Suite struct Code128Tests {
  struct Row: Sendable {
    var text: String
    var symbols: [Int]
  }

  /// Worked by hand from the tables of the standard: values, their weighted sum modulo 103, stop.
  static let rows = [
    // 104 + 48 + 2*42 + 3*42 + 4*17 + 5*18 + 6*19 + 7*35 = 879 = 8*103 + 55.
    Row(text: "PJJ123C", symbols: [104, 48, 42, 42, 17, 18, 19, 35, 55, 106]),
    // 104 + 34 + 2*13 + 3*16 + 4*17 + 5*20 + 6*23 + 7*13 + 8*16 + 9*19 = 908 = 8*103 + 84.
    Row(text: "B-0147-03", symbols: [104, 34, 13, 16, 17, 20, 23, 13, 16, 19, 84, 106]),
    // Pairs: 105 + 32 + 2*71 + 3*15 = 324 = 3*103 + 15.
    Row(text: "327115", symbols: [105, 32, 71, 15, 15, 106]),
    // Four digits at the end: 104 + 34 + 2*13 + 3*99 + 4*1 + 5*47 = 700 = 6*103 + 82.
    Row(text: "B-0147", symbols: [104, 34, 13, 99, 1, 47, 82, 106]),
  ]

  @Test(arguments: rows) func symbolsAreThoseOfTheStandard(_ row: Row) throws {
    #expect(try #require(Code128(row.text)).symbols == row.symbols)
  }

  @Test func aReaderGetsBackEveryText() throws {
    var random: UInt64 = 20_261_201
    func below(_ bound: UInt64) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((random >> 33) % bound)
    }
    print("seed \(random)")
    #expect(Set(BarcodeReader.table).count == 106)
    for _ in 0..<500 {
      let scalars = (0...below(14)).map { _ in
        Unicode.Scalar(UInt8(below(2) == 0 ? 48 + below(10) : 32 + below(95)))
      }
      var text = ""
      text.unicodeScalars.append(contentsOf: scalars)
      let code = try #require(Code128(text))
      #expect(BarcodeReader.text(of: code.modules) == text)
    }
    #expect(Code128("") == nil && Code128("é") == nil)
  }

  /// Modules again from the columns that a printer strikes and from the picture of a file.
  @Test func printerAndFileShowTheSameBars() throws {
    let code = try #require(Code128("B-0147-03"))
    let columns = code.columns
    #expect(columns.prefix(20).allSatisfy { $0 == 0 } && columns.suffix(20).allSatisfy { $0 == 0 })
    let struck = stride(from: 20, to: columns.count - 20, by: 2).map { columns[$0] == 0xFF }
    #expect(BarcodeReader.text(of: struck) == "B-0147-03")
    var drawn = Array(repeating: false, count: code.modules.count)
    for bar in code.drawing.split(separator: "M").dropFirst() {
      if let place = Int(bar.prefix { $0.isNumber }) { drawn[place - 10] = true }
    }
    #expect(BarcodeReader.text(of: drawn) == "B-0147-03")
  }
}
