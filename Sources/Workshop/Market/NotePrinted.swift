/// A paper that proves something to whoever holds it, so that there is one original: the nota or
/// the kuitansi of a sale, or a person's slip of a closed month.
package struct Proof: Record, Hashable {
  /// Which of the three it is.
  package enum Kind: UInt8, CaseIterable, Sendable {
    case nota, receipt, slip
  }

  package var kind = Kind.nota
  /// Of a nota or a kuitansi.
  package var sale: ID<Sale>?
  /// Of a slip.
  package var month: Month?
  package var worker: ID<Inmate>?

  package init() {}

  package static func nota(_ sale: ID<Sale>) -> Proof { Proof { $0.sale = sale } }

  package static func receipt(_ sale: ID<Sale>) -> Proof {
    Proof {
      $0.kind = .receipt
      $0.sale = sale
    }
  }

  package static func slip(_ month: Month, of worker: ID<Inmate>) -> Proof {
    Proof {
      $0.kind = .slip
      $0.month = month
      $0.worker = worker
    }
  }
}

/// Papers whose original left the printer; never changed again.
package struct PrintedProofs: Record {
  package var day = Day()
  package var proofs: [Proof] = []
  package var officer = ID<User>()

  package init() {}
}

/// Notes that originals were printed, as programs did before they asked what came out; whatever is
/// printed of them afterwards is a copy.
package struct NotePrinted: Record {
  package var day = Day()
  package var proofs: [Proof] = []

  package init() {}
}

extension NotePrinted: DatedFact {
  package var capability: Capability? { nil }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: papers that there are, none of them printed before.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if proofs.isEmpty || !proofs.allSatisfy({ $0.exists(in: workshop) }) {
      return [RuleBroken(.field(.unknownRow))]
    }
    return proofs.contains { workshop.isPrinted($0) } ? [RuleBroken(.field(.nothingChanges))] : []
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.printings.append(
      PrintedProofs {
        $0.day = day
        $0.proofs = proofs
        $0.officer = authority.user
      })
    workshop.derived.printed.formUnion(proofs)
  }
}

extension Proof {
  func exists(in workshop: Workshop) -> Bool {
    switch kind {
    case .nota, .receipt: sale.map { workshop.sales.contains($0) } ?? false
    case .slip:
      month.flatMap { workshop.closure(of: $0) }?.figures.shares.contains { $0.worker == worker }
        ?? false
    }
  }
}

extension Workshop {
  /// Whether what is printed of a paper from now on is a copy.
  package func isPrinted(_ proof: Proof) -> Bool { derived.printed.contains(proof) }
}
