import Workshop

/// The days of the week that are worked on, in words: `Senin-Sabtu`, `Senin, Rabu`.
package func weekWords(_ days: UInt8) -> Words {
  var runs: [ClosedRange<Int>] = []
  for day in 0..<7 where WorkWeek.has(day, in: days) {
    if let last = runs.last, last.upperBound == day - 1 {
      runs[runs.count - 1] = last.lowerBound...day
    } else {
      runs.append(day...day)
    }
  }
  func name(_ day: Int, _ language: Language) -> String { weekdayName(day, language) }
  func words(_ language: Language) -> String {
    runs.map { run in
      let ends = [run.lowerBound, run.upperBound].map { name($0, language) }
      if run.count == 1 { return ends[0] }
      return ends.joined(separator: run.count == 2 ? ", " : "-")
    }.joined(separator: ", ")
  }
  return Words(words(.indonesian), en: words(.english))
}

/// A day of the week, Monday 0.
package func weekdayName(_ weekday: Int, _ language: Language) -> String {
  // The fifth of January 1970 was a Monday.
  (Day(number: 4) + weekday).weekdayName(language)
}

extension Workshop {
  /// Why nobody has to work on a day, such as `libur: Natal`; nil where no calendar says so.
  package func restDay(_ day: Day, _ language: Language) -> String? {
    guard hasCalendar, !isWorkingDay(day) else { return nil }
    return holiday(on: day).map { Words("libur: ", en: "holiday: ")[language] + $0 }
      ?? Words("bukan hari kerja", en: "no working day")[language]
  }
}

extension SetWorkWeek: Told {
  /// `hari kerja Senin-Sabtu mulai 01-12-2026`.
  package func words(in workshop: Workshop) -> Words {
    Words("hari kerja ", en: "working days ") + weekWords(days) + Words(" mulai ", en: " from ")
      + from.dashed
  }

  package var whyKept: Words? {
    Words("tetapkan yang lain, mulai hari yang sama", en: "set others from the same day")
  }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension SetHolidays: Told {
  /// `libur 25-12-2026 Natal`, `12 hari libur`.
  package func words(in workshop: Workshop) -> Words {
    guard holidays.count == 1, let only = holidays.first else {
      return Words("\(holidays.count) hari libur", en: "\(holidays.count) holidays")
    }
    return Words("libur ", en: "holiday ") + only.day.dashed + " "
      + (only.name.isEmpty ? Words("dihapus", en: "removed") : Words(only.name, en: only.name))
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}
