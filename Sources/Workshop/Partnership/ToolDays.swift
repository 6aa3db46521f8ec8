/// When tools were there, by the days of their counts.
extension Workshop {
  /// From the day a tool went out to the day it was seen again; nil while it was not.
  struct ToolAbsence {
    var tool: Tool
    var out: Day
    var back: Day?

    /// Days on which it had not come back from an earlier one.
    func daysMissing(on days: ClosedRange<Day>) -> Int {
      let first = max(out + 1, days.lowerBound)
      let last = min(back ?? days.upperBound, days.upperBound)
      return max(0, last - first + 1)
    }
  }

  var absences: [ToolAbsence] {
    var open: [Tool: Day] = [:]
    var all: [ToolAbsence] = []
    for count in toolCounts where !count.isWithdrawn {
      for tool in count.tools {
        if let out = open.removeValue(forKey: tool) {
          all.append(ToolAbsence(tool: tool, out: out, back: count.day))
        }
      }
      for handout in count.out { open[handout.tool] = count.day }
    }
    for loss in toolWriteOffs {
      if let out = open.removeValue(forKey: loss.tool) {
        all.append(ToolAbsence(tool: loss.tool, out: out, back: loss.day))
      }
    }
    return all + open.map { ToolAbsence(tool: $0.key, out: $0.value) }
  }

  /// Tools that were there to be used at the end of a day: those that are, less those that came
  /// later as support, and less those that had been out since an earlier day.
  func toolsFit(on day: Day) -> Int {
    let all = toolKinds.indices.reduce(0) { $0 + tools(of: $1).count }
    let later = standingSupports.filter { supports[$0].day > day }
      .reduce(0) { $0 + Int(supports[$1].tools) }
    return max(0, all - later - toolsMissing(on: day).count)
  }

  /// Those that had been out since an earlier day.
  func toolsMissing(on day: Day) -> [ToolAbsence] {
    absences.filter { $0.out < day && $0.back.map { $0 > day } ?? true }
  }

  /// Days on which a tool had not come back from an earlier one, over all tools.
  func toolDaysMissing(on days: ClosedRange<Day>) -> Int {
    absences.reduce(0) { $0 + $1.daysMissing(on: days) }
  }
}
