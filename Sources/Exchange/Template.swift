import Workshop

/// A file to fill in: the headings of a kind with two rows that show how its cells are written.
package enum Template {
  package static func bytes(of kind: ImportKind, _ format: ExportFormat) -> [UInt8] {
    switch format {
    case .csv:
      var writer = CSVWriter()
      write(kind, &writer)
      return writer.bytes
    case .xlsx:
      var writer = WorkbookWriter(sheet: kind.rawValue)
      write(kind, &writer)
      return writer.bytes
    }
  }

  private static func write(_ kind: ImportKind, _ writer: inout some CellWriter) {
    writer.headings(kind.headings.map(\.written))
    for row in examples(of: kind) { writer.write(row.map { .text($0) }) }
  }

  /// Invented rows, one text for each heading.
  static func examples(of kind: ImportKind) -> [[String]] {
    switch kind {
    case .people:
      [
        [
          "B.I 101/2026", "CONTOH SATU", "A-1", "17-08-2028", "", "pemula", "SK-1/2026",
          "02-02-2026", "penganyam", "03-02-2026", "layak", "05-02-2026",
        ],
        ["B.I 102/2026", "CONTOH DUA", "A-2", "SH", "", "", "", "", "penyiap", "", "", ""],
      ]
    case .output:
      [
        ["02-11-2026", "WB-001", "B-001", "Anyam", "2"],
        ["02-11-2026", "WB-002", "", "", "S"],
      ]
    case .sales:
      [
        ["K-001", "15-08-2025", "TOKO CONTOH", "Pameran", "KB-01", "2", "120.000", "240.000"],
        ["K-001", "15-08-2025", "TOKO CONTOH", "Pameran", "KB-02", "1", "210.000", "210.000"],
      ]
    case .holidays: [["01-01-2027", "Tahun Baru"], ["17-08-2027", "Hari Kemerdekaan"]]
    case .releases:
      [
        ["WB-001", "", "01-06-2027", "17-08-2026", "Remisi SK-9/2026"],
        ["", "B.I 102/2026", "SH", "", ""],
      ]
    case .buyers:
      [
        ["TOKO CONTOH", "lembaga", "Pameran", "Jalan Misal 1", "0411-000000", ""],
        ["CONTOH TIGA", "pribadi", "Pameran", "", "", ""],
      ]
    case .channels:
      [["Pasar Contoh", "Sample Market", "12,5", "01-01-2027"], ["Toko Misal", "", "0", ""]]
    case .prices:
      [
        ["KB-01", "01-01-2027", "160.000", "140.000", "130.000", "110.000", "90.000", "80.000"],
        ["KB-02", "", "260.000", "", "", "", "", ""],
      ]
    case .materials:
      [
        ["Benang Contoh", "Sample Thread", "gulung", "roll", "5"],
        ["Lem Misal", "", "botol", "", ""],
      ]
    case .tools: [["Alat Contoh", "Sample Tool", "4"], ["Alat Misal", "", "12"]]
    }
  }
}
