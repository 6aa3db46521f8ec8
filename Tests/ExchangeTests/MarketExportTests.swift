import Testing
import Wording
import Workshop

@testable import Exchange

/// One row of each kind in the exports, on rows that are written down here.
@Suite struct MarketExportTests {
  private static let sold = Fixture.day(2026, 10, 20)

  private static func sale(_ piece: UInt8, number: Int32, _ change: (inout Sale) -> Void) -> Sale {
    var sale = Sale {
      $0.day = sold
      $0.year = 2026
      $0.number = number
      $0.lines = [
        SaleLine {
          $0.size = 7
          $0.pieces = [piece]
          $0.price = Rupiah(150_000)
        }
      ]
    }
    change(&sale)
    return sale
  }

  /// Paid at once, on credit and owed, on credit and paid, voided in its month, voided in the next.
  private static let workshop: Workshop = {
    var rows = Fixture.workshop.rows
    rows.sales.append(sale(1, number: 1) { _ in })
    rows.sales.append(sale(2, number: 2) { $0.payment = .unpaid })
    rows.sales.append(
      sale(3, number: 3) {
        $0.payment = .unpaid
        $0.settled = sold + 9
        $0.settledBy = .qris
      })
    rows.sales.append(
      sale(4, number: 4) {
        $0.isWithdrawn = true
        $0.withdrawnOn = sold + 1
      })
    rows.sales.append(
      sale(5, number: 5) {
        $0.isWithdrawn = true
        $0.withdrawnOn = sold + 20
      })
    rows.returns.append(
      BuyerReturn {
        $0.day = sold + 30
        $0.piece = PiecePlace(ID(0), 1)
        $0.redress = .refund
      })
    return Workshop(rows: rows)
  }()

  /// Of five notas the one voided in its month is not written.
  ///
  /// Four lines, one of them taken back in another month, and a return; another sum is no line of
  /// ours.
  @Test(arguments: ExportFormat.allCases)
  func ourOwnListIsThereAlreadyWhenItIsTakenIn(_ format: ExportFormat) throws {
    let file = try Export(Self.workshop, for: .clerk, on: Fixture.today).bytes(.sales, format)
    let again = Fixture.read(file, as: .sales, into: Self.workshop)
    #expect(again.lines == [])
    #expect(again.counts == [0, 6, 0])
    let other = Fixture.read(
      "Nota;Tanggal;Saluran;Kode;Jumlah;Harga\n\(Self.workshop.nota(ID(0)));20-10-2026;Pameran;"
        + "SG-POLOS;1;140.000\n", as: .sales, into: Self.workshop)
    #expect(other.lines == ["2:Tanggal: 20-10-2026: not history: enter it as a sale"])
  }

  /// Nota, day, pieces, sum, how it was paid and when.
  private static func columns(_ line: String) -> [String] {
    let cells = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    return [cells[0], cells[1]] + cells[10...]
  }

  @Test func everyNotaSaysHowAndWhenItWasPaidOrTakenBack() throws {
    let bytes = try Export(Self.workshop, for: .clerk, on: Day(number: 20_780)).bytes(.sales)
    let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
    #expect(
      lines.first?.hasSuffix(";Jumlah;Harga;Total;Bayar;Tanggal Bayar") == true)
    #expect(
      lines.dropFirst().map { Self.columns(String($0)) } == [
        ["0001", "2026-10-20", "1", "150000", "150000", "tunai", "2026-10-20"],
        ["0002", "2026-10-20", "1", "150000", "150000", "belum dibayar", ""],
        ["0003", "2026-10-20", "1", "150000", "150000", "QRIS", "2026-10-29"],
        ["0005", "2026-10-20", "1", "150000", "150000", "tunai", "2026-10-20"],
        ["0005", "2026-11-09", "-1", "150000", "-150000", "batal", "2026-11-09"],
        ["0001", "2026-11-19", "-1", "150000", "-150000", "retur", "2026-11-19"],
      ])
  }

  @Test func aCorrectionNamesItsSheetAndItsSecondSignatureHasADay() throws {
    var rows = Fixture.workshop.rows
    for (day, first) in [(Self.sold, 0), (Self.sold + 3, 1)] {
      rows.inspections.append(
        Inspection {
          $0.day = day
          $0.inspector = ID(1)
          $0.firstCheck = ID(first)
          $0.count = 1
        })
    }
    rows.checks.append(
      QualityCheck {
        $0.piece = 1
        $0.gate = 1
        $0.grade = .a
      })
    rows.checks.append(
      QualityCheck {
        $0.piece = 1
        $0.gate = 1
        $0.inspection = ID(1)
        $0.verdict = .reject
        $0.corrects = ID(0)
        $0.countersigned = Self.sold + 5
        $0.isUpheld = true
      })
    let bytes = try Export(Workshop(rows: rows), for: .clerk, on: Day(number: 20_780)).bytes(
      .checks)
    let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
      .map { $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init) }
    #expect(lines[0].last == "Tanggal Pengesahan")
    #expect(
      lines.dropFirst().map { [$0[0], $0[10], $0[12], $0[15]] } == [
        ["1", "", "", ""], ["2", "ya", "1", "2026-10-25"],
      ])
  }

  /// Whoever works on the files never sees whom a private buyer's nota names.
  @Test func aPrivateBuyerIsNamedInNoFileOfNotas() throws {
    var rows = Self.workshop.rows
    for (name, subject) in [("TOKO UMPAMA", nil), ("PERAGA UMPAMA", Int32(99))] {
      rows.buyers.append(
        Buyer {
          $0.name = name
          $0.subject = subject
        })
    }
    rows.sales[0].buyer = ID(0)
    rows.sales[1].buyer = ID(1)
    let bytes = try Export(Workshop(rows: rows), for: .supervisor, on: Fixture.today).bytes(.sales)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("TOKO UMPAMA"))
    #expect(!text.contains("PERAGA"))
  }

  @Test func workThatWasTakenBackIsInNoFile() throws {
    var rows = Fixture.workshop.rows
    for (worker, isWithdrawn) in [(0, false), (1, true)] {
      rows.outputs.append(
        Output {
          $0.day = Self.sold
          $0.worker = ID(worker)
          $0.attendance = .sick
          $0.isWithdrawn = isWithdrawn
        })
    }
    let bytes = try Export(Workshop(rows: rows), for: .clerk, on: Fixture.today).bytes(.output)
    let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
    #expect(lines.dropFirst().map { $0.prefix(17) } == ["2026-10-20;WB-001"])
  }

  /// A plain cap of grade A costs 150,000 as a rule.
  @Test func theStockIsWorthItsUsualPrice() throws {
    var rows = Fixture.workshop.rows
    rows.batches[ID(0)].pieces[0].state = .accepted
    rows.batches[ID(0)].pieces[0].grade = .a
    let bytes = try Export(Workshop(rows: rows), for: .clerk, on: Day(number: 20_780)).bytes(.stock)
    let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
    #expect(lines.dropFirst() == ["SG-POLOS;Songkok guru polos;hitam;7;A;B-0001;1;150000"])
  }

  @Test func whatLeftUnsoldIsARowForEachPieceAndPricesAreOfThoseWhoSell() {
    var rows = Self.workshop.rows
    rows.leavings.append(
      Leaving {
        $0.day = Self.sold
        $0.pieces = [PiecePlace(ID(0), 6)]
        $0.receiver = "KANTOR CONTOH"
        $0.reason = "kunjungan kerja"
        $0.isPaid = true
      })
    rows.leavings.append(Leaving { $0.isWithdrawn = true })
    let workshop = Workshop(rows: rows)
    func lines(_ role: Role) -> [String] {
      ExportTests.text(Export(workshop, for: role, on: Self.sold), .leavings)
    }
    #expect(
      lines(.clerk).first
        == "Keluar;Tanggal;Jenis;Penerima;Alasan;Kode;Barang;Ukuran;Mutu;Batch;Nomor Buah;Nilai;Premi"
    )
    #expect(lines(.clerk).count == 2)
    let cells = lines(.clerk)[1].split(separator: ";", omittingEmptySubsequences: false)
    #expect(
      cells.prefix(5) == ["KT-0001", "2026-10-20", "suvenir", "KANTOR CONTOH", "kunjungan kerja"])
    #expect(cells.suffix(3) == ["6", "150000", "ya"])
  }
}
