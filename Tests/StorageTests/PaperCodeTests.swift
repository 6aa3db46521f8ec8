import Testing

@testable import Storage

@Suite struct PaperCodeTests {
  @Test func aCodeIsEightGroupsOfFiveAndReadsBack() throws {
    let code = PaperCode.random(groups: PaperCode.recoveryGroups)
    let groups = code.text.split(separator: "-")
    #expect(groups.map(\.count) == [5, 5, 5, 5, 5, 5, 5, 5])
    #expect(code.text.allSatisfy { "0123456789ABCDEFGHJKMNPQRSTVWXYZ-".contains($0) })
    #expect(try PaperCode(reading: code.text, groups: 8) == code)
  }

  /// Worked out by hand: x^5 = x^2 + 1, so that five times x from 1 gives 5, and the check of
  /// four zeros in group 1 is x^5 = 5.
  @Test func theCheckIsAPolynomial() throws {
    #expect(try PaperCode(reading: "00005", groups: 1).text == "00005")
    // A last sign of 1 adds x, which is 2: 5 xor 2 = 7.
    #expect(try PaperCode(reading: "00017", groups: 1).text == "00017")
    #expect(throws: PaperCode.Fault.group(1)) { try PaperCode(reading: "00016", groups: 1) }
  }

  /// Group 2 begins with x^6 = x^3 + x = 10 instead of 5; with a last sign of 1 that is 8.
  @Test func caseSpacesAndLookalikesMeanNothing() throws {
    let code = try PaperCode(reading: "00017-00018", groups: 2)
    for typed in ["0001-7 000l 8", "0001700018", "OOOI7-oool8", " 00017 00018 "] {
      #expect(try PaperCode(reading: typed, groups: 2) == code)
    }
  }

  @Test func everyWrongSignAndEveryExchangeIsFound() throws {
    let code = PaperCode.random(groups: 4)
    let signs = [Character]("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    let typed = [Character](code.text.filter { $0 != "-" })
    for place in typed.indices {
      for sign in signs where sign != typed[place] {
        var wrong = typed
        wrong[place] = sign
        #expect(throws: PaperCode.Fault.group(place / 5 + 1)) {
          try PaperCode(reading: String(wrong), groups: 4)
        }
      }
      if place % 5 < 4, typed[place] != typed[place + 1] {
        var wrong = typed
        wrong.swapAt(place, place + 1)
        #expect(throws: PaperCode.Fault.self) {
          try PaperCode(reading: String(wrong), groups: 4)
        }
      }
    }
    let groups = code.text.split(separator: "-")
    #expect(throws: PaperCode.Fault.self) {
      let swapped = [groups[1], groups[0], groups[2], groups[3]].joined(separator: "-")
      return try PaperCode(reading: swapped, groups: 4)
    }
  }

  @Test func aMissingSignIsSaidAsSuch() {
    #expect(throws: PaperCode.Fault.length(found: 4, needed: 5)) {
      try PaperCode(reading: "0001", groups: 1)
    }
    #expect(throws: PaperCode.Fault.group(1)) { try PaperCode(reading: "000U7", groups: 1) }
    #expect(throws: PaperCode.Fault.group(1)) { try PaperCode(reading: "000é7", groups: 1) }
  }
}
