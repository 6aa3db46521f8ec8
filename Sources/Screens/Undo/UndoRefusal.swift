import Wording
import Workshop

/// Why a record cannot be taken back, and the page that can put it right.
enum UndoRefusal {
  /// Why, where nothing can take it back.
  static func sentence(_ save: PastSave, in scene: Scene) -> String {
    let plain = Words(
      "#\(save.sequence) tidak dapat diurungkan", en: "#\(save.sequence) cannot be undone")
    guard let reason = save.actions.lazy.compactMap(\.told.whyKept).first else {
      return scene.say(plain + ".")
    }
    return scene.say(plain + ": " + reason + ".")
  }

  /// The reason and, as its one choice, the page where the record is put right; nil where no page
  /// does that.
  static func question(
    _ taken: TakenBack, because reason: String, in scene: Scene
  ) -> ConfirmScreen? {
    guard let way = way(from: taken, in: scene) else { return nil }
    let time = Obstacle.moment(taken.save.at, in: scene)
    let record = "#\(taken.save.sequence)  \(taken.title), \(time)"
    return ConfirmScreen(
      title: scene.say("Tidak dapat diurungkan", en: "Cannot be undone"),
      lines: [reason, record, way.advice],
      deeds: [(choice: scene.say("Buka ", en: "Open ") + way.name, effects: [.open(way.page)])])
  }

  /// Where a record is put right: what is opened and what to do there.
  private struct Way {
    var name: String
    var page: any Screen
    var advice: String
  }

  private static func way(from taken: TakenBack, in scene: Scene) -> Way? {
    switch taken.kind {
    case .sheets(let sheets):
      let day = sheets[0].day
      return Way(
        name: scene.say("lembar ", en: "the sheet of ") + day.dashed, page: DayScreen(day: day),
        advice: scene.say(
          "Dibetulkan di lembarnya: ketik angka yang benar, lalu Ctrl+X.",
          en: "Put right on its sheet: type the right counts, then Ctrl+X."))
    case .people(let people):
      return Way(
        name: scene.workshop.code(people[0]), page: InmateScreen(people[0]),
        advice: scene.say(
          "Dibetulkan di halamannya dengan U.", en: "Put right on the person's page with U."))
    case .row(.batch(let batch)):
      return Way(
        name: scene.workshop.code(batch), page: BatchScreen(batch),
        advice: scene.say(
          "Batch dibatalkan dari daftarnya dengan F8, selama belum ada hasil.",
          en: "F8 in the list voids a batch that has no output yet."))
    case .row(.sale(let sale)):
      return Way(
        name: "nota " + scene.workshop.nota(sale), page: NotaScreen(sale),
        advice: scene.say(
          "Nota dibatalkan dari daftar Penjualan dengan F8, beserta alasannya.",
          en: "F8 in the list of sales voids a nota, with a reason."))
    case .judged(let pieces):
      return way(toJudged: pieces, in: scene)
    case .row, .nothing: return nil
    }
  }

  private static func way(
    toJudged pieces: [PiecePlace], in scene: Scene
  ) -> Way {
    let first = pieces[0]
    let piece = scene.workshop.code(first)
    guard pieces.count == 1 else {
      return Way(
        name: scene.workshop.code(first.batch), page: BatchScreen(first.batch),
        advice: scene.say(
          "Yang keliru dikoreksi: buka buahnya dengan Enter, lalu U.",
          en: "A mistake is corrected: open the piece with Enter, then U."))
    }
    let page = PieceScreen(first)
    if let check = Correction.mayCorrect(first.batch, first.number, in: scene.workshop) {
      return Way(
        name: scene.say("koreksi ", en: "a correction of ") + piece,
        page: CorrectionForm(check, in: scene),
        advice: scene.say(
          "Dibetulkan dengan koreksi: putusan baru, alasan, PIN.",
          en: "Put right by a correction: a new verdict, a reason, a PIN."))
    }
    return Way(
      name: piece, page: page,
      advice: scene.say(
        "Yang keliru tetap tercatat; putusan berikut atas buah itu mengoreksinya.",
        en: "What was wrong stays on record; the piece's next verdict corrects it."))
  }
}
