import Wording
import Workshop

/// The receipt for premi that somebody took out (*tanda terima pengambilan premi*), with what is
/// left to him.
///
/// RAHASIA where the person is named; the officer stands by his code or, where an office has him,
/// by name.
package enum PremiReceipt {
  /// `person`: whose it is, as the reader may see him on a paper of payments.
  ///
  /// Nil for a correction, and for what pays out everything, which has a minute.
  package static func paper(
    of movement: ID<Movement>, naming person: SlipPaper.Person, in workshop: Workshop
  ) -> Paper? {
    let row = workshop.movements[movement]
    guard row.kind.isTakenOut else { return nil }
    let code = workshop.code(row.worker)
    let number =
      (workshop.settings.isPractice ? "L" : "")
      + Workshop.padded(Int(movement.index) + 1, to: 4)
    let isNamed = !person.name.isEmpty
    var names = Paper.Signatures("", and: signer(row, in: workshop), on: row.day, in: workshop)
    names.leftAbove = "Yang menerima (tanda tangan/cap jempol),"
    names.rightAbove = "Yang membayarkan,"
    var paper = Paper(
      "PENGAMBILAN PREMI " + number, name: "pengambilan-" + number.asFileName, of: workshop,
      .indonesian, as: .receipt,
      [
        .head(
          .receipt(
            "PENGAMBILAN " + number,
            about: isNamed
              ? "Tanda terima premi - RAHASIA" : "Tanda terima pengambilan premi",
            on: row.day, marks: [], practice: " PEMBAYARAN", of: workshop),
          whose(row, code, person)),
        .whole(facts(row)), .whole(balance(movement, in: workshop)),
        .whole([.signatures(names)]),
      ])
    if isNamed {
      paper.disclosure = NoteDisclosure {
        $0.kind = .print
        $0.rows = 1
        $0.month = row.day.month
      }
    }
    return paper
  }

  private static func signer(_ row: Movement, in workshop: Workshop) -> PaperSigner {
    PaperSigner.of(.slip, on: row.day, orElse: row.officer, in: workshop)
  }

  private static func whose(
    _ row: Movement, _ code: String, _ person: SlipPaper.Person
  ) -> [Paper.Block] {
    var words: [Paper.Value] = [.code(code)]
    if !person.name.isEmpty { words.append(.personal(row.worker, person.name)) }
    if !person.register.isEmpty { words.append(.personal(row.worker, person.register)) }
    return [.note(Paper.Note("Warga binaan  ", words))]
  }

  private static func facts(_ row: Movement) -> [Paper.Block] {
    [
      .note(Paper.Note("Uang sejumlah ", [.spelled(row.amount)])),
      .note(Paper.Note("Untuk         ", row.kind.name.id)),
      .note(Paper.Note("Cara          ", row.way.name.id)),
      .line(.text("Bukti         " + row.proof)),
      row.reason.isEmpty ? nil : .note(Paper.Note("Keterangan    ", row.reason)),
      .boxed(.sum(row.amount)),
    ].compactMap { $0 }
  }

  /// Before, taken, and after, as the ledger has it.
  private static func balance(
    _ movement: ID<Movement>, in workshop: Workshop
  ) -> [Paper.Block] {
    let row = workshop.movements[movement]
    let line = workshop.ledger(of: row.worker).first { $0.source == .movement(movement) }
    guard let after = line?.balance else { return [] }
    return [
      .table(
        Paper.Table(
          [Paper.Column(.text, 0, 50), Paper.Column(.rupiah, 50, 72)],
          [
            ("Saldo sebelumnya", after + row.amount), ("Diambil", Rupiah() - row.amount),
            ("Saldo sesudahnya", after),
          ].map { Paper.Row([.text($0.0), .rupiah($0.1)]) }))
    ]
  }
}
