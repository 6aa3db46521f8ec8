import ArgumentParser
import Reports
import Storage
import Wording
import Workshop

/// `bengkel report`: the reports as text on standard output, or printed.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Laporan sebagai teks. / Reports as text.",
    subcommands: [
      MonthlyReportCommand.self, StockReportCommand.self, OrdersReportCommand.self,
      QualityReportCommand.self,
      MoneyReportCommand.self, QuarterReportCommand.self, CostingReportCommand.self,
      LabelsReportCommand.self,
    ])
}

/// `bengkel report monthly --month YYYY-MM`: the monthly work report.
struct MonthlyReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "monthly", abstract: "Laporan bulanan kegiatan kerja. / Monthly work report.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var printing: PrintingOptions
  @Option(help: "Bulan YYYY-MM; bulan lalu bila kosong. / Month; last month when left out.")
  var month: String?

  func validate() throws {
    if let month, Self.read(month) == nil { throw ValidationError("--month YYYY-MM") }
  }

  func run() {
    let options = common.options
    CommandStore.read(options, reading, at: .reports) { store throws(StorageError) in
      let workshop = store.workshop
      let today = Clocks.now.local(offset: workshop.settings.offset).day
      let wanted = month.flatMap(Self.read) ?? today.month + -1
      if let reason = Self.whyEmpty(wanted, of: workshop, today: today) {
        Exit.end(.fault, reason[options.language])
      }
      let paper = MonthlyReport(wanted, of: workshop)
        .paper(of: workshop, on: today, options.language)
      printing.deliver(paper)
    }
  }

  /// A month as it is typed, such as `2026-10`.
  static func read(_ text: String) -> Month? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 2,
      text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 45 }),
      let year = Int(parts[0]), let month = Int(parts[1]),
      (1...9998).contains(year), (1...12).contains(month)
    else { return nil }
    return Month(year: year, month: month)
  }

  /// Why there is nothing to report of a month, or nil.
  static func whyEmpty(_ month: Month, of workshop: Workshop, today: Day) -> Words? {
    let name = Words(month.title(.indonesian), en: month.title(.english))
    if month > today.month {
      return Words(
        "\(name.id) belum tiba. Pilih bulan sampai \(today.month.title(.indonesian)).",
        en: "\(name.en) is still to come. Choose a month up to \(today.month.title(.english)).")
    }
    if MonthlyReport.hasRecords(month, of: workshop) { return nil }
    return Words(
      "Tidak ada catatan pada \(name.id). Pilih bulan lain dengan --month.",
      en: "Nothing was recorded in \(name.en). Choose another month with --month.")
  }
}
