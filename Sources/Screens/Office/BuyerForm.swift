import Forms
import TerminalUI
import Wording
import Workshop

/// What may change of a buyer.
struct BuyerForm: OfficeForm {
  private let buyer: ID<Buyer>
  private let isPrivate: Bool
  var form: FormState

  init(_ buyer: ID<Buyer>, in scene: Scene) {
    self.buyer = buyer
    let row = scene.workshop.buyers[buyer]
    isPrivate = row.subject != nil
    form = FormState(
      [Self.name.field, Self.channel.field] + (isPrivate ? [] : Self.ofInstitutions.map(\.field)),
      texts: [
        .buyer: row.name ?? "", .channel: scene.channel(row.channel), .address: row.address,
        .contact: row.contact, .taxNumber: row.taxNumber,
      ])
  }

  static let draftName = DraftName("buyer", Words("pembeli", en: "buyer")) { draft, scene in
    scene.workshop.buyers.contains(ID(draft.key.number))
      ? BuyerForm(ID(draft.key.number), in: scene) : nil
  }

  var draftKey: DraftKey { Self.draftName.key(buyer.index) }

  mutating func save(in scene: Scene) throws(Unread) -> [Effect] {
    let (name, channel) = try form.read(Self.name, Self.channel, in: scene)
    let others = isPrivate ? ["", "", ""] : try form.read(all: Self.ofInstitutions, in: scene)
    let action = EditBuyer {
      $0.day = scene.today
      $0.buyer = buyer
      $0.subject = scene.workshop.buyers[buyer].subject
      $0.name = name
      $0.channel = channel
      $0.address = others[0]
      $0.contact = others[1]
      $0.taxNumber = others[2]
    }
    return [.perform([.editBuyer(action)])]
  }

  func path(in scene: Scene) -> [String] {
    [scene.say("Pembeli", en: "Buyer")]
  }

  func counts(in scene: Scene) -> [String] {
    [
      isPrivate ? scene.say("pribadi", en: "private") : scene.say("instansi", en: "institution")
    ]
  }

  private static let name = FormField(
    .buyer, .text(limit: 60), width: 50,
    hint: Words("Nota yang lalu memuat nama ini juga.", en: "Earlier notas show this name too."),
    example: Words("Dinas Contoh", en: "Dinas Contoh"))

  private static let channel = FormField(
    .channel, .channel, width: 22,
    hint: Words("Saluran yang biasa. F4 daftar.", en: "The usual channel. F4 lists."),
    example: Words("Warung", en: "Warung"))

  private static let ofInstitutions: [FormField<String>] = [
    FormField(
      .address, .text(limit: 60).whenEmpty(""), width: 50,
      hint: Words("Untuk surat dan kirim barang.", en: "For letters and deliveries."),
      example: Words("Jalan Contoh 1", en: "Jalan Contoh 1")),
    FormField(
      .contact, .text(limit: 40).whenEmpty(""), width: 42,
      hint: Words("Telepon, surel, atau nama petugasnya.", en: "Telephone, mail, or whom to ask."),
      example: Words("0411-000000", en: "0411-000000")),
    FormField(
      .taxNumber, .text(limit: 20).whenEmpty(""), width: 22,
      hint: Words("Untuk faktur; boleh kosong.", en: "For invoices; may be empty."),
      example: Words("01.234.567.8-901.000", en: "01.234.567.8-901.000")),
  ]
}
