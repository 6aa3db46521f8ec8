import Wording
import Workshop

/// Part B: what was judged, what came into stock and what left it, product by product.
package struct ProductionFigures: Equatable, Sendable {
  /// One product's pieces over a month.
  package struct Row: Record {
    /// Pieces that stood before the final gate's inspector.
    package var checked = 0
    /// Less those that a correction or a buyer took back.
    package var accepted = 0
    package var reworked = 0
    package var downgraded = 0
    /// Rejections that the second person upheld.
    package var rejected = 0
    package var stockAtStart = 0
    package var sold = 0
    /// Of these by notas of history, which took nothing from the stock that is on record.
    package var pastSold = 0
    /// What counts of the shelf found more than the records had, or below zero less.
    package var counted = 0

    package init() {}

    /// Every accepted piece comes into stock.
    package var stockAtEnd: Int { stockAtStart + accepted - (sold - pastSold) + counted }
  }

  /// In the order of the products.
  package var rows: [Row]
  /// Whether the whole month lies before the store, so that nothing is known of verdicts and stock.
  package var isHistory: Bool
  /// Recorded pieces of history by stage, in the order of the stages.
  package var pastAmounts: [Int]
  /// What of the stock at the end was elsewhere.
  package var setAside: SetAside
  /// The pieces that were there when the store began, half-done ones among them; nil but in its
  /// first month.
  package var opening: OpeningTotal?

  package init(_ month: Month, of workshop: Workshop) {
    rows = Array(repeating: Row(), count: workshop.products.count)
    pastAmounts = Array(repeating: 0, count: workshop.catalogue.stages.count)
    isHistory = month < workshop.settings.firstDay.month
    setAside = SetAside(on: month.last, of: workshop)
    let then = workshop.openingStock
    opening = month == workshop.settings.firstDay.month && then.count > 0 ? then : nil
    var rows = rows
    ProductionCounting(month, of: workshop).all { _, _, product, figure, adds in
      rows[Int(product.index)][keyPath: figure.place] += adds
    }
    self.rows = rows
    for row in workshop.pastOutputs where row.day.month == month {
      pastAmounts[Int(row.stage)] += Int(row.amount)
    }
  }

  package var total: Row {
    rows.reduce(into: Row()) { sum, row in
      sum.checked += row.checked
      sum.accepted += row.accepted
      sum.reworked += row.reworked
      sum.downgraded += row.downgraded
      sum.rejected += row.rejected
      sum.stockAtStart += row.stockAtStart
      sum.sold += row.sold
      sum.pastSold += row.pastSold
      sum.counted += row.counted
    }
  }

  private static let label = 13
  private static let columns = Paper.Column.row(
    label: label, [8, 9, 7, 6, 7, 6, 6, 6, 8].map { (.number, $0) })

  func part(of workshop: Workshop, in month: Month, _ language: Language) -> Paper.Part {
    let heads = [
      Words("B. PRODUKSI", en: "B. PRODUCTION"), Words("Periksa", en: "Checked"),
      Words("Terima", en: "Accepted"), Words("Ulang", en: "Rework"), Words("Turun", en: "Down"),
      Words("Tolak", en: "Reject"), Words("Awal", en: "Start"), Words("Masuk", en: "In"),
      Words("Jual", en: "Sold"), Words("Akhir", en: "End"),
    ].map { Paper.Value.text($0[language]) }
    let products = rows.enumerated().map { place, row in
      Paper.Row(
        values(workshop.products[place].shortName, row), of: .production(ID(place), month))
    }
    let sum = Paper.Row.sum(
      values(Words("Jumlah", en: "Total")[language], total), of: .production(nil, month))
    let table = Paper.Table(Self.columns, heads: heads, products + [sum], indent: 2)
    let notes = stockNotes(of: workshop, language) + pastNotes(of: workshop, language)
    return .table([.table(table)] + notes.map { .note($0) })
  }

  /// What a reader needs to add the stock up: what counts of the shelf changed, and what of it is
  /// not on the shelf.
  private func stockNotes(of workshop: Workshop, _ language: Language) -> [Paper.Note] {
    if isHistory { return [] }
    let counts = rows.indices.filter { rows[$0].counted != 0 }.map { place in
      let count = rows[place].counted
      return workshop.products[place].shortName + (count > 0 ? " +" : " ") + "\(count)"
    }
    let included = Words("sudah masuk Akhir", en: "included in End")[language]
    let rest = setAside.rows.map { "\($0.count) \($0.words[language])" }
    let ofWhich = Words("\(total.stockAtEnd), di antaranya", en: "\(total.stockAtEnd), of which")
    let past = Words("\(total.pastSold) dari riwayat,", en: "\(total.pastSold) of history,")
    let before = Words("sebelum stok dicatat", en: "from before stock was on record")
    let entered = opening.map { $0.words(of: .finished)[language] } ?? ""
    let notes: [(isShown: Bool, label: Words, words: [String])] = [
      (
        opening != nil, Words("  Saldo awal", en: "  Opening"),
        ["\(workshop.openingDay.dashed):"] + entered.split(separator: " ").map(String.init)
      ),
      (
        total.pastSold > 0, Words("  Jual", en: "  Sold"), [past[language], before[language]]
      ),
      (
        !counts.isEmpty, Words("  Opname", en: "  Count"),
        Phrases.listed(counts + [included])
      ),
      (
        !rest.isEmpty, Words("  Akhir", en: "  End"), [ofWhich[language]] + Phrases.listed(rest)
      ),
    ]
    return notes.filter(\.isShown).map { note in
      Paper.Note(note.label[language], indent: Self.label, note.words.map { .text($0) })
    }
  }

  private func values(_ label: String, _ row: Row) -> [Paper.Value] {
    let known = [
      row.checked, row.accepted, row.reworked, row.downgraded, row.rejected, row.stockAtStart,
      row.accepted,
    ].map { isHistory ? Paper.Value.unknown : .count($0) }
    return [.text(label)] + known
      + [.count(row.sold), isHistory ? .unknown : .count(row.stockAtEnd)]
  }

  private func pastNotes(of workshop: Workshop, _ language: Language) -> [Paper.Note] {
    let amounts = pastAmounts.indices.filter { pastAmounts[$0] > 0 }.map { stage in
      "\(workshop.catalogue.stages[stage].title(language)) \(pastAmounts[stage])"
    }
    guard !amounts.isEmpty else { return [] }
    return [
      Paper.Note(
        Words("  Riwayat", en: "  History")[language], indent: Self.label,
        Phrases.listed(amounts).map { .text($0) })
    ]
  }
}

/// Lists of short texts as words that may stand on different lines.
enum Phrases {
  /// The texts with commas between them, each kept together.
  static func listed(_ texts: [String]) -> [String] {
    texts.enumerated().map { $0.offset < texts.count - 1 ? $0.element + "," : $0.element }
  }
}
