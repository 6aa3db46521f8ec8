import Wording
import Workshop

/// What a record behind a figure is called, and the page that it has.
extension CountedRecord.Origin {
  func name(in scene: Scene) -> String {
    let workshop = scene.workshop
    switch self {
    case .check(let check): return workshop.code(PiecePlace(workshop.checks[check]))
    case .buyerReturn(let back): return workshop.code(workshop.returns[back].piece)
    case .sale(let sale): return "nota " + workshop.nota(sale)
    case .pastSale(let sale): return "nota " + workshop.pastSales[sale].number
    case .tools(let kind): return scene.say(workshop.toolKinds[kind].title)
    case .missing(let tool):
      return scene.say(workshop.toolKinds[Int(tool.kind)].title) + " \(tool.number)"
    case .support(let support): return workshop.code(support)
    case .channel(let channel):
      return workshop.catalogue.channels[Int(channel)].title(scene.language)
    case .product(let product):
      return workshop.products[product].code + " " + workshop.products[product].shortName
    case .training(let training): return workshop.trainings[training].programme
    case .inmate(let inmate), .premi(let inmate, _): return workshop.code(inmate)
    case .batch(let batch): return workshop.code(batch)
    case .order(let order): return workshop.code(order)
    case .consignment(let row): return workshop.code(row)
    case .leaving(let row): return workshop.code(row)
    case .output(let output): return workshop.code(workshop.outputs[output].worker)
    case .pastOutput: return scene.say("riwayat", en: "history")
    case .shelf: return scene.say("stok opname", en: "stock count")
    case .opening: return scene.say("saldo awal", en: "opening")
    case .cost(let cost): return workshop.costs[cost].words
    case .deposit(let deposit): return workshop.deposits[deposit].ntpn
    case .division(let month): return scene.say("pembagian ", en: "division of ") + month.iso
    }
  }

  /// What is to be known of it beside its name.
  func note(in scene: Scene) -> String {
    switch self {
    case .check(let check): scene.say(scene.workshop.checks[check].verdict.name)
    case .buyerReturn: scene.say("retur", en: "returned")
    case .output(let output):
      scene.say(scene.workshop.outputs[output].shortfall.name(personal: scene.sees(.absence)))
    case .premi(_, let month): month.title(scene.language)
    case .sale, .pastSale, .tools, .missing, .support, .channel, .product, .training, .inmate,
      .batch, .order, .consignment, .leaving, .pastOutput, .shelf, .opening, .cost, .deposit,
      .division:
      ""
    }
  }

  /// Nil for what has no page of its own.
  func screen(in scene: Scene) -> (any Screen)? {
    switch self {
    case .check(let check): PieceScreen(PiecePlace(scene.workshop.checks[check]))
    case .buyerReturn(let back): NotaScreen(scene.workshop.returns[back].sale)
    case .sale(let sale): NotaScreen(sale)
    case .tools(let kind): ListScreen(ToolKindList(kind: kind))
    case .missing(let tool): ListScreen(ToolKindList(kind: Int(tool.kind), start: tool))
    case .support: ListScreen(SupportList())
    case .product: ListScreen(ProductList())
    case .training: ListScreen(TrainingList())
    case .inmate(let inmate): InmateScreen(inmate)
    case .premi(let inmate, let month): SlipScreen(month, of: inmate)
    case .batch(let batch): BatchScreen(batch)
    case .order(let order): OrderScreen(order)
    case .consignment(let row): ConsignmentScreen(row)
    case .leaving(let row): LeavingScreen(row)
    case .output(let output): DayScreen(day: scene.workshop.outputs[output].day)
    case .cost(let cost): ListScreen(CostList(month: scene.workshop.costs[cost].day.month))
    case .deposit: ListScreen(DepositList())
    case .division(let month): ListScreen(MonthPremiList(month))
    case .pastSale, .pastOutput, .shelf, .opening, .channel: nil
    }
  }

  func whyNoScreen(in scene: Scene) -> String {
    switch self {
    case .shelf, .opening, .channel, .pastOutput, .output, .check, .buyerReturn, .sale, .tools,
      .missing,
      .support, .product, .training, .inmate, .premi, .batch, .order, .consignment, .leaving, .cost,
      .deposit, .division:
      scene.say("Catatan ini tidak punya halaman.", en: "This record has no page of its own.")
    case .pastSale:
      scene.say(
        "Nota dari sebelum data dimulai tidak punya halaman.",
        en: "A nota from before the store has no page.")
    }
  }
}
