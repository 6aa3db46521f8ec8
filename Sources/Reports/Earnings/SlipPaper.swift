import Wording
import Workshop

/// The slip of one person as paper: the only one that bears a name and a register number, so it
/// says RAHASIA; in Indonesian.
package enum SlipPaper {
  /// Whose slip it is, as the reader may see the person; empty for nothing.
  package struct Person: Equatable, Sendable {
    package var name: String
    package var register: String

    package init(name: String, register: String) {
      self.name = name
      self.register = register
    }
  }

  /// Slips one behind the other, none of them parted.
  package static func paper(
    of slips: [(slip: Slip, person: Person)], in workshop: Workshop
  ) -> Paper {
    let month = slips.first?.slip.month ?? Month()
    let only = slips.count == 1 ? "-" + (slips.first?.slip.code.asFileName ?? "") : ""
    var paper = Paper(
      title(month), name: "slip-premi-" + month.iso + only, of: workshop, .indonesian,
      as: .receipt, slips.map { part(of: $0.slip, $0.person, in: workshop) })
    paper.proofs = slips.map { $0.slip.proof }.filter {
      workshop.isClosed(month) && !workshop.isPrinted($0)
    }
    paper.disclosure = disclosure(of: slips, month)
    return paper
  }

  private static func title(_ month: Month) -> String {
    "SLIP PREMI " + month.title(.indonesian).uppercased()
  }

  private static func disclosure(
    of slips: [(slip: Slip, person: Person)], _ month: Month
  ) -> NoteDisclosure? {
    let named = slips.filter { !$0.person.name.isEmpty || !$0.person.register.isEmpty }
    guard let first = named.first else { return nil }
    return NoteDisclosure {
      $0.kind = .print
      $0.rows = Int32(named.count)
      $0.worker = named.count == 1 ? first.slip.share.worker : nil
      $0.month = month
    }
  }

  private static func part(
    of slip: Slip, _ person: Person, in workshop: Workshop
  ) -> Paper.Part {
    let isFinal = workshop.isClosed(slip.month)
    let end: [Paper.Block] =
      isFinal
      ? SlipSignatures.blocks(of: slip, in: workshop)
      : [
        .note(
          Paper.Note(
            "SEMENTARA:",
            "bulan ini belum ditutup, angkanya masih berubah. Bukan bukti pembayaran."))
      ]
    var part = Paper.Part.head(
      head(slip, person, isFinal: isFinal, in: workshop),
      [.table(table(of: slip, in: workshop)), .rule] + unsold(slip, in: workshop)
        + sums(slip) + SlipWay.blocks(of: slip) + [.blank]
        + SlipBalance.blocks(of: slip, isFinal: isFinal, in: workshop) + [.blank] + end)
    part.gap = 2
    return part
  }

  private static func head(
    _ slip: Slip, _ person: Person, isFinal: Bool, in workshop: Workshop
  ) -> Paper.Head {
    let register = person.register.isEmpty ? "" : "   Register " + person.register
    let name = [slip.code, person.name].filter { !$0.isEmpty }.joined(separator: "  ")
    return Paper.Head(.confidential, title(slip.month)) {
      $0.institution = workshop.institution(
        on: workshop.closure(of: slip.month)?.day ?? slip.month.last)
      $0.about = "RAHASIA - HANYA UNTUK INTERNAL"
      $0.marks =
        Paper.Mark.practice(workshop, "LATIHAN, BUKAN BUKTI PEMBAYARAN")
        + kind(of: slip, isFinal: isFinal, in: workshop)
      $0.person = [
        person.name.isEmpty && person.register.isEmpty
          ? .text(name) : .personal(slip.share.worker, name + register),
        slip.share.days > 0 ? .text("Hari kerja: \(slip.share.days)") : .blank,
      ]
    }
  }

  /// What kind of paper it is: a month that is not closed yet makes no final one.
  private static func kind(
    of slip: Slip, isFinal: Bool, in workshop: Workshop
  ) -> [Paper.Mark] {
    if !isFinal { return [Paper.Mark(kind: .preliminary, text: "SEMENTARA")] }
    return workshop.isPrinted(slip.proof) ? [.copy] : []
  }

  private static func table(of slip: Slip, in workshop: Workshop) -> Paper.Table {
    let source = Paper.Source.slip(slip.month, of: slip.share.worker)
    let rows = slip.lines.map { line in
      Paper.Row(
        [
          .text(workshop.catalogue.stages[Int(line.stage)].name),
          .text(workshop.products[line.product].shortName), .grade(line.grade),
          .count(Int(line.count)), .points(Int64(line.each)), .points(Int64(line.points)),
        ], of: source)
    }
    let sum = Paper.Row.sum(
      [
        "Jumlah", .blank, .blank, .count(Int(slip.share.stages)), .blank,
        .points(slip.share.points),
      ],
      of: source)
    return Paper.Table(
      [
        Paper.Column(.text, 0, 19), Paper.Column(.text, 19, 38),
        Paper.Column(.grade, 38, 42, .start), Paper.Column(.number, 42, 48),
        Paper.Column(.number, 48, 60), Paper.Column(.number, 60, 72),
      ], heads: ["Tahap", "Barang", "Mutu", "Buah", "Poin/buah", "Poin"], rows + [sum])
  }

  /// What left unsold of what the person made, and whether it counts.
  private static func unsold(_ slip: Slip, in workshop: Workshop) -> [Paper.Block] {
    workshop.leavings(in: slip.month, madeBy: slip.share.worker).map { id, pieces in
      let row = workshop.leavings[id]
      let what = "\(workshop.code(id)) \(row.kind.name.id), tanpa jual: \(pieces) buah"
      return .ends(.text(what), .text(row.isPaid ? "harga biasa, dihitung" : "nol, tanpa premi"))
    }
  }

  private static func sums(_ slip: Slip) -> [Paper.Block] {
    let share = slip.share
    var blocks: [Paper.Block] = []
    if share.forDays > Rupiah() {
      blocks.append(
        .ends(.text("Premi dari \(share.days) hari kerja menyiapkan bahan"), .rupiah(share.forDays))
      )
    }
    if share.forPoints > Rupiah() {
      let score = hundredths(share.points, .indonesian)
      blocks.append(.ends(.text("Premi dari \(score) poin"), .rupiah(share.forPoints)))
    }
    if share.forAttendance > Rupiah() {
      let days = "Premi dari \(share.paidDays) hari hadir dibayar"
      blocks.append(.ends(.text(days), .rupiah(share.forAttendance)))
    }
    if share.forConduct > Rupiah() {
      let mark = slip.conduct.map { " \($0)" } ?? ""
      blocks.append(.ends(.text("Premi dari nilai sikap kerja\(mark)"), .rupiah(share.forConduct)))
    }
    if share.forOpening > Rupiah() {
      let stages = "Premi dari saldo awal, \(share.openingStages) tahap"
      blocks.append(.ends(.text(stages), .rupiah(share.forOpening)))
    }
    return blocks + [
      .ends("Premi bulan ini", .rupiah(share.premi)),
      .note(Paper.Note("Terbilang:", [.spelled(share.premi)])),
    ]
  }
}

extension Slip {
  fileprivate var proof: Proof { .slip(month, of: share.worker) }
}
