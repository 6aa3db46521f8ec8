import Forms
import Wording
import Workshop

/// A file to fill in: the headings of a kind with two rows that show how its cells are written.
package enum Template {
  package static func bytes(
    of kind: ImportKind, _ format: ExportFormat, _ language: Language = .indonesian
  ) -> [UInt8] {
    switch format {
    case .csv:
      var writer = CSVWriter()
      write(kind, language, &writer)
      return writer.bytes
    case .xlsx:
      var writer = WorkbookWriter(sheet: kind.rawValue)
      write(kind, language, &writer)
      return writer.bytes
    }
  }

  private static func write(
    _ kind: ImportKind, _ language: Language, _ writer: inout some CellWriter
  ) {
    writer.headings(kind.headings.map { $0.written[language] })
    for row in examples(of: kind) { writer.write(row.map { .text($0) }) }
  }

  /// Invented rows, one text for each heading.
  static func examples(of kind: ImportKind) -> [[String]] {
    switch kind {
    case .people: TemplateExamples.people
    case .output: TemplateExamples.output
    case .sales: TemplateExamples.sales
    case .attendance: TemplateExamples.attendance
    case .batches: TemplateExamples.batches
    case .orders: TemplateExamples.orders
    case .stock: TemplateExamples.stock
    case .balances: TemplateExamples.balances
    case .products: TemplateExamples.products
    case .holidays: TemplateExamples.holidays
    case .releases: TemplateExamples.releases
    case .buyers: TemplateExamples.buyers
    case .channels: TemplateExamples.channels
    case .prices: TemplateExamples.prices
    case .materials: TemplateExamples.materials
    case .tools: TemplateExamples.tools
    }
  }
}
