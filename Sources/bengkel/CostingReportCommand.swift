import ArgumentParser
import Reports
import Storage
import Wording
import Workshop

/// `bengkel report costing --product CODE`: what one cap takes and brings, to take along.
struct CostingReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "costing",
    abstract: "Lembar hitungan harga satu barang. / Costing sheet of a product.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var printing: PrintingOptions
  @Option(help: "Kode barang. / Code of a product.") var product: String

  func run() {
    let options = common.options
    CommandStore.read(options, reading, at: .reports) { store throws(StorageError) in
      let workshop = store.workshop
      let today = Clocks.now.local(offset: workshop.settings.offset).day
      let codes = workshop.products.map(\.code)
      guard let place = codes.firstIndex(of: product.uppercased()) else {
        let known = codes.joined(separator: ", ")
        Exit.end(
          .fault,
          Words("Pilih barang: \(known).", en: "Choose a product: \(known).")[options.language])
      }
      printing.deliver(
        CostingSheet.paper(of: ID(place), in: workshop, on: today, options.language))
    }
  }
}
