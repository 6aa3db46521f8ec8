import Wording
import Workshop

/// The lists that can be written as a file.
package enum ExportKind: String, CaseIterable, Sendable {
  case people, batches, output, checks, sales, stock
}

/// Writes lists of a workshop for spreadsheets, with Indonesian headings that an import
/// understands.
///
/// Days are ISO, amounts bare digits. People stand in it by their codes; what makes them persons by
/// name is written only when it is asked for and the role may see it.
package struct Export {
  let workshop: Workshop
  let role: Role
  let withIdentity: Bool

  package init(_ workshop: Workshop, for role: Role, withIdentity: Bool = false) {
    self.workshop = workshop
    self.role = role
    self.withIdentity = withIdentity
  }

  /// The whole file, its mark included.
  package func bytes(_ kind: ExportKind) -> [UInt8] {
    var writer = CSVWriter()
    switch kind {
    case .people: people(&writer)
    case .batches: batches(&writer)
    case .output: output(&writer)
    case .checks: checks(&writer)
    case .sales: sales(&writer)
    case .stock: stock(&writer)
    }
    return writer.bytes
  }

  func codes(_ inmates: [ID<Inmate>]) -> String {
    inmates.map { workshop.code($0) }.joined(separator: " ")
  }

  func numbers(_ pieces: [UInt8]) -> String {
    pieces.map(String.init).joined(separator: " ")
  }
}

extension CSVWriter {
  /// A record of headings.
  mutating func headings(_ words: [String]) { write(words.map { .text($0) }) }
}
