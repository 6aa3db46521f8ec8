import Wording
import Workshop

/// What each way to the market brought over some months, as the monthly reports count it; the most
/// first, those that brought nothing left out.
package enum ChannelPicture {
  package static func chart(
    of workshop: Workshop, months: ClosedRange<Month>, _ language: Language
  ) -> Paper.Chart {
    var sums = workshop.catalogue.channels.map { _ in SalesFigures.Row() }
    SalesFigures.count(months, of: workshop) { _, _, channel, pieces, turnover in
      guard let channel else { return }
      sums[Int(channel)].pieces += pieces
      sums[Int(channel)].turnover += turnover
    }
    let places = sums.indices.filter { sums[$0] != SalesFigures.Row() }.sorted {
      (sums[$1].turnover, $0) < (sums[$0].turnover, $1)
    }
    let bars = places.map { place -> Pictures.Bar in
      let row = sums[place]
      let level = Paper.Chart.Level(
        subject: .channel(UInt8(place)),
        label: workshop.catalogue.channels[place].title(language),
        length: max(0, Int(row.turnover.amount)), number: row.turnover.bare(language),
        mark: Words("\(row.pieces) buah", en: counted(row.pieces, "piece"))[language])
      return Pictures.Bar(
        level: level, value: .rupiah(row.turnover),
        source: .sold(UInt8(place), months.lowerBound.first...months.upperBound.last))
    }
    return Pictures.chart(
      .channels, Words("Omzet (Rp)", en: "Turnover (Rp)"), bars, language)
  }
}
