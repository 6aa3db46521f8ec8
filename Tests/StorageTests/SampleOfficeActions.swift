import Workshop

/// What an office decides about itself, with every optional field set.
extension SampleActions {
  static let bands = [(300_000, 250_000), (250_000, 200_000), (150_000, 100_000)].map {
    usual, lowest in
    PriceBand {
      $0.usual = Rupiah(Int64(usual))
      $0.lowest = Rupiah(Int64(lowest))
    }
  }

  static let office: [Action] = terms + names + kinds + numbers + handing + openings

  private static let numbers: [Action] = [
    .setNumber(
      SetNumber {
        $0.day = day
        $0.series = .nota
        $0.year = 2026
        $0.next = 158
        $0.reason = "nota kertas sampai 0157"
      }),
    .setWorkWeek(
      SetWorkWeek {
        $0.day = day
        $0.from = day + 3
        $0.days = 0b001_1111
      }),
    .setHolidays(
      SetHolidays {
        $0.day = day
        $0.holidays = [
          NamedDay {
            $0.day = day + 9
            $0.name = "Hari Contoh"
          }
        ]
      }),
    .notePaperNumbers(
      NotePaperNumbers {
        $0.day = day
        $0.restoration = ID(1)
        $0.last = [
          LastNumber {
            $0.series = .nota
            $0.number = 163
          }
        ]
        $0.slips = Month(year: 2026, month: 10)
        $0.reason = "pulih dari cadangan 06-03-2026"
      }),
    .noteKeyedAgain(
      NoteKeyedAgain {
        $0.day = day
        $0.restoration = ID(1)
        $0.days = [day + -2, day + -1]
      }),
    .setStepAside(
      SetStepAside {
        $0.day = day
        $0.step = "channels"
        $0.reason = "belum ada saluran"
        $0.isTakenUp = true
      }),
  ]

  private static let terms: [Action] = [
    .setPrices(
      SetPrices {
        $0.day = day
        $0.product = ID(2)
        $0.from = day + 3
        $0.prices = bands
      }),
    .setChannel(
      SetChannel {
        $0.day = day
        $0.channel = 4
        $0.from = day + 3
        $0.name = "Pasar Sabtu"
        $0.english = "Saturday market"
        $0.commission = 75
        $0.retires = true
      }),
    .editBuyer(
      EditBuyer {
        $0.day = day
        $0.buyer = ID(1)
        $0.subject = 1
        $0.name = "PEMBELI CONTOH"
        $0.channel = 3
        $0.address = "Jalan Contoh 1"
        $0.contact = "0411-000000"
        $0.taxNumber = "01.234.567.8-901.000"
      }),
  ]

  private static let names: [Action] = [
    .setLetterhead(
      SetLetterhead {
        $0.day = day
        $0.letterhead.from = day + 1
        $0.letterhead.institution = "LAPAS CONTOH"
        $0.letterhead.institutionInFull = "Lembaga Pemasyarakatan Contoh"
        $0.letterhead.above = ["Kementerian Contoh", "Kantor Wilayah Contoh"]
        $0.letterhead.address = "Jalan Contoh 1"
        $0.letterhead.contact = "0411-000000"
        $0.letterhead.place = "Contoh"
        $0.letterhead.decided = day
        $0.letterhead.user = ID(2)
      }),
    .setOfficial(
      SetOfficial {
        $0.day = day
        $0.official.office = 3
        $0.official.from = day + 1
        $0.official.title = "Kepala Lapas"
        $0.official.name = "CONTOH PEJABAT"
        $0.official.nationalNumber = "198001012005011001"
        $0.official.acting = .daily
        $0.official.papers = [.report, .slip]
        $0.official.login = "ksb1"
        $0.official.isVacant = true
        $0.official.decided = day
        $0.official.user = ID(2)
      }),
  ]

  private static let openings: [Action] = [
    .setOpening(
      SetOpening {
        $0.day = day
        $0.row = ID(3)
        $0.content = opening
      }),
    .markOpening(
      MarkOpening {
        $0.day = day
        $0.step = .reopened
        $0.blocks = [.consigned, .tools]
        $0.count = 37
        $0.sum = Rupiah(4_625_000)
        $0.reason = "dua songkok terhitung dua kali"
      }),
  ]

  private static let opening = OpeningRow {
    $0.block = .inWork
    $0.product = ID(1)
    $0.colour = 2
    $0.size = 8
    $0.grade = .b
    $0.count = 12
    $0.value = Rupiah(125_000)
    $0.makers = [ID(1), ID(2)]
    $0.buyer = ID(1)
    $0.channel = 4
    $0.number = 157
    $0.step = 3
    $0.person = ID(4)
    $0.due = day + 20
    $0.label = "B-0146"
    $0.words = "etalase"
    $0.usable = Rupiah(50_000)
    $0.month = Month(year: 2026, month: 10)
    $0.kind = 1
    $0.quantity = 14
    $0.lines = [
      OrderLine {
        $0.kind = OrderKind(ID(1), colour: 1, size: 7)
        $0.quantity = 20
        $0.price = Rupiah(140_000)
      }
    ]
    $0.tools = [1, 2, 9]
    $0.isWithdrawn = true
    $0.counts = true
    $0.batch = ID(5)
    $0.sale = ID(6)
    $0.consignment = ID(7)
    $0.order = ID(8)
    $0.lot = ID(9)
    $0.toolCount = ID(10)
  }

  private static let kinds: [Action] = [
    .setToolKind(
      SetToolKind {
        $0.day = day
        $0.kind = 2
        $0.name = "gunting besar"
        $0.english = "shears"
        $0.numbers = 9
      }),
    .setMaterial(
      SetMaterial {
        $0.day = day
        $0.material = 1
        $0.name = "rotan"
        $0.english = "rattan"
        $0.unit = "batang"
        $0.englishUnit = "canes"
        $0.minimum = 20
      }),
    .setProduct(
      SetProduct {
        $0.day = day
        $0.product = ID(1)
        $0.row = Product.standard[1]
        $0.row.retired = day + 9
      }),
    .setStage(
      SetStage {
        $0.day = day
        $0.stage = 3
        $0.row.name = "anyam pinggir"
        $0.row.english = "rim weave"
        $0.row.kind = .piece
        $0.row.letter = "G"
      }),
  ]
}
