/// Somebody who holds an office from a day on, or that nobody does.
package struct SetOfficial: Record {
  package var day = Day()
  package var official = Official()

  package init() {}
}

extension SetOfficial: DatedFact {
  package var capability: Capability? { .catalogue }
  /// Papers of a closed month keep their signatures.
  package func countedDays(in workshop: Workshop) -> [Day] { [official.from] }

  /// Rules: an office that exists or is the next, a title and a name, 18 digits or none, a login
  /// that exists and is nobody else's, from a day of the store on.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard let next = workshop.nextOffice, official.office <= next else {
      return [RuleBroken(.field(.unknownRow), field: .title)]
    }
    var broken = workshop.brokenBeginning(official.from)
    let now = workshop.officials(on: official.from).first { $0.office == official.office }
    if official.isVacant {
      return now == nil ? [RuleBroken(.field(.nothingChanges))] : broken
    }
    broken +=
      official.title.brokenAsName(.title, atMost: 40, required: true)
      + official.name.brokenAsName(.name, atMost: 50, required: true)
    let digits = official.nationalNumber.unicodeScalars
    if !digits.isEmpty && (digits.count != 18 || !digits.allSatisfy(\.isDigit)) {
      broken.append(RuleBroken(.office(.nationalNumberForm), field: .nationalNumber))
    }
    if !official.login.isEmpty { broken += brokenLogin(in: workshop) }
    if broken.isEmpty, let now, said(now) == said(official) {
      return [RuleBroken(.field(.nothingChanges))]
    }
    return broken
  }

  private func brokenLogin(in workshop: Workshop) -> [RuleBroken] {
    guard workshop.user(login: official.login) != nil else {
      return [RuleBroken(.field(.unknownRow), field: .login)]
    }
    let isTaken = workshop.officials(on: official.from).contains {
      $0.login == official.login && $0.office != official.office
    }
    return isTaken ? [RuleBroken(.access(.loginTaken), field: .login)] : []
  }

  /// What a row says, whenever and by whomever it was said.
  private func said(_ row: Official) -> Official {
    var row = row
    row.from = Day()
    row.decided = Day()
    row.user = ID()
    return row
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    var row = official
    row.decided = day
    row.user = authority.user
    workshop.officials.append(row)
  }
}
