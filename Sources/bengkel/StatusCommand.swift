import ArgumentParser
import Storage
import Wording
import Workshop

/// `bengkel status`: what the store holds, for people or as JSON.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Keadaan data. / State of the store.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var reading: ReadingOptions
  @Flag(help: "Sebagai JSON. / As JSON.") var json = false

  func run() {
    let options = common.options
    CommandStore.read(options, reading, at: .state) { store throws(StorageError) in
      let status = try store.status()
      let text =
        json
        ? Self.json(status)
        : Self.text(status, store.workshop.settings.offset, options.language)
      Output.data(Array(text.utf8), options.language)
    }
  }

  static func json(_ status: StoreStatus) -> String {
    let records = status.records.map { "\"\($0.kind)\":\($0.count)" }.joined(separator: ",")
    return "{\"lastAction\":\(status.lastAction),\"records\":{\(records)},"
      + "\"digest\":\"\(status.digest)\",\"bytes\":\(status.bytes),"
      + "\"format\":\(status.format),\"schema\":\(status.schema)"
      + (status.origin.map { ",\"fromText\":\"\($0.digest.hexadecimal)\"" } ?? "") + "}\n"
  }

  static func text(_ status: StoreStatus, _ offset: Int32, _ language: Language) -> String {
    let rows =
      [(Words("catatan terakhir", en: "last record")[language], "#\(status.lastAction)")]
      + status.records.map { ($0.kind, "\($0.count)") }
      + [
        ("digest", status.digest), ("byte", "\(status.bytes)"), ("format", "\(status.format)"),
        ("schema", "\(status.schema)"),
      ]
      + [status.origin].compactMap { $0 }.map {
        (Words("asal", en: "origin")[language], $0.words(offset: offset)[language])
      }
    return rows.map { "\($0.0): \($0.1)\n" }.joined()
  }
}
