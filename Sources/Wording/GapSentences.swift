import Workshop

extension StoreGap {
  /// Up to where was read, and what is known to be missing.
  ///
  /// `offset`: minutes east of Greenwich.
  package func words(offset: Int32) -> Words {
    let reach = RecordReach(sequence: sequence, at: at).words(offset: offset)
    return Words("Dibaca hanya sebagian: ", en: "Only a part was read: ") + reach + missing
  }

  private var missing: Words {
    guard let known else { return Words(".", en: ".") }
    return Words(
      "; #\(sequence + 1)-#\(known) hilang.", en: "; #\(sequence + 1)-#\(known) missing.")
  }
}

extension RecordReach {
  /// `catatan sampai #621, 23-11-2026 15:08`.
  ///
  /// `offset`: minutes east of Greenwich.
  package func words(offset: Int32) -> Words {
    let words = Words("catatan sampai #\(sequence)", en: "records up to #\(sequence)")
    guard let at else { return words }
    return words + ", " + at.dashed(offset: offset)
  }

  /// What stands above every paper that rests on a part of the records.
  ///
  /// `offset`: minutes east of Greenwich.
  package func mark(offset: Int32) -> Words {
    Words("HANYA SEBAGIAN: ", en: "A PART ONLY: ") + words(offset: offset)
  }
}

extension Instant {
  /// `23-11-2026 15:08`.
  ///
  /// `offset`: minutes east of Greenwich.
  package func dashed(offset: Int32) -> String {
    let (day, minute) = local(offset: offset)
    return "\(day.dashed) \(clock(minute))"
  }
}
