import Workshop

extension Day {
  /// `23-11-2026`, ten wide.
  package var dashed: String {
    let date = date
    return two(date.day) + "-" + two(date.month) + "-" + Workshop.padded(date.year, to: 4)
  }

  /// `23-11`, where the page itself says the year.
  package var short: String { two(date.day) + "-" + two(date.month) }

  /// `23-11`, and with its year where that is not the year of today.
  package func short(beside today: Day) -> String {
    date.year == today.date.year ? short : dashed
  }

  /// `23 November 2026`, on paper.
  package func long(_ language: Language) -> String {
    let date = date
    return "\(date.day) \(Month.name(date.month, language)) \(date.year)"
  }

  /// `Sabtu tanggal dua puluh delapan bulan November tahun dua ribu dua puluh enam`, as minutes
  /// begin.
  package var spelled: String {
    let date = date
    return weekdayName(.indonesian) + " tanggal " + Rupiah.spelled(date.day) + " bulan "
      + Month.name(date.month, .indonesian) + " tahun " + Rupiah.spelled(date.year)
  }

  /// `Sen`, in title lines.
  package func weekdayShort(_ language: Language) -> String {
    Self.shortWeekdays[weekday][language]
  }

  package func weekdayName(_ language: Language) -> String { Self.weekdays[weekday][language] }

  /// Days to a later day: `16 hr`, from 100 days on `9 bln`, `hari ini` for none.
  package func distance(to day: Day, _ language: Language) -> String {
    let days = day - self
    if days == 0 { return Words("hari ini", en: "today")[language] }
    if abs(days) < 100 { return "\(days) " + Words("hari", en: "d")[language] }
    let months = (abs(days) * 20 + 305) / 610
    return "\(days < 0 ? -months : months) " + Words("bln", en: "mo")[language]
  }

  private static let shortWeekdays = weekdays.map {
    Words(String($0.id.prefix(3)), en: String($0.en.prefix(3)))
  }

  private static let weekdays = [
    Words("Senin", en: "Monday"), Words("Selasa", en: "Tuesday"), Words("Rabu", en: "Wednesday"),
    Words("Kamis", en: "Thursday"), Words("Jumat", en: "Friday"), Words("Sabtu", en: "Saturday"),
    Words("Minggu", en: "Sunday"),
  ]
}

private func two(_ number: Int) -> String { Workshop.padded(number, to: 2) }

/// `08:05` from minutes of the day.
package func clock(_ minute: Int) -> String { two(minute / 60) + ":" + two(minute % 60) }

extension Month {
  /// `November 2026`.
  package func title(_ language: Language) -> String { "\(Self.name(month, language)) \(year)" }

  /// `2026-11`.
  package var iso: String { Workshop.padded(year, to: 4) + "-" + two(month) }

  package static func name(_ month: Int, _ language: Language) -> String {
    names[month - 1][language]
  }

  private static let names = [
    Words("Januari", en: "January"), Words("Februari", en: "February"),
    Words("Maret", en: "March"), Words("April", en: "April"), Words("Mei", en: "May"),
    Words("Juni", en: "June"), Words("Juli", en: "July"), Words("Agustus", en: "August"),
    Words("September", en: "September"), Words("Oktober", en: "October"),
    Words("November", en: "November"), Words("Desember", en: "December"),
  ]
}
