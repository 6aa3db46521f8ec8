import Wording
import Workshop

/// The blank sheet of a sitting: each waiting piece with room for verdict and faults, the codes of
/// the faults, and of a lot under a plan how many are inspected and how many may fail.
///
/// It names no maker, so that nobody judges by him.
package enum InspectionSheet {
  package static func paper(on day: Day, of workshop: Workshop, _ language: Language) -> Paper {
    let title = Words("LEMBAR PERIKSA ", en: "INSPECTION SHEET ")[language] + day.dashed
    let waiting = workshop.derived.queue
    let none = Words("Tidak ada buah yang menunggu.", en: "No piece is waiting.")
    let lots = Set(waiting.map(\.batch)).sorted().compactMap { workshop.derived.lotOf[$0] }
    return Paper(
      title, name: Words("lembar-periksa-", en: "inspection-")[language] + day.iso,
      of: workshop, language,
      [
        .head(
          .list(
            title,
            subtitle: Words(
              "L lulus  B mutu B  P kerja ulang  X ditolak",
              en: "L passed  B grade B  P rework  X rejected")[language], of: workshop, language))
      ]
        + (waiting.isEmpty
          ? [.whole([.line(.text(none[language]))])]
          : [.table([.table(table(of: waiting, in: workshop, language))])])
        + (lots.isEmpty
          ? [] : [.whole(lots.map { .line(.text(plan(of: $0, in: workshop, language))) })])
        + [.whole(defects(on: day, of: workshop, language))])
  }

  private static func table(
    of waiting: [Waiting], in workshop: Workshop, _ language: Language
  ) -> Paper.Table {
    Paper.Table(
      [
        Paper.Column(.code, 0, 12), Paper.Column(.text, 13, 28), Paper.Column(.number, 28, 35),
        Paper.Column(.code, 37, 44), Paper.Column(.code, 46, 74),
      ],
      heads: [
        .text(Words("Buah", en: "Piece")[language]), .text(Words("Periksa", en: "Gate")[language]),
        .text(Words("Ukuran", en: "Size")[language]),
        .text(Words("Hasil", en: "Verdict")[language]),
        .text(Words("Kode cacat", en: "Defect codes")[language]),
      ],
      waiting.map { row in
        let piece = workshop.batches[row.batch].pieces[Int(row.piece) - 1]
        let gate = workshop.gate(of: row).map { workshop.catalogue.gates[Int($0)].title(language) }
        return Paper.Row(
          [
            .code(workshop.code(PiecePlace(row))), .text(gate ?? ""), .count(Int(piece.size)),
            .text("______"), .text("____________________________"),
          ], of: .batch(row.batch))
      }, isRuled: true)
  }

  /// `B-0002: periksa 8 buah no 01 04; diterima bila yang cacat paling banyak 1`.
  private static func plan(
    of lot: ID<LotPlan>, in workshop: Workshop, _ language: Language
  ) -> String {
    let row = workshop.lots[lot]
    let code = workshop.code(row.batch)
    let plan = row.plan
    return Words(
      "\(code): n = \(plan.sample), diterima bila yang cacat \(plan.accept) atau kurang (ISO 2859-1)",
      en:
        "\(code): n = \(plan.sample), accepted with \(plan.accept) or fewer defective (ISO 2859-1)"
    )[language]
  }

  private static func defects(
    on day: Day, of workshop: Workshop, _ language: Language
  ) -> [Paper.Block] {
    let inUse = workshop.catalogue.defects.filter { $0.isInUse(on: day) }
    let words = inUse.map { defect -> Paper.Value in
      .text(defect.code + " " + (language == .english ? defect.english : defect.name) + ",")
    }
    return [.note(Paper.Note(Words("Cacat:", en: "Defects:")[language], words))]
  }
}
