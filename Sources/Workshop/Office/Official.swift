/// Who holds an office from a day on: his name, his number, and which papers he signs.
package struct Official: DatedRow {
  /// The place in the institution, by number; each row of it replaces the one before.
  package var office: UInt8 = 0
  package var from = Day()
  /// Such as `Kepala Lapas`.
  package var title = ""
  package var name = ""
  /// Of 18 digits; empty for who has none.
  package var nationalNumber = ""
  package var acting = Acting.not
  package var papers: SignedPapers = []
  /// His login, where he uses the program.
  package var login = ""
  /// Whether nobody holds the office from that day on.
  package var isVacant = false
  /// The day on which it was decided, and by whom.
  package var decided = Day()
  package var user = ID<User>()

  package init() {}

  /// `Plt. Kepala Lapas`.
  package var titleInFull: String { acting.prefix + title }
}

/// Whether somebody holds an office himself, or for somebody who is away or yet to come.
package enum Acting: UInt8, CaseIterable, Sendable {
  case not
  /// *Pelaksana tugas*: the office is vacant.
  case incumbent
  /// *Pelaksana harian*: its holder is away.
  case daily

  package var prefix: String { ["", "Plt. ", "Plh. "][Int(rawValue)] }
}

/// The kinds of paper that somebody signs by name.
package struct SignedPapers: OptionSet, Equatable, Sendable {
  package var rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// "Mengetahui" on the monthly report and whatever leaves the institution.
  package static let report = SignedPapers(rawValue: 1)
  /// Who made the monthly report.
  package static let reportMade = SignedPapers(rawValue: 2)
  package static let kuitansi = SignedPapers(rawValue: 4)
  package static let nota = SignedPapers(rawValue: 8)
  package static let slip = SignedPapers(rawValue: 16)
}

extension Workshop {
  /// Who holds each office on a day, in the order of the offices.
  package func officials(on day: Day) -> [Official] {
    Set(officials.map(\.office)).sorted().compactMap { office in
      officials.inForce(on: day) { $0.office == office }
    }.filter { !$0.isVacant }
  }

  /// Who signs a kind of paper on a day; the first office of those that do.
  package func official(signing paper: SignedPapers, on day: Day) -> Official? {
    officials(on: day).first { $0.papers.contains(paper) }
  }

  /// Who a login is by name on a day.
  package func official(_ user: ID<User>, on day: Day) -> Official? {
    guard users.contains(user) else { return nil }
    return officials(on: day).first { $0.login == users[user].login }
  }

  var nextOffice: UInt8? { UInt8(exactly: (officials.map { Int($0.office) }.max() ?? -1) + 1) }
}
