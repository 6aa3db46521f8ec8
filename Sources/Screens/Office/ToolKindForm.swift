import Forms
import TerminalUI
import Wording
import Workshop

/// A new kind of tool, or another name or more numbers of one.
struct ToolKindForm: OfficeForm {
  private let kind: UInt8?
  var form: FormState

  init(_ kind: UInt8?, in scene: Scene) {
    self.kind = kind
    let row = kind.map { scene.workshop.toolKinds[Int($0)] }
    form = FormState(
      [Self.name.field, Self.english.field, Self.numbers.field],
      texts: [
        .name: row?.name ?? "", .note: row?.english ?? "",
        .number: row.map { "\($0.numbers)" } ?? "",
      ])
  }

  static let draftName = DraftName("newToolKind", Words("jenis alat", en: "tool kind")) {
    draft, scene in
    ToolKindForm(place(of: draft, in: scene.workshop.toolKinds), in: scene)
  }

  var draftKey: DraftKey { Self.draftName.key(kind.map { Int32($0) + 1 } ?? 0) }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (name, english, numbers) = try form.read(
      Self.name, Self.english, Self.numbers, in: scene)
    guard let most = UInt8(exactly: numbers) else {
      throw Unread(.field(.numberOutOfRange(lowest: 1, highest: 255)), at: .number)
    }
    let action = SetToolKind {
      $0.day = scene.today
      $0.kind = kind
      $0.name = name
      $0.english = english.isEmpty ? name : english
      $0.numbers = most
    }
    return [.perform([.setToolKind(action)])]
  }

  func path(in scene: Scene) -> [String] {
    [scene.say("Jenis alat", en: "Tool kind")]
  }

  private static let name = FormField(
    .name, .text(limit: 18), width: 20,
    hint: Words("Satu jenis, huruf kecil.", en: "One kind, in small letters."),
    example: Words("tang", en: "tang"))

  private static let english = FormField.english(limit: 18, like: Words("pliers", en: "pliers"))

  private static let numbers = FormField(
    .number, .number, width: 6,
    hint: Words(
      "Nomor tertinggi yang tertulis di alatnya.", en: "Highest number marked on a tool."),
    example: Words("12", en: "12"), label: Words("Nomor 1 sampai", en: "Numbers 1 to"))
}
