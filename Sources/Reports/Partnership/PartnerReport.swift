import Wording
import Workshop

/// The page that a partner gets: what it promised and we did, how far that is, what it gave, and
/// what became of that.
///
/// Nobody is named on it: no inmate, no private buyer, and no group of fewer than three people.
package enum PartnerReport {
  package static func paper(
    for partner: ID<Partner>, of workshop: Workshop, on day: Day, _ language: Language
  ) -> Paper {
    let name = workshop.partners[partner].name
    let title = Words("LAPORAN KERJA SAMA", en: "PARTNERSHIP REPORT")[language]
    let agreements = workshop.standingAgreements.filter {
      workshop.agreements[$0].partner == partner
    }
    let pledges = agreements.flatMap { workshop.pledges(of: $0) }
    let supports = workshop.standingSupports.filter { workshop.supports[$0].partner == partner }
    let lines = PartnerReportLines(workshop, day, language)
    return Paper(
      title + " " + name, name: "mitra-" + name.asFileName, of: workshop, language,
      [
        .head(
          .report(
            title, about: Words("Untuk ", en: "For ")[language] + name, of: workshop, on: day,
            language)),
        .table([.table(lines.agreements(agreements))]),
        .table([
          .table(
            lines.pledges(
              pledges.filter { !workshop.pledges[$0].isOurs },
              title: Words("YANG DIJANJIKAN MITRA", en: "WHAT THE PARTNER PROMISED")))
        ]),
        .table([
          .table(
            lines.pledges(
              pledges.filter { workshop.pledges[$0].isOurs },
              title: Words("YANG KAMI JANJIKAN", en: "WHAT WE PROMISED")))
        ]),
        .table([.table(lines.supports(supports))]),
        .whole([.note(Paper.Note("", lines.explanation))]),
      ])
  }
}
