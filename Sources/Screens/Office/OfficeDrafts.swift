import Workshop

/// The place in a list that a draft of one of its rows is about, which counts from 1; nil for
/// something new.
func place<Row>(of draft: Draft, in rows: [Row]) -> UInt8? {
  rows.indices.contains(Int(draft.key.number) - 1) ? UInt8(draft.key.number - 1) : nil
}

extension DraftName {
  /// Those of what the office decides about itself.
  static let office =
    [
      PriceForm.draftName, ProductForm.draftName, ChannelForm.draftName, StageForm.draftName,
      ToolKindForm.draftName, MaterialKindForm.draftName, OfficialForm.draftName,
      LetterheadForm.draftName, BuyerForm.draftName, NumberForm.draftName,
      MergeForm.draftName,
      OpeningForm.draftName,
      HolidayForm.draftName, WorkWeekForm.draftName, SkillNeedsForm.draftName,
      StepForm.draftName, PaperNumbersForm.draftName,
      AttendanceForm.draftName,
      EligibilityForm.draftName,
    ] + OpeningMarkForm.draftNames
}
