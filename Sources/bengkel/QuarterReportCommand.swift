import ArgumentParser
import Reports
import Storage
import Wording
import Workshop

/// `bengkel report quarterly --quarter YYYY-Qn`: what a partner gets about one quarter.
struct QuarterReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quarterly",
    abstract: "Laporan kerja sama satu triwulan. / A partner's report of a quarter.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var printing: PrintingOptions
  @Option(help: "Triwulan YYYY-Qn; yang lalu bila kosong. / Quarter; else the last one over.")
  var quarter: String?
  @Option(help: "Nama mitra; boleh kosong bila hanya satu. / Partner's name; not needed for one.")
  var partner: String?

  func validate() throws {
    if let quarter, Quarter(iso: quarter) == nil { throw ValidationError("--quarter YYYY-Qn") }
  }

  func run() {
    let options = common.options
    CommandStore.read(options, reading, at: .partners) { store throws(StorageError) in
      let workshop = store.workshop
      let today = Clocks.now.local(offset: workshop.settings.offset).day
      let wanted = quarter.flatMap { Quarter(iso: $0) } ?? Quarter(of: today).before
      if wanted.days.lowerBound > today {
        Exit.end(.fault, Self.toCome(wanted, today)[options.language])
      }
      guard let chosen = chosen(in: workshop) else {
        Exit.end(.fault, Self.partners(of: workshop)[options.language])
      }
      printing.deliver(
        PartnerReport.paper(for: chosen, in: wanted, of: workshop, on: today, options.language))
    }
  }

  private func chosen(in workshop: Workshop) -> ID<Partner>? {
    if let partner { return workshop.partner(named: partner) }
    let all = workshop.standingPartners
    return all.count == 1 ? all.first : nil
  }

  private static func toCome(_ quarter: Quarter, _ today: Day) -> Words {
    let (name, now) = (quarter.title, Quarter(of: today).iso)
    return Words(
      "\(name.id) belum tiba. Pilih triwulan sampai \(now).",
      en: "\(name.en) is still to come. Choose a quarter up to \(now).")
  }

  private static func partners(of workshop: Workshop) -> Words {
    let names = workshop.standingPartners.map { workshop.partners[$0].name }
      .joined(separator: ", ")
    if names.isEmpty {
      return Words(
        "Belum ada mitra. Catat perjanjian di halaman 8.",
        en: "There is no partner yet. Record an agreement on page 8.")
    }
    return Words(
      "Pilih mitra dengan --partner: \(names).", en: "Choose with --partner: \(names).")
  }
}
