/// The entry of evidence for a pledge.
package struct NoteEvidence: Record {
  package var day = Day()
  package var pledge = ID<Pledge>()
  /// At most 60 characters.
  package var words = ""
  package var record: Subject?
  /// At most 40 characters each.
  package var paper = ""
  package var place = ""
  package var figure: Int64?

  package init() {}
}

extension NoteEvidence: DatedFact {
  package var capability: Capability? { .record }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: a pledge that stands, words, a record that stands or a paper with its place, and a
  /// figure only where the records have none.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    let unknown = workshop.broken(pledge)
    if !unknown.isEmpty { return unknown }
    var broken = workshop.brokenOutside(words, .words, atMost: 60)
    if let record {
      if !record.isEvidence || !record.row.stands(in: workshop) {
        broken.append(RuleBroken(.field(.unknownRow), field: .proof))
      }
    } else if paper.isEmpty {
      broken.append(RuleBroken(.partnership(.proofMissing), field: .proof))
    }
    broken += paper.brokenAsName(.proof, atMost: 40)
    broken += place.brokenAsName(.place, atMost: 40, required: record == nil && !paper.isEmpty)
    guard let figure else { return broken }
    if workshop.pledges[pledge].indicator != .outside {
      broken.append(RuleBroken(.partnership(.figureOfRecords), field: .amount))
    } else if !(0...SetPledge.most).contains(figure) {
      broken.append(
        RuleBroken(
          .field(.numberOutOfRange(lowest: 0, highest: Int(SetPledge.most))), field: .amount))
    }
    return broken
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.evidence.append(
      Evidence {
        $0.pledge = pledge
        $0.day = day
        $0.words = words
        $0.record = record
        $0.paper = paper
        $0.place = place
        $0.figure = figure
        $0.officer = authority.user
      })
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.evidence(workshop.evidence.nextID), on: day))]
  }
}
