import Workshop

/// Rows that a practice workshop has not, for the papers that tell of them.
extension EveryPaper {
  /// With a piece that left as a souvenir and an officer who handed over.
  static func handed(_ practice: Workshop) -> Workshop {
    var workshop = practice
    let gone = workshop.freeToSell().sorted { $0.key < $1.key }.first
    workshop.apply(
      .letGo(
        LetGo {
          $0.day = today
          $0.pieces = gone.map { [PiecePlace($0.key.batch, $0.value[0])] } ?? []
          $0.receiver = String(repeating: "KANTOR ", count: 5) + "MISAL"
          $0.reason = "kunjungan kerja"
        }), by: Authority(user: ID(0), signer: ID(1)))
    workshop.apply(
      .handOverDuty(
        HandOverDuty {
          $0.day = today
          $0.officer = ID(0)
          $0.successor = ID(1)
          $0.open = [String(repeating: "nota belum dibayar ", count: 3)]
          $0.cash = Rupiah(99_999_999_999)
          $0.note = "kunci lemari 2"
        }), by: Authority(user: ID(2), signer: ID(1)))
    workshop.apply(
      .countCash(
        CountCash {
          $0.day = today
          $0.counted = Rupiah(99_999_999_999)
          $0.reason = String(repeating: "uang kecil ", count: 5)
          $0.present = "KSB-1"
        }), by: Authority(user: ID(2)))
    passOver(in: &workshop)
    missAndBreak(in: &workshop)
    return workshop
  }

  /// A piece that a count did not find, one that came back, a tool that broke, and premi that was
  /// taken out.
  private static func missAndBreak(in workshop: inout Workshop) {
    let signed = Authority(user: ID(0), signer: ID(1))
    let sold = workshop.sales[0].lines[0]
    workshop.apply(
      .takeBack(
        TakeBack {
          $0.day = today
          $0.sale = ID(0)
          $0.piece = PiecePlace(sold.batch, sold.pieces[0])
          $0.redress = .refund
          $0.reason = String(repeating: "anyaman lepas ", count: 4)
        }), by: signed)
    let piece = workshop.freeToSell().sorted { $0.key < $1.key }.first
    workshop.apply(
      .adjustStock(
        AdjustStock {
          $0.day = today
          $0.missing = piece.map { [PiecePlace($0.key.batch, $0.value[0])] } ?? []
          $0.reason = String(repeating: "rusak kena air ", count: 4)
        }), by: signed)
    let reason = String(repeating: "patah dan hilang ", count: 3) + "sekali"
    workshop.apply(
      .writeOffTool(
        WriteOffTool {
          $0.day = today
          $0.tool = workshop.tools(of: 0)[0]
          $0.reason = reason
        }), by: signed)
    workshop.apply(
      .movePremi(
        MovePremi {
          $0.day = today
          $0.worker = ID(0)
          $0.kind = .family
          $0.amount = Rupiah(99_999_999)
          $0.proof = String(repeating: "BK", count: 20)
          $0.reason = String(repeating: "biaya sekolah ", count: 4)
          $0.means = .card
        }), by: Authority(user: ID(3)))
  }

  /// Somebody is admitted before another who waits longer.
  private static func passOver(in workshop: inout Workshop) {
    for worker in 0..<2 {
      workshop.apply(
        .queueForWork(
          QueueForWork {
            $0.day = today
            $0.worker = ID(worker)
            $0.since = today
          }), by: Authority(user: ID(0)))
    }
    let first = ID<WaitingPlace>(workshop.waitingPlaces.count - 2)
    workshop.apply(
      .endWaiting(
        EndWaiting {
          $0.day = today
          $0.place = ID(first.index + 1)
          $0.passedOver = [first]
          $0.reason = String(repeating: "mahir ", count: 9) + "sekali"
        }), by: Authority(user: ID(0)))
  }
}
