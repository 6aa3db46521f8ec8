import ArgumentParser
import Exchange
import Reports

/// What form of a report a command gives.
enum PaperFormat: String, CaseIterable, ExpressibleByArgument {
  case text, csv
}

/// Writes what stands on a paper as records for spreadsheets.
enum PaperFile {
  static func bytes(of paper: Paper) -> [UInt8] {
    RowFile.bytes(
      rows: paper.records.map { record in
        record.map { cell in
          switch cell {
          case .text(let text): .text(text)
          case .number(let number): .number(number)
          }
        }
      })
  }

  /// Into a new file, or to standard output without a name.
  static func write(_ paper: Paper, to name: String?, replacing: Bool) {
    let bytes = bytes(of: paper)
    guard let name else { return Output.data(bytes, paper.language) }
    CommandFile.write(bytes, to: name, replacing: replacing, paper.language)
  }
}
