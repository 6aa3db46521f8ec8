import ArgumentParser
import Reports
import Storage
import Wording
import Workshop

/// `bengkel report stock`: the pieces that may be sold now.
struct StockReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stock", abstract: "Daftar stok. / Stock list.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var printing: PrintingOptions

  func run() {
    let options = common.options
    do throws(StorageError) {
      let workshop = try CommandStore.open(options, as: .read).workshop
      CommandDoor.pass(.stock, of: workshop, options)
      let today = Clocks.now.local(offset: workshop.settings.offset).day
      printing.deliver(StockList.document(of: workshop, on: today, options.language))
    } catch {
      Exit.end(error, options.language)
    }
  }
}
