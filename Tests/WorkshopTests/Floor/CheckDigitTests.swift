import Testing

@testable import Workshop

@Suite struct CheckDigitTests {
  /// Worked by hand on the table of the thesis: 0 5 -> 9, 9 7 -> 7, 7 2 -> 4.
  @Test func theExampleOfTheSourceHasItsDigit() {
    #expect(CheckDigit.of([5, 7, 2]) == 4)
    #expect("572".checked == "572/4")
    #expect("WB-000".checked == "WB-000/0")
  }

  /// All numbers of three digits: every one wrong digit, every two neighbours swapped.
  @Test func everySingleWrongDigitAndEverySwapIsFound() {
    for number in 0...999 {
      let digits = [number / 100, number / 10 % 10, number % 10]
      let whole = digits + [CheckDigit.of(digits)]
      #expect(CheckDigit.isMet(by: whole))
      for place in whole.indices {
        for digit in 0...9 where digit != whole[place] {
          var wrong = whole
          wrong[place] = digit
          #expect(!CheckDigit.isMet(by: wrong), "\(wrong)")
        }
        guard place > 0, whole[place] != whole[place - 1] else { continue }
        var swapped = whole
        swapped.swapAt(place, place - 1)
        #expect(!CheckDigit.isMet(by: swapped), "\(swapped)")
      }
    }
  }

  @Test func signsBetweenDigitsCountForNothing() {
    #expect("327-1-2/8".codeDigits == [3, 2, 7, 1, 2, 8])
    #expect("327 1 28".codeDigits == [3, 2, 7, 1, 2, 8])
    #expect("WB-014".codeDigits == nil)
  }
}
