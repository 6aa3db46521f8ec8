import Workshop

/// What puts right what was entered, with every optional field set.
extension SampleActions {
  private static let terms = BatchTerms {
    $0.due = day + 30
    $0.crew = [ID(0), ID(5)]
    $0.destination = "BANK CONTOH"
    $0.lot = "S-31"
    $0.order = ID(2)
  }

  private static let work = WorkDone {
    $0.worker = ID(3)
    $0.stage = 7
    $0.pieces = [2, 5]
    $0.units = 3
  }

  private static let line = SaleLine {
    $0.batch = ID(4)
    $0.size = 8
    $0.pieces = [2, 5]
    $0.price = Rupiah(150_000)
    $0.reason = "stok lama"
  }

  private static let amended: [Action] = [
    .amend(
      Amend {
        $0.day = day
        $0.dispute = AmendedDispute {
          $0.dispute = ID(3)
          $0.before = "kurang dua buah"
          $0.after = "kurang tiga buah"
        }
        $0.reason = "salah baca"
      }),
    .amend(
      Amend {
        $0.day = day
        $0.complaint = AmendedReturn {
          $0.row = ID(2)
          $0.before.defects = [3]
          $0.before.words = "noda"
          $0.after.defects = [4, 7]
          $0.after.words = "longgar"
        }
        $0.reason = "salah baca"
      }),
    .amend(
      Amend {
        $0.day = day
        $0.consignment = AmendedConsignment {
          $0.consignment = ID(2)
          $0.before.day = day
          $0.before.buyer = ID(1)
          $0.before.channel = 9
          $0.before.lines = [line]
          $0.after.day = day - 1
          $0.after.buyer = ID(3)
          $0.after.channel = 4
          $0.after.lines = [line, line]
        }
        $0.reason = "salah mitra"
      }),
    .amend(
      Amend {
        $0.day = day
        $0.lot = AmendedLot {
          $0.lot = ID(2)
          $0.before.day = day
          $0.before.label = "S-31"
          $0.before.source = "PEMASOK SATU"
          $0.before.quantity = 20
          $0.before.price = Rupiah(350_000)
          $0.after.day = day - 1
          $0.after.label = "S-32"
          $0.after.source = "PEMASOK DUA"
          $0.after.quantity = 25
          $0.after.price = Rupiah(530_000)
        }
        $0.reason = "salah baca nota"
      }),
  ]

  static let corrections: [Action] =
    amended + [
      .editBatch(
        EditBatch {
          $0.day = day
          $0.batch = ID(4)
          $0.before = terms
          $0.after.due = day + 40
          $0.added = [
            DealtPiece {
              $0.size = 8
              $0.holder = ID(5)
            }
          ]
          $0.removed = [3]
          $0.restored = [4]
          $0.reason = "serat terlambat"
        }),
      .handOver(
        HandOver {
          $0.day = day
          $0.to = ID(6)
          $0.pieces = [PiecePlace(ID(4), 2), PiecePlace(ID(4), 9)]
          $0.reason = "bebas 08-12-2026"
        }),
      .withdraw(Withdraw(.handOver(ID(3)), on: day)),
      .correctOutput(
        CorrectOutput {
          $0.day = day
          $0.output = ID(12)
          $0.before = work
          $0.after = WorkDone {
            $0.worker = ID(4)
            $0.pieces = [5]
          }
          $0.reason = "salah orang"
          $0.moves = [
            PremiMove {
              $0.month = day.month
              $0.from = ID(3)
              $0.to = ID(4)
              $0.amount = Rupiah(12_340)
              $0.taken = Rupiah(10_000)
            }
          ]
        }),
    ]
}
