/// What a person was given along at release, and whether he agreed to be asked later how he fares.
///
/// Skills, pieces, trainings and money stand in their own rows; the paper counts them.
package struct ReleasePack: Record {
  package var inmate = ID<Inmate>()
  package var day = Day()
  /// Tools and material that went along, a line each.
  package var given: [String] = []
  package var consents = false
  package var officer = ID<User>()
  package var signer = ID<User>()
  package var isWithdrawn = false

  package init() {}

  package static let mostLines = 8
  /// So many days after the release somebody asks.
  package static let askedAfter = [90, 180, 365]
  /// So many days after the release what is kept about a person may be kept: 24 months.
  package static let keptFor = 730
}

/// What a released person said about working at the craft.
package struct FollowUp: Record {
  /// Whether he works at it.
  package enum Answer: UInt8, CaseIterable, Sendable {
    case unknown, works, worksNot
  }

  package var pack = ID<ReleasePack>()
  package var day = Day()
  package var answer = Answer.unknown
  package var officer = ID<User>()
  package var isWithdrawn = false

  package init() {}
}

extension Workshop {
  /// The packs that stand, in the order in which they were given.
  package var standingPacks: [ID<ReleasePack>] {
    releasePacks.indices.map { ID($0) }.filter { !releasePacks[$0].isWithdrawn }
  }

  package func pack(of inmate: ID<Inmate>) -> ID<ReleasePack>? {
    standingPacks.last { releasePacks[$0].inmate == inmate }
  }

  /// The answers of a pack that stand, oldest first.
  package func followUps(of pack: ID<ReleasePack>) -> [ID<FollowUp>] {
    followUps.indices.map { ID($0) }.filter {
      followUps[$0].pack == pack && !followUps[$0].isWithdrawn
    }
  }

  /// The last day on which somebody may be asked; nil while he is not released.
  package func lastFollowUp(of pack: ID<ReleasePack>) -> Day? {
    let person = people[releasePacks[pack].inmate]
    return person.status == .released ? person.statusSince + ReleasePack.keptFor : nil
  }

  /// When somebody is to be asked next; nil for who agreed to nothing or was asked often enough.
  package func nextFollowUp(of pack: ID<ReleasePack>) -> Day? {
    let row = releasePacks[pack]
    let asked = followUps(of: pack).count
    let person = people[row.inmate]
    guard row.consents, person.status == .released, asked < ReleasePack.askedAfter.count else {
      return nil
    }
    return person.statusSince + ReleasePack.askedAfter[asked]
  }

  /// The packs whose person is to be asked by a day, longest due first.
  package func dueFollowUps(on day: Day) -> [ID<ReleasePack>] {
    standingPacks.compactMap { pack -> (ID<ReleasePack>, Day)? in
      guard let next = nextFollowUp(of: pack), let last = lastFollowUp(of: pack) else { return nil }
      return next <= day && day <= last ? (pack, next) : nil
    }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
  }
}

extension ReleasePack: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<ReleasePack>> { \.releasePacks }
  static var keeper: Capability { .record }
  static var isOutsideMonths: Bool { true }
  static var isSupervised: Bool { true }

  /// Rules: nobody was asked on it, and no other took its place.
  static func broken(
    _ id: ID<ReleasePack>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    let row = workshop.releasePacks[id]
    if withdrawal.reinstates, let other = workshop.pack(of: row.inmate) {
      return [RuleBroken(.release(.packGiven(workshop.releasePacks[other].day)))]
    }
    let isFollowed = !withdrawal.reinstates && !workshop.followUps(of: id).isEmpty
    return isFollowed ? [RuleBroken(.release(.followedUp))] : []
  }
}

extension FollowUp: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<FollowUp>> { \.followUps }
  static var keeper: Capability { .record }
  static var isOutsideMonths: Bool { true }

  /// Rules: its pack stands.
  static func broken(
    _ id: ID<FollowUp>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    let pack = workshop.releasePacks[workshop.followUps[id].pack]
    return withdrawal.reinstates && pack.isWithdrawn ? [RuleBroken(.field(.isWithdrawn))] : []
  }
}
