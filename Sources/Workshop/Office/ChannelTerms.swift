/// What a channel is called and keeps from a day on.
package struct ChannelTerms: DatedRow {
  /// Index in the catalogue's channels.
  package var channel: UInt8 = 0
  package var from = Day()
  package var name = ""
  package var english = ""
  /// Commission in tenths of a per cent.
  package var commission: Int32 = 0
  /// Whether nothing new is sold by it.
  package var isRetired = false
  /// The day on which it was decided, and by whom.
  package var decided = Day()
  package var user = ID<User>()

  package init() {}
}

extension Workshop {
  private func terms(of channel: UInt8, on day: Day) -> ChannelTerms? {
    channelTerms.inForce(on: day) { $0.channel == channel }
  }

  /// A channel as it is on a day.
  package func channel(_ index: UInt8, on day: Day) -> Channel {
    var channel = catalogue.channels[Int(index)]
    if let terms = terms(of: index, on: day) {
      channel.name = terms.name
      channel.english = terms.english
      channel.commission = terms.commission
    }
    return channel
  }

  /// Whether something may be sold, ordered or consigned by a channel on a day.
  package func isOpen(channel index: UInt8, on day: Day) -> Bool {
    guard Int(index) < catalogue.channels.count else { return false }
    let begins = catalogue.channels[Int(index)].since.map { $0 <= day } ?? true
    return begins && terms(of: index, on: day)?.isRetired != true
  }

  /// The channels by which something new may be sold on a day.
  package func openChannels(on day: Day) -> [UInt8] {
    catalogue.channels.indices.map { UInt8($0) }.filter { isOpen(channel: $0, on: day) }
  }

  /// The rule that a channel exists and is in use on the day of what names it.
  func broken(channel index: UInt8, on day: Day) -> [RuleBroken] {
    if Int(index) >= catalogue.channels.count {
      return [RuleBroken(.field(.unknownRow), field: .channel)]
    }
    return isOpen(channel: index, on: day) ? [] : [RuleBroken(.office(.retired), field: .channel)]
  }
}
