/// What a partner gave, and what became of it in our records.
///
/// Material became a lot, a training one of people's records, tools numbers of a kind, and an
/// exhibition or a way to the market the sales of a channel on its days: each thing once.
package struct Support: Record {
  /// What was given.
  package enum Kind: UInt8, CaseIterable, Sendable {
    case training, tools, material, exhibition, mentoring, marketAccess

    /// Whether sales of a channel are what became of it.
    package var opensMarket: Bool { self == .exhibition || self == .marketAccess }
  }

  package var kind = Kind.training
  package var partner = ID<Partner>()
  /// The pledge that it answers; nil for what nobody promised.
  package var pledge: ID<Pledge>?
  package var words = ""
  /// What it was worth to whoever gave it; in no book of ours.
  package var value = Rupiah()
  package var participants: Int32 = 0
  package var day = Day()
  /// Its last day.
  package var until = Day()
  /// The number of the paper that it came with, such as a minute.
  package var paper = ""
  package var training: ID<Training>?
  package var lot: ID<MaterialLot>?
  /// The tools that it brought: a kind, the first number marked on them, and how many.
  package var toolKind: UInt8?
  package var firstTool: UInt8 = 0
  package var tools: UInt8 = 0
  package var channel: UInt8?
  package var officer = ID<User>()
  package var isWithdrawn = false

  package init() {}

  /// The tools that came with it.
  package var receivedTools: [Tool] {
    guard let toolKind else { return [] }
    return (0..<Int(tools)).map { Tool(Int(toolKind), Int(firstTool) + $0) }
  }
}

extension Workshop {
  package var standingSupports: [ID<Support>] {
    supports.indices.map { ID($0) }.filter { !supports[$0].isWithdrawn }
  }

  /// The support that a training or a lot is what became of.
  package func support(behind training: ID<Training>) -> ID<Support>? {
    standingSupports.first { supports[$0].training == training }
  }

  package func support(behind lot: ID<MaterialLot>) -> ID<Support>? {
    standingSupports.first { supports[$0].lot == lot }
  }

  /// The support that a tool came with; nil for one that the workshop had or bought.
  package func support(behind tool: Tool) -> ID<Support>? {
    standingSupports.first { supports[$0].receivedTools.contains(tool) }
  }

  /// Pieces and turnover of the channel of a support on its days, less what was taken back then.
  package func sales(of support: ID<Support>) -> (pieces: Int, turnover: Rupiah)? {
    let row = supports[support]
    return row.channel.map { sales(through: $0, on: row.day...row.until) }
  }
}

extension Support: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<Support>> { \.supports }
  static var keeper: Capability { .record }
  static var isOutsideMonths: Bool { true }

  /// Rules: its tools were never used and no others came after them; what it rests on stands and is
  /// no other's.
  static func broken(
    _ id: ID<Support>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    let row = workshop.supports[id]
    if withdrawal.reinstates {
      let again = ReceiveSupport(of: row)
      let moved = again.toolKind.map { workshop.nextTool(of: $0) != row.firstTool } ?? false
      return again.brokenLinks(in: workshop) + again.brokenOutcome(in: workshop)
        + (moved ? [RuleBroken(.partnership(.toolsUsed))] : [])
    }
    guard let kind = row.toolKind else { return [] }
    let used = workshop.toolCounts.flatMap(\.tools) + workshop.toolWriteOffs.map(\.tool)
    let isUsed = used.contains { row.receivedTools.contains($0) }
    let isLast = workshop.nextTool(of: kind) == row.firstTool &+ row.tools
    return isUsed || !isLast ? [RuleBroken(.partnership(.toolsUsed))] : []
  }

  static func apply(_ withdrawal: Withdraw, to id: ID<Support>, in workshop: inout Workshop) {
    workshop.supports[id].isWithdrawn = !withdrawal.reinstates
    workshop.move(workshop.supports[id], into: withdrawal.reinstates)
  }
}

extension Workshop {
  /// The number that the next tool of a kind would be marked with.
  func nextTool(of kind: UInt8) -> UInt8 { UInt8(clamping: highestNumber(of: Int(kind)) + 1) }

  /// Adds the tools of a support to those of their kind, or takes them out again.
  mutating func move(_ support: Support, into isIn: Bool) {
    guard let kind = support.toolKind else { return }
    ownKinds()
    if isIn {
      catalogue.toolKinds[Int(kind)].numbers += support.tools
    } else {
      catalogue.toolKinds[Int(kind)].numbers -= support.tools
    }
  }
}
