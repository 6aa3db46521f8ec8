import Forms
import Wording
import Workshop

// Fields that forms of several areas ask.

extension FormField where Value == Day {
  /// The day that something is about.
  static func day(
    _ hint: Words, example: Words = Words("23-11-2026", en: "23-11-2026")
  ) -> FormField {
    FormField(.day, .day, width: 12, hint: hint, example: example)
  }
}

extension ValueLanguage where Value == ID<WeavingBatch> {
  /// A batch by its code.
  static var batch: Self {
    Self { text, basis throws(Mistake) in
      guard let batch = basis.workshop.batch(code: text.trimmed) else { throw .unknown }
      return batch
    }.listed
  }
}

extension ValueLanguage where Value == Payment {
  /// A way in which money comes.
  static var payment: Self { choice(of: Payment.allCases.filter { $0 != .unpaid }) { $0.name } }

  /// The same, or that it has not come yet, which is found by the word of the counter too.
  static var paymentOrCredit: Self {
    choice(
      of: Payment.allCases,
      note: { $0 == .unpaid ? Words("utang, bon", en: "on credit") : Words("", en: "") }
    ) { $0.name }
  }
}
