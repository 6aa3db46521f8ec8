import Forms
import Workshop

/// A way to the market with what it keeps of a price from a day on.
struct NamedChannel: NamedThing {
  let from: Day
  private let commission: Int32?

  static func names(in workshop: Workshop, on day: Day) -> [(name: String, english: String)] {
    workshop.catalogue.channels.indices.map { place in
      let channel = workshop.channel(UInt8(place), on: day)
      return (channel.name, channel.english)
    }
  }

  init(_ reader: inout RowReader, on today: Day) {
    commission = reader.value(.commission) { text throws(Misread) -> Int32 in
      guard let share = PerMilleLanguage.perMille(text.filter { $0 != " " }) else {
        throw .notANumber
      }
      return share
    }
    from = reader.day(.from) ?? today
  }

  func action(_ names: ThingNames, at place: Int?, in workshop: Workshop, on today: Day) -> Action {
    .setChannel(
      SetChannel {
        $0.day = today
        $0.channel = place.map { UInt8($0) }
        $0.from = from
        $0.name = names.name
        $0.english = names.english
        $0.commission = commission ?? place.map { ours(at: $0, in: workshop) } ?? 0
      })
  }

  func compare(_ reader: inout RowReader, with place: Int, in workshop: Workshop) {
    let ours = ours(at: place, in: workshop)
    reader.compare(.commission, ours, with: commission ?? ours) { PerMilleLanguage.written($0) }
  }

  private func ours(at place: Int, in workshop: Workshop) -> Int32 {
    workshop.channel(UInt8(place), on: from).commission
  }
}
