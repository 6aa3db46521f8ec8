/// How the institution names itself from a day on; papers of before keep what they had.
package struct SetLetterhead: Record {
  package var day = Day()
  package var letterhead = Letterhead()

  package init() {}
}

extension SetLetterhead: DatedFact {
  package var capability: Capability? { .catalogue }
  /// Papers of a closed month keep theirs.
  package func countedDays(in workshop: Workshop) -> [Day] { [letterhead.from] }

  /// A paper is 80 columns wide, and needs some for its margin.
  private static let width = 70
  private static let mostLines = 4

  /// Rules: both names and the place, lines that fit on a paper, from a day of the store on;
  /// something changes.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    let now = workshop.letterhead(on: letterhead.from)
    var broken =
      letterhead.institution.brokenAsName(.institution, atMost: 24, required: true)
      + letterhead.institutionInFull.brokenAsName(
        .institutionInFull, atMost: Self.width, required: true)
    for (line, field) in zip(letterhead.above, [FieldName.above1, .above2, .above3, .above4]) {
      broken += line.brokenAsName(field, atMost: Self.width, required: true)
    }
    if letterhead.above.count > Self.mostLines {
      broken.append(
        RuleBroken(
          .field(.numberOutOfRange(lowest: 0, highest: Self.mostLines)), field: .above4))
    }
    broken += letterhead.address.brokenAsText(.address, atMost: Self.width)
    broken += letterhead.contact.brokenAsText(.contact, atMost: Self.width)
    broken += letterhead.place.brokenAsName(.place, atMost: 24, required: true)
    broken += workshop.brokenBeginning(letterhead.from)
    return broken.isEmpty && row(like: now) == row(like: letterhead)
      ? [RuleBroken(.field(.nothingChanges))] : broken
  }

  /// What it says, whenever and by whomever it was said.
  private func row(like letterhead: Letterhead) -> Letterhead {
    var row = letterhead
    row.from = Day()
    row.decided = Day()
    row.user = ID()
    return row
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    var row = letterhead
    row.decided = day
    row.user = authority.user
    workshop.letterheads.append(row)
  }
}
