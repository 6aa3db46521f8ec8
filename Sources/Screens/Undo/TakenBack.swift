import Wording
import Workshop

/// A past record in words as its undo or redo sees it: the thing, its rows, and what changes.
///
/// The thing is read from what takes the record back, for that names what the record created; where
/// nothing does, from the record.
struct TakenBack {
  /// What the rows are of.
  enum Subject {
    case sheets([RecordDay])
    case people([ID<Inmate>])
    case batch(ID<WeavingBatch>)
    case sale(ID<Sale>)
    case buyer(ID<Buyer>)
    /// Pieces that were judged, by batch and number from 1.
    case judged([(batch: ID<WeavingBatch>, piece: Int)])
    case nothing
  }

  let save: PastSave
  let scene: Scene
  let subject: Subject

  init(_ save: PastSave, in scene: Scene) {
    self.save = save
    self.scene = scene
    subject = Self.subject(of: save.reversal.isEmpty ? save.actions : save.reversal, in: scene)
  }

  /// A sale takes with it the buyer who was recorded with it.
  private static func subject(of actions: [Action], in scene: Scene) -> Subject {
    var sheets: [RecordDay] = []
    var people: [ID<Inmate>] = []
    var judged: [(batch: ID<WeavingBatch>, piece: Int)] = []
    var other = Subject.nothing
    for action in actions {
      switch action {
      case .recordDay(let day): sheets.append(day)
      case .editInmate(let edit): people.append(edit.inmate)
      case .signSheet(let sheet): judged += sheet.verdicts.map { ($0.batch, Int($0.piece)) }
      case .counterSign(let word):
        let check = scene.workshop.checks[word.check]
        judged.append((check.batch, Int(check.piece)))
      case .correctCheck(let word):
        let check = scene.workshop.checks[word.check]
        judged.append((check.batch, Int(check.piece)))
      case .recheck(let look):
        let check = scene.workshop.checks[look.check]
        judged.append((check.batch, Int(check.piece)))
      case .notePrinted(let note): other = note.proofs.first?.sale.map { .sale($0) } ?? other
      case .takeBack(let row): other = .sale(row.sale)
      case .withdraw(let row):
        if let inmate = row.inmate { people.append(inmate) }
        if let batch = row.batch { other = .batch(batch) }
        if let sale = row.sale { other = .sale(sale) }
        if let buyer = row.buyer, case .nothing = other { other = .buyer(buyer) }
      default: break
      }
    }
    if !sheets.isEmpty { return .sheets(sheets) }
    if !judged.isEmpty { return .judged(judged) }
    return people.isEmpty ? other : .people(people)
  }

  // MARK: Texts

  /// How many rows are touched: the cells of day sheets, people, or the one thing.
  var rows: Int {
    switch subject {
    case .sheets(let sheets): sheets.reduce(0) { $0 + $1.entries.count }
    case .people(let people): people.count
    case .judged(let pieces): pieces.count
    case .batch, .sale, .buyer, .nothing: 1
    }
  }

  /// `Lembar 0218, 25 baris`.
  var thing: String {
    switch subject {
    case .sheets(let sheets): sheetNumber(of: sheets) + ", " + amount
    case .people(let people): people.count == 1 ? scene.workshop.code(people[0]) : amount
    case .batch(let batch):
      scene.workshop.code(batch) + pieces(scene.workshop.batches[batch].pieces)
    case .sale(let sale):
      "Nota " + scene.workshop.nota(sale)
        + pieces(scene.workshop.sales[sale].lines.flatMap(\.pieces))
    case .buyer(let buyer):
      scene.say("Pembeli", en: "Buyer") + " " + scene.buyerName(buyer).fitted(to: 30)
    case .judged(let pieces):
      pieces.count == 1
        ? scene.workshop.code(pieces[0].batch, piece: pieces[0].piece)
        : scene.say("\(pieces.count) buah", en: plural(pieces.count, "piece"))
    case .nothing: words
    }
  }

  /// What the record was, in a few words, where it has no rows of its own to name.
  private var words: String {
    let words = scene.say(save.actions.words(in: scene.workshop))
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// `Hasil harian, lembar 0218, Sabtu 21-11-2026`.
  var title: String {
    switch subject {
    case .sheets(let sheets):
      let day = sheets[0].day
      let date = sheets.count > 1 ? "" : ", \(day.weekdayName(scene.language)) \(day.dashed)"
      return AreaTable.title(3, in: scene) + ", " + sheetNumber(of: sheets).lowercased() + date
    case .people(let people): return AreaTable.title(1, in: scene) + ", " + listed(people)
    case .batch, .sale, .buyer, .judged, .nothing: return thing
    }
  }

  /// `25 baris`.
  var amount: String {
    guard case .people = subject else {
      return scene.say("\(rows) baris", en: plural(rows, "row"))
    }
    return scene.say("\(rows) orang", en: rows == 1 ? "1 person" : "\(rows) people")
  }

  /// `25 baris, 14 buah`: what was recorded.
  var counts: String {
    let made = save.actions.reduce(0) { sum, action in
      guard case .recordDay(let day) = action else { return sum }
      return sum + day.entries.reduce(0) { $0 + $1.pieces.count }
    }
    return made == 0
      ? amount : amount + scene.say(", \(made) buah", en: ", " + plural(made, "piece"))
  }

  /// What is different once it is taken back.
  var consequence: String {
    let number = "#\(save.sequence)"
    if isOfEdits {
      return scene.say(
        "\(amount) kembali seperti sebelum \(number).",
        en: "\(amount): back to what was before \(number).")
    }
    guard case .sheets(let sheets) = subject else {
      return scene.say(
        "\(amount) keluar dari daftar; nomornya tidak dipakai lagi.",
        en: "\(amount) leave the list; the numbers are not used again.")
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
      && save.reversal.allSatisfy { action in
        switch action {
        case .editInmate, .receivePayment, .promiseOrder, .moveAdvance, .cancelOrder,
          .returnConsigned:
          true
        default: false
        }
      }
  }

  // MARK: Parts

  private func sheetNumber(of sheets: [RecordDay]) -> String {
    let days = Set(sheets.map(\.day))
    guard days.count == 1, let day = days.first else {
      return scene.say("\(days.count) lembar", en: counted(days.count, "sheet"))
    }
    let id = scene.workshop.sheetOfDay[day].map { Int($0.index) + 1 } ?? 0
    return scene.say("Lembar", en: "Sheet") + " " + Workshop.padded(id, to: 4)
  }

  private func pieces<Piece>(_ pieces: [Piece]) -> String {
    scene.say(", \(pieces.count) buah", en: ", " + plural(pieces.count, "piece"))
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
