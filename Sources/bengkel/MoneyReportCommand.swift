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
  @OptionGroup var printing: PrintingOptions

  func run() {
    let options = common.options
    do throws(StorageError) {
      let workshop = try CommandStore.open(options, as: .read).workshop
      CommandDoor.pass(.money, of: workshop, options)
      let today = Clocks.now.local(offset: workshop.settings.offset).day
      printing.deliver(BalanceSheet.document(of: workshop, on: today, options.language))
    } catch {
      Exit.end(error, options.language)
    }
  }
}
