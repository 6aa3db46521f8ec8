import Foundation
import Testing

/// The first morning: the store and what its office decides about itself.
extension Week {
  /// The set-up in six steps; each officer then chooses a password and a PIN of his own.
  func found() throws {
    terminal.wait(for: "langkah 1 dari 6")
    try press("`LAPAS_COBA Enter Enter", sees: "langkah 2 dari 6")
    for (place, admin) in Self.officers.prefix(2).enumerated() {
      let words = [admin.login, admin.password, admin.password, admin.pin]
      for word in words {
        try terminal.type(word)
        try terminal.press("Enter")
      }
      try terminal.type(admin.pin)
      try press("Enter", sees: "langkah \(place + 3) dari 6")
    }
    let envelope = RealStore.code(in: terminal.screen, groups: 8)
    try press("`\(envelope.lowercased()) Enter", sees: "langkah 5 dari 6")
    for officer in Self.officers.dropFirst(2) {
      try press("`\(officer.login) Enter `\(officer.role) Enter", sees: officer.login.uppercased())
    }
    try press("C-x", sees: "langkah 6 dari 6")
    try press("`kosong Enter", sees: "PTG1, sampai")
    var codes: [String: String] = [:]
    while !terminal.screen.contains("MASUK") {
      codes.merge(Self.codes(on: terminal.screen)) { $1 }
      let before = terminal.screen
      try press("Enter")
      while terminal.screen == before { usleep(20_000) }
    }
    #expect(codes.count == 5)
    for officer in Self.officers.dropFirst(2) {
      if officer.login != "ptg1" { try press("C-t", sees: "GANTI PENGGUNA") }
      try press("`\(officer.login) Enter `\(codes[officer.login] ?? "") Enter")
      terminal.wait(for: "KATA SANDI PERTAMA", seconds: 20)
      try fill([officer.password, officer.password, officer.pin, officer.pin], sees: "BERANDA")
      terminal.wait(for: officer.login.uppercased() + "  ")
    }
  }

  /// The one-time codes on a page, by login.
  private static func codes(on page: String) -> [String: String] {
    var codes: [String: String] = [:]
    var login = ""
    for line in page.split(separator: "\n") {
      if let comma = line.range(of: ", sampai") {
        login = line[..<comma.lowerBound].trimmingCharacters(in: .whitespaces).lowercased()
      }
      let code = RealStore.code(in: String(line), groups: 4)
      if !code.isEmpty { codes[login] = code }
    }
    return codes
  }

  /// Letterhead, officials, stages, products, channels, kinds of tool and material, and the days on
  /// which work is done: a craft that has nothing to do with caps.
  func furnish() throws {
    try press("0 b", sees: "SISTEM > BENGKEL")
    try press("Home Enter", sees: "KOP SURAT")
    try fill(
      [
        "LAPAS COBA", "Lapas Kelas IIB Coba", "Kementerian Coba", "", "", "", "Jalan Coba 1",
        "0411-000000", "Coba",
      ], sees: "Tersimpan")
    try add(
      1,
      [
        ["Kepala Lapas", "CONTOH PEJABAT", "198001012005011001", "", "laporan"],
        [
          "Kasubsi Kerja", "CONTOH KASUBSI", "198502022010011002", "",
          "penyusun laporan, nota, slip", "ksb1",
        ],
      ])
    try add(
      2,
      [
        ["pola", "pattern", "", "P"], ["jahit", "sewing", "", "J"], ["rakit", "joining", "", "R"],
      ])
    try add(3, Self.products)
    try add(4, [["Pasar Sabtu", "", "7,5"], ["Toko titipan", "", "10"], ["Langsung", "", "0"]])
    try add(6, [["mesin jahit", "", "5"]])
    try add(7, [["kain", "", "meter"]])
    try press("End Up Enter h C-x", sees: "Hari kerja.")
    try press("Escape", sees: "langkah pertama: 1 kosong")
    try press("Escape Escape", sees: "BERANDA")
  }

  /// Code, letter, names, colours, sizes, work on the material, way, prices.
  private static let products = [
    [
      "TAS-1", "T", "Tas kain", "Tas", "biru, merah", "1-3", "", "pola, jahit, [akhir]",
      "90rb/80rb 70rb/60rb 50rb/40rb",
    ],
    [
      "DOMPET", "D", "Dompet kain", "Dompet", "hitam", "1-1", "", "jahit, [akhir]",
      "40rb/35rb 30rb/25rb 20rb/15rb",
    ],
    [
      "TIKAR", "K", "Tikar lipat", "Tikar", "hijau, kuning", "10-12", "",
      "pola, jahit, rakit, [akhir]", "150rb/130rb 120rb/100rb 90rb/70rb",
    ],
    [
      "SANDAL", "S", "Sandal rumah", "Sandal", "coklat", "38-42", "", "jahit, rakit, [akhir]",
      "60rb/50rb 45rb/40rb 30rb/25rb",
    ],
  ]

  /// Adds rows to the list at a place of the office, and leaves the list.
  private func add(_ place: Int, _ rows: [[String]]) throws {
    try press("Home" + String(repeating: " Down", count: place) + " Enter", sees: "T Tambah")
    for row in rows {
      try press("t", sees: "Ctrl+X")
      try fill(row, sees: "Tersimpan")
    }
    try press("Escape", sees: "dari 14")
  }

  /// Twelve people who may work at all stages.
  func enrol() throws {
    try press("1", sees: "WARGA BINAAN")
    let names = [
      "SATU", "DUA", "TIGA", "EMPAT", "LIMA", "ENAM", "TUJUH", "DELAPAN", "SEMBILAN", "SEPULUH",
      "SEBELAS", "DUABELAS",
    ]
    for (place, name) in names.enumerated() {
      try press("t", sees: "> BARU")
      try fill(
        [
          "B.I \(place + 1)/2025", "CONTOH \(name)", "A-\(place % 3 + 1)", "penganyam", "", "",
          "h", "layak", "h", "SK-\(place + 1)/2026", "h",
        ], sees: "Tersimpan")
      #expect(terminal.screen.contains("WB-\(place < 9 ? "00" : "0")\(place + 1)"))
    }
    try press("Escape", sees: "BERANDA")
  }
}
