import Wording
import Workshop

/// The paper of all premi of somebody who has gone: to the released person, to the heirs of who
/// died, or on to where somebody was moved.
///
/// The person stands by his code; names of heirs and of who receives it are written by hand.
package enum PayoutMinute {
  /// Nil for a movement that pays out nobody's whole balance.
  package static func paper(of movement: ID<Movement>, in workshop: Workshop) -> Paper? {
    let row = workshop.movements[movement]
    guard let title = title(of: row.kind) else { return nil }
    let code = workshop.code(row.worker)
    return Paper(
      title.uppercased() + " " + code,
      name: "saldo-" + code.asFileName + "-" + row.day.iso, of: workshop, .indonesian,
      as: .receipt,
      [
        .head(
          .receipt(
            "SALDO PREMI " + code, about: title, on: row.day, marks: [],
            practice: " PEMBAYARAN", of: workshop), facts(row, code)),
        .whole([.note(Paper.Note("", sentence(row)))] + Kuitansi.duty(on: row.amount)),
        .whole([.blank, .line(.text(byHand(row.kind)))]),
        Nota.signatures(
          party(row.kind), and: row.officer, on: row.day, signing: .slip, in: workshop),
        .whole([.line("Saksi 1: ....................   Saksi 2: ....................")]),
      ])
  }

  private static func title(of kind: MovementKind) -> String? {
    switch kind {
    case .needs, .family, .bank, .correction: nil
    case .release: "Pembayaran saldo saat bebas"
    case .heirs: "Berita acara penyerahan kepada ahli waris"
    case .sentOn: "Pengantar saldo premi karena pindah"
    }
  }

  private static func facts(_ row: Movement, _ code: String) -> [Paper.Block] {
    [
      .line(.text("Warga binaan  " + code)),
      row.receiver.isEmpty ? nil : .line(.text(to(row.kind) + row.receiver)),
      .line(.text(number(row.kind) + row.proof)),
      .note(Paper.Note("Uang sejumlah ", [.sum(row.amount)])),
      .note(Paper.Note("Terbilang     ", [.spelled(row.amount)])),
    ].compactMap { $0 }
  }

  private static func to(_ kind: MovementKind) -> String {
    kind == .heirs ? "Ahli waris    " : "Dikirim ke    "
  }

  private static func number(_ kind: MovementKind) -> String {
    switch kind {
    case .heirs: "Surat waris   "
    case .sentOn: "SK pindah     "
    case .needs, .family, .bank, .release, .correction: "Bukti         "
    }
  }

  private static func sentence(_ row: Movement) -> String {
    switch row.kind {
    case .heirs: "Seluruh saldo premi almarhum diserahkan kepada ahli warisnya. Saldonya nol."
    case .sentOn:
      "Seluruh saldo premi dikirim ke tempat pindah untuk dicatat sebagai miliknya di sana."
        + " Saldonya di sini nol."
    case .needs, .family, .bank, .release, .correction:
      "Seluruh saldo premi dibayarkan. Saldonya nol."
    }
  }

  /// What no record has and the receiver writes.
  private static func byHand(_ kind: MovementKind) -> String {
    kind == .sentOn
      ? "Nama dan NIP penerima: ........................................"
      : "Nama dan NIK penerima: ........................................"
  }

  private static func party(_ kind: MovementKind) -> String {
    kind == .sentOn ? "Petugas penerima" : "Penerima"
  }
}
