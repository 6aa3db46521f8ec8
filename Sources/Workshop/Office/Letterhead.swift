/// How the institution names itself on pages and papers from a day on.
package struct Letterhead: DatedRow {
  package var from = Day()
  /// For the title line of every page, in capitals.
  package var institution = ""
  package var institutionInFull = ""
  /// The offices above it, from the ministry down, one a line.
  package var above: [String] = []
  package var address = ""
  /// Telephone, electronic mail.
  package var contact = ""
  /// The place of "Takalar, 29 November 2026".
  package var place = ""
  /// The day on which it was decided, and by whom.
  package var decided = Day()
  package var user = ID<User>()

  package init() {}
}

extension Workshop {
  /// The letterhead of a day; before the first one, the names of the founding alone.
  package func letterhead(on day: Day) -> Letterhead {
    letterheads.inForce(on: day)
      ?? Letterhead {
        $0.institution = settings.institution
        $0.institutionInFull = settings.institutionInFull
      }
  }
}
