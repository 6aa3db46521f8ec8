import Workshop

/// Actions with every optional field set, for the codec; they need not make sense together.
enum SampleActions {
  static let day = Day(number: 20_780)

  static let identity = Identity {
    $0.name = "CONTOH SATU"
    $0.register = "B.I 1/2024"
    $0.formerRegisters = [
      FormerRegister {
        $0.register = "A.III 7/2023"
        $0.until = day
      }
    ]
    $0.block = "A-1"
    $0.permit = "SK-1"
    $0.permitDate = day
    $0.release = day + 700
    $0.releaseKnown = day
    $0.note = "catatan"
  }

  static let all: [Action] =
    people + work + market + orders + officers + earnings + office + corrections
    + partnership + skills + attendance + courses + eligibility

  private static let officers: [Action] = [
    .editUser(
      EditUser {
        $0.user = ID(3)
        $0.role = .inspector
        $0.isDisabled = true
      }),
    .issueCode(IssueCode { $0.user = ID(4) }),
    .renewSecret(RenewSecret { $0.kind = .recovery }),
    .adoptKeyPins(
      AdoptKeyPins {
        $0.pins.recovery = Array(repeating: 9, count: 32)
        $0.pins.slots = [
          SlotPin {
            $0.user = ID(1)
            $0.openKey = Array(repeating: 3, count: 32)
            $0.proofOfPIN = Array(repeating: 5, count: 32)
            $0.expires = Instant(milliseconds: 1_795_000_000_000)
          }
        ]
      }),
    .noteAttempts(
      NoteAttempts {
        $0.kind = .letGo
        $0.user = ID(2)
      }),
  ]

  private static let earnings: [Action] = [
    .receivePayment(
      ReceivePayment {
        $0.day = day
        $0.sale = ID(4)
        $0.payment = .qris
        $0.isTakenBack = true
      }),
    .payPart(
      PayPart {
        $0.day = day
        $0.sale = ID(4)
        $0.payment = .transfer
        $0.amount = Rupiah(450_000)
        $0.isFromCredit = true
        $0.isTakenBack = true
      }),
    .adoptScheme(
      AdoptScheme {
        $0.day = day
        $0.scheme = .stateFirst
        $0.scheme.rate = Rupiah(15_000)
      }),
    .noteCost(
      NoteCost {
        $0.day = day
        $0.batch = ID(3)
        $0.amount = Rupiah(-20_000)
        $0.words = "daun lontar"
      }),
    .closeMonth(
      CloseMonth {
        $0.day = day
        $0.figures = figures
        $0.note = "billing menyusul"
      }),
    .movePremi(
      MovePremi {
        $0.day = day
        $0.worker = ID(2)
        $0.kind = .correction
        $0.amount = Rupiah(-500)
        $0.proof = "BK-7"
        $0.reason = "salah catat"
        $0.receiver = "istri"
        $0.means = .card
      }),
    .depositPNBP(
      DepositPNBP {
        $0.day = day
        $0.month = day.month
        $0.amount = Rupiah(420_000)
        $0.billing = "820261123456789"
        $0.ntpn = "A1B2C3D4E5F6G7H8"
      }),
    .withdraw(Withdraw(.cost(ID(6)), on: day)),
  ]

  private static let figures = MonthFigures {
    $0.month = day.month
    $0.scheme = .decree
    $0.counted = [ID(1), ID(2)]
    $0.returned = [ID(0)]
    $0.pieces = 3
    $0.turnover = Rupiah(600_000)
    $0.commission = Rupiah(60_000)
    $0.cost = Rupiah(40_000)
    $0.deficit = Rupiah(7)
    $0.parts = [Rupiah(250_000), Rupiah(175_000), Rupiah(75_000)]
    $0.carried = Rupiah(5)
    $0.shares = [
      WorkerShare {
        $0.worker = ID(2)
        $0.stages = 9
        $0.points = 3000
        $0.days = 4
        $0.forPoints = Rupiah(220_000)
        $0.forDays = Rupiah(30_000)
        $0.forOpening = Rupiah(9_000)
        $0.openingStages = 2
      }
    ]
    $0.refunds = [ID(3)]
    $0.opening = OpeningShare {
      $0.pieces = 2
      $0.turnover = Rupiah(90_000)
      $0.commission = Rupiah(900)
      $0.parts = [Rupiah(44_550), Rupiah(-7), Rupiah(13_365)]
      $0.settled = Rupiah(35_550)
    }
    $0.left = [ID(1)]
    $0.given = Rupiah(4_000)
  }

  private static let people: [Action] = [
    .foundWorkshop(
      FoundWorkshop {
        $0.settings = .standard
        $0.catalogue = .standard
        $0.products = Product.standard
        $0.users = [
          AddUser {
            $0.login = "ptg1"
            $0.role = .clerk
          }
        ]
      }),
    .addUser(
      AddUser {
        $0.login = "adm1"
        $0.role = .administrator
      }),
    .enrolInmate(
      EnrolInmate {
        $0.day = day
        $0.subject = 3
        $0.identity = identity
        $0.craft = .preparer
        $0.skills = [0, 1, 2, 3, 0]
        $0.assessed = day
        $0.isFit = true
        $0.hearing = day
        $0.status = .resting
        $0.statusSince = day - 2
      }),
    .editInmate(
      EditInmate {
        $0.inmate = ID(2)
        $0.subject = 3
        $0.day = day
        $0.identity = identity
        $0.craft = .weaver
        $0.pastCraft = .preparer
        $0.skills = []
        $0.assessed = OptionalDay(nil)
        $0.isFit = false
        $0.hearing = OptionalDay(day)
        $0.status = .active
        $0.statusSince = day
        $0.taken = StatusTaken(.released, since: day - 3)
        $0.history = StatusHistory([StatusSpan(.resting, since: day - 9, countsFrom: day - 1)])
      }),
    .withdraw(Withdraw(.sale(ID(4)), on: day, because: "salah ketik")),
    .holdTraining(
      HoldTraining {
        $0.day = day
        $0.programme = "anyaman rapat"
        $0.stage = 7
        $0.instructor = "BLK CONTOH"
        $0.first = day - 6
        $0.last = day - 4
        $0.participants = [ID(1), ID(4)]
        $0.certificate = "S-12/2026"
      }),
    .withdraw(Withdraw(.training(ID(2)), on: day)),
    .withdraw(Withdraw(.inmate(ID(7)), on: day)),
    .withdraw(Withdraw(.batch(ID(5)), on: day)),
    .withdraw(Withdraw(.buyer(ID(3)), on: day)),
    .withdraw(Withdraw(.order(ID(8)), on: day)),
    .withdraw(Withdraw(.consignment(ID(9)), on: day)),
    .withdraw(Withdraw(.dispute(ID(1)), on: day)),
  ]

  private static let work: [Action] = [
    .openBatch(
      OpenBatch {
        $0.day = day
        $0.product = ID(1)
        $0.colour = 2
        $0.sizes = [SizeCount(size: 7, count: 3), SizeCount(size: 8, count: 2)]
        $0.due = day + 30
        $0.destination = "BANK CONTOH"
        $0.crew = [ID(0), ID(5)]
        $0.lot = "S-31"
      }),
    .recordDay(
      RecordDay {
        $0.day = day
        $0.entries = [
          DayEntry {
            $0.worker = ID(1)
            $0.batch = ID(0)
            $0.stage = 6
            $0.pieces = [1, 2]
            $0.shortfall = Shortfall(.other, "upacara")
          },
          DayEntry {
            $0.worker = ID(2)
            $0.attendance = .sick
          },
          DayEntry {
            $0.worker = ID(3)
            $0.isCleared = true
          },
        ]
      }),
    .signSheet(
      SignSheet {
        $0.day = day
        $0.at = Instant(milliseconds: 1_795_449_000_000)
        $0.verdicts = [
          SheetVerdict {
            $0.batch = ID(7)
            $0.piece = 3
            $0.verdict = .rework
            $0.defects = [3, 8]
            $0.repairStage = 9
            $0.wasShown = true
          },
          SheetVerdict { $0.grade = .a },
        ]
      }),
    .counterSign(
      CounterSign {
        $0.day = day
        $0.check = ID(12)
        $0.isUpheld = true
        $0.fate = .destroy
      }),
    .correctCheck(
      CorrectCheck {
        $0.day = day
        $0.at = Instant(milliseconds: 1_795_449_000_000)
        $0.check = ID(12)
        $0.verdict = .downgrade
        $0.grade = .c
        $0.defects = [13]
        $0.reason = "salah ketik"
      }),
    .recheck(
      Recheck {
        $0.day = day
        $0.at = Instant(milliseconds: 1_795_449_000_000)
        $0.check = ID(12)
        $0.verdict = .rework
        $0.grade = .c
        $0.defects = [3]
      }),
    .reviseMeasures(
      ReviseMeasures {
        $0.day = day
        $0.versions = [
          MeasureVersion {
            $0.product = ID(1)
            $0.measure = 3
            $0.from = day + 1
            $0.places = 2
            $0.aim = 30
            $0.tolerance = 4
          }
        ]
        $0.added = [
          AddedMeasure {
            $0.product = ID(1)
            $0.measure.name = "tebal"
            $0.measure.english = "thickness"
            $0.measure.gate = 1
            $0.measure.unit = .millimetre
            $0.measure.aim = 45
            $0.measure.tolerance = 5
            $0.measure.goesBySize = true
            $0.measure.since = day + 1
          }
        ]
      }),
    .reviseDefects(
      ReviseDefects {
        $0.day = day
        $0.from = day + 1
        $0.added = [
          Defect {
            $0.code = "M20"
            $0.name = "retak"
            $0.english = "cracked"
            $0.severity = .major
            $0.origin = 10
            $0.since = day
            $0.retired = day + 1
          }
        ]
        $0.retired = 4
      }),
    .blockPieces(
      BlockPieces {
        $0.day = day
        $0.pieces = [
          BlockedPieces {
            $0.batch = ID(2)
            $0.numbers = [1, 2, 5]
          }
        ]
        $0.reason = "lem berbau"
      }),
    .liftBlock(
      LiftBlock {
        $0.day = day
        $0.block = ID(1)
        $0.reason = "sudah kering"
      }),
    .noteCause(
      NoteCause {
        $0.day = day
        $0.batch = ID(2)
        $0.chart = .u
        $0.gate = 2
        $0.reason = "serat lot S-24 berjamur"
      }),
    .confirmClock(
      ConfirmClock {
        $0.day = day
        $0.clock = Instant(milliseconds: 1_795_449_000_000)
        $0.last = Instant(milliseconds: 1_792_770_600_000)
      }),
    .noteRestore(
      NoteRestore {
        $0.at = Instant(milliseconds: 1_795_449_000_000)
        $0.former = .opened
        $0.formerSequence = 1187
        $0.formerChain = [UInt8](0..<16)
        $0.backupSequence = 1102
        $0.backupChain = [UInt8](16..<32)
        $0.made = Instant(milliseconds: 1_795_362_600_000)
        $0.vouchers = ["adm1", "adm2"]
        $0.isByRecoveryCode = true
      }),
    .takeText(
      TakeText {
        $0.day = day
        $0.reason = "komputer baru"
      }),
    .foundFromText(
      FoundFromText {
        $0.day = day
        $0.digest = Array(repeating: 4, count: 32)
        $0.store = Array(repeating: 6, count: 16)
        $0.sequence = 1187
        $0.chain = Array(repeating: 8, count: 32)
        $0.taken = Instant(milliseconds: 1_795_449_000_000)
        $0.takers = ["ksb1", "adm1"]
        $0.users = [AddUser { $0.login = "adm3" }]
      }),
    .openDispute(
      OpenDispute {
        $0.day = day
        $0.month = Month(year: 2026, month: 10)
        $0.worker = ID(2)
        $0.claim = "kurang dua buah"
      }),
    .settleDispute(
      SettleDispute {
        $0.day = day
        $0.dispute = ID(1)
        $0.reason = "dua buah ikut bulan ini"
        $0.isCorrected = true
      }),
    .planLot(
      PlanLot {
        $0.day = day
        $0.batch = ID(2)
        $0.plan.lot = 40
        $0.plan.level = .general2
        $0.plan.limit = .aql40
        $0.plan.severity = .tightened
        $0.plan.letter = .f
        $0.plan.sample = 20
        $0.plan.accept = 1
        $0.sample = [2, 3, 5]
        $0.resumes = true
        $0.reason = "serat baru"
      }),
  ]

  private static let orders: [Action] = [
    .placeOrder(
      PlaceOrder {
        $0.day = day
        $0.buyer = ID(2)
        $0.channel = 1
        $0.lines = [
          OrderLine {
            $0.kind = OrderKind(ID(2), colour: 1, size: 8)
            $0.quantity = 20
            $0.price = Rupiah(200_000)
          }
        ]
      }),
    .promiseOrder(
      PromiseOrder {
        $0.day = day
        $0.order = ID(1)
        $0.due = day + 20
        $0.earliest = day + 25
        $0.reason = "lembur hari Minggu"
      }),
    .moveAdvance(
      MoveAdvance {
        $0.day = day
        $0.order = ID(1)
        $0.amount = Rupiah(-500_000)
        $0.payment = .transfer
        $0.isTakenBack = true
      }),
    .cancelOrder(
      CancelOrder {
        $0.day = day
        $0.order = ID(3)
        $0.reason = "dibatalkan pemesan"
      }),
    .consign(
      Consign {
        $0.day = day
        $0.buyer = ID(2)
        $0.channel = 9
        $0.lines = [
          SaleLine {
            $0.batch = ID(3)
            $0.size = 8
            $0.grade = .a
            $0.pieces = [1, 2]
            $0.price = Rupiah(150_000)
          }
        ]
      }),
    .returnConsigned(
      ReturnConsigned {
        $0.day = day
        $0.consignment = ID(1)
        $0.pieces = [PiecePlace(ID(3), 1)]
        $0.isTakenBack = true
      }),
  ]

  private static let market: [Action] = [
    .adjustStock(
      AdjustStock {
        $0.day = day
        $0.missing = [PiecePlace(ID(3), 7), PiecePlace(ID(4), 99)]
        $0.found = [PiecePlace(ID(2), 1)]
        $0.reason = "hitung akhir bulan"
      }),
    .receiveMaterial(
      ReceiveMaterial {
        $0.day = day
        $0.label = "S-33 hitam"
        $0.kind = 2
        $0.source = "hibah contoh"
        $0.quantity = 14
        $0.price = Rupiah(700_000)
      }),
    .issueMaterial(
      IssueMaterial {
        $0.day = day
        $0.lot = ID(2)
        $0.batch = ID(3)
        $0.quantity = 4
      }),
    .adjustMaterial(
      AdjustMaterial {
        $0.day = day
        $0.lot = ID(2)
        $0.quantity = -1
        $0.reason = "hitung rak"
      }),
    .withdraw(Withdraw(.materialLot(ID(2)), on: day)),
    .withdraw(Withdraw(.materialMove(ID(4)), on: day)),
    .countTools(
      CountTools {
        $0.day = day
        $0.session = .afternoon
        $0.out = [ToolHandout(Tool(2, 7), to: ID(5)), ToolHandout(Tool(0, 22), to: ID(2))]
        $0.back = [Tool(1, 48)]
      }),
    .writeOffTool(
      WriteOffTool {
        $0.day = day
        $0.tool = Tool(2, 7)
        $0.reason = "patah"
      }),
    .withdraw(Withdraw(.toolCount(ID(3)), on: day)),
    .notePrinted(
      NotePrinted {
        $0.day = day
        $0.proofs = [
          .nota(ID(3)), .receipt(ID(3)), .slip(Month(year: 2026, month: 10), of: ID(2)),
        ]
      }),
    .notePrint(
      NotePrint {
        $0.day = day
        $0.paper = "nota-0031"
        $0.proofs = [.nota(ID(3))]
        $0.sheets = 2
        $0.place = .device
        $0.result = .jammed
      }),
    .signPaper(SamplePaper.action(on: day)),
    .noteDisclosure(
      NoteDisclosure {
        $0.day = day
        $0.kind = .print
        $0.reason = "permintaan"
        $0.rows = 24
        $0.worker = ID(4)
        $0.month = Month(year: 2026, month: 10)
      }),
    .takeBack(
      TakeBack {
        $0.day = day
        $0.sale = ID(5)
        $0.piece = PiecePlace(ID(3), 7)
        $0.redress = .replacement
        $0.payment = .qris
        $0.defects = [4, 11]
        $0.reason = "emas lepas"
      }),
    .addBuyer(
      AddBuyer {
        $0.day = day
        $0.subject = 9
        $0.name = "IBU CONTOH"
        $0.channel = 4
      }),
    .sell(
      Sell {
        $0.day = day
        $0.number = 157
        $0.buyer = ID(0)
        $0.channel = 1
        $0.lines = [
          SaleLine {
            $0.batch = ID(3)
            $0.size = 8
            $0.grade = .b
            $0.pieces = [4, 5]
            $0.price = Rupiah(125_000)
            $0.reason = "cacat kecil"
          }
        ]
        $0.payment = .qris
        $0.paid = Rupiah(250_000)
        $0.approver = ID(2)
      }),
    .importPastOutput(
      ImportPastOutput {
        $0.day = day
        $0.file = [1, 2, 3]
        $0.rows = [
          PastOutput {
            $0.day = day - 900
            $0.worker = ID(4)
            $0.batch = ID(1)
            $0.stage = 7
            $0.attendance = .absent
          }
        ]
      }),
    .importPastSales(
      ImportPastSales {
        $0.day = day
        $0.file = [9]
        $0.rows = [
          PastSale {
            $0.day = day - 900
            $0.number = "0001"
            $0.buyer = "BANK CONTOH"
            $0.channel = 1
            $0.product = ID(2)
            $0.quantity = 20
            $0.price = Rupiah(200_000)
          }
        ]
      }),
  ]
}
