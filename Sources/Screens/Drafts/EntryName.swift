import Wording
import Workshop

/// The forms and boxes of one record that leave drafts, by the names that their drafts keep.
enum EntryName: String, CaseIterable {
  case cost, deposit, movement, payout, scheme, dispute, settleDispute
  case payment, payments, takeBack, consign, settle
  case advance, promise, cancel
  case arrival, issue, materialCount, count
  case toolsOut, toolsIn, toolWriteOff
  case training, correction, recheck, limit, defect, measure
  case cause, block, liftBlock, mended

  /// `number`: the row that it is about; 0 for one that is about none.
  func key(_ number: Int32 = 0) -> DraftKey { DraftKey(.entry, number, entry: rawValue) }

  /// What a draft of it is called.
  var words: Words {
    switch self {
    case .cost: Words("biaya", en: "cost")
    case .deposit: Words("setoran PNBP", en: "deposit of PNBP")
    case .movement: Words("catatan buku", en: "ledger entry")
    case .payout: Words("pembayaran saldo", en: "payout at release")
    case .scheme: Words("skema", en: "scheme")
    case .dispute: Words("sanggahan", en: "dispute")
    case .settleDispute: Words("penyelesaian sanggahan", en: "settling of a dispute")
    case .payment, .payments: Words("pelunasan", en: "payment")
    case .takeBack: Words("retur", en: "return")
    case .consign: Words("titipan", en: "consignment")
    case .settle: Words("setoran titipan", en: "settling of a consignment")
    case .advance: Words("uang muka", en: "advance")
    case .promise: Words("janji", en: "promise")
    case .cancel: Words("pembatalan pesanan", en: "cancelling of an order")
    case .arrival: Words("lot baru", en: "new lot")
    case .issue: Words("pengeluaran bahan", en: "issue of material")
    case .materialCount: Words("selisih lot", en: "difference of a lot")
    case .count: Words("selisih stok", en: "stock differences")
    case .toolsOut: Words("alat keluar", en: "tools out")
    case .toolsIn: Words("alat masuk", en: "tools in")
    case .toolWriteOff: Words("penghapusan alat", en: "writing off a tool")
    case .training: Words("pelatihan", en: "training")
    case .correction: Words("koreksi", en: "correction")
    case .recheck: Words("periksa ulang", en: "second look")
    case .limit: Words("batas mutu", en: "quality limit")
    case .defect: Words("cacat baru", en: "new defect")
    case .measure: Words("ukuran baru", en: "new measure")
    case .cause: Words("sebab", en: "cause")
    case .block: Words("blokir", en: "block")
    case .liftBlock: Words("buka blokir", en: "lifting of a block")
    case .mended: Words("perbaikan sampel", en: "what was mended")
    }
  }

  /// Whether Home can open it; the others need the page that they belong to.
  var isAtHome: Bool {
    switch self {
    case .payments, .limit, .cause, .block, .liftBlock, .mended, .toolWriteOff: false
    default: true
    }
  }

  /// The form about a row, to be resumed; nil when the row is not there any more, or not at Home.
  func screen(_ number: Int32, in scene: Scene) -> (any Screen)? {
    let workshop = scene.workshop
    switch self {
    case .cost: return MoneyForm(.cost, in: scene)
    case .deposit: return MoneyForm(.deposit(Month(number: number)), in: scene)
    case .movement, .payout:
      let worker = ID<Inmate>(number)
      guard workshop.people.contains(worker) else { return nil }
      return self == .payout
        ? MoneyForm.payingOut(worker, in: scene) : MoneyForm(.movement(worker), in: scene)
    case .scheme: return SchemeForm(number: number, in: scene)
    case .dispute: return DisputeForm(number: number, in: scene)
    case .settleDispute:
      return workshop.isOpen(ID<Dispute>(number)) ? SettleDisputeForm(ID(number)) : nil
    case .payment: return sale(number, in: scene) { PaymentForm([$0], in: scene) }
    case .takeBack: return sale(number, in: scene) { ReturnForm($0, in: scene) }
    case .consign: return ConsignForm(in: scene)
    case .settle:
      return workshop.consignments.contains(ID(number)) ? SettleForm(ID(number), in: scene) : nil
    case .advance, .promise, .cancel: return order(number, in: scene)
    case .arrival: return MaterialForm(.arrival, in: scene)
    case .issue, .materialCount:
      let lot = ID<MaterialLot>(number)
      guard workshop.materialLots.contains(lot) else { return nil }
      return MaterialForm(self == .issue ? .issue(lot) : .count(lot), in: scene)
    case .count: return CountForm(StockTable.kind(number: Int(number)))
    case .toolsOut: return ToolForm(.out, in: scene)
    case .toolsIn: return ToolForm(.back, in: scene)
    case .training: return TrainingForm(number: number, in: scene)
    case .correction, .recheck:
      let check = ID<QualityCheck>(number)
      guard workshop.checks.contains(check) else { return nil }
      return self == .recheck ? RecheckForm(check) : CorrectionForm(check, in: scene)
    case .defect: return DefectForm(in: scene)
    case .measure:
      return workshop.products.contains(ID(number)) ? MeasureForm(ID(number), in: scene) : nil
    case .payments, .limit, .cause, .block, .liftBlock, .mended, .toolWriteOff: return nil
    }
  }

  private func sale(
    _ number: Int32, in scene: Scene, _ form: (ID<Sale>) -> any Screen
  ) -> (any Screen)? {
    scene.workshop.sales.contains(ID(number)) ? form(ID(number)) : nil
  }

  private func order(_ number: Int32, in scene: Scene) -> (any Screen)? {
    let order = ID<CustomerOrder>(number)
    guard scene.workshop.orders.contains(order) else { return nil }
    switch self {
    case .advance: return AdvanceForm(order, in: scene)
    case .promise: return PromiseForm(order, in: scene)
    default: return CancelForm(order)
    }
  }
}
