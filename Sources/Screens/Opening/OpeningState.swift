import Wording
import Workshop

/// How far a block of the opening balances is.
enum OpeningState: Equatable {
  case empty
  case noTotal
  /// How far its rows are from the control total.
  case differs(OpeningTotal)
  case ready
  case signed(Day)

  init(_ block: OpeningBlock, in workshop: Workshop) {
    if let signed = workshop.openingSignature(of: block) {
      self = .signed(signed.day)
      return
    }
    let total = workshop.openingTotal(of: block)
    guard let control = workshop.openingControl(of: block) else {
      self = total == OpeningTotal() ? .empty : .noTotal
      return
    }
    self = total == control ? .ready : .differs(total - control)
  }

  var words: Words {
    switch self {
    case .empty: Words("kosong", en: "empty")
    case .noTotal: Words("tanpa kontrol !", en: "no control !")
    case .differs(let off) where off.sum == Rupiah():
      Words("beda \(off.count) !", en: "off \(off.count) !")
    case .differs(let off): Words("beda \(off.sum.bare) !", en: "off \(off.sum.bare) !")
    case .ready: Words("cocok, belum sah", en: "matches, unsigned")
    case .signed(let day): Words("sah ", en: "signed ") + day.dashed
    }
  }
}
