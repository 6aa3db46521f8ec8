import Testing
import Wording
import Workshop

@Suite struct OrderSentencesTests {
  @Test func whatIsGivenBackOfAnAdvanceIsNotBelowZero() {
    var workshop = Workshop()
    workshop.orders.append(CustomerOrder())
    let back = MoveAdvance { $0.amount = Rupiah(-150_000) }.words(in: workshop)
    #expect(back.id.hasPrefix("uang muka kembali, ") && back.id.hasSuffix(", Rp150.000"))
    #expect(back.en.hasPrefix("advance returned, ") && back.en.hasSuffix(", Rp150.000"))
    let came = MoveAdvance { $0.amount = Rupiah(150_000) }.words(in: workshop)
    #expect(came.id.hasPrefix("uang muka ") && !came.id.contains("kembali"))
    #expect(came.id.hasSuffix(", Rp150.000"))
  }
}
