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
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var printing: PrintingOptions

  func run() {
    let options = common.options
    CommandStore.read(options, reading, at: .stock) { store throws(StorageError) in
      let workshop = store.workshop
      let today = Clocks.now.local(offset: workshop.settings.offset).day
      printing.deliver(StockList.paper(of: workshop, on: today, options.language))
    }
  }
}
