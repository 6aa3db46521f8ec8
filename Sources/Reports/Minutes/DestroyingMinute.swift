import Wording
import Workshop

/// The minute of destroying rejected pieces of a batch (*berita acara pemusnahan*): which, for what
/// fault, on whose word, and who saw it.
///
/// Officers stand by their codes and, where an office has them, by name; no inmate is named.
package enum DestroyingMinute {
  /// Nil for a batch of which nothing is to be destroyed.
  package static func paper(of batch: ID<WeavingBatch>, in workshop: Workshop) -> Paper? {
    let checks = workshop.destroyed(of: batch)
    guard let last = checks.last, let day = last.countersigned,
      let approver = last.countersigner
    else { return nil }
    let code = workshop.code(batch)
    let finder = workshop.inspections[last.inspection].inspector
    return Paper(
      "PEMUSNAHAN " + code, name: "pemusnahan-" + code.asFileName, of: workshop, .indonesian,
      as: .receipt,
      [
        .head(
          .receipt(
            "PEMUSNAHAN " + code, about: "Berita acara pemusnahan barang tolak", on: day,
            marks: [], practice: "", of: workshop)),
        .whole([.note(Paper.Note("", beginning(checks.count, on: day)))]),
        .table([.table(table(checks, in: workshop))], heading: 2),
        .whole(ending(checks, in: workshop)),
        .whole([
          .signatures(
            Paper.Signatures(
              "Yang menemukan,", PaperSigner.of([], on: day, orElse: finder, in: workshop),
              "Yang memerintahkan,", PaperSigner.of([], on: day, orElse: approver, in: workshop),
              on: day, in: workshop)),
          .blank, .line("Saksi 1: ....................   Saksi 2: ...................."),
        ]),
      ])
  }

  private static func beginning(_ count: Int, on day: Day) -> String {
    "Pada hari ini, \(day.spelled), dimusnahkan \(count) (\(Rupiah.spelled(count))) buah yang"
      + " ditolak pada pemeriksaan mutu:"
  }

  private static let columns = [
    Paper.Column(.number, 0, 3, .start), Paper.Column(.text, 4, 16), Paper.Column(.text, 16, 46),
    Paper.Column(.text, 47, 72),
  ]

  private static func table(_ checks: [QualityCheck], in workshop: Workshop) -> Paper.Table {
    let rows = checks.enumerated().map { place, check in
      let size = workshop.batches[check.batch].pieces[Int(check.piece) - 1].size
      let faults = check.defects.map { workshop.catalogue.defects[Int($0)].name }
      return Paper.Row(
        [
          .count(place + 1), .text(workshop.code(check.batch, piece: Int(check.piece))),
          .text(workshop.thing(of: check.batch) + " No.\(size)"),
          .text(faults.joined(separator: ", ")),
        ], of: .batch(check.batch))
    }
    return Paper.Table(columns, heads: ["No.", "Label", "Barang", "Sebab"], rows, isRuled: true)
  }

  private static func ending(
    _ checks: [QualityCheck], in workshop: Workshop
  ) -> [Paper.Block] {
    var approvers: [ID<User>] = []
    for user in checks.compactMap(\.countersigner) where !approvers.contains(user) {
      approvers.append(user)
    }
    let names = approvers.map {
      "\(workshop.users[$0].role.title.id) \(workshop.users[$0].login.uppercased())"
    }
    return [
      .line(.text("Jumlah \(checks.count) buah.")),
      .note(Paper.Note("Diperintahkan:", names.joined(separator: ", "))),
    ]
  }
}

extension Workshop {
  /// The checks by which pieces of a batch are destroyed, in the order of the pieces.
  fileprivate func destroyed(of batch: ID<WeavingBatch>) -> [QualityCheck] {
    var newest: [UInt8: QualityCheck] = [:]
    for check in checks where check.batch == batch && check.isUpheld == true {
      newest[check.piece] = check
    }
    return newest.values.filter {
      $0.fate == .destroy && state(of: PiecePlace(batch, $0.piece)) == .rejected
    }.sorted { $0.piece < $1.piece }
  }
}
