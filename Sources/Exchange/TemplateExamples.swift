/// Invented rows of each kind of file, as its template shows them.
enum TemplateExamples {
  static let people = [
    [
      "B.I 101/2026", "CONTOH SATU", "A-1", "17-08-2028", "", "pemula", "SK-1/2026",
      "02-02-2026", "penganyam", "03-02-2026", "layak", "05-02-2026",
    ],
    ["B.I 102/2026", "CONTOH DUA", "A-2", "SH", "", "", "", "", "penyiap", "", "", ""],
  ]

  static let output = [
    ["02-11-2026", "WB-001", "B-001", "Anyam", "2", "bahan habis"],
    ["02-11-2026", "WB-002", "", "", "S", ""],
  ]

  static let sales = [
    ["K-001", "15-08-2025", "TOKO CONTOH", "Pameran", "KB-01", "2", "120.000", "", "240.000"],
    [
      "K-001", "15-08-2025", "TOKO CONTOH", "Pameran", "KB-02", "2", "210.000", "20.000",
      "400.000",
    ],
  ]

  static let attendance = [
    ["02-11-2026", "WB-001", "hadir", ""], ["02-11-2026", "WB-002", "sakit", "SK-12/2026"],
  ]

  static let batches = [
    [
      "", "KB-01", "hitam", "7x4 8x6", "02-11-2026", "30-11-2026", "etalase", "WB-001 WB-002",
      "", "", "",
    ],
    ["", "KB-02", "merah", "8x10", "03-11-2026", "15-12-2026", "", "WB-003", "", "", ""],
  ]

  static let orders = [
    [
      "12", "02-11-2026", "TOKO CONTOH", "", "KB-01", "hitam", "8", "A", "20", "120.000",
      "30-11-2026", "", "500.000", "tunai", "", "",
    ],
    ["12", "", "", "", "KB-02", "merah", "7", "", "5", "", "", "", "", "", "", ""],
  ]

  static let stock = [
    ["KB-01", "hitam", "8", "A", "12", "120.000", "WB-001 WB-002", "", "", ""],
    ["KB-02", "merah", "7", "B", "1", "", "lunas", "TOKO CONTOH", "Pameran", "157"],
  ]

  static let balances = [
    ["premi", "WB-001", "", "", "350.000", "50.000"],
    ["PNBP", "", "10-2026", "", "120.000", ""],
  ]

  static let products = [
    [
      "KB-01", "K", "Kopiah Contoh", "Kopiah", "hitam, hijau=J", "6-10", "cuci, kering",
      "potong, jahit, [akhir]", "120.000", "100.000", "90.000", "80.000", "60.000", "50.000",
      "",
    ],
    [
      "KB-02", "L", "Kopiah Misal", "Misal", "merah", "7", "", "potong, [akhir]", "200.000",
      "", "140.000", "", "100.000", "", "",
    ],
  ]

  static let holidays = [["01-01-2027", "Tahun Baru"], ["17-08-2027", "Hari Kemerdekaan"]]

  static let releases = [
    ["WB-001", "", "01-06-2027", "17-08-2026", "Remisi SK-9/2026"],
    ["", "B.I 102/2026", "SH", "", ""],
  ]

  static let buyers = [
    ["TOKO CONTOH", "lembaga", "Pameran", "Jalan Misal 1", "0411-000000", ""],
    ["CONTOH TIGA", "pribadi", "Pameran", "", "", ""],
  ]

  static let channels = [
    ["Pasar Contoh", "Sample Market", "12,5", "01-01-2027"], ["Toko Misal", "", "0", ""],
  ]

  static let prices = [
    ["KB-01", "01-01-2027", "160.000", "140.000", "130.000", "110.000", "90.000", "80.000"],
    ["KB-02", "", "260.000", "", "", "", "", ""],
  ]

  static let materials = [
    ["Benang Contoh", "Sample Thread", "gulung", "roll", "5"],
    ["Lem Misal", "", "botol", "", ""],
  ]

  static let tools = [["Alat Contoh", "Sample Tool", "4"], ["Alat Misal", "", "12"]]
}
