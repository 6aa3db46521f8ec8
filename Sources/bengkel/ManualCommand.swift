import ArgumentParser
import Reports
import Screens

/// `bengkel manual`: the book for the binder beside the computer.
struct ManualCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, html
  }

  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Buku petunjuk untuk dicetak. / The manual, to be printed.")

  @OptionGroup var common: CommonOptions
  @Option(help: "Berkas baru; ke layar bila kosong. / A new file; else standard output.")
  var to: String?
  @Flag(help: "Ganti berkas yang sudah ada. / Replace a file that exists.") var force = false
  @Option(help: "Bentuk: text (80 kolom, per halaman), html. / Form: text (80 columns), html.")
  var format = Format.text

  func run() {
    let language = common.options.language
    let manual = Manual(card: KeysCommand.card(language), language)
    let bytes =
      switch format {
      case .text: manual.printed(PaperSetup()).bytes(.file)
      case .html: Array(PaperHTML.file(manual.paper).utf8)
      }
    guard let to else { return Output.data(bytes, language) }
    CommandFile.write(bytes, to: to, replacing: force, language)
  }
}
