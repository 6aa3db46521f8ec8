import Forms
import Wording
import Workshop

/// A column that a kind of file may have, with the words that head it.
struct Heading {
  var field: FieldName
  var isRequired: Bool
  /// Whether it holds money.
  var isMoney: Bool
  /// What is written.
  var written: Words
  /// The words of both languages; the first that a file has is taken.
  var names: [String]

  /// `written`: what is written in Indonesian where that is not the first name; `money`: whether it
  /// holds money where the field alone does not say so.
  init(
    _ field: FieldName, required: Bool = false, written: String? = nil, money: Bool? = nil,
    _ indonesian: [String], en english: [String]
  ) {
    self.field = field
    isRequired = required
    isMoney = money ?? field.isMoney
    self.written = Words(written ?? indonesian[0], en: english[0])
    names = indonesian + english
  }
}

extension FieldName {
  /// Whether its column holds days.
  var isDay: Bool {
    switch self {
    case .day, .release, .releaseKnown, .permitDate, .assessed, .hearing, .from, .due: true
    default: false
    }
  }

  /// Whether its column holds money in every kind of file.
  fileprivate var isMoney: Bool {
    switch self {
    case .price, .total, .discount, .advance, .usualA, .lowestA, .usualB, .lowestB, .usualC,
      .lowestC:
      true
    default: false
    }
  }
}

extension ImportKind {
  /// The columns, in the order in which they are written; other columns of a file are passed over.
  ///
  /// Where several columns of a file fit, the one whose words come first here is read; a column is
  /// read as one field only. So `Jumlah` beside `Banyaknya` is the money, as printed notas have it.
  var headings: [Heading] {
    switch self {
    case .people: PeopleHeadings.people
    case .releases: PeopleHeadings.releases
    case .output: FloorHeadings.output
    case .attendance: FloorHeadings.attendance
    case .batches: FloorHeadings.batches
    case .sales: MarketHeadings.sales
    case .orders: MarketHeadings.orders
    case .buyers: MarketHeadings.buyers
    case .channels: MarketHeadings.channels
    case .products: OfficeHeadings.products
    case .prices: OfficeHeadings.prices
    case .materials: OfficeHeadings.materials
    case .tools: OfficeHeadings.tools
    case .holidays: OfficeHeadings.holidays
    case .stock: OpeningHeadings.stock
    case .balances: OpeningHeadings.balances
    }
  }

  /// The columns that lists of the kind add up.
  var summed: [FieldName] {
    switch self {
    case .sales: [.quantity, .total]
    case .output, .balances: [.amount]
    case .orders, .stock: [.quantity]
    case .people, .attendance, .batches, .holidays, .releases, .buyers, .channels, .products,
      .prices, .materials, .tools:
      []
    }
  }

  /// The column of a field; nil for one that files of the kind do not have.
  func heading(_ field: FieldName) -> Heading? { headings.first { $0.field == field } }

  /// The heading that is written for a field.
  func written(_ field: FieldName) -> String { heading(field)?.written.id ?? "" }

  /// Whether the column of a field holds money.
  func isMoney(_ field: FieldName) -> Bool { heading(field)?.isMoney ?? false }
}
