/// A kind of tool as data: what it is called and up to which number pieces of it are marked.
package struct ToolKind: Record {
  package var name = ""
  package var english = ""
  /// Marked on the tools when the workshop began.
  package var numbers: UInt8 = 0

  package init() {}
}

/// One tool by its kind and the number marked on it, from 1.
package struct Tool: Record, Hashable, Comparable {
  /// Index among the kinds of the workshop.
  package var kind: UInt8 = 0
  package var number: UInt8 = 0

  package init() {}

  package init(_ kind: Int, _ number: Int) {
    self.kind = UInt8(clamping: kind)
    self.number = UInt8(clamping: number)
  }

  package static func < (left: Tool, right: Tool) -> Bool {
    (left.kind, left.number) < (right.kind, right.number)
  }
}

/// The part of a working day that tools go out for.
package enum WorkSession: UInt8, CaseIterable, Sendable {
  case morning, afternoon
}

/// A tool that somebody got.
package struct ToolHandout: Record {
  package var tool = Tool()
  package var worker = ID<Inmate>()

  package init() {}

  package init(_ tool: Tool, to worker: ID<Inmate>) {
    self.tool = tool
    self.worker = worker
  }
}

/// Tools that were counted out, or in, at one time.
package struct ToolCount: Record {
  package var day = Day()
  package var session = WorkSession.morning
  package var out: [ToolHandout] = []
  package var back: [Tool] = []
  package var officer = ID<User>()
  package var isWithdrawn = false

  package init() {}

  package var tools: [Tool] { out.map(\.tool) + back }
}

/// A tool that is no more: lost or broken.
package struct ToolWriteOff: Record {
  package var day = Day()
  package var tool = Tool()
  package var reason = ""
  package var officer = ID<User>()
  package var approver = ID<User>()

  package init() {}
}

/// A tool that is out, with whom and since when.
package struct ToolOut: Equatable, Sendable {
  package var tool: Tool
  package var worker: ID<Inmate>
  package var day: Day
  package var session: WorkSession
}

extension Workshop {
  /// The highest number marked on a kind: whatever takes the place of a tool that was written off
  /// bears the next one.
  package func highestNumber(of kind: Int) -> Int {
    min(255, Int(toolKinds[kind].numbers) + toolWriteOffs.count { Int($0.tool.kind) == kind })
  }

  package func isWrittenOff(_ tool: Tool) -> Bool { toolWriteOffs.contains { $0.tool == tool } }

  package func isKnown(_ tool: Tool) -> Bool {
    toolKinds.indices.contains(Int(tool.kind))
      && (1...highestNumber(of: Int(tool.kind))).contains(Int(tool.number)) && !isWrittenOff(tool)
  }

  /// The tools of a kind that are there to be used, lowest number first.
  package func tools(of kind: Int) -> [Tool] {
    guard toolKinds.indices.contains(kind) else { return [] }
    return (1...highestNumber(of: kind)).map { Tool(kind, $0) }.filter { !isWrittenOff($0) }
  }

  /// With whom a tool is; nil for one that is in.
  package func whereabouts(of tool: Tool) -> ToolOut? {
    guard let count = derived.newestCount[tool], !isWrittenOff(tool) else { return nil }
    let row = toolCounts[count]
    return row.out.first { $0.tool == tool }.map {
      ToolOut(tool: tool, worker: $0.worker, day: row.day, session: row.session)
    }
  }

  /// All tools that are out, those that have been out longest first.
  package var toolsOut: [ToolOut] {
    derived.newestCount.keys.compactMap { whereabouts(of: $0) }.sorted {
      ($0.day, $0.session.rawValue, $0.tool) < ($1.day, $1.session.rawValue, $1.tool)
    }
  }

  /// Tools that did not come back on the day they went out.
  package func missingTools(on today: Day) -> [ToolOut] { toolsOut.filter { $0.day < today } }

  /// Who had a tool last; nil for one that nobody has had yet.
  package func lastHolder(of tool: Tool) -> ID<Inmate>? {
    for index in toolCounts.indices.reversed() where !toolCounts[index].isWithdrawn {
      if let handout = toolCounts[index].out.first(where: { $0.tool == tool }) {
        return handout.worker
      }
    }
    return nil
  }

  func hasHadTools(_ inmate: ID<Inmate>) -> Bool {
    toolCounts.contains { !$0.isWithdrawn && $0.out.contains { $0.worker == inmate } }
  }

  /// Moves what is derived from a count that stands.
  mutating func note(_ count: ID<ToolCount>) {
    for tool in toolCounts[count].tools { derived.newestCount[tool] = count }
  }

  /// Looks for the count that each tool of a withdrawn one was in before.
  mutating func forget(_ count: ID<ToolCount>) {
    for tool in toolCounts[count].tools {
      derived.newestCount[tool] = toolCounts.indices.last {
        !toolCounts[$0].isWithdrawn && toolCounts[$0].tools.contains(tool)
      }.map { ID($0) }
    }
  }
}
