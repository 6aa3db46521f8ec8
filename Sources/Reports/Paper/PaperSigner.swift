import Wording
import Workshop

/// Who signs a paper of a day by name.
struct PaperSigner {
  var title: String
  /// Name and number; none where nobody is known by name.
  var name: [String] = []

  private init(_ official: Official) {
    title = official.titleInFull
    name =
      [official.name]
      + (official.nationalNumber.isEmpty ? [] : ["NIP " + official.nationalNumber])
  }

  private init(title: String) { self.title = title }

  /// Whoever holds the office that signs such papers on a day; else the officer who made it, by
  /// name where an office has one.
  static func of(
    _ paper: SignedPapers, on day: Day, orElse officer: ID<User>? = nil, _ role: Role = .clerk,
    in workshop: Workshop, _ language: Language = .indonesian
  ) -> PaperSigner {
    if !paper.isEmpty, let official = workshop.official(signing: paper, on: day) {
      return PaperSigner(official)
    }
    guard let officer else { return PaperSigner(title: role.title[language]) }
    if let official = workshop.official(officer, on: day) { return PaperSigner(official) }
    let row = workshop.users[officer]
    return PaperSigner(title: "\(row.role.title[language]) \(row.login.uppercased())")
  }
}

extension Workshop {
  /// `Takalar, 29 November 2026`; empty where the letterhead of the day names no place.
  func place(of day: Day, _ language: Language) -> String {
    let place = letterhead(on: day).place
    return place.isEmpty ? "" : place + ", " + day.long(language)
  }
}

extension Paper.Signatures {
  /// Somebody without an office at the left, and the officer of a paper of a day at the right.
  init(
    _ party: String, and signer: PaperSigner, inset: Int = 0, on day: Day, in workshop: Workshop
  ) {
    self.init(left: party, right: signer.title, inset: inset)
    if signer.name.isEmpty { return }
    rightName = signer.name
    place = workshop.place(of: day, .indonesian)
  }

  /// Two officers of a paper of a day, each below what he did.
  init(
    _ leftAbove: String, _ left: PaperSigner, _ rightAbove: String, _ right: PaperSigner,
    on day: Day, in workshop: Workshop
  ) {
    self.init(left: left.title, right: right.title)
    self.leftAbove = leftAbove
    leftName = left.name
    self.rightAbove = rightAbove
    rightName = right.name
    place = workshop.place(of: day, .indonesian)
  }
}
