import ArgumentParser
import Exchange
import Reports

/// What form of a report a command gives.
enum PaperFormat: String, CaseIterable, ExpressibleByArgument {
  case text, csv, html
  /// What a dot-matrix printer is sent.
  case escp

  /// Whether it is a file as a whole, without sheets.
  var isFile: Bool { self == .csv || self == .html }
}

/// Writes a paper as a file: its values as records for spreadsheets, or a page for a browser.
enum PaperFile {
  static func bytes(of paper: Paper, as format: PaperFormat) -> [UInt8] {
    format == .html ? Array(PaperHTML.file(paper).utf8) : records(of: paper)
  }

  private static func records(of paper: Paper) -> [UInt8] {
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
  static func write(
    _ paper: Paper, as format: PaperFormat, to name: String?, replacing: Bool
  ) {
    let bytes = bytes(of: paper, as: format)
    guard let name else { return Output.data(bytes, paper.language) }
    CommandFile.write(bytes, to: name, replacing: replacing, paper.language)
  }
}
