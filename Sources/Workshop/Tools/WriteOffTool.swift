/// Gives up a tool that is lost or broken, agreed to by a second person; its number is not used
/// again.
package struct WriteOffTool: Record {
  package var day = Day()
  package var tool = Tool()
  package var reason = ""

  package init() {}
}

extension WriteOffTool: DatedFact {
  package var capability: Capability? { .record }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: a known tool, not before its last count, a reason, a second person.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if !workshop.isKnown(tool) { return [RuleBroken(.tool(.unknownTool(tool)))] }
    var broken = reason.brokenAsText(.reason, atMost: 60, required: true)
    if let last = workshop.derived.newestCount[tool].map({ workshop.toolCounts[$0].day }),
      day < last
    {
      broken.append(RuleBroken(.tool(.beforeToolCount(tool, last)), field: .day))
    }
    if broken.isEmpty && !workshop.isApproved(authority) {
      broken.append(RuleBroken(.quality(.secondPersonMissing)))
    }
    return broken
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.toolWriteOffs.append(
      ToolWriteOff {
        $0.day = day
        $0.tool = tool
        $0.reason = reason
        $0.officer = authority.user
        $0.approver = authority.signer ?? authority.user
      })
  }
}
