import Wording
import Workshop

/// Takes in a list of buyers: institutions with their address, private persons by name alone.
struct BuyersImport: RowImport {
  private var growth: Growth
  private let channels: WordTable<UInt8>

  init(_ ground: ImportGround) {
    growth = Growth(ground)
    channels = WordTable(channelsOf: ground.workshop)
  }

  var harvest: Harvest { growth.harvest }

  mutating func take(_ row: FileRow) {
    var reader = RowReader(row)
    let name = reader.text(.buyer, required: true)
    let isPrivate = reader.named(.kind, orNote: .unknown(.buyerKind)) { Self.kinds[$0] } ?? false
    let channel = reader.named(.channel, orNote: .unknown(.channel)) { channels[$0] } ?? 0
    let texts = [FieldName.address, .contact, .taxNumber].map { reader.text($0) }
    growth.noteRepetition(of: name.wordForm, .buyer, &reader)
    let id = growth.workshop.buyer(named: name)
    let edit = EditBuyer {
      $0.day = growth.ground.today
      $0.buyer = id ?? growth.workshop.buyers.nextID
      $0.name = name
      $0.channel = channel
      $0.address = texts[0]
      $0.contact = texts[1]
      $0.taxNumber = texts[2]
    }
    if let id { return settle(edit, with: id, isPrivate, reader) }
    let add = AddBuyer {
      $0.day = growth.ground.today
      $0.subject = isPrivate ? growth.workshop.subjects : nil
      $0.name = name
      $0.channel = channel
    }
    var full = edit
    full.subject = add.subject
    let isBare = texts.allSatisfy(\.isEmpty)
    growth.take(
      [.addBuyer(add)] + (isBare ? [] : [.editBuyer(full)]), reader, else: .buyer)
  }

  /// Who is private stays so.
  private mutating func settle(
    _ edit: EditBuyer, with id: ID<Buyer>, _ isPrivate: Bool, _ reader: RowReader
  ) {
    let ours = growth.workshop.buyers[id]
    var reader = reader
    reader.compare(.kind, ours.subject != nil, with: isPrivate) { $0 ? "pribadi" : "lembaga" }
    var compared = reader
    let catalogue = growth.workshop.catalogue
    compared.compare(.channel, ours.channel, with: edit.channel) {
      catalogue.channels[Int($0)].name
    }
    compared.compare(.address, ours.address, with: edit.address)
    compared.compare(.contact, ours.contact, with: edit.contact)
    compared.compare(.taxNumber, ours.taxNumber, with: edit.taxNumber)
    var edit = edit
    edit.subject = ours.subject
    edit.name = ours.name
    if edit.address.isEmpty { edit.address = ours.address }
    if edit.contact.isEmpty { edit.contact = ours.contact }
    if edit.taxNumber.isEmpty { edit.taxNumber = ours.taxNumber }
    growth.settle(.editBuyer(edit), reader, compared: compared, else: .buyer)
  }

  mutating func finish() {}

  /// Whether a word says a private person.
  private static let kinds = WordTable<Bool>([
    (["lembaga", "instansi", "toko", "institution", "company"], false),
    (["pribadi", "perorangan", "orang", "private", "person"], true),
  ])
}

extension WordTable<UInt8> {
  /// The channels by both of their names.
  init(channelsOf workshop: Workshop) {
    self.init(
      workshop.catalogue.channels.enumerated().map {
        ([$0.element.name, $0.element.english], UInt8($0.offset))
      })
  }
}
