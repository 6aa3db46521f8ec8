import Forms
import TerminalUI
import Wording
import Workshop

/// The form that corrects a row of any day's sheet: who did it, at which stage, on which pieces;
/// with a reason, and a second person once a piece was judged or the work was paid.
struct CorrectOutputForm: EntryForm {
  private let output: ID<Output>
  private let batch: ID<WeavingBatch>
  /// The part of the row that is wrong, as it stands.
  private let part: WorkDone
  private let isMaterial: Bool
  var form: FormState

  /// Nil for a row without a batch.
  ///
  /// `piece`: the only one that is meant; nil for all of the part.
  init?(_ output: ID<Output>, _ part: WorkDone, piece: UInt8? = nil, in scene: Scene) {
    let workshop = scene.workshop
    guard let batch = workshop.outputs[output].batch else { return nil }
    self.output = output
    self.part = part
    self.batch = batch
    isMaterial = workshop.step(of: part.stage, in: batch) == nil
    let numbers = piece.map { [$0] } ?? part.pieces
    form = FormState(
      [
        Self.worker.field, Self.stage(of: batch, isMaterial: isMaterial, in: workshop).field,
        isMaterial ? Self.units.field : Self.pieces.field, Self.reason.field,
      ],
      texts: [
        .worker: workshop.code(part.worker),
        .stage: workshop.catalogue.stages[Int(part.stage)].title(scene.language),
        .piece: numbers.map(String.init).joined(separator: " "), .amount: "\(part.units)",
      ])
  }

  /// Of a row with several parts that of whoever the row names, else the last.
  init?(_ output: ID<Output>, in scene: Scene) {
    let works = scene.workshop.works(of: output)
    let worker = scene.workshop.outputs[output].worker
    guard let part = works.first(where: { $0.worker == worker }) ?? works.last else { return nil }
    self.init(output, part, in: scene)
  }

  static let draftName = DraftName(
    "correctOutput", Words("koreksi hasil", en: "correction of output")
  ) { draft, scene in
    let output = ID<Output>(draft.key.number)
    return scene.workshop.outputs.contains(output) ? CorrectOutputForm(output, in: scene) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(output.index) }
  var topic: String { "hasil-koreksi" }

  func lookup(in scene: Scene) -> [LookupRow] {
    switch form.focused.name {
    case .worker: Self.people(in: scene)
    case .reason: Self.reasons.map { LookupRow(scene.say($0)) }
    default: form.focused.rows(beside: scene.basis)
    }
  }

  private static func people(in scene: Scene) -> [LookupRow] {
    scene.workshop.inmates.map { inmate in
      LookupRow(
        scene.workshop.code(inmate), note: scene.sees(.name) ? scene.name(of: inmate) : "")
    }
  }

  // MARK: Saving

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    var action = try action(in: scene)
    let authority = scene.session.map { Authority(user: $0.user) } ?? Authority(user: ID(0))
    let broken = scene.workshop.broken(by: .correctOutput(action), as: authority, on: scene.today)
      .filter { !$0.rule.awaitsSignature && $0.rule != .earnings(.figuresChanged) }
    if !broken.isEmpty { throw Unread(broken.map { Self.named($0, isMaterial) }) }
    do throws(RuleBroken) {
      action.moves = try scene.workshop.premiMoves(of: action)
    } catch { throw Unread([error]) }
    return action.needsWitness(in: scene.workshop)
      ? [.sign(signature(action, in: scene))] : [.perform([.correctOutput(action)])]
  }

  /// The rules speak of an amount; of pieces the form asks for their numbers.
  private static func named(_ broken: RuleBroken, _ isMaterial: Bool) -> RuleBroken {
    broken.field == .amount && !isMaterial
      ? RuleBroken(broken.rule, field: .piece, row: broken.row) : broken
  }

  private mutating func action(in scene: Scene) throws(Unread) -> CorrectOutput {
    let (worker, stage, reason) = try form.read(
      Self.worker, Self.stage(of: batch, isMaterial: isMaterial, in: scene.workshop), Self.reason,
      in: scene)
    var after = part
    after.worker = worker
    after.stage = stage
    if isMaterial {
      let units: Int = try form.read(Self.units, in: scene)
      after.units = UInt8(clamping: units)
    } else {
      after.pieces = try form.read(Self.pieces, in: scene)
    }
    return CorrectOutput {
      $0.day = scene.today
      $0.output = output
      $0.before = part
      $0.after = after
      $0.reason = reason
    }
  }

  private func signature(_ action: CorrectOutput, in scene: Scene) -> Signature {
    let moves = action.moves.map { OutputWords.move($0, in: scene) }
    let effect =
      moves.isEmpty
      ? [scene.say("Premi dihitung menurut yang benar.", en: "Premi goes by the correction.")]
      : moves
    return Signature(
      title: scene.say("Koreksi hasil", en: "Correction of output"),
      lines: [
        scene.say("Semula   ", en: "Was      ") + OutputWords.text(part, in: scene),
        scene.say("Menjadi  ", en: "Becomes  ") + OutputWords.text(action.after, in: scene),
        scene.say("Alasan   ", en: "Reason   ") + action.reason, "",
      ] + effect, signer: .witness(.approve)
    ) { _ in [.correctOutput(action)] }
  }

  func saved(_ number: Int64, in scene: Scene) -> [Effect] {
    let day = scene.workshop.outputs[output].day.dashed
    return [
      .close,
      .say(
        scene.say(
          "Tersimpan #\(number). Hasil \(day) dikoreksi; putusan mutu tetap.",
          en: "Saved #\(number). Output of \(day) corrected; verdicts stay.")),
    ]
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let row = scene.workshop.outputs[output]
    let code = row.batch.map { scene.workshop.code($0) } ?? "-"
    var page = Page([
      scene.say("Hasil harian", en: "Daily output"), row.day.dashed,
      scene.say("Koreksi", en: "Correction"),
    ])
    page.counts = [code, OutputWords.text(part, in: scene)]
    page.fact = scene.kept(draftKey) ?? ""
    page.draw(on: &canvas, in: scene)
    var view = FormView(rows: form.fields.map { [$0.name] })
    if let worker = form.value(Self.worker, in: scene), scene.sees(.name) {
      view.notes[.worker] = scene.name(of: worker).fitted(to: 30)
    }
    view.draw(form, lookup: lookup(in: scene), on: &canvas, in: scene)
  }

  // MARK: Fields

  private static let worker = FormField(
    .worker, .worker.lookedUp, width: 12,
    hint: Words(
      "Siapa yang benar mengerjakannya. 7 sama dengan kodenya. F4 daftar.",
      en: "Who really did it. 7 stands for the code. F4 lists them."),
    example: Words("7", en: "7"))

  private static func stage(
    of batch: ID<WeavingBatch>, isMaterial: Bool, in workshop: Workshop
  ) -> FormField<UInt8> {
    let product = workshop.product(of: batch)
    let own = product.route.filter { !$0.isGate }.map(\.index)
    let stages = isMaterial ? product.materialStages : own
    return FormField(
      .stage,
      .choice(among: { _ in stages }) { stage, basis in
        let row = basis.workshop.catalogue.stages[Int(stage)]
        return Words(row.name, en: row.english)
      }, width: 22,
      hint: Words(
        "Tahap yang benar. F4 daftar.", en: "The right stage. F4 lists them."),
      example: Words("potong", en: "potong"))
  }

  private static let pieces = FormField(
    .piece, .numbers, width: 40,
    hint: Words(
      "Nomor buah; bagi orang lain hanya miliknya. Kosong: tidak ada.",
      en: "Piece numbers; for another only theirs. Empty: none."),
    example: Words("3 5 7", en: "3 5 7"))

  private static let units = FormField(
    .amount, .number, width: 4,
    hint: Words("Jumlahnya hari itu.", en: "How many units that day."),
    example: Words("3", en: "3"))

  private static let reason = FormField(
    .reason, .text(limit: 60), width: 46,
    hint: Words(
      "Mengapa salah, minimal 5 huruf. F4 daftar.",
      en: "Why it was wrong, at least 5 characters. F4 lists."),
    example: Words("salah orang", en: "wrong person"))

  private static let reasons = [
    Words("salah orang", en: "wrong person"), Words("salah tahap", en: "wrong stage"),
    Words("salah hitung", en: "wrong count"), Words("tertukar baris", en: "rows swapped"),
  ]
}

extension ValueLanguage where Value == ID<Inmate> {
  /// A person by the code.
  static var worker: Self {
    Self { text, basis throws(Mistake) in
      guard let inmate = basis.workshop.inmate(code: text.trimmed) else { throw .unknown }
      return inmate
    }
  }
}

extension ValueLanguage where Value == [UInt8] {
  /// Numbers of pieces with blanks between; none for nothing.
  static var numbers: Self {
    Self { text, _ throws(Mistake) in
      let words = text.split(whereSeparator: { $0 == " " || $0 == "," })
      let numbers = words.compactMap { UInt8($0) }
      if numbers.count < words.count || numbers.contains(0) { throw .unknown }
      return numbers.sorted()
    }.whenEmpty([]).upTo(200)
  }
}

/// What rows of a day's sheet say was done, and what corrections made of it.
enum OutputWords {
  /// `LW-002 anyam dasar, buah 3 5`.
  static func text(_ work: WorkDone, in scene: Scene) -> String {
    let stage = scene.workshop.catalogue.stages[Int(work.stage)].title(scene.language)
    let numbers = work.pieces.map(String.init).joined(separator: " ")
    let what =
      work.pieces.isEmpty
      ? "\(work.units)" : scene.say("buah \(numbers)", en: "pieces \(numbers)")
    return "\(scene.workshop.code(work.worker)) \(stage), \(what)"
  }

  /// `Premi 10-2026: LW-002 -Rp12.340, LW-007 +Rp12.340`, and what the workshop bears.
  static func move(_ move: PremiMove, in scene: Scene) -> String {
    let from = scene.workshop.code(move.from)
    let to = scene.workshop.code(move.to)
    let month = move.month.title(scene.language)
    let rest = move.amount - move.taken
    let borne =
      rest == Rupiah()
      ? ""
      : scene.say(
        ", \(rest.sentence) ditanggung bengkel", en: ", the workshop bears \(rest.sentence)")
    return "Premi \(month): \(from) -\(move.taken.sentence), \(to) +\(move.amount.sentence)" + borne
  }

  /// `Dikoreksi 18-11 PTG-1: WB-007 anyam dasar, buah 3. Alasan: salah orang`.
  static func correction(_ id: ID<OutputCorrection>, in scene: Scene) -> String {
    let row = scene.workshop.outputCorrections[id]
    let login = scene.workshop.users[row.officer].login.uppercased()
    let nothing = row.after.pieces.isEmpty && row.after.units == 0 && !row.movesWork
    let what = nothing ? scene.say("tidak ada hasil", en: "no output") : text(row.after, in: scene)
    return scene.say("Dikoreksi ", en: "Corrected ") + scene.short(row.day) + " \(login): " + what
      + scene.say(". Alasan: ", en: ". Reason: ") + row.reason
  }
}
