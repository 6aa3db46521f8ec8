/// The signing of a paper with a PIN; from then on it is printed as it was signed.
package struct SignPaper: Record {
  package var day = Day()
  package var paper = KeptPaper()
  package var names: [KeptName] = []
  package var fingerprint: [UInt8] = []

  package init() {}
}

extension SignPaper: DatedFact {
  package var capability: Capability? { .approve }
  /// What is signed stays as it is whatever month it is about.
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: a whole paper whose persons there are, one's own PIN, the next edition, and other
  /// figures than the edition before, unless that was signed in the store that a text was taken of.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    let persons = names.allSatisfy {
      workshop.people.contains($0.worker) && workshop.people[$0.worker].subject == $0.subject
    }
    guard !paper.name.isEmpty, !paper.parts.isEmpty, persons, paper.signer == authority.user,
      fingerprint.count == Self.fingerprintSize
    else { return [RuleBroken(.field(.unknownRow))] }
    if authority.signer != authority.user { return [RuleBroken(.access(.signatureMissing))] }
    let before = workshop.signedPaper(paper.name)
    guard paper.edition == (before?.paper.edition ?? 0) + 1,
      before.map({ $0.paper.figures != paper.figures || workshop.isOfText($0.paper.signer) })
        ?? true
    else { return [RuleBroken(.paper(.signedAlready(edition: before?.paper.edition ?? 1)))] }
    return []
  }

  private static var fingerprintSize: Int { 32 }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    let first = workshop.keptNames.nextID
    for name in names { workshop.keptNames.append(name) }
    workshop.signedPapers.append(
      SignedPaper {
        $0.day = day
        $0.paper = paper
        $0.firstName = names.isEmpty ? nil : first
        $0.names = Int32(names.count)
        $0.fingerprint = fingerprint
      })
  }
}
