/// That somebody was shown who a person is: on the screen, in a file or on paper; never changed
/// again.
package struct Disclosure: Record {
  /// How it left the store.
  package enum Kind: UInt8, CaseIterable, Sendable {
    /// The register number on one person's page, for a minute.
    case reveal
    /// A file with identity.
    case export
    /// Papers with names.
    case print
    /// The full text of the store, which `TakeText` alone notes.
    case text
  }

  package var day = Day()
  package var kind = Kind.reveal
  /// Why, where it was asked.
  package var reason = ""
  /// How many people.
  package var rows: Int32 = 0
  /// The one person, where it was one.
  package var worker: ID<Inmate>?
  /// The month of the slips.
  package var month: Month?
  package var officer = ID<User>()

  package init() {}
}

/// Notes a disclosure before it happens.
package struct NoteDisclosure: Record {
  package var day = Day()
  package var kind = Disclosure.Kind.reveal
  package var reason = ""
  package var rows: Int32 = 0
  package var worker: ID<Inmate>?
  package var month: Month?

  package init() {}
}

extension NoteDisclosure: DatedFact {
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// What a role must have to be shown it.
  package var capability: Capability? {
    switch kind {
    case .reveal, .export, .text: .seeRegisters
    case .print: .seeMoney
    }
  }

  /// Rules: somebody whom there is, at least one; a file leaves for a reason.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if kind == .text || rows < 1
      || worker.map({ !workshop.people.contains($0) }) ?? (kind == .reveal)
    {
      return [RuleBroken(.field(.unknownRow))]
    }
    return reason.brokenAsText(.reason, atMost: 200, required: kind == .export)
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.disclosures.append(
      Disclosure {
        $0.day = day
        $0.kind = kind
        $0.reason = reason
        $0.rows = rows
        $0.worker = worker
        $0.month = month
        $0.officer = authority.user
      })
  }
}
