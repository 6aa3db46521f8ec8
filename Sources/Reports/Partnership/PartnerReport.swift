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
    let title = Words("LAPORAN KERJA SAMA", en: "PARTNERSHIP REPORT")[language]
    let name = workshop.partners[partner].name
    return paper(
      for: partner, title + " " + name, name: "mitra-" + name.asFileName,
      .report(
        title, about: Words("Untuk ", en: "For ")[language] + name, of: workshop, on: day,
        language),
      PartnerReportLines(workshop, day, language), of: workshop)
  }

  /// The same of one quarter: figures where it began and where it ended, or by today while it
  /// runs, and what came in it.
  package static func paper(
    for partner: ID<Partner>, in quarter: Quarter, of workshop: Workshop, on day: Day,
    _ language: Language
  ) -> Paper {
    let name = workshop.partners[partner].name
    let title =
      Words("LAPORAN KERJA SAMA ", en: "PARTNERSHIP REPORT ")[language]
      + quarter.title[language].uppercased()
    let isRunning = day <= quarter.days.upperBound
    let about =
      isRunning
      ? Words("Triwulan belum selesai", en: "The quarter is not over")
      : Words("Untuk ", en: "For ") + name
    return paper(
      for: partner, title + " " + name,
      name: "mitra-" + name.asFileName + "-" + quarter.iso.lowercased(),
      .report(
        title, about: about[language], isPreliminary: isRunning, of: workshop, on: day, language),
      PartnerReportLines(workshop, day, language, in: quarter), of: workshop)
  }

  private static func paper(
    for partner: ID<Partner>, _ title: String, name: String, _ head: Paper.Head,
    _ lines: PartnerReportLines, of workshop: Workshop
  ) -> Paper {
    let agreements = lines.agreements(of: partner)
    let pledges = agreements.flatMap { workshop.pledges(of: $0) }.filter(lines.shows)
    let courses = lines.courses(of: partner)
    return Paper(
      title, name: name, of: workshop, lines.language,
      [
        .head(head), .table([.table(lines.agreements(agreements))]),
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
        .table([.table(lines.supports(lines.supports(of: partner)))]),
      ] + (courses.isEmpty ? [] : [.table([.table(lines.courses(courses))])]) + [
        .whole([.note(Paper.Note("", lines.explanation))])
      ])
  }
}
