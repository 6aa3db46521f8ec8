import Wording
import Workshop

/// What the drafts of a form are called, on disk and in words, and how one is opened again; every
/// form and page that leaves drafts gives its own.
struct DraftName: Sendable {
  typealias Opening = @Sendable (Draft, Scene) -> (any Screen)?

  let form: DraftKey.Form
  /// The name on disk of a form of one record; else empty.
  let entry: String
  private let words: @Sendable (Int32, Workshop) -> Words
  private let opening: Opening?

  init(
    _ form: DraftKey.Form, words: @escaping @Sendable (Int32, Workshop) -> Words,
    opening: @escaping Opening
  ) {
    self.form = form
    entry = ""
    self.words = words
    self.opening = opening
  }

  /// Of a form of one record; `opening`: none where it needs the page that it belongs to.
  init(_ entry: String, _ words: Words, opening: Opening? = nil) {
    form = .entry
    self.entry = entry
    self.words = { _, _ in words }
    self.opening = opening
  }

  /// `number`: the row or day that it is about; 0 for none.
  func key(_ number: Int32 = 0) -> DraftKey { DraftKey(form, number, entry: entry) }

  /// Whether Home lists its drafts, and opens them.
  var isAtHome: Bool { opening != nil }

  func title(_ number: Int32, in scene: Scene) -> String {
    scene.say(words(number, scene.workshop))
  }

  /// Nil when what the draft is about is not there any more.
  func screen(_ draft: Draft, in scene: Scene) -> (any Screen)? { opening?(draft, scene) }
}

extension DraftName {
  /// Every one there is.
  static let all =
    [
      InmateForm.newDraft, InmateForm.changeDraft, OpenBatchForm.draftName, DayScreen.draftName,
      SaleForm.draftName, QueueScreen.draftName, OrderForm.draftName, SchemeForm.draftName,
      DisputeForm.draftName, SettleDisputeForm.draftName, PaymentForm.oneDraft,
      PaymentForm.manyDraft, ReturnForm.draftName, ConsignForm.draftName, SettleForm.draftName,
      AdvanceForm.draftName, PromiseForm.draftName, CancelForm.draftName, CountForm.draftName,
      ReviseForm.draftName, LeavingForm.draftName, HandoverForm.draftName,
      TrainingForm.draftName, CorrectionForm.draftName, RecheckForm.draftName,
      LimitForm.draftName, DefectForm.draftName, MeasureForm.draftName, CauseNotes.draftName,
      BlockQuestion.draftName, BlockQuestion.liftingDraft, LotScreen.mendedDraft,
      EditBatchForm.draftName, HandOverForm.draftName, CorrectOutputForm.draftName,
      ReleaseForm.draftName, AmendDisputeForm.draftName, AmendReturnForm.draftName,
      AmendLotForm.draftName, AmendConsignForm.draftName,
      AgreementForm.draftName, PledgeForm.draftName, EvidenceForm.draftName,
      SupportForm.draftName, ContactForm.draftName, MarketPriceForm.draftName,
      ProveSkillForm.draftName, ReleasePackForm.draftName,
      AbsenceForm.draftName, AbsenceEndForm.draftName, ConductForm.draftName,
      CourseForm.draftName, SessionForm.draftName, FinishForm.draftName, ExerciseForm.draftName,
      AllowanceForm.draftName, QueueForm.draftName, AdmissionForm.draftName,
      MonthNotesForm.draftName,
      SheetScreen.draftName,
      CashCountForm.draftName,
      PaymentDueForm.draftName,
    ] + MoneyForm.draftNames + MaterialForm.draftNames + ToolForm.draftNames + office

  /// Nil for one that another version of the program left.
  static func of(_ key: DraftKey) -> DraftName? {
    all.first { $0.form == key.form && $0.entry == key.entry }
  }
}

extension Scene {
  func draft(_ key: DraftKey) -> Draft? { drafts.first { $0.key == key } }

  /// What a draft is called.
  func title(of key: DraftKey) -> String {
    DraftName.of(key)?.title(key.number, in: self) ?? say("isian", en: "form")
  }

  /// Said where a form is left for the next record.
  func keptWords(_ key: DraftKey) -> String {
    let title = title(of: key)
    return say(
      "Konsep \(title) disimpan. Belum tersimpan sebagai data.",
      en: "Draft of \(title) kept. Not saved as a record.")
  }

  /// A key for something new that no draft has yet.
  func newDraft(_ name: DraftName) -> DraftKey {
    let taken = drafts.filter { $0.key.form == name.form }.map(\.key.number).max() ?? 0
    return name.key(taken + 1)
  }

  /// `konsep disimpan 08:10`, with the day when it was not today; nil while nothing is kept.
  func kept(_ key: DraftKey) -> String? {
    draft(key).map { say("konsep disimpan ", en: "draft kept ") + time(of: $0) }
  }

  /// `08:10`, or `21-11 08:10`.
  func time(of draft: Draft) -> String {
    let local = draft.at.local(offset: workshop.settings.offset)
    return (local.day == today ? "" : local.day.short + " ") + clock(local.minute)
  }
}
