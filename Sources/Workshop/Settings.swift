/// What is decided once for a store.
package struct Settings: Record {
  /// The institution as the title line and papers write it, in capitals.
  package var institution = ""
  package var institutionInFull = ""
  /// Rows dated before this day are history.
  package var firstDay = Day()
  /// Minutes east of Greenwich; WITA is +08:00.
  package var offset: Int32 = 0
  /// A practice store says LATIHAN on every page and print, and its codes begin with L.
  package var isPractice = false
  /// Decides which passes are judged again; chosen by chance once, when the store is made.
  package var drawSeed: Int64 = 0

  package init() {}

  /// The workshop of Lapas Takalar, which lives by WITA.
  package static let standard = Settings {
    $0.institution = "LAPAS TAKALAR"
    $0.institutionInFull = "Lembaga Pemasyarakatan Takalar"
    $0.offset = 480
  }
}
