import Workshop

/// What leaves without a sale, buyers that are one, changed orders and officers who end, with every
/// optional field set.
extension SampleActions {
  static let handing: [Action] = [
    .letGo(
      LetGo {
        $0.day = day
        $0.kind = .ownUse
        $0.pieces = [PiecePlace(ID(3), 7), PiecePlace(ID(4), 99)]
        $0.receiver = "KANTOR CONTOH"
        $0.reason = "kunjungan kerja"
        $0.isPaid = true
      }),
    .withdraw(Withdraw(.leaving(ID(2)), on: day, because: "tidak jadi keluar")),
    .mergeBuyers(
      MergeBuyers {
        $0.day = day
        $0.gone = ID(3)
        $0.kept = ID(1)
        $0.isTakenBack = true
      }),
    .reviseOrder(
      ReviseOrder {
        $0.day = day
        $0.order = ID(2)
        $0.channel = 4
        $0.lines = [
          OrderLine {
            $0.kind = OrderKind(ID(1), colour: 2, size: 8)
            $0.quantity = 7
            $0.price = Rupiah(225_000)
            $0.grade = .b
          }
        ]
        $0.reason = "pemesan menambah"
        $0.isTakenBack = true
      }),
    .countCash(
      CountCash {
        $0.day = day
        $0.counted = Rupiah(2_389_000)
        $0.reason = "uang kecil belum disetor"
        $0.present = "BDH-1, KSB-1"
      }),
    .setPaymentDue(
      SetPaymentDue {
        $0.day = day
        $0.sale = ID(2)
        $0.due = day + 30
      }),
    .shareView(
      ShareView {
        $0.day = day
        $0.view = SavedView(
          .sales, name: "belum lunas", query: "toko", chips: ["unpaid"], sort: "day",
          isReversed: true)
      }),
    .handOverDuty(
      HandOverDuty {
        $0.day = day
        $0.officer = ID(3)
        $0.successor = ID(4)
        $0.open = ["nota 0012 belum dibayar, Rp100.000"]
        $0.cash = Rupiah(1_250_000)
        $0.note = "kunci lemari 2"
      }),
  ]
}
