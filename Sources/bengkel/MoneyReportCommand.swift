import ArgumentParser
import Reports
import Storage
import Wording
import Workshop

/// `bengkel report money`: the balance of every account today.
struct MoneyReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "money",
    abstract: "Kas, utang dan piutang. / Cash, debts and receivables.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var printing: PrintingOptions

  func run() {
    let options = common.options
    CommandStore.read(options, reading, at: .money) { store throws(StorageError) in
      let workshop = store.workshop
      let today = Clocks.now.local(offset: workshop.settings.offset).day
      printing.deliver(BalanceSheet.paper(of: workshop, on: today, options.language))
    }
  }
}
