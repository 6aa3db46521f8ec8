import Workshop

/// What is given for a nota: amounts, each in its way, and what becomes of the rest.
package struct Tender: Equatable, Sendable {
  /// An amount, and in which way it came; nil for the way that the form says.
  package struct Part: Equatable, Sendable {
    package var amount: Rupiah
    package var payment: Payment?

    package init(_ amount: Rupiah, _ payment: Payment? = nil) {
      self.amount = amount
      self.payment = payment
    }
  }

  package var parts: [Part] = []
  /// Whether what the buyer had paid too much is used first.
  package var usesCredit = false
  /// Whether what lacks is owed.
  package var isRestOwed = false

  package init() {}
}

/// How that is typed: `500rb`, `500rb tunai 300rb qris`, `500rb utang`, `kelebihan`.
///
///     tender = { amount [ way ] | way amount | "kelebihan" | "utang" }, with blanks or + between
///     amount = as in `MoneyLanguage`, without blanks where anything stands beside it
///     way    = "tunai" | "transfer" | "qris" and their beginnings, two letters or more
package enum TenderLanguage {
  package static let credit = "kelebihan"
  private static let ways: [(String, Payment)] = [
    ("tunai", .cash), ("cash", .cash), ("transfer", .transfer), ("qris", .qris),
  ]
  private static let credits = [credit, "credit", "overpaid"]
  private static let owed = ["utang", "bon", "owed"]

  package static func read(_ text: String) throws(Misread) -> Tender {
    var tender = Tender()
    let tokens = text.lowercased().split { $0 == " " || $0 == "+" }.map(String.init)
    guard tokens.contains(where: { $0.allSatisfy(\.isLetter) && !["rp", "idr"].contains($0) })
    else {
      tender.parts = [Tender.Part(try MoneyLanguage.read(text))]
      return tender
    }
    var pending: Payment?
    for token in tokens {
      if isBeginning(token, of: credits) {
        tender.usesCredit = true
      } else if isBeginning(token, of: owed) {
        tender.isRestOwed = true
      } else if let way = ways.first(where: { isBeginning(token, of: [$0.0]) })?.1 {
        if let last = tender.parts.indices.last, tender.parts[last].payment == nil {
          tender.parts[last].payment = way
        } else if pending == nil {
          pending = way
        } else {
          throw .notATender
        }
      } else {
        tender.parts.append(Tender.Part(try amount(token), pending))
        pending = nil
      }
    }
    if pending != nil { throw .notATender }
    return tender
  }

  /// Whether a text says how much was given, alone or with its ways.
  package static func isAmount(_ text: String) -> Bool {
    do throws(Misread) { return try read(text).parts.contains { $0.amount > Rupiah() } } catch {
      return false
    }
  }

  private static func isBeginning(_ token: String, of words: [String]) -> Bool {
    token.count >= 2 && words.contains { $0.hasPrefix(token) }
  }

  private static func amount(_ token: String) throws(Misread) -> Rupiah {
    if token.allSatisfy(\.isLetter) { throw .notATender }
    return try MoneyLanguage.read(token)
  }
}

extension ValueLanguage where Value == Tender {
  package static var tender: Self {
    Self { text, _ throws(Misread) in try TenderLanguage.read(text) }.upTo(60)
  }
}
