import Forms
import Testing
import Workshop

struct AmountCase: Sendable {
  let typed: String
  var amount: Int64?
  var misread: Misread?
}

@Suite struct MoneyLanguageTests {
  static let cases = [
    AmountCase(typed: "150000", amount: 150_000),
    AmountCase(typed: "150.000", amount: 150_000),
    AmountCase(typed: "Rp150.000", amount: 150_000),
    AmountCase(typed: "Rp 150.000,-", amount: 150_000),
    AmountCase(typed: "Rp. 150.000", amount: 150_000),
    AmountCase(typed: "rp150000", amount: 150_000),
    AmountCase(typed: "150.000,00", amount: 150_000),
    AmountCase(typed: "Rp1.500.000,00", amount: 1_500_000),
    AmountCase(typed: "150rb", amount: 150_000),
    AmountCase(typed: "150 rb", amount: 150_000),
    AmountCase(typed: "150 ribu", amount: 150_000),
    AmountCase(typed: "1,5jt", amount: 1_500_000),
    AmountCase(typed: "1,5 juta", amount: 1_500_000),
    AmountCase(typed: "1,075jt", amount: 1_075_000),
    AmountCase(typed: "2,5rb", amount: 2500),
    AmountCase(typed: "1.500", amount: 1500),
    AmountCase(typed: "1.500rb", amount: 1_500_000),
    AmountCase(typed: "0", amount: 0),
    AmountCase(typed: "-5000", amount: -5000),
    AmountCase(typed: "Rp-5.000", amount: -5000),
    AmountCase(typed: "-Rp5.000", amount: -5000),
    AmountCase(typed: "IDR 150.000", amount: 150_000),
    AmountCase(typed: "IDR -5.000", amount: -5000),
    AmountCase(typed: "Rp\t150\u{202F}000", amount: 150_000),
    AmountCase(typed: "Rp\u{2009}150.000", amount: 150_000),
    AmountCase(typed: "150,000", misread: .twoAmounts("150.000", "150")),
    AmountCase(typed: "1000000jt", amount: 1_000_000_000_000),
    AmountCase(typed: "150rb*3", amount: 450_000),
    AmountCase(typed: "3*150rb", amount: 450_000),
    AmountCase(typed: "150rb*3+25rb", amount: 475_000),
    AmountCase(typed: "(100rb + 50rb) * 2", amount: 300_000),
    AmountCase(typed: "1,5jt/3", amount: 500_000),
    AmountCase(typed: "Rp 150.000,- + 500", amount: 150_500),
    AmountCase(typed: "Rp150.000,-*2", amount: 300_000),
    AmountCase(typed: "Rp-5.000+Rp3.000", amount: -2000),
    AmountCase(typed: "1jt-250rb", amount: 750_000),
    AmountCase(typed: "3*1.500", amount: 4500),
    AmountCase(typed: "150rb*3rb", misread: .moneyTimesMoney),
    AmountCase(typed: "300rb/150rb", misread: .moneyTimesMoney),
    AmountCase(typed: "3/150rb", misread: .moneyTimesMoney),
    AmountCase(typed: "100rb/3", misread: .remainder),
    AmountCase(typed: "100rb/0", misread: .divisionByZero),
    AmountCase(typed: "(100rb", misread: .parenthesis),
    AmountCase(typed: "100rb)", misread: .parenthesis),
    AmountCase(typed: "1000jt*1001", misread: .tooLarge),
    AmountCase(typed: "3*1.5", misread: .ambiguousAmount),
    AmountCase(typed: "150rb*", misread: .notAnAmount),
    AmountCase(typed: "150rb3", misread: .notAnAmount),
    AmountCase(typed: "150.000,-5", misread: .notAnAmount),
    AmountCase(typed: "1.5", misread: .ambiguousAmount),
    AmountCase(typed: "1.5jt", misread: .ambiguousAmount),
    AmountCase(typed: "15.00", misread: .ambiguousAmount),
    AmountCase(typed: "1500.000", misread: .ambiguousAmount),
    AmountCase(typed: "0.500", misread: .ambiguousAmount),
    AmountCase(typed: "1,5", misread: .notAnAmount),
    AmountCase(typed: "150,0", misread: .notAnAmount),
    AmountCase(typed: "150,0000", misread: .notAnAmount),
    AmountCase(typed: "1.500,000", misread: .notAnAmount),
    AmountCase(typed: "150,000", misread: .twoAmounts("150.000", "150")),
    AmountCase(typed: "Rp 150,000", misread: .twoAmounts("150.000", "150")),
    AmountCase(typed: "150,000,-", misread: .twoAmounts("150.000", "150")),
    AmountCase(typed: "1,000", misread: .twoAmounts("1.000", "1")),
    AmountCase(typed: "1,250", misread: .twoAmounts("1.250", "1,25")),
    AmountCase(typed: "3*150,000", misread: .twoAmounts("150.000", "150")),
    AmountCase(typed: "150,000rb", misread: .twoAmounts("150.000", "150")),
    AmountCase(typed: "150\u{202F}000", amount: 150_000),
    AmountCase(typed: "150\u{2009}000", amount: 150_000),
    AmountCase(typed: "1,0jt", amount: 1_000_000),
    AmountCase(typed: "(150.000)", misread: .loneParentheses),
    AmountCase(typed: "(Rp 150.000,-)", misread: .loneParentheses),
    AmountCase(typed: "((150rb))", misread: .loneParentheses),
    AmountCase(typed: "-(150rb)", misread: .loneParentheses),
    AmountCase(typed: "(150rb)*2", amount: 300_000),
    AmountCase(typed: "150.000,50", misread: .notAnAmount),
    AmountCase(typed: "1,2345rb", misread: .notAnAmount),
    AmountCase(typed: "1,2,3", misread: .notAnAmount),
    AmountCase(typed: "", misread: .notAnAmount),
    AmountCase(typed: "Rp", misread: .notAnAmount),
    AmountCase(typed: "jt", misread: .notAnAmount),
    AmountCase(typed: ",5jt", misread: .notAnAmount),
    AmountCase(typed: "1..000", misread: .notAnAmount),
    AmountCase(typed: "--5", misread: .notAnAmount),
    AmountCase(typed: "-Rp-5", misread: .notAnAmount),
    AmountCase(typed: "+5", misread: .notAnAmount),
    AmountCase(typed: "12a", misread: .notAnAmount),
    AmountCase(typed: "١٥", misread: .notAnAmount),
    AmountCase(typed: "1000001jt", misread: .tooLarge),
    AmountCase(typed: "1000000,5jt", misread: .tooLarge),
    AmountCase(typed: "9999999999999999", misread: .tooLarge),
  ]

  @Test(arguments: cases) func anAmountIsReadOrRefusedNeverGuessed(_ row: AmountCase) {
    do throws(Misread) {
      let read = try MoneyLanguage.read(row.typed)
      #expect(read.amount == row.amount)
    } catch {
      #expect(error == row.misread)
    }
  }

  static let written = [
    AmountCase(typed: "150000", amount: 150_000),
    AmountCase(typed: "Rp 150.000,-", amount: 150_000),
    AmountCase(typed: "-Rp5.000", amount: -5000),
    AmountCase(typed: "1,5jt", amount: 1_500_000),
    AmountCase(typed: "1000000jt", amount: 1_000_000_000_000),
    AmountCase(typed: "1000001jt", misread: .tooLarge),
    AmountCase(typed: "150rb*3", misread: .notAnAmount),
    AmountCase(typed: "100+50", misread: .notAnAmount),
    AmountCase(typed: "(150)", misread: .loneParentheses),
    AmountCase(typed: "1.5", misread: .ambiguousAmount),
  ]

  @Test(arguments: written) func aFileHoldsAnAmountAndNothingToWorkOut(_ row: AmountCase) {
    do throws(Misread) {
      let read = try MoneyLanguage.readFile(row.typed)
      #expect(read.amount == row.amount)
    } catch {
      #expect(error == row.misread)
    }
  }
}
