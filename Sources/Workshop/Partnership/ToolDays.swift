/// When tools were there, by the days of their counts.
extension Workshop {
  /// From the day a tool went out to the day it was seen again; nil while it was not.
  private struct Absence {
    var tool: Tool
    var out: Day
    var back: Day?
  }

  private var absences: [Absence] {
    var open: [Tool: Day] = [:]
    var all: [Absence] = []
    for count in toolCounts where !count.isWithdrawn {
      for tool in count.tools {
        if let out = open.removeValue(forKey: tool) {
          all.append(Absence(tool: tool, out: out, back: count.day))
        }
      }
      for handout in count.out { open[handout.tool] = count.day }
    }
    for loss in toolWriteOffs {
      if let out = open.removeValue(forKey: loss.tool) {
        all.append(Absence(tool: loss.tool, out: out, back: loss.day))
      }
    }
    return all + open.map { Absence(tool: $0.key, out: $0.value) }
  }

  /// Tools that were there to be used at the end of a day: those that are, less those that came
  /// later as support, and less those that had been out since an earlier day.
  func toolsFit(on day: Day) -> Int {
    let all = toolKinds.indices.reduce(0) { $0 + tools(of: $1).count }
    let later = standingSupports.filter { supports[$0].day > day }
      .reduce(0) { $0 + Int(supports[$1].tools) }
    let missing = absences.count { $0.out < day && $0.back.map { $0 > day } ?? true }
    return max(0, all - later - missing)
  }

  /// Days on which a tool had not come back from an earlier one, over all tools.
  func toolDaysMissing(on days: ClosedRange<Day>) -> Int {
    absences.reduce(0) { sum, absence in
      let first = max(absence.out + 1, days.lowerBound)
      let last = min(absence.back ?? days.upperBound, days.upperBound)
      return sum + max(0, last - first + 1)
    }
  }
}
