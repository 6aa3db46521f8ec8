import Forms
import Wording
import Workshop

/// A buyer that does not exist yet; saved with what names it.
struct NewBuyer: Equatable {
  var name: String
  var isPerson: Bool
}

/// Who a field says buys: somebody known, or somebody new whom the same save adds.
enum NamedBuyer: Equatable {
  case known(ID<Buyer>)
  case new(NewBuyer)

  /// Whose row it is, or will be once it is saved.
  func id(in workshop: Workshop) -> ID<Buyer> {
    switch self {
    case .known(let buyer): buyer
    case .new: workshop.buyers.nextID
    }
  }

  /// What the buyer has paid too much and not used yet.
  func credit(in workshop: Workshop) -> Rupiah {
    switch self {
    case .known(let buyer): workshop.credit(of: buyer)
    case .new: Rupiah()
    }
  }

  /// What adds somebody new.
  func addition(on day: Day, channel: UInt8, in workshop: Workshop) -> [Action] {
    guard case .new(let buyer) = self else { return [] }
    return [
      .addBuyer(
        AddBuyer {
          $0.day = day
          $0.subject = buyer.isPerson ? workshop.subjects : nil
          $0.name = buyer.name
          $0.channel = channel
        })
    ]
  }
}

extension ValueLanguage where Value == NamedBuyer {
  /// A buyer by name; `new`: one that the form adds.
  static func buyer(besides new: NewBuyer?) -> Self {
    Self { text, basis throws(Mistake) in
      let name = text.trimmed
      if let new, new.name == name { return .new(new) }
      guard let buyer = basis.workshop.buyer(named: name) else { throw .unknown }
      return .known(buyer)
    }.lookedUp
  }
}

extension ValueLanguage where Value == UInt8 {
  /// A channel in use, by its index.
  static var channel: Self {
    choice(among: { $0.workshop.openChannels(on: $0.today) }) { channel, basis in
      basis.workshop.channel(channel, on: basis.today).words
    }
  }
}
