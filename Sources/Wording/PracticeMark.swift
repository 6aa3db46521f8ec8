extension Words {
  /// What stands above everything that comes out of a practice store.
  package static let practiceMark = Words(
    "LATIHAN - bukan data sebenarnya", en: "PRACTICE - not real data")
}
