import Wording

/// The commands of reports.
extension Command {
  static let monthNotes = Command(
    "monthNotes", Words("kendala rencana target pnbp uraian", en: "obstacles plan target words"),
    does: Words("menulis kendala dan rencana", en: "writes obstacles and plan"))
}
