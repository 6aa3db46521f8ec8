import Forms
import Wording
import Workshop

extension Export {
  /// Batches that are not withdrawn, oldest first.
  func batches(_ writer: inout some CellWriter) {
    writer.headings([
      "Batch", "Kode Barang", "Warna", "Ukuran", "Buah", "Dibuka", "Tenggat", "Tujuan", "Regu",
      "Lot Bahan", "Keadaan", "Diterima",
    ])
    for index in workshop.batches.indices where !workshop.batches[index].isWithdrawn {
      let batch = workshop.batches[index]
      let product = workshop.products[batch.product]
      writer.write([
        .text(workshop.code(ID<WeavingBatch>(index))), .text(product.code),
        .text(product.colours[Int(batch.colour)]), .text(Self.sizes(of: batch)),
        .number(batch.quantity), .day(batch.opened), .day(batch.due), .text(batch.destination),
        .text(codes(batch.crew)), .text(batch.lot), .text(batch.state.name.id),
        .number(batch.accepted),
      ])
    }
  }

  /// Such as `7x4 8x6`.
  private static func sizes(of batch: WeavingBatch) -> String {
    let counts = Dictionary(grouping: batch.pieces, by: \.size)
    return counts.keys.sorted().map { "\($0)x\(counts[$0]?.count ?? 0)" }.joined(separator: " ")
  }

  /// History first, then what was recorded here, both in the order of recording.
  func output(_ writer: inout some CellWriter) {
    writer.headings(ImportKind.output.headings.map(\.written.id) + ["Nomor Buah"])
    for row in workshop.pastOutputs {
      writer.write([
        .day(row.day), .text(workshop.code(row.worker)), .text(workshop.code(row.batch)),
        .text(stage(row.stage)), amount(Int(row.amount), row.attendance),
        shortfall(row.shortfall), .empty,
      ])
    }
    for row in workshop.outputs where !row.isWithdrawn {
      writer.write([
        .day(row.day), .text(workshop.code(row.worker)),
        .text(row.batch.map { workshop.code($0) } ?? ""),
        .text(row.batch == nil ? "" : stage(row.stage)), amount(row.amount, row.attendance),
        shortfall(row.shortfall), .text(numbers(row.pieces)),
      ])
    }
  }

  private func stage(_ index: UInt8) -> String { workshop.catalogue.stages[Int(index)].name }

  private func amount(_ amount: Int, _ attendance: Attendance) -> CSVCell {
    attendance.letter.map { .text(String($0)) } ?? .number(amount)
  }

  private func shortfall(_ shortfall: Shortfall) -> CSVCell {
    .text(shortfall.name(personal: role.sees(.absence, in: .file)).id)
  }

  /// Such as `lingkar 57,0, ring 1 3,0`.
  private func readings(of check: QualityCheck) -> String {
    let product = workshop.products[workshop.batches[check.batch].product]
    return check.readings.map {
      $0.title(of: product, .indonesian) + " " + $0.text(of: product, .indonesian)
    }.joined(separator: ", ")
  }

  /// Every verdict that was signed, in order.
  func checks(_ writer: inout some CellWriter) {
    writer.headings([
      "Lembar", "Tanggal", "Pemeriksa", "Gerbang", "Batch", "Nomor Buah", "Putusan", "Mutu",
      "Cacat", "Kerja Ulang", "Tolak Disahkan", "Tindak Lanjut", "Koreksi Atas Lembar", "Alasan",
      "Ukuran",
      "Tanggal Pengesahan",
    ])
    for check in workshop.checks {
      let inspection = workshop.inspections[check.inspection]
      let defects = check.defects.map { workshop.catalogue.defects[Int($0)].code }
      writer.write([
        .number(workshop.number(check.inspection)), .day(inspection.day),
        .text(workshop.users[inspection.inspector].login),
        .text(workshop.catalogue.gates[Int(check.gate)].name), .text(workshop.code(check.batch)),
        .number(Int(check.piece)), .text(check.verdict.name.id), .text(check.grade?.letter ?? ""),
        .text(defects.joined(separator: " ")), .number(Int(check.reworks)),
        .text(check.isUpheld.map { $0 ? "ya" : "tidak" } ?? ""),
        .text(check.fate?.name.id ?? ""),
        check.corrects.map { .number(workshop.number(workshop.checks[$0].inspection)) }
          ?? .text(""),
        .text(check.reason), .text(readings(of: check)),
        .day(check.countersigned),
      ])
    }
  }
}
