/// The counting of tools out to people at the beginning of a session, or in at its end.
package struct CountTools: Record {
  package var day = Day()
  package var session = WorkSession.morning
  package var out: [ToolHandout] = []
  package var back: [Tool] = []

  package init() {}
}

extension CountTools: DatedFact {
  package var capability: Capability? { .record }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// The field that a kind is typed in.
  package static let fields: [FieldName] = [
    .tools1, .tools2, .tools3, .tools4, .tools5, .tools6, .tools7, .tools8, .tools9,
  ]

  /// Rules: known tools, each once; what goes out is in and goes to somebody who may work; what
  /// comes back is out; nothing before the tool's last count.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if out.isEmpty && back.isEmpty { return [RuleBroken(.field(.required), field: Self.fields[0])] }
    var seen: Set<Tool> = []
    for tool in out.map(\.tool) + back where !seen.insert(tool).inserted {
      return [RuleBroken(.tool(.toolListedTwice(tool)), field: tool.field)]
    }
    return out.flatMap { broken($0, in: workshop) } + back.flatMap { broken($0, in: workshop) }
  }

  private func broken(_ handout: ToolHandout, in workshop: Workshop) -> [RuleBroken] {
    let (tool, worker) = (handout.tool, handout.worker)
    if let rule = brokenTime(of: tool, in: workshop) { return [rule] }
    if let holder = workshop.whereabouts(of: tool)?.worker {
      return [RuleBroken(.tool(.toolOut(tool, holder)), field: tool.field)]
    }
    guard workshop.people.contains(worker), !workshop.people[worker].isWithdrawn else {
      return [RuleBroken(.field(.unknownRow), field: tool.field)]
    }
    let obstacles = workshop.obstacles(of: worker, from: day)
    return obstacles.isEmpty
      ? [] : [RuleBroken(.weaving(.mayNotWork(worker, obstacles)), field: tool.field)]
  }

  private func broken(_ tool: Tool, in workshop: Workshop) -> [RuleBroken] {
    if let rule = brokenTime(of: tool, in: workshop) { return [rule] }
    return workshop.whereabouts(of: tool) == nil
      ? [RuleBroken(.tool(.toolNotOut(tool)), field: tool.field)] : []
  }

  private func brokenTime(of tool: Tool, in workshop: Workshop) -> RuleBroken? {
    guard workshop.isKnown(tool) else {
      return RuleBroken(.tool(.unknownTool(tool)), field: tool.field)
    }
    guard let count = workshop.derived.newestCount[tool] else { return nil }
    let last = workshop.toolCounts[count]
    return (day, session.rawValue) < (last.day, last.session.rawValue)
      ? RuleBroken(.tool(.beforeToolCount(tool, last.day)), field: .day) : nil
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    let count = workshop.toolCounts.append(
      ToolCount {
        $0.day = day
        $0.session = session
        $0.out = out
        $0.back = back
        $0.officer = authority.user
      })
    workshop.note(count)
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.toolCount(workshop.toolCounts.nextID), on: day))]
  }
}

extension Tool {
  /// The field that it is typed in; that of its day for a kind that nobody knows.
  fileprivate var field: FieldName {
    CountTools.fields.indices.contains(Int(kind)) ? CountTools.fields[Int(kind)] : .day
  }
}

extension ToolCount: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<ToolCount>> { \.toolCounts }
  static var keeper: Capability { .record }

  /// Rules: none of its tools was counted or written off since.
  static func broken(
    _ id: ID<ToolCount>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    let row = workshop.toolCounts[id]
    let before = workshop.brokenBeforeStore(row.day)
    if !before.isEmpty { return before }
    let isSuperseded = { (tool: Tool) in
      workshop.isWrittenOff(tool) || workshop.derived.newestCount[tool] ?? id > id
    }
    if let tool = row.tools.first(where: isSuperseded) {
      return [RuleBroken(.tool(.toolCountedSince(tool)))]
    }
    guard withdrawal.reinstates else { return [] }
    return CountTools {
      $0.day = row.day
      $0.session = row.session
      $0.out = row.out
      $0.back = row.back
    }.broken(in: workshop, as: authority)
  }

  static func apply(_ withdrawal: Withdraw, to id: ID<ToolCount>, in workshop: inout Workshop) {
    workshop.toolCounts[id].isWithdrawn = !withdrawal.reinstates
    if withdrawal.reinstates { workshop.note(id) } else { workshop.forget(id) }
  }
}
