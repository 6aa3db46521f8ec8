import Wording
import Workshop

/// The tables of a costing sheet.
struct CostingLines {
  private let figures: CostingFigures
  private let workshop: Workshop
  private let language: Language

  init(_ figures: CostingFigures, of workshop: Workshop, _ language: Language) {
    self.figures = figures
    self.workshop = workshop
    self.language = language
  }

  private func say(_ words: Words) -> String { words[language] }

  /// Where one's own figure goes.
  private static let room = Paper.Value.text("............")

  private static let columns = [
    Paper.Column(.text, 0, 28), Paper.Column(.number, 28, 36), Paper.Column(.rupiah, 36, 50),
    Paper.Column(.number, 50, 60), Paper.Column(.text, 63, 76),
  ]

  private func table(_ heads: [Words], _ rows: [Paper.Row]) -> Paper.Table {
    let own = Words("Milik saya", en: "My own")
    let none = Paper.Row([
      .text(say(Words("belum ada catatan", en: "no records yet"))), .blank, .unknown, .blank,
      Self.room,
    ])
    return Paper.Table(
      Self.columns, heads: (heads + [own]).map { .text(say($0)) }, rows.isEmpty ? [none] : rows,
      indent: 2)
  }

  // MARK: What it takes

  /// Units in tenths.
  var materials: Paper.Table {
    let rows = figures.materials.map { material in
      let kind = workshop.materials[Int(material.kind)]
      let name = say(kind.title) + ", " + say(kind.unitWords)
      let units = (material.units * 20 + figures.pieces) / (2 * figures.pieces)
      return Paper.Row([
        .text(name), .tenths(units), .rupiah(material.cost.each(of: figures.pieces)),
        .count(figures.pieces), Self.room,
      ])
    }
    return table(
      [
        Words("BAHAN SATU BUAH", en: "MATERIAL FOR ONE PIECE"), Words("Isi", en: "Units"),
        Words("Biaya (Rp)", en: "Cost (Rp)"), Words("Buah", en: "Pieces"),
      ], rows)
  }

  /// Days in hundredths.
  var times: Paper.Table {
    let rows = figures.stages.map { time in
      Paper.Row([
        .text(workshop.catalogue.stages[Int(time.stage)].title(language)),
        time.hundredths.map { .points($0) } ?? .unknown, .blank, .count(time.pieces), Self.room,
      ])
    }
    return table(
      [
        Words("WAKTU SATU BUAH", en: "TIME FOR ONE PIECE"), Words("Hari", en: "Days"),
        Words("", en: ""), Words("Buah", en: "Pieces"),
      ], rows)
  }

  // MARK: What it brings

  var prices: Paper.Table {
    let rows = figures.ways.map { way in
      let channel = workshop.channel(way.channel, on: figures.days.upperBound)
      return Paper.Row([
        .text(channel.title(language)), .blank, .rupiah(way.price), .count(way.pieces), Self.room,
      ])
    }
    return table(
      [
        Words("HARGA SATU BUAH", en: "PRICE OF ONE PIECE"), Words("", en: ""),
        Words("Harga (Rp)", en: "Price (Rp)"), Words("Buah", en: "Pieces"),
      ], rows)
  }

  /// From the price to what is left, and what nobody but the reader knows.
  var cap: Paper.Table {
    let all = figures.all
    let counted: [(Words, Rupiah?)] = [
      (Words("Harga jual rata-rata", en: "Average price"), all?.price),
      (Words("Komisi saluran", en: "Channel commission"), all?.commissionEach),
      (Words("Bahan", en: "Material"), figures.material),
      (Words("Sisa untuk upah dan untung", en: "Left for work and profit"), figures.profit),
    ]
    let own = [
      Words("Upah saya", en: "My work"), Words("Sewa dan listrik", en: "Rent and power"),
      Words("Kemasan dan ongkos kirim", en: "Packing and transport"),
      Words("Untung saya", en: "My profit"),
    ]
    let rows =
      counted.map { words, amount in
        Paper.Row([
          .text(say(words)), .blank, amount.map { .rupiah($0) } ?? .unknown, .blank, Self.room,
        ])
      } + own.map { Paper.Row([.text(say($0)), .blank, .blank, .blank, Self.room]) }
    return table(
      [
        Words("HITUNGAN SATU BUAH", en: "COSTING OF ONE PIECE"), Words("", en: ""),
        Words("Rupiah", en: "Rupiah"), Words("", en: ""),
      ], rows)
  }

  var explanation: String {
    say(
      Words(
        "Dihitung dari catatan bengkel 90 hari terakhir: bahan batch yang dibuka (\(figures.batches)), "
          + "hari kerja orang per buah, harga yang dibayar pembeli, komisi menurut ketentuan "
          + "sekarang. Bahan pemberian dihitung Rp0. Kolom kanan untuk angka sendiri.",
        en: "Counted from the workshop's last 90 days: material of the batches opened "
          + "(\(figures.batches)), days of work per piece, prices that buyers paid, commission by "
          + "today's terms. Donated material is Rp0. The right column is for your own figures."))
  }
}
