import Forms
import TerminalUI
import Wording
import Workshop

/// A new way to the market, or other terms of one from a day on.
struct ChannelForm: OfficeForm {
  private let channel: UInt8?
  var form: FormState

  init(_ channel: UInt8?, in scene: Scene) {
    self.channel = channel
    var texts: [FieldName: String] = [.from: scene.today.dashed, .commission: "0"]
    if let channel {
      let row = scene.workshop.channel(channel, on: scene.today)
      texts[.name] = row.name
      texts[.note] = row.english
      texts[.commission] = PerMilleLanguage.written(row.commission)
      texts[.kind] = scene.say(
        ChannelUse(isOpen: scene.workshop.isOpen(channel: channel, on: scene.today)).name)
    }
    form = FormState(Self.fields(isNew: channel == nil), texts: texts)
  }

  static let draftName = DraftName("channel", Words("saluran", en: "channel")) { draft, scene in
    ChannelForm(place(of: draft, in: scene.workshop.catalogue.channels), in: scene)
  }

  var draftKey: DraftKey { Self.draftName.key(channel.map { Int32($0) + 1 } ?? 0) }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (name, english, commission, from) = try form.read(
      Self.name, Self.english, Self.commission, Self.from, in: scene)
    var use = ChannelUse.open
    if channel != nil { use = try form.read(Self.use, in: scene) }
    let action = SetChannel {
      $0.day = scene.today
      $0.channel = channel
      $0.from = from
      $0.name = name
      $0.english = english.isEmpty ? name : english
      $0.commission = commission
      $0.retires = use == .ended
    }
    return [.perform([.setChannel(action)])]
  }

  func path(in scene: Scene) -> [String] {
    [
      scene.say("Saluran", en: "Channel"),
      channel.map { scene.channel($0) } ?? scene.say("baru", en: "new"),
    ]
  }

  private static func fields(isNew: Bool) -> [Field] {
    [name.field, english.field, commission.field] + (isNew ? [] : [use.field]) + [from.field]
  }

  private static let name = FormField(
    .name, .text(limit: 20), width: 22, hint: Words("Nama di nota.", en: "The name on the nota."),
    example: Words("Pasar Sabtu", en: "Pasar Sabtu"))

  private static let english = FormField.english(
    limit: 20, like: Words("Saturday market", en: "Saturday market"))

  private static let commission = FormField(
    .commission, .perMille, width: 8,
    hint: Words("Persen dari harga yang ditahan saluran.", en: "Per cent of the price it keeps."),
    example: Words("7,5", en: "7,5"), label: Words("Komisi (%)", en: "Commission (%)")
  )

  private static let use = FormField(
    .kind, .choice(of: ChannelUse.allCases) { $0.name }, width: 20,
    hint: Words("Hanya yang dipakai ditawarkan.", en: "Only what is in use is offered."),
    example: Words("dipakai", en: "in use"), label: Words("Keadaan", en: "State"))

  private static let from = FormField(
    .from, .day, width: 12,
    hint: Words("Nota yang lalu tetap.", en: "Earlier notas keep theirs."),
    example: Words("1-12-2026", en: "1-12-2026"))
}

/// Whether something new is sold by a channel.
private enum ChannelUse: CaseIterable {
  case open, ended

  init(isOpen: Bool) { self = isOpen ? .open : .ended }

  var name: Words {
    switch self {
    case .open: Words("dipakai", en: "in use")
    case .ended: Words("tidak dipakai lagi", en: "no longer in use")
    }
  }
}
