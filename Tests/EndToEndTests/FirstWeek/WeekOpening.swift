import Foundation
import Testing

/// What was there before the first day, block by block, under control totals.
extension Week {
  /// A block in the order of the page: its place, its control total, and its rows, a text a field.
  private struct Block {
    var place: Int
    var control: [String]
    var rows: [[String]]
  }

  /// Behind a name that nobody has yet stands `+`: an institution to be added.
  private static let goods = [
    Block(
      place: 0, control: ["37", "2,38jt"],
      rows: [["12xT2", "1 2"], ["10xD1", "lunas"], ["15xS40", "3"]]),
    Block(
      place: 1, control: ["4", "600rb"],
      rows: [["4xK11", "TOKO CONTOH+", "Toko titipan", "lunas"]]),
    Block(
      place: 2, control: ["3", "330rb"],
      rows: [
        ["2xT1", "PEMBELI SATU+", "Langsung", "155", "lunas"],
        ["1xK10", "PEMBELI DUA+", "Langsung", "157", "6 7"],
      ]),
    Block(
      place: 3, control: ["12", "660rb"],
      rows: [
        ["B-0144", "5xT2", "jahit", "4", "4", "+14", "", "40rb"],
        ["B-0145", "3xS39", "rakit", "5", "5", "+14", "", "20rb"],
        ["B-0146", "4xK12", "akhir", "", "6 7", "+7", "", "100rb"],
      ]),
    Block(
      place: 7, control: ["1", "200rb"],
      rows: [["PEMBELI TIGA+", "Langsung", "6xT3", "+20", "200rb"]]),
    Block(
      place: 8, control: ["1", "300rb"], rows: [["kain", "L-1", "20", "300rb", "PEMASOK CONTOH"]]),
    Block(place: 9, control: ["5"], rows: [["mesin jahit", "1-5"]]),
  ]

  private static let money = [
    Block(
      place: 4, control: ["9", "1,35jt"],
      rows: (1...9).map { ["\($0)", "100rb", "50rb"] }),
    Block(
      place: 5, control: ["2", "575rb"],
      rows: [["PNBP", "9-2026", "", "75rb"], ["modal", "", "Modal kerja", "500rb"]]),
    Block(
      place: 6, control: ["2", "5jt"], rows: [["kas bendahara", "2jt"], ["rekening bank", "3jt"]]),
  ]

  func openWithGoods() throws { try open(Self.goods, signed: "7 dari 10 disahkan") }
  func openWithMoney() throws { try open(Self.money, signed: "10 dari 10 disahkan") }

  private func open(_ blocks: [Block], signed: String) throws {
    try press("0 b", sees: "SISTEM > BENGKEL")
    try press("Home" + String(repeating: " Down", count: 8) + " Enter", sees: "SALDO AWAL")
    for block in blocks {
      try press("Home" + String(repeating: " Down", count: block.place) + " Enter j")
      terminal.wait(for: "Jumlah kontrol")
      try fill(block.control, sees: "Tersimpan")
      for row in block.rows {
        try press("t", sees: "> BARU")
        try enter(row)
      }
      terminal.wait(for: "cocok, belum sah")
      try press("Escape", sees: "Ekuitas awal")
    }
    try press("C-x", sees: "Sahkan saldo awal")
    try countersign("ksb1", sees: signed)
    try press("Escape Escape Escape", sees: "BERANDA")
  }

  private func enter(_ row: [String]) throws {
    for (place, text) in row.enumerated() {
      let isLast = place == row.count - 1
      guard text.hasSuffix("+"), text.count > 4 else {
        if !text.isEmpty { try terminal.type(text) }
        try terminal.press(isLast ? "C-x" : "Enter")
        continue
      }
      try terminal.type(String(text.dropLast()))
      try press("Enter", sees: "Pembeli baru")
      try press("Down Enter")
    }
    terminal.wait(for: "Tersimpan")
  }
}
