import Wording

/// The pictures of the page of quality figures, in the order of Tab.
enum FigurePicture: CaseIterable, Sendable {
  case faults, failed, faultsPerPiece, coaching

  var title: Words {
    switch self {
    case .faults: Words("Cacat", en: "Defects")
    case .failed: Words("Peta kendali p", en: "Control chart p")
    case .faultsPerPiece: Words("Peta kendali u", en: "Control chart u")
    case .coaching: Words("Pembinaan", en: "Coaching")
    }
  }

  /// What Tab calls the one it leads to.
  var label: Words {
    switch self {
    case .faults: Words("Cacat", en: "Defects")
    case .failed: Words("Peta p", en: "P-chart")
    case .faultsPerPiece: Words("Peta u", en: "U-chart")
    case .coaching: Words("Pembinaan", en: "Coaching")
    }
  }

  var isChart: Bool { self == .failed || self == .faultsPerPiece }

  /// The next one round; figures of makers only for who may see people.
  func next(by step: Int, withCoaching: Bool) -> FigurePicture {
    let all = Self.allCases.filter { $0 != .coaching || withCoaching }
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + step + all.count) % all.count]
  }
}
