import Workshop

extension OrderRule {
  func words(in workshop: Workshop) -> Words {
    switch self {
    case .orderedTwice:
      Words(
        "Barang ini sudah ada. Gabungkan jumlahnya.",
        en: "This item is already listed. Combine the quantities.")
    case .orderOver:
      Words(
        "Pesanan ini sudah selesai atau batal. Pilih yang lain.",
        en: "This order is over. Choose another.")
    case .notOrdered:
      Words(
        "Tidak dipesan, atau sudah diserahkan semua. Pilih yang lain.",
        en: "Not ordered, or all handed over. Choose another.")
    case .beyondOrder(let asked, let left):
      Words(
        "Diserahkan \(asked), sisa pesanan \(left). Ketik \(left) atau kurang.",
        en: "Handing over \(asked), left on the order \(left). Type \(left) or fewer.")
    case .stockKept(let asked, let free, let kept, let order):
      Words(
        "Diminta \(asked), bebas \(free); \(kept) untuk ",
        en: "Asked for \(asked), free \(free); \(kept) for ")
        + (order.map { workshop.named($0) } ?? Words("pesanan", en: "orders")) + "."
    case .pieceKept(let piece, let order):
      Words(
        "Buah \(Workshop.padded(piece, to: 2)) disimpan untuk ",
        en: "Piece \(Workshop.padded(piece, to: 2)) is kept for ") + workshop.named(order) + "."
    case .otherBuyer:
      Words(
        "Pembeli pada nota harus sama dengan pemesan. Ganti pembelinya.",
        en: "The buyer is not the one who ordered. Change the buyer.")
    case .promiseInPast:
      Words(
        "Janji tidak boleh sebelum hari ini. Ketik hari ini atau sesudahnya.",
        en: "A promised date cannot be in the past. Type today or later.")
    case .beforeEarliest(let day):
      Words(
        "Lebih cepat dari \(day.dashed). Isi alasannya.",
        en: "Before \(day.dashed). Enter the reason.")
    case .beforeOrder(let day):
      Words(
        "Sebelum pesanan, \(day.dashed). Periksa tanggal.",
        en: "Before the order, \(day.dashed). Check the day.")
    case .beyondAdvance(let left):
      Words(
        "Uang muka tinggal \(left.sentence). Isi paling banyak itu.",
        en: "\(left.sentence) of the advance is left. Enter at most that.")
    case .beyondOrderTotal(let most):
      Words(
        "Paling banyak \(most.sentence), sisa harga pesanan.",
        en: "At most \(most.sentence), what is left of the order's price.")
    case .advanceLeft(let left):
      Words(
        "Uang muka \(left.sentence) belum dikembalikan. G mengembalikannya.",
        en: "The advance of \(left.sentence) is not returned yet. G returns it.")
    case .orderHasAdvance:
      Words("Ada uang muka. Batalkan dengan F8.", en: "It has an advance. Cancel it with F8.")
    case .fewerThanGiven(let count):
      Words(
        "Sudah diserahkan \(count). Jumlahnya tidak boleh kurang.",
        en: "\(count) handed over already. Enter no fewer.")
    case .orderHasBatch:
      Words(
        "Sudah ada batch atau nota. Batalkan dengan F8.",
        en: "It has a batch or a nota. Cancel it with F8.")
    }
  }
}

extension OrderState {
  package var name: Words {
    switch self {
    case .draft: Words("belum ada janji", en: "no promise yet")
    case .accepted: Words("pesanan diterima", en: "accepted")
    case .inWork: Words("dikerjakan", en: "in work")
    case .ready: Words("siap", en: "ready")
    case .delivered: Words("diserahkan", en: "handed over")
    case .settled: Words("lunas", en: "paid")
    case .cancelled: Words("batal", en: "cancelled")
    }
  }
}

extension Workshop {
  /// `PS-0035 KAMPUS CONTOH`.
  package func named(_ order: ID<CustomerOrder>) -> Words {
    Words(code(order) + " ", en: code(order) + " ") + shownName(of: orders[order].buyer)
  }

  /// How far an order is; of one that was ended after a part was handed over, that it was.
  ///
  /// `kept`: what is kept for all orders, where it was counted before.
  package func stateWords(of order: ID<CustomerOrder>) -> Words {
    isEndedShort(order)
      ? Words("selesai sebagian", en: "ended in part") : state(of: order).name
  }

  /// `2 dari 4` of an order that was ended short, `4 buah` of any other.
  package func quantityWords(of order: ID<CustomerOrder>) -> Words {
    let asked = orders[order].quantity
    let given = delivered(of: order).values.reduce(0, +)
    return isEndedShort(order)
      ? Words("\(given) dari \(asked)", en: "\(given) of \(asked)")
      : Words("\(asked) buah", en: counted(asked, "piece"))
  }

  /// What it brings in all.
  package func totalWorth(of order: ID<CustomerOrder>) -> Rupiah {
    let isNothing = orders[order].cancelled != nil && sales(of: order).isEmpty
    return isNothing
      ? orders[order].total : worth(of: order).values.reduce(Rupiah()) { $0 + $1 }
  }
}

extension PlaceOrder: Told {
  package func words(in workshop: Workshop) -> Words { words(nil, in: workshop) }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }

  /// `pesanan PS-0035, KAMPUS CONTOH, 12 buah`; `addition`: the buyer who came with it.
  func words(_ addition: AddBuyer?, in workshop: Workshop) -> Words {
    let pieces = lines.reduce(0) { $0 + Int($1.quantity) }
    let name =
      addition?.shownName
      ?? (workshop.buyers.contains(buyer) ? workshop.shownName(of: buyer) : .privateBuyer)
    return Words("pesanan ", en: "order ") + workshop.code(workshop.orders.nextID) + ", " + name
      + Words(", \(pieces) buah", en: ", \(counted(pieces, "piece"))")
  }
}

extension PromiseOrder: Told {
  package func words(in workshop: Workshop) -> Words {
    (isTakenBack
      ? Words("janji dicabut, ", en: "promise taken back, ") : Words("janji ", en: "promise of "))
      + workshop.code(order) + ", " + due.dashed
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension MoveAdvance: Told {
  package func words(in workshop: Workshop) -> Words {
    let size = amount < Rupiah() ? Rupiah() - amount : amount
    let what =
      amount < Rupiah()
      ? Words("uang muka kembali, ", en: "advance returned, ")
      : Words("uang muka ", en: "advance on ")
    return (isTakenBack ? Words("pembatalan ", en: "withdrawal of ") + what : what)
      + workshop.code(order) + ", " + size.sentence
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension CancelOrder: Told {
  package func words(in workshop: Workshop) -> Words {
    (isTakenBack
      ? Words("pengembalian ", en: "return of ") : Words("pembatalan ", en: "cancelling of "))
      + workshop.code(order)
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .nothing }
}

extension ReviseOrder: Told {
  package func words(in workshop: Workshop) -> Words {
    (isTakenBack
      ? Words("perubahan pesanan dicabut, ", en: "change of order taken back, ")
      : Words("perubahan pesanan ", en: "change of order ")) + workshop.code(order)
  }

  package var whyKept: Words? { nil }
  package func touched(in workshop: Workshop) -> Touched { .row(.order(order)) }
}
