import Testing
import Wording
import Workshop

@Suite struct EarningsSentencesTests {
  private static let month = Month(year: 2026, month: 10)
  private static let money = Rupiah(215_600)

  static let rules: [Rule] = [
    .earnings(.amountMissing), .earnings(.notOnCredit), .earnings(.paidBeforeSale(month.first)),
    .earnings(.partsNotWhole(999)), .earnings(.partEmpty),
    .earnings(.workersPartMissing), .earnings(.monthClosed(month)), .earnings(.monthNotOver(month)),
    .earnings(.earlierMonthOpen(month)),
    .earnings(.nothingToClose(month)), .earnings(.figuresChanged), .earnings(.depositMissing),
    .earnings(.approvalMissing), .ledger(.cashDiffers(money)), .ledger(.sumTooLarge),
    .ledger(.beyondBalance(money)), .ledger(.beyondUsable(money)), .ledger(.notReleased),
    .ledger(.allAtRelease(money)), .ledger(.billingForm),
    .ledger(.ntpnForm), .ledger(.beyondDeposit(money)),
  ]

  @Test func everyRuleOfMoneyHasASentenceOfItsOwn() {
    let words = Self.rules.map { $0.words(in: Workshop()) }
    #expect(Set(words.map(\.id)).count == words.count)
    #expect(Set(words.map(\.en)).count == words.count)
    for words in words {
      for text in [words.id, words.en] {
        #expect(text.hasSuffix(".") && text.count <= 77, "\(text)")
      }
    }
  }

  @Test func aRuleNamesItsMonthAndItsAmount() {
    let workshop = Workshop()
    #expect(
      Rule.earnings(.monthNotOver(Self.month)).words(in: workshop).id
        == "Oktober 2026 belum lewat. Tutup mulai 01-11-2026.")
    #expect(
      Rule.ledger(.beyondUsable(Self.money)).words(in: workshop).en
        == "At most Rp215.600 may still be withdrawn. Enter less.")
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var action: Action
    var words: Words
    var testDescription: String { words.en }
  }

  static let rows = [
    Row(
      action: .noteCost(NoteCost { $0.amount = money }),
      words: Words("biaya Rp215.600", en: "cost of Rp215.600")),
    Row(
      action: .closeMonth(CloseMonth { $0.figures.month = month }),
      words: Words("penutupan Oktober 2026", en: "closing of October 2026")),
    Row(
      action: .movePremi(
        MovePremi {
          $0.kind = .bank
          $0.worker = ID(1)
          $0.amount = money
        }),
      words: Words("tabungan bank WB-002, Rp215.600", en: "bank savings WB-002, Rp215.600")),
    Row(
      action: .depositPNBP(DepositPNBP { $0.amount = money }),
      words: Words("setoran PNBP Rp215.600", en: "PNBP deposit Rp215.600")),
    Row(
      action: .adoptScheme(AdoptScheme { $0.scheme = .decree }),
      words: Words("skema SK-1990", en: "scheme SK-1990")),
    Row(
      action: .withdraw(Withdraw(.cost(ID(0)), on: month.first)),
      words: Words("pembatalan biaya Rp215.600", en: "withdrawal of cost of Rp215.600")),
  ]

  @Test(arguments: rows) func aRecordOfMoneySaysWhatItWas(_ row: Row) {
    var workshop = Workshop()
    workshop.costs.append(Expense { $0.amount = Self.money })
    #expect([row.action].words(in: workshop) == row.words)
  }
}
