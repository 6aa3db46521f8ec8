import Forms
import TerminalUI
import Wording
import Workshop

/// The form that hands pieces over: which, to whom, and why where somebody gives them up who may
/// work.
///
/// Several people get them in turn.
struct HandOverForm: EntryForm {
  /// Whose pieces, or which, it is opened for.
  enum Subject: Equatable {
    case person(ID<Inmate>)
    case pieces([PiecePlace])

    /// The number that a draft of it is kept under.
    var number: Int32 {
      switch self {
      case .person(let inmate): inmate.index + 1
      case .pieces(let pieces):
        pieces.first.map { -($0.batch.index << 8 | Int32($0.number)) } ?? 0
      }
    }

    init(number: Int32) {
      self =
        number > 0
        ? .person(ID(number - 1)) : .pieces([PiecePlace(ID(-number >> 8), UInt8(-number & 255))])
    }

    /// Whether all of it is there.
    func exists(in workshop: Workshop) -> Bool {
      switch self {
      case .person(let inmate): workshop.people.contains(inmate)
      case .pieces(let pieces): pieces.allSatisfy { workshop.isInWork($0) }
      }
    }
  }

  private let subject: Subject
  var form: FormState

  init(_ subject: Subject, in scene: Scene) {
    self.subject = subject
    let pieces = Self.pieces(of: subject, in: scene)
    form = FormState(
      [Self.labels.field, Self.receivers.field, Self.reason.field],
      texts: [
        .piece: PieceCodes.write(pieces, in: scene.workshop),
        .reason: Self.proposedReason(pieces, in: scene),
      ])
    form.focus(on: .crew)
  }

  static let draftName = DraftName(
    "handOver", Words("serah terima buah", en: "hand-over of pieces")
  ) { draft, scene in
    let subject = Subject(number: draft.key.number)
    return subject.exists(in: scene.workshop) ? HandOverForm(subject, in: scene) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(subject.number) }
  var topic: String { "serah-terima" }

  private static func pieces(of subject: Subject, in scene: Scene) -> [PiecePlace] {
    switch subject {
    case .person(let inmate): scene.workshop.pieces(heldBy: inmate)
    case .pieces(let pieces): pieces.filter { scene.workshop.isInWork($0) }
    }
  }

  /// The release of whoever holds them all, where it is near.
  private static func proposedReason(_ pieces: [PiecePlace], in scene: Scene) -> String {
    let holders = Set(pieces.map { scene.workshop.piece($0).holder })
    guard holders.count == 1, case .some(.some(let holder)) = holders.first,
      scene.workshop.mayWork(holder, on: scene.today), scene.sees(.release),
      let release = scene.workshop.people[holder].identity?.release,
      release - scene.today <= Releases.nearest
    else { return "" }
    return scene.say("bebas ", en: "release ") + release.dashed
  }

  func lookup(in scene: Scene) -> [LookupRow] {
    switch form.focused.name {
    case .crew: CrewText.lookup(form[.crew], in: scene).filter { !$0.isAddition }
    case .piece: labels(in: scene)
    default: []
    }
  }

  /// The pieces in work that stay to be named; choosing one puts its code behind the others.
  private func labels(in scene: Scene) -> [LookupRow] {
    let workshop = scene.workshop
    let named = PieceCodes(form[.piece], in: workshop).places
    let open = workshop.derived.openBatches.flatMap { batch in
      workshop.batches[batch].pieces.indices.map { PiecePlace(batch, UInt8($0 + 1)) }
    }
    return open.filter { workshop.isInWork($0) && !named.contains($0) }.map { place in
      let holder = workshop.piece(place).holder.map { workshop.code($0) } ?? "-"
      return LookupRow(
        PieceCodes.write(named + [place], in: workshop), note: holder, title: workshop.code(place))
    }
  }

  mutating func press(_ input: Input, in scene: Scene) -> [Effect] {
    let rows = lookup(in: scene)
    if form.focused.name == .crew, form.pressCrew(input, rows, in: scene) { return [] }
    defer { form.closeCrew() }
    switch form.press(input, rows: rows, in: scene) {
    case .leave: return [.close]
    case .save: return saving(in: scene)
    case .nothing, .changed, .add: return []
    }
  }

  // MARK: Saving

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (pieces, receivers, reason) = try form.read(
      Self.labels, Self.receivers, Self.reason, in: scene)
    if receivers.isEmpty { throw Unread(.field(.required), at: .crew) }
    let actions = receivers.enumerated().compactMap { turn, receiver -> Action? in
      let own = pieces.indices.filter { $0 % receivers.count == turn }.map { pieces[$0] }
      if own.isEmpty && turn > 0 { return nil }
      return .handOver(
        HandOver {
          $0.day = scene.today
          $0.to = receiver
          $0.pieces = own
          $0.reason = reason
        })
    }
    return [.perform(actions)]
  }

  /// The rules know one receiver; the form calls the field after all of them.
  mutating func hear(_ answer: Answer, in scene: Scene) -> [Effect] {
    switch answer {
    case .saved(let number):
      return [.answer(.saved(number)), .say(Self.saved(number, in: scene))]
    case .refused(let broken):
      return form.refuse(
        broken.map { RuleBroken($0.rule, field: $0.field == .worker ? .crew : $0.field) },
        in: scene)
    default: return []
    }
  }

  static func saved(_ number: Int64, in scene: Scene) -> String {
    guard let row = scene.workshop.handOvers.last else { return "" }
    let code = scene.workshop.code(row.to)
    let left = scene.workshop.piecesWithoutHolder(on: scene.today).count
    let rest =
      left == 0
      ? "" : scene.say(" Masih \(left) tanpa pemegang.", en: " Still \(left) without a holder.")
    return scene.say(
      "Tersimpan #\(number). Dialihkan ke \(code).\(rest) Z mengurungkan.",
      en: "Saved #\(number). Handed to \(code).\(rest) Z undoes.")
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let named = PieceCodes(form[.piece], in: scene.workshop).places
    var page = Page([
      scene.say("Batch anyaman", en: "Batches"), scene.say("Serah terima", en: "Hand-over"),
    ])
    page.counts = [
      scene.say("\(named.count) buah", en: counted(named.count, "piece")), from(named, in: scene),
    ].filter { !$0.isEmpty }
    page.fact = scene.kept(draftKey) ?? ""
    page.draw(on: &canvas, in: scene)
    var view = FormView(rows: form.fields.map { [$0.name] })
    view.notes[.piece] = scene.say("\(named.count) buah", en: counted(named.count, "piece"))
    view.draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  /// `dari WB-005, bebas 08-12`: who holds them, or held them.
  private func from(_ pieces: [PiecePlace], in scene: Scene) -> String {
    let holders = Set(
      pieces.filter { scene.workshop.isInWork($0) }.compactMap {
        scene.workshop.piece($0).holder
      }
    ).sorted()
    guard !holders.isEmpty else { return "" }
    let codes = TakenBack.joined(holders.map { scene.workshop.code($0) }, in: scene)
    return scene.say("dari ", en: "from ") + codes
  }

  private static let labels = FormField(
    .piece, .labels.upTo(200), width: 48,
    hint: Words(
      "Label buahnya. 146-3 5 7 = tiga buah dari B-0146. F4 daftar.",
      en: "Their labels. 146-3 5 7 = three of B-0146. F4 lists them."),
    example: Words("146-3 5 7", en: "146-3 5 7"))

  private static let receivers = FormField(
    .crew, .crew.lookedUp, width: 42,
    hint: Words(
      "Kode penerima; beberapa orang: dibagi bergiliran. Ketik nama untuk mencari.",
      en: "Who gets them; several people: in turn. Type a name to search."),
    example: Words("7 28", en: "7 28"), label: Words("Kepada", en: "To"))

  private static let reason = FormField(
    .reason, .text(limit: 60).whenEmpty(""), width: 46,
    hint: Words(
      "Perlu bila pemegangnya masih boleh kerja.",
      en: "Needed where the holder may still work."),
    example: Words("bebas 08-12-2026", en: "release 08-12-2026"))
}

/// The key that opens it.
enum HandingOver {
  /// What it is called, and why it cannot be used for some pieces.
  static func binding(_ pieces: [PiecePlace], in scene: Scene) -> Binding {
    let none = scene.say("Tidak ada buah yang sedang dikerjakan.", en: "No piece is in work.")
    return Binding(
      [.character("a")], .handOver, scene.say("Alihkan", en: "Hand over"),
      unless: scene.reason(without: .record)
        ?? (pieces.contains { scene.workshop.isInWork($0) } ? nil : none))
  }

  /// Many rows of a list at once.
  static func deed(
    in scene: Scene, place: @escaping (Int) -> PiecePlace
  ) -> ListDeed {
    ListDeed(
      keys: [.character("a")], command: .handOver, label: scene.say("Alihkan", en: "Hand over"),
      reason: scene.reason(without: .record),
      question: { HandOverForm(.pieces($0.map(place)), in: scene) },
      way: { _, _ in .actions { _ in [] } },
      done: { _, number in HandOverForm.saved(number, in: scene) })
  }
}
