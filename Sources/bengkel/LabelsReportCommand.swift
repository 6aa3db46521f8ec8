import ArgumentParser
import Reports
import Storage
import Wording
import Workshop

/// `bengkel report labels --batch CODE`: the labels of a batch; with `--format html` 24 on a sheet.
struct LabelsReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "labels", abstract: "Label satu batch. / Labels of a batch.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var printing: PrintingOptions
  @Option(help: "Kode batch. / Code of a batch.") var batch: String

  func run() {
    let options = common.options
    CommandStore.read(options, reading, at: .reports) { store throws(StorageError) in
      guard let place = store.workshop.batch(code: batch) else {
        Exit.end(
          .fault,
          Words(
            "Tidak ada batch \(batch). Tulis kode seperti B-0012.",
            en: "There is no batch \(batch). Write a code such as B-0012.")[options.language])
      }
      printing.deliver(LabelPaper.paper(of: place, in: store.workshop, options.language))
    }
  }
}
