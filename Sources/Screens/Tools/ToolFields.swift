import Forms
import Wording
import Workshop

/// The fields of the entries of tools.
enum ToolFields {
  static func of(_ entry: ToolForm.Entry) -> [Field] {
    switch entry {
    case .out: CountTools.fields.map { tools($0, handouts: true) } + [session, day]
    case .back: CountTools.fields.map { tools($0, handouts: false) } + [session, day]
    case .writeOff: [reason, day]
    }
  }

  private static func tools(_ name: FieldName, handouts: Bool) -> Field {
    Field(
      name, .tools(handouts: handouts), width: 55,
      hint: handouts
        ? Words(
          "Nomor=pekerja; tanpa pekerja: yang terakhir.",
          en: "Number=worker; without: whoever had it last.")
        : Words("Nomor yang balik.", en: "The numbers that came back."),
      example: handouts ? Words("7=26 9-12=4", en: "7=26 9-12=4") : Words("7 9-12", en: "7 9-12"))
  }

  private static let session = Field(
    .session, .choice, width: 12, required: true, listed: true,
    hint: Words("Sesi pagi atau siang. F4 daftar.", en: "Morning or afternoon. F4 lists."),
    example: Words("pagi", en: "morning"))

  private static let reason = Field(
    .reason, .text(limit: 60), width: 48, required: true,
    hint: Words("Hilang atau rusak, bagaimana.", en: "Lost or broken, and how."),
    example: Words("patah saat memotong", en: "broke while cutting"))

  private static let day = FormField.day(Words("Hari dihitung.", en: "The day of the count.")).field
}
