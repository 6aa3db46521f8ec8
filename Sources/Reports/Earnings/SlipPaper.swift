import Wording
import Workshop

/// The slip of one person as paper: the only one that bears a name and a register number, so it
/// says RAHASIA; plain ASCII, at most 76 columns, in Indonesian.
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
  package static func document(
    of slips: [(slip: Slip, person: Person)], in workshop: Workshop
  ) -> Document {
    let month = slips.first?.slip.month ?? Month()
    let only = slips.count == 1 ? "-" + (slips.first?.slip.code.asFileName ?? "") : ""
    var document = Document(
      "SLIP PREMI " + month.title(.indonesian).uppercased(),
      name: "slip-premi-" + month.iso + only, of: workshop, .indonesian,
      slips.map { .whole(lines(of: $0.slip, $0.person, in: workshop), bold: 2, gap: 2) })
    document.proofs = slips.map { $0.slip.proof }.filter {
      workshop.isClosed(month) && !workshop.isPrinted($0)
    }
    document.disclosure = disclosure(of: slips, month)
    return document
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

  private static func lines(of slip: Slip, _ person: Person, in workshop: Workshop) -> [String] {
    var paper = PaperText()
    head(slip, person, on: &paper, in: workshop)
    paper.cells(cells("Tahap", "Barang", "Mutu", "Buah", "Poin/buah", "Poin"))
    for line in slip.lines { paper.cells(cells(line, in: workshop)) }
    paper.cells(
      cells(
        "Jumlah", "", "", "\(slip.share.stages)", "",
        hundredths(slip.share.points, .indonesian)))
    paper.rule()
    let isFinal = workshop.isClosed(slip.month)
    sums(slip, isFinal: isFinal, on: &paper)
    paper.blank()
    if isFinal {
      paper.row("Diserahkan: (................)", right: "Diterima: (................)")
    } else {
      paper.paragraph(
        "SEMENTARA:", "bulan ini belum ditutup, angkanya masih berubah. Bukan bukti pembayaran.")
    }
    return paper.lines
  }

  private static func head(
    _ slip: Slip, _ person: Person, on paper: inout PaperText, in workshop: Workshop
  ) {
    paper.row(
      workshop.settings.institutionInFull.uppercased(), right: "RAHASIA - HANYA UNTUK INTERNAL")
    paper.row(
      "SLIP PREMI " + slip.month.title(.indonesian).uppercased(),
      right: mark(of: slip, in: workshop))
    if workshop.settings.isPractice { paper.row("LATIHAN, BUKAN BUKTI PEMBAYARAN") }
    let register = person.register.isEmpty ? "" : "   Register " + person.register
    paper.row(
      [slip.code, person.name].filter { !$0.isEmpty }.joined(separator: "  ") + register,
      right: slip.share.days > 0 ? "Hari bahan \(slip.share.days)" : "")
    paper.rule()
  }

  /// What kind of paper it is: a month that is not closed yet makes no final one.
  private static func mark(of slip: Slip, in workshop: Workshop) -> String {
    guard workshop.isClosed(slip.month) else { return "SEMENTARA" }
    return workshop.isPrinted(slip.proof) ? "SALINAN" : ""
  }

  private static func sums(_ slip: Slip, isFinal: Bool, on paper: inout PaperText) {
    if slip.share.forDays > Rupiah() {
      paper.row("Premi dari \(slip.share.days) hari bahan", right: slip.share.forDays.bare)
    }
    if slip.share.forPoints > Rupiah() {
      let score = hundredths(slip.share.points, .indonesian)
      paper.row("Premi dari \(score) poin", right: slip.share.forPoints.bare)
    }
    paper.row("Premi bulan ini", right: slip.share.premi.bare)
    paper.paragraph("Terbilang:", slip.share.premi.terbilang)
    paper.row("Saldo \(slip.month.last.dashed)", right: slip.oldBalance.bare)
    paper.row(isFinal ? "Saldo akhir" : "Saldo perkiraan", right: slip.newBalance.bare)
    let part = perCent(perMille: slip.usablePerMille, .indonesian)
    paper.row(
      "Boleh dipakai di dalam: \(part) x \(slip.after.earned.bare) - \(slip.after.used.bare)"
        + " terpakai", right: slip.usable.bare)
    paper.row("Skema \(slip.scheme)", right: "Kode verifikasi \(slip.checkCode)")
  }

  // MARK: Table

  private static func cells(
    _ stage: String, _ product: String, _ grade: String, _ count: String, _ each: String,
    _ points: String
  ) -> [PaperText.Cell] {
    [
      .init(stage, at: 0), .init(product, at: 19), .init(grade, at: 38),
      .init(count, endingAt: 48), .init(each, endingAt: 60),
      .init(points, endingAt: PaperText.width),
    ]
  }

  private static func cells(_ line: Slip.Line, in workshop: Workshop) -> [PaperText.Cell] {
    cells(
      workshop.catalogue.stages[Int(line.stage)].name, workshop.products[line.product].shortName,
      line.grade.letter, "\(line.count)", hundredths(Int64(line.each), .indonesian),
      hundredths(Int64(line.points), .indonesian))
  }
}

extension Slip {
  fileprivate var proof: Proof { .slip(month, of: share.worker) }
}
