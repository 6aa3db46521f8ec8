import Reports
import TerminalUI
import Wording
import Workshop

/// The nota of a sale as its paper will be, or its kuitansi.
struct NotaScreen: KeyedPage {
  private let sale: ID<Sale>
  private var showsReceipt = false
  /// The paper has a margin of its own.
  private var preview = PrintPreview(x: 0)
  var hearing: ((inout NotaScreen, Answer, Scene) -> [Effect])?

  init(_ sale: ID<Sale>) { self.sale = sale }

  var topic: String { "penjualan-pratinjau" }
  var door: Door? { .sales }

  func keys(in scene: Scene) -> [PageKey<NotaScreen>] {
    let label = showsReceipt ? "Nota" : scene.say("Kuitansi", en: "Receipt")
    let back = [.escape, .enter, .control("g")] + (preview.isShifted ? [] : [Key.left])
    return [
      PageKey(PrintScreen.key(in: scene)) { page, scene in
        PrintScreen.opened(page.paper(in: scene))
      },
      PageKey(
        [.tab], .receipt, label, unless: unpaidReason(in: scene),
        does: { page, _ in
          page.showsReceipt.toggle()
          page.preview = PrintPreview(x: 0)
          return []
        }),
    ] + settling(in: scene) + [
      PageKey(
        [.character("t")], .takeBack, scene.say("Retur", en: "Return"),
        unless: noReturn(in: scene),
        does: { page, scene in [.open(ReturnForm(page.sale, in: scene))] }),
      PageKey(
        [.character("b")], .returnMinute, scene.say("Berita acara retur", en: "Return minute"),
        unless: returned(in: scene) == nil
          ? scene.say("Belum ada yang diretur. T mencatat.", en: "No return yet. T records one.")
          : nil, onKeyLine: false,
        does: { page, scene in page.returned(in: scene).map { PrintScreen.opened($0) } ?? [] }),
    ]
      + preview.bindings(of: shown(in: scene), in: scene).map { binding in
        PageKey(binding) { page, scene in
          page.preview.move(binding.command, over: page.shown(in: scene), in: scene)
          return []
        }
      } + [
        PageKey(TraceScreen.binding(in: scene)) { page, _ in
          [.open(TraceScreen(from: .sale(page.sale)))]
        },
        PageKey(back, .back, scene.say("Kembali", en: "Back")) { _, _ in [.close] },
      ]
  }

  mutating func move(_ motion: Motion, in scene: Scene) {
    preview.move(motion, over: shown(in: scene), in: scene)
  }

  private func unpaidReason(in scene: Scene) -> String? {
    if scene.workshop.sales[sale].due == Rupiah() {
      return scene.say(
        "Lunas dari uang muka; kuitansinya di halaman pesanan.",
        en: "Paid ahead in full; its receipt is on the order's page.")
    }
    guard scene.workshop.sales[sale].isOwed else { return nil }
    return scene.say(scene.workshop.paymentWords(of: sale)).capitalisedFirst
      + scene.say(
        ". Kuitansi menyusul pembayaran.", en: ". The receipt follows the payment.")
  }

  private func noReturn(in scene: Scene) -> String? {
    if let reason = scene.reason(without: .record) { return reason }
    if scene.workshop.sales[sale].isWithdrawn {
      return scene.say("Nota ini batal.", en: "This nota is void.")
    }
    return ReturnForm.places(of: sale, in: scene.workshop).isEmpty
      ? scene.say("Semua buahnya sudah diretur.", en: "All of it was returned.") : nil
  }

  /// The payment of a nota that is owed.
  private func settling(in scene: Scene) -> [PageKey<NotaScreen>] {
    guard scene.workshop.sales[sale].isOwed else { return [] }
    return [
      PageKey(
        [.character("p")], .settle, scene.say("Pelunasan", en: "Payment"),
        unless: scene.reason(without: .record),
        does: { page, scene in [.open(PaymentForm([page.sale], in: scene))] },
        hears: { page, answer, scene in
          guard case .saved(let number) = answer else { return [] }
          return [.say(PaymentForm.done(number, of: page.sale, in: scene))]
        }),
      PageKey(
        [.character("j")], .paymentDue, scene.say("Jatuh tempo", en: "Due date"),
        unless: scene.reason(without: .record), onKeyLine: false,
        does: { page, scene in [.open(PaymentDueForm(page.sale, in: scene))] },
        hears: { _, answer, scene in
          guard case .saved(let number) = answer else { return [] }
          return [.say(PaymentDueForm.done(number, in: scene))]
        }),
    ]
  }

  private func paper(in scene: Scene) -> Paper {
    let buyer = scene.workshop.sales[sale].buyer
    let name = buyer == nil ? "" : scene.buyerName(buyer)
    return showsReceipt
      ? Kuitansi.paper(of: sale, buyer: name, in: scene.workshop)
      : Nota.paper(of: sale, buyer: name, in: scene.workshop)
  }

  private func returned(in scene: Scene) -> Paper? {
    let buyer = scene.workshop.sales[sale].buyer
    return ReturnMinute.paper(
      of: sale, buyer: buyer == nil ? "" : scene.buyerName(buyer), in: scene.workshop)
  }

  private func shown(in scene: Scene) -> Print {
    Print(paper(in: scene), scene.printing.setup)
  }

  func hint(in scene: Scene) -> String {
    if scene.workshop.sales[sale].isOwed {
      return scene.say(scene.workshop.paymentWords(of: sale)).capitalisedFirst
        + scene.say(
          ". P mencatat pelunasan; kuitansi menyusul.",
          en: ". P records its payment; the receipt follows.")
    }
    return showsReceipt
      ? scene.say(
        "Tab kembali ke nota, C mencetak. Esc menutup.",
        en: "Tab returns to the nota, C prints. Esc closes.")
      : scene.say(
        "Tab membuka kuitansi, C mencetak. Esc menutup.",
        en: "Tab opens the receipt, C prints. Esc closes.")
  }

  func draw(on canvas: inout Canvas, in scene: Scene) {
    let row = scene.workshop.sales[sale]
    var page = Page([
      scene.say("Penjualan", en: "Sales"), "Nota " + scene.workshop.nota(sale),
      showsReceipt ? scene.say("Kuitansi", en: "Receipt") : scene.say("Pratinjau", en: "Preview"),
    ])
    if Layout(canvas.size).isNarrow { page.path.removeFirst() }
    page.counts = [
      scene.say(
        "\(row.quantity) buah", en: counted(row.quantity, "piece")),
      row.total.sentence,
      row.isWithdrawn
        ? scene.say("dibatalkan", en: "void") : scene.say(scene.workshop.paymentWords(of: sale)),
      Self.returns(of: sale, in: scene),
    ].filter { !$0.isEmpty }
    let shown = shown(in: scene)
    page.position = preview.position(over: shown, in: scene)
    page.draw(on: &canvas, in: scene)
    preview.draw(shown, on: &canvas)
  }

  /// `1 diretur`, `1 keluhan`.
  static func returns(of sale: ID<Sale>, in scene: Scene) -> String {
    let back = scene.workshop.takenBack(from: sale)
    let complaints = scene.workshop.returns(of: sale).count - back
    return [
      back == 0 ? "" : scene.say("\(back) diretur", en: "\(back) returned"),
      complaints == 0
        ? "" : scene.say("\(complaints) keluhan", en: counted(complaints, "complaint")),
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
