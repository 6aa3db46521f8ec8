import Forms
import Wording
import Workshop

// How what agreements are about is typed.

/// A figure as it was typed, before it is known what it is a figure of.
struct TypedFigure: Equatable, Sendable {
  /// `30`, `6jt`; nil for a share.
  var whole: Int64?
  /// `85`, `82,5%`; nil for what is no share.
  var perMille: Int64?

  /// In the unit of a measure; nil where it is none of that unit.
  func value(as unit: Indicator.Unit) -> Int64? { unit == .perMille ? perMille : whole }
}

extension ValueLanguage where Value == TypedFigure {
  static var figure: Self {
    Self { text, _ throws(Misread) in
      let share = PerMilleLanguage.perMille(text.filter { $0 != " " }).map { Int64($0) }
      do throws(Misread) {
        return TypedFigure(whole: try MoneyLanguage.read(text).amount, perMille: share)
      } catch {
        guard let share else { throw error }
        return TypedFigure(whole: nil, perMille: share)
      }
    }
  }
}

extension ValueLanguage where Value == ID<Agreement> {
  /// An agreement that stands, by its kind and number.
  static var agreement: Self {
    choice(
      among: { $0.workshop.standingAgreements },
      note: { agreement, basis in
        let row = basis.workshop.agreements[agreement]
        let name = basis.workshop.partners[row.partner].name
        return Words(name, en: name)
      }, { agreement, basis in basis.workshop.named(agreement) })
  }
}

extension ValueLanguage where Value == ID<Pledge> {
  /// A pledge that stands, by its code.
  static var pledge: Self {
    choice(
      among: { $0.workshop.standingPledges },
      note: { pledge, basis in
        let words = basis.workshop.pledges[pledge].words
        return Words(words, en: words)
      }, { pledge, basis in Words("", en: "") + basis.workshop.code(pledge) })
  }
}

extension ValueLanguage where Value == ID<User> {
  /// An officer who may record, by his login.
  static var recorder: Self {
    choice(
      among: { basis in
        basis.workshop.users.indices.map { ID($0) }.filter {
          basis.workshop.role(of: $0)?.may(.record) == true
        }
      }, note: { user, basis in basis.workshop.users[user].role.title },
      { user, basis in Words("", en: "") + basis.workshop.users[user].login })
  }
}

/// A partner that is known, or the name of a new one.
enum NamedPartner: Equatable, Sendable {
  case known(ID<Partner>)
  case new(String)

  /// What has to be recorded of it first; `contact`: empty to leave it as it is.
  func actions(contact: String = "", in workshop: Workshop, on day: Day) -> [Action] {
    let change = SetPartner {
      $0.day = day
      $0.contact = contact
      switch self {
      case .new(let name): $0.name = name
      case .known(let partner):
        $0.partner = partner
        $0.name = workshop.partners[partner].name
      }
    }
    switch self {
    case .new: return [.setPartner(change)]
    case .known(let partner):
      let isSame = contact.isEmpty || workshop.partners[partner].contact == contact
      return isSame ? [] : [.setPartner(change)]
    }
  }

  func id(in workshop: Workshop) -> ID<Partner> {
    switch self {
    case .known(let partner): partner
    case .new: workshop.partners.nextID
    }
  }

  static func rows(in workshop: Workshop) -> [LookupRow] {
    workshop.standingPartners.map {
      LookupRow(workshop.partners[$0].name, note: workshop.partners[$0].contact)
    }
  }
}

extension ValueLanguage where Value == NamedPartner {
  static var partner: Self {
    Self { text, basis throws(Mistake) in
      let name = text.trimmed
      if name.isEmpty { throw .required }
      return basis.workshop.partner(named: name).map { .known($0) } ?? .new(name)
    }.upTo(40).lookedUp
  }
}

extension Workshop {
  /// The record of ours that a text names by its whole code: a batch, an order, a consignment,
  /// pieces that left, or a nota as `nota 0157`.
  func record(code text: String) -> Subject? {
    let code = text.trimmed.uppercased()
    if let batch = batch(code: code), self.code(batch) == code { return .batch(batch) }
    if let order = order(code: code), self.code(order) == code { return .order(order) }
    let consignment = consignments.indices.map { ID<Consignment>($0) }
      .first { self.code($0) == code && !consignments[$0].isWithdrawn }
    if let consignment { return .consignment(consignment) }
    let leaving = leavings.indices.map { ID<Leaving>($0) }
      .first { self.code($0) == code && !leavings[$0].isWithdrawn }
    if let leaving { return .leaving(leaving) }
    guard code.hasPrefix("NOTA ") else { return nil }
    let number = String(code.dropFirst(5)).trimmed
    return sales.indices.map { ID<Sale>($0) }
      .last { !sales[$0].isWithdrawn && nota($0) == number }.map { .sale($0) }
  }
}
