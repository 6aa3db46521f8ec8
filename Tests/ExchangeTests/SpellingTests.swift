@testable import Exchange
import Testing
import Wording
import Workshop

/// One table in many spellings: each is the same rows or names what it cannot be.
@Suite struct SpellingTests {
  /// Draws from a seed (SplitMix64).
  private struct Draw {
    var state: UInt64

    mutating func next(_ limit: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }

    mutating func pick<Value>(_ values: [Value]) -> Value { values[next(values.count)] }
  }

  /// Three notas as the office keeps them: day of August 2025, pieces, thousands of rupiah.
  private static let rows = [
    (number: "K1", day: 5, code: "SG-POLOS", pieces: 2, price: 150),
    (number: "K2", day: 17, code: "SG-EMAS", pieces: 1, price: 1250),
    (number: "K3", day: 31, code: "SG-POLOS", pieces: 12, price: 100),
  ]

  private static let heads: [[String]] = [
    ["Nota", "No. Nota", "Nomor Nota", "NO NOTA", "Receipt No"],
    ["Tanggal", "Tgl", "Tgl.", "TANGGAL NOTA", "Date"],
    ["Saluran", "Saluran Penjualan", "Channel"],
    ["Kode", "Kode Barang", "Product code", "Nama Barang"],
    ["Jumlah", "Banyaknya", "Jml (buah)", "Qty", "Jumlah\n(pcs)"],
    ["Harga", "Harga (Rp)", "Hrg Satuan", "Harga/Buah", "Unit Price"],
    ["Total", "Jumlah Harga", "Total (Rp)", "Jumlah Uang"],
  ]

  /// Ways to write a day; the last is month-first.
  private static func day(_ day: Int, _ way: Int) -> String {
    let two = day < 10 ? "0\(day)" : "\(day)"
    switch way {
    case 0: return "\(two)-08-2025"
    case 1: return "\(day)/8/2025"
    case 2: return "\(two).08.25"
    case 3: return "2025-08-\(two)"
    case 4: return "\(day) Agustus 2025"
    case 5: return "\(two)-Agu-25"
    case 6: return "\(45869 + day)"
    case 7: return "\(two)-08-2025 00:00"
    case 8: return "2025/08/\(two)"
    default: return "8/\(day)/2025"
    }
  }

  /// Ways to write thousands of rupiah; the last has a comma between thousands.
  private static func money(_ thousands: Int, _ way: Int) -> String {
    let dotted =
      thousands < 1000
      ? "\(thousands).000"
      : "\(thousands / 1000).\(String("\(1000 + thousands % 1000)".dropFirst())).000"
    switch way {
    case 0: return "\(thousands)000"
    case 1: return dotted
    case 2: return "Rp\u{A0}\(dotted)"
    case 3: return "Rp \(dotted),-"
    case 4: return "IDR \(dotted),00"
    case 5: return "\(thousands)rb"
    case 6: return "'\(thousands)000"
    default: return dotted.replacing(".", with: ",")
    }
  }

  private static func quoted(_ cell: String, _ separator: String) -> String {
    cell.contains(separator) || cell.contains("\n") ? "\"\(cell)\"" : cell
  }

  private static func bytes(_ text: String, _ way: Int) -> [UInt8] {
    switch way {
    case 0: return [UInt8](text.utf8)
    case 1: return [0xEF, 0xBB, 0xBF] + text.utf8
    default:
      let units = [UInt16](text.utf16)
      return [0xFF, 0xFE]
        + units.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    }
  }

  @Test func everySpellingIsTheSameRowsOrANamedFault() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var draw = Draw(state: seed)
    for round in 0..<400 {
      let (dayWay, moneyWay) = (draw.next(10), draw.next(8))
      let separator = draw.pick([";", ",", "\t", "|"])
      let end = draw.pick(["\n", "\r\n", "\r"])
      var lines: [[String]] = (0..<draw.next(4)).map { ["DAFTAR \($0)", "", "", "", "", "", ""] }
      lines.append(Self.heads.map { draw.pick($0) })
      for row in Self.rows {
        lines.append([
          row.number, Self.day(row.day, dayWay), "Pameran", row.code,
          "\(row.pieces)" + draw.pick(["", "", ",0"]), Self.money(row.price, moneyWay),
          Self.money(row.price * row.pieces, moneyWay),
        ])
        if draw.next(4) == 0 { lines.append([String](repeating: "", count: 7)) }
      }
      if draw.next(2) == 0 {
        lines.append([
          "", "", "", draw.pick(["JUMLAH", "Total"]), "15", "", Self.money(2750, moneyWay),
        ])
      }
      let text = lines.map { $0.map { Self.quoted($0, separator) }.joined(separator: separator) }
        .joined(separator: end)
      let first = draw.pick(["", "", "sep=\(separator)\(end)"])
      let bytes = Self.bytes(first + text, draw.next(3))
      let result = Fixture.read(bytes, as: .sales)
      let told: Comment = "seed \(seed), round \(round): \(text)"
      let isReadable = dayWay < 9 && moneyWay < 7
      #expect(result.lines.isEmpty == isReadable, told)
      guard isReadable else {
        let rules = result.faults.map(\.rule)
        #expect(rules.allSatisfy { $0 != .columnMissing && $0 != .required }, told)
        #expect(result.newRows < 3, told)
        continue
      }
      let sales = try #require(Fixture.applied(result), told).pastSales
      #expect(sales.map(\.number) == Self.rows.map(\.number), told)
      #expect(sales.map(\.day) == Self.rows.map { Fixture.day(2025, 8, $0.day) }, told)
      #expect(sales.map { Int($0.quantity) } == Self.rows.map(\.pieces), told)
      #expect(sales.map(\.price) == Self.rows.map { Rupiah(Int64($0.price) * 1000) }, told)
    }
  }
}
