import Forms
import Wording
import Workshop

/// What the form of a row of opening balances says.
struct OpeningEntry {
  private(set) var row = OpeningRow()
  /// What adds a buyer that is new.
  private(set) var addition: [Action] = []

  init(
    _ form: inout FormState, _ block: OpeningBlock, _ new: NewBuyer?, in scene: Scene
  ) throws(Unread) {
    row.block = block
    switch block {
    case .finished: try readPieces(&form, in: scene)
    case .consigned, .receivable:
      try readBuyer(&form, new, in: scene)
      try readPieces(&form, in: scene)
      if block == .receivable {
        let number = try form.read(OpeningFields.number, in: scene)
        row.number = Int32(clamping: number)
      }
    case .inWork: try readWork(&form, in: scene)
    case .premi:
      let (person, saved, usable) = try form.read(
        OpeningFields.person, OpeningFields.saved, OpeningFields.usable, in: scene)
      (row.person, row.value, row.usable) = (person, saved, usable)
    case .dues: try readDues(&form, in: scene)
    case .cash:
      (row.words, row.value) = try form.read(
        OpeningFields.purse, OpeningFields.amount, in: scene)
    case .orders:
      try readBuyer(&form, new, in: scene)
      (row.lines, row.due, row.value) = try form.read(
        OpeningFields.ordered, OpeningFields.due, OpeningFields.advance, in: scene)
    case .material:
      let (kind, label, quantity, value, source) = try form.read(
        OpeningFields.material, OpeningFields.lot, OpeningFields.quantity, OpeningFields.lotValue,
        OpeningFields.source, in: scene)
      (row.kind, row.label, row.value, row.words) = (kind, label, value, source)
      row.quantity = Int32(clamping: quantity)
    case .tools: try readTools(&form, in: scene)
    }
  }

  private mutating func set(_ goods: OpeningGoods) {
    row.product = goods.product
    row.colour = goods.colour
    row.size = goods.size
    row.grade = goods.grade
    row.count = goods.count
  }

  private mutating func readPieces(_ form: inout FormState, in scene: Scene) throws(Unread) {
    let (goods, makers, value) = try form.read(
      OpeningFields.goods, OpeningFields.makers, OpeningFields.value, in: scene)
    set(goods)
    row.makers = makers
    row.value =
      value
      ?? scene.workshop.price(
        of: goods.product, goods.grade, on: scene.workshop.settings.firstDay
      ).usual
  }

  private mutating func readBuyer(
    _ form: inout FormState, _ new: NewBuyer?, in scene: Scene
  ) throws(Unread) {
    let (buyer, channel) = try form.read(
      OpeningFields.buyer(besides: new), OpeningFields.channel, in: scene)
    row.buyer = buyer.id(in: scene.workshop)
    row.channel = channel
    addition = buyer.addition(on: scene.today, channel: channel, in: scene.workshop)
  }

  private mutating func readWork(_ form: inout FormState, in scene: Scene) throws(Unread) {
    let (label, goods, stand, holder, makers, due, words, value) = try form.read(
      OpeningFields.label, OpeningFields.goods, OpeningFields.stand, OpeningFields.holder,
      OpeningFields.makers, OpeningFields.due, OpeningFields.purpose, OpeningFields.workValue,
      in: scene)
    let route = scene.workshop.products[goods.product].route
    guard let step = route.firstIndex(of: stand.step) else {
      throw Unread(.opening(.stepUnknown), at: .stage)
    }
    set(goods)
    (row.label, row.makers, row.due, row.words, row.value) = (label, makers, due, words, value)
    row.person = holder
    row.step = UInt8(clamping: step)
  }

  private mutating func readDues(_ form: inout FormState, in scene: Scene) throws(Unread) {
    let (due, month, name, amount) = try form.read(
      OpeningFields.due0, OpeningFields.month, OpeningFields.capital, OpeningFields.amount,
      in: scene)
    row.value = amount
    switch due {
    case .state:
      guard let month else { throw Unread(.field(.required), at: .month) }
      row.month = month
    case .capital: row.words = name
    case .loss: row.kind = 1
    }
  }

  private mutating func readTools(_ form: inout FormState, in scene: Scene) throws(Unread) {
    let (kind, parts, condition, holder) = try form.read(
      OpeningFields.kind, OpeningFields.numbers, OpeningFields.condition, OpeningFields.holder,
      in: scene)
    row.kind = kind
    row.tools = parts.flatMap { $0.numbers.map { UInt8(clamping: $0) } }.sorted()
    row.words = condition
    row.person = holder
  }
}
