/// A new way to the market, or other terms of one from a day on.
package struct SetChannel: Record {
  package var day = Day()
  /// Index in the catalogue's channels; nil for a new one.
  package var channel: UInt8?
  package var from = Day()
  package var name = ""
  package var english = ""
  /// Commission in tenths of a per cent.
  package var commission: Int32 = 0
  /// Whether nothing new is sold by it from that day on.
  package var retires = false

  package init() {}
}

extension SetChannel: DatedFact {
  package var capability: Capability? { .catalogue }
  /// A commission changes the figures from when it holds, whenever it is decided.
  package func countedDays(in workshop: Workshop) -> [Day] { [from] }

  /// So that an index stays one byte.
  static let mostChannels = 255
  /// A channel that keeps all of a price is none.
  static let mostCommission: Int32 = 999

  /// Rules: a name of its own, a commission below the whole price, from a day of the store on; what
  /// changes is there and changes.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    let known = workshop.catalogue.channels
    if let channel, Int(channel) >= known.count {
      return [RuleBroken(.field(.unknownRow), field: .channel)]
    }
    if channel == nil && known.count >= Self.mostChannels {
      return [RuleBroken(.field(.numberOutOfRange(lowest: 0, highest: Self.mostChannels)))]
    }
    var broken =
      name.brokenAsName(.name, atMost: 20, required: true)
      + english.brokenAsName(.note, atMost: 20, required: true)
    let isTaken = known.indices.contains { place in
      channel.map { Int($0) != place } ?? true
        && workshop.channel(UInt8(place), on: from).name.searchForm == name.searchForm
    }
    if isTaken { broken.append(RuleBroken(.office(.nameTaken), field: .name)) }
    if !(0...Self.mostCommission).contains(commission) {
      broken.append(
        RuleBroken(
          .field(.numberOutOfRange(lowest: 0, highest: Int(Self.mostCommission / 10))),
          field: .commission))
    }
    broken += workshop.brokenBeginning(from)
    return broken.isEmpty ? brokenSame(in: workshop) : broken
  }

  private func brokenSame(in workshop: Workshop) -> [RuleBroken] {
    guard let channel else {
      return retires ? [RuleBroken(.office(.retired), field: .channel)] : []
    }
    let now = workshop.channel(channel, on: from)
    let isSame =
      now.name == name && now.english == english && now.commission == commission
      && workshop.isOpen(channel: channel, on: from) != retires
    return isSame ? [RuleBroken(.field(.nothingChanges))] : []
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    guard let channel else {
      workshop.catalogue.channels.append(
        Channel {
          $0.name = name
          $0.english = english
          $0.commission = commission
          $0.since = from
        })
      return
    }
    workshop.channelTerms.append(
      ChannelTerms {
        $0.channel = channel
        $0.from = from
        $0.name = name
        $0.english = english
        $0.commission = commission
        $0.isRetired = retires
        $0.decided = day
        $0.user = authority.user
      })
  }
}
