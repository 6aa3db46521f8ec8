import ArgumentParser
import Reports
import Storage
import Wording
import Workshop

/// `bengkel report orders`: the orders that are still to be handed over.
struct OrdersReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "orders", abstract: "Papan pesanan. / Orders for the wall.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var printing: PrintingOptions

  func run() {
    let options = common.options
    CommandStore.read(options, reading, at: .reports) { store throws(StorageError) in
      let workshop = store.workshop
      let today = Clocks.now.local(offset: workshop.settings.offset).day
      let wall = OrderWall(of: workshop, on: today)
      printing.deliver(wall.paper(of: workshop, on: today, options.language))
    }
  }
}
