import Wording
import Workshop

/// The lists that can be written as a file.
package enum ExportKind: String, CaseIterable, Sendable {
  case people, batches, output, attendance, checks, sales, orders, stock, leavings
  /// What is made, and what it costs today.
  case products
  /// All money in double entry, as CSV and as a journal for hledger.
  case money, hledger
  /// What was agreed with partners, and what came of it.
  case agreements, pledges, support, contacts
  /// Trainings that were held, and the sessions of courses.
  case trainings
  /// Who waits for a place in the workshop, by code.
  case waiting

  /// What a file of it is called.
  package var fileName: String { self == .hledger ? "money.journal" : rawValue + ".csv" }

  /// Whose it is: the page's that shows the same.
  package var door: Door {
    switch self {
    case .people, .trainings, .waiting: .people
    case .batches: .batches
    case .output, .attendance: .output
    case .checks: .checks
    case .sales, .orders: .sales
    case .stock, .leavings, .products: .stock
    case .money, .hledger: .money
    case .agreements, .pledges, .support, .contacts: .partners
    }
  }
}

/// In which format a list is written.
package enum ExportFormat: String, CaseIterable, Sendable {
  case csv, xlsx
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
  /// The civil day where the store is, for what holds from a day on.
  let today: Day

  package init(
    _ workshop: Workshop, for role: Role, withIdentity: Bool = false, on today: Day
  ) {
    self.workshop = workshop
    self.today = today
    self.role = role
    self.withIdentity = withIdentity
  }

  /// The whole file, its mark included; refused to a role that may not see what is in it.
  ///
  /// A file of practice data says so above its headings, a workbook in the name of its sheet too.
  package func bytes(_ kind: ExportKind, _ format: ExportFormat = .csv) throws(RuleBroken)
    -> [UInt8]
  {
    if let refusal = role.refusal(at: kind.door) { throw refusal }
    if kind == .hledger { return [UInt8](HledgerJournal.text(of: workshop).utf8) }
    let isPractice = workshop.settings.isPractice
    let title = isPractice ? Words.practiceMark.id : ""
    switch format {
    case .csv:
      var writer = CSVWriter(title: title)
      write(kind, &writer)
      return writer.bytes
    case .xlsx:
      var writer = WorkbookWriter(
        sheet: (isPractice ? "LATIHAN " : "") + kind.rawValue, title: title)
      write(kind, &writer)
      return writer.bytes
    }
  }

  private func write(_ kind: ExportKind, _ writer: inout some CellWriter) {
    switch kind {
    case .people: people(&writer)
    case .batches: batches(&writer)
    case .output: output(&writer)
    case .attendance: attendance(&writer)
    case .checks: checks(&writer)
    case .orders: orders(&writer)
    case .products: products(&writer)
    case .sales: sales(&writer)
    case .stock: stock(&writer)
    case .leavings: leavings(&writer)
    case .money: money(&writer)
    case .agreements: agreements(&writer)
    case .pledges: pledges(&writer)
    case .support: support(&writer)
    case .contacts: contacts(&writer)
    case .trainings: trainings(&writer)
    case .waiting: waiting(&writer)
    case .hledger: break
    }
  }

  func codes(_ inmates: [ID<Inmate>]) -> String {
    inmates.map { workshop.code($0) }.joined(separator: " ")
  }

  /// What stands for a private buyer.
  static let privateBuyer = "(pribadi)"

  func numbers(_ pieces: [UInt8]) -> String {
    pieces.map(String.init).joined(separator: " ")
  }
}
