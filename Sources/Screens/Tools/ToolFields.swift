import Forms
import Wording
import Workshop

/// The fields of the entries of tools.
enum ToolFields {
  static func of(_ entry: ToolForm.Entry, in workshop: Workshop) -> [Field] {
    switch entry {
    case .out: kinds(in: workshop, handouts: true).map(\.field) + [session.field, day.field]
    case .back: kinds(in: workshop, handouts: false).map(\.field) + [session.field, day.field]
    case .writeOff: [reason.field, day.field]
    }
  }

  /// A field for each kind of tool, in order.
  static func kinds(
    in workshop: Workshop, handouts: Bool
  ) -> [FormField<[ToolsLanguage.Part]>] {
    zip(CountTools.fields, workshop.toolKinds).map { tools($0, $1, handouts: handouts) }
  }

  private static func tools(
    _ name: FieldName, _ kind: ToolKind, handouts: Bool
  ) -> FormField<[ToolsLanguage.Part]> {
    FormField(
      name, .tools(handouts: handouts).whenEmpty([]), width: 55,
      hint: handouts
        ? Words(
          "Nomor=pekerja; tanpa pekerja: yang terakhir.",
          en: "Number=worker; without: whoever had it last.")
        : Words("Nomor alat yang kembali.", en: "The numbers that came back."),
      example: handouts ? Words("7=26 9-12=4", en: "7=26 9-12=4") : Words("7 9-12", en: "7 9-12"),
      label: kind.title)
  }

  static let session = FormField(
    .session, .choice(of: WorkSession.allCases) { $0.words }, width: 12,
    hint: Words("Sesi pagi atau siang. F4 daftar.", en: "Morning or afternoon. F4 lists."),
    example: Words("pagi", en: "morning"))

  static let reason = FormField(
    .reason, .text(limit: 60), width: 48,
    hint: Words("Hilang atau rusak: bagaimana.", en: "Lost or broken, and how."),
    example: Words("patah saat memotong", en: "broke while cutting"))

  static let day = FormField.day(Words("Tanggal hitung.", en: "The day of the count."))
}
