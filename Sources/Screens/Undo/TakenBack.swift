import Wording
import Workshop

/// A past record in words as its undo or redo sees it: the thing, its rows, and what changes.
///
/// The thing is read from what takes the record back, for that names what the record created; where
/// nothing does, from the record.
struct TakenBack {
  /// What the rows are of.
  enum Kind {
    case sheets([RecordDay])
    case people([ID<Inmate>])
    /// Pieces that were judged.
    case judged([PiecePlace])
    case row(Subject)
    case nothing
  }

  let save: PastSave
  let scene: Scene
  let kind: Kind

  init(_ save: PastSave, in scene: Scene) {
    self.save = save
    self.scene = scene
    kind = Self.kind(of: save.reversal.isEmpty ? save.actions : save.reversal, in: scene)
  }

  /// A sale takes with it the buyer who was recorded with it.
  private static func kind(of actions: [Action], in scene: Scene) -> Kind {
    var sheets: [RecordDay] = []
    var people: [ID<Inmate>] = []
    var judged: [PiecePlace] = []
    var row: Subject?
    for action in actions {
      switch action.told.touched(in: scene.workshop) {
      case .sheet(let sheet): sheets.append(sheet)
      case .person(let person): people.append(person)
      case .pieces(let pieces): judged += pieces
      case .row(.buyer(let buyer)): row = row ?? .buyer(buyer)
      case .row(let other): row = other
      case .nothing: break
      }
    }
    if !sheets.isEmpty { return .sheets(sheets) }
    if !judged.isEmpty { return .judged(judged) }
    if !people.isEmpty { return .people(people) }
    return row.map { .row($0) } ?? .nothing
  }

  // MARK: Texts

  /// How many rows are touched: the cells of day sheets, people, or the one thing.
  var rows: Int {
    switch kind {
    case .sheets(let sheets): sheets.reduce(0) { $0 + $1.entries.count }
    case .people(let people): people.count
    case .judged(let pieces): pieces.count
    case .row, .nothing: 1
    }
  }

  /// `Lembar 0218, 25 baris`.
  var thing: String {
    switch kind {
    case .sheets(let sheets): sheetNumber(of: sheets) + ", " + amount
    case .people(let people): people.count == 1 ? scene.workshop.code(people[0]) : amount
    case .row(let row): thing(row)
    case .judged(let pieces):
      pieces.count == 1
        ? scene.workshop.code(pieces[0])
        : scene.say("\(pieces.count) buah", en: counted(pieces.count, "piece"))
    case .nothing: words
    }
  }

  private func thing(_ row: Subject) -> String {
    switch row {
    case .batch(let batch):
      scene.workshop.code(batch) + pieces(scene.workshop.batches[batch].pieces)
    case .sale(let sale):
      "Nota " + scene.workshop.nota(sale)
        + pieces(scene.workshop.sales[sale].lines.flatMap(\.pieces))
    case .buyer(let buyer):
      scene.say("Pembeli", en: "Buyer") + " " + scene.buyerName(buyer).fitted(to: 30)
    case .leaving(let leaving):
      scene.workshop.code(leaving)
        + scene.say(
          ", \(scene.workshop.leavings[leaving].pieces.count) buah",
          en: ", \(counted(scene.workshop.leavings[leaving].pieces.count, "piece"))")
    case .inmate, .cost, .training, .order, .consignment, .materialLot, .materialMove, .dispute,
      .toolCount, .handOver, .partner, .agreement, .pledge, .evidence, .support, .contact,
      .marketPrice, .skillProof, .releasePack, .followUp, .plannedAbsence, .conductMark, .course,
      .session, .exercise, .allowance, .waitingPlace, .waitingEnd:
      capitalised(scene.say(row.words(in: scene.workshop)))
    }
  }

  /// What the record was, in a few words, where it has no rows of its own to name.
  private var words: String { capitalised(scene.say(save.actions.words(in: scene.workshop))) }

  private func capitalised(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }

  /// `Hasil harian, lembar 0218, Sabtu 21-11-2026`.
  var title: String {
    switch kind {
    case .sheets(let sheets):
      let day = sheets[0].day
      let date = sheets.count > 1 ? "" : ", \(day.weekdayName(scene.language)) \(day.dashed)"
      return Area.output.title(in: scene) + ", " + sheetNumber(of: sheets).lowercased() + date
    case .people(let people): return Area.people.title(in: scene) + ", " + listed(people)
    case .row, .judged, .nothing: return thing
    }
  }

  /// `25 baris`.
  var amount: String {
    guard case .people = kind else {
      return scene.say("\(rows) baris", en: counted(rows, "row"))
    }
    return scene.say("\(rows) orang", en: counted(rows, "person", "people"))
  }

  /// `25 baris, 14 buah`: what was recorded, with the units of material as the sheet's sum has it.
  var counts: String {
    let made = save.actions.reduce(0) { sum, action in
      guard case .recordDay(let day) = action else { return sum }
      return sum + day.entries.reduce(0) { $0 + $1.pieces.count + Int($1.units) }
    }
    return made == 0
      ? amount : amount + scene.say(", \(made) buah", en: ", " + counted(made, "piece"))
  }

  /// What is different once it is taken back.
  var consequence: String {
    let number = "#\(save.sequence)"
    if isOfEdits {
      return scene.say(
        "\(amount) kembali seperti sebelum \(number).",
        en: "\(amount): back to what was before \(number).")
    }
    guard case .sheets(let sheets) = kind else {
      return scene.say(
        "\(amount) keluar dari daftar; nomornya tidak dipakai lagi.",
        en: "\(amount) taken off the list; the numbers are not used again.")
    }
    let batches = Set(sheets.flatMap { $0.entries.compactMap(\.batch) }).sorted()
    let things =
      batches.isEmpty
      ? sheetNumber(of: sheets).lowercased()
      : Self.joined(batches.map { scene.workshop.code($0) }, in: scene)
    return things
      + scene.say(" kembali seperti sebelum \(number).", en: ": back to what was before \(number).")
  }

  /// Whether it changed rows and made none.
  private var isOfEdits: Bool {
    !save.reversal.isEmpty
      && save.reversal.allSatisfy { !($0.fact is Withdraw || $0.fact is RecordDay) }
  }

  // MARK: Parts

  private func sheetNumber(of sheets: [RecordDay]) -> String {
    let days = Set(sheets.map(\.day))
    guard days.count == 1, let day = days.first else {
      return scene.say("\(days.count) lembar", en: counted(days.count, "sheet"))
    }
    let number = scene.workshop.derived.sheetOfDay[day].map { scene.workshop.code($0) } ?? "-"
    return scene.say("Lembar", en: "Sheet") + " " + number
  }

  private func pieces<Piece>(_ pieces: [Piece]) -> String {
    scene.say(", \(pieces.count) buah", en: ", " + counted(pieces.count, "piece"))
  }

  private func listed(_ people: [ID<Inmate>]) -> String {
    Self.joined(people.sorted().map { scene.workshop.code($0) }, in: scene)
  }

  /// `B-0147, B-0149 dan B-0150`; of many the first four and how many more.
  static func joined(_ codes: [String], in scene: Scene) -> String {
    let most = 4
    let more = codes.count - most
    let shown = Array(codes.prefix(most))
    let last = more > 0 ? scene.say("\(more) lagi", en: "\(more) more") : shown.last ?? ""
    let front = more > 0 ? shown : Array(shown.dropLast())
    if front.isEmpty { return last }
    return front.joined(separator: ", ") + scene.say(" dan ", en: " and ") + last
  }
}
