import Forms
import Wording
import Workshop

/// A row below the headings that is no data.
package struct LeftRow: Equatable, Sendable {
  package var number: Int
  /// What stands in its first filled cell.
  package var text: String
  package var kind: Kind

  /// Why it is none.
  package enum Kind: Sendable {
    case total, month, heading, units, signature

    package var words: Words {
      switch self {
      case .total: Words("jumlah", en: "total")
      case .month: Words("bulan", en: "month")
      case .heading: Words("judul lagi", en: "headings again")
      case .units: Words("satuan atau nomor kolom", en: "units or column numbers")
      case .signature: Words("tanda tangan", en: "signature")
      }
    }
  }
}

/// Tells rows that are no data from those that are, one row after the other.
struct RowSieve {
  private let columns: Columns
  /// Whether a row of signatures was met, below which such a sheet has no data.
  private var isSigned = false
  private var isFirst = true

  init(_ columns: Columns) { self.columns = columns }

  /// Nil for a row of data, which is read or refused whole.
  mutating func kind(of line: Grid.Line) -> LeftRow.Kind? {
    let cells = line.cells.map { FormulaGuard.unguarded($0).folded.trimmed }
    let filled = cells.filter { !$0.isEmpty }
    defer { isFirst = false }
    if isHeading(cells) { return .heading }
    if isFirst && filled.allSatisfy(Self.isUnit) && hasFewFields(cells) || isNumbering(filled, line)
    {
      return .units
    }
    if Self.isTotal(filled) { return .total }
    guard hasFewFields(cells) else { return nil }
    if filled.count == 1, Self.isMonth(filled[0]) { return .month }
    if isSigned || filled.contains(where: Self.isSignature) || Self.isPlaceAndDay(filled) {
      isSigned = isSigned || filled.contains(where: Self.isSignature)
      return .signature
    }
    return nil
  }

  /// Whether at most half of what a row must have is there.
  private func hasFewFields(_ cells: [String]) -> Bool {
    let required = columns.kind.headings.filter(\.isRequired).compactMap {
      columns.place(of: $0.field)
    }
    let there = required.count { $0 < cells.count && !cells[$0].isEmpty }
    return there * 2 <= required.count && there < required.count
  }

  private func isHeading(_ cells: [String]) -> Bool {
    var same = 0
    for (cell, heading) in zip(cells, columns.headings) where !cell.isEmpty {
      if cell.wordForm != heading.wordForm { return false }
      same += 1
    }
    return same >= 2
  }

  /// `(1) (2) (3)` or `1 2 3` below the headings.
  private func isNumbering(_ filled: [String], _ line: Grid.Line) -> Bool {
    guard isFirst, filled.count >= 4, filled.count == line.cells.count else { return false }
    return filled.indices.allSatisfy { filled[$0].wordForm == "\($0 + 1)" }
  }

  private static func isUnit(_ text: String) -> Bool { text.hasPrefix("(") && text.hasSuffix(")") }

  /// A word for a sum and otherwise numbers only.
  private static func isTotal(_ filled: [String]) -> Bool {
    let words = filled.filter { !isNumber($0) }
    guard words.count == 1 else { return false }
    let form = words[0].searchForm
    return ["jumlah", "jml", "total", "subtotal", "sub total", "grand total", "sum"].contains {
      word in
      form == word || form.hasPrefix(word) && !(form.dropFirst(word.count).first?.isLetter ?? false)
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    let signs = text.lowercased().filter { !$0.isWhitespace }
    if signs == "-" || (try? MoneyLanguage.readFile(text)) != nil { return true }
    return signs.contains(where: \.isNumber)
      && signs.allSatisfy { $0.isNumber || ".,-'".contains($0) }
  }

  /// `JANUARI 2025`, `Bulan: Januari`.
  private static func isMonth(_ text: String) -> Bool {
    var words = text.searchForm.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if words.first == "bulan" || words.first == "month" { words.removeFirst() }
    if let year = words.last, words.count > 1, year.count == 4, Int(year) != nil {
      words.removeLast()
    }
    return words.count == 1 && DateLanguage.month(named: words[0]) != nil
  }

  private static func isSignature(_ text: String) -> Bool {
    let form = text.searchForm
    return signatures.contains { word in
      form.hasPrefix(word) && !(form.dropFirst(word.count).first?.isLetter ?? false)
    }
  }

  private static let signatures = [
    "mengetahui", "menyetujui", "mengesahkan", "disetujui", "diperiksa oleh", "dibuat oleh", "nip",
    "yang membuat", "pembuat daftar", "tanda tangan", "ttd", "kepala", "kasubsi", "kasi", "kalapas",
    "an. kepala", "a.n. kepala", "approved", "prepared by", "signature", "acknowledged",
  ]

  /// `Makassar, 31 Desember 2025`.
  private static func isPlaceAndDay(_ filled: [String]) -> Bool {
    guard filled.count == 1, let comma = filled[0].firstIndex(of: ","),
      filled[0].first?.isLetter == true
    else { return false }
    let day = String(filled[0][filled[0].index(after: comma)...]).trimmed
    return (try? DateLanguage.readFile(day)) != nil
  }
}
