import Workshop

/// The market sample with an agreement of the Dinas and one of a foundation: four pledges, of which
/// one has been quiet for 67 days, ten moulds, an exhibition, and a step that is overdue.
///
/// The agreement of the foundation ends in 58 days, on 20 January 2027.
enum PartnershipSample {
  static let workshop: Workshop = {
    var workshop = MarketSample.workshop
    for action in agreements + pledges + support + contacts {
      MarketSample.must(action, by: Sample.clerk, in: &workshop)
    }
    return workshop
  }()

  private static let quietSince = Sample.today - 67

  private static let agreements: [Action] =
    [("DINAS CONTOH", "kepala bidang, 0411 000"), ("YAYASAN CONTOH", "sekretariat, 0411 111")].map {
      name, contact in
      .setPartner(
        SetPartner {
          $0.day = quietSince
          $0.name = name
          $0.contact = contact
        })
    } + [
      agreement(0, .memorandum, "12/MoU/2026", until: Sample.day(2027, 9, 15)),
      agreement(1, .cooperation, "07/PKS/2026", until: Sample.today + 58),
    ]

  private static func agreement(
    _ partner: Int, _ kind: Agreement.Kind, _ number: String, until: Day
  ) -> Action {
    .setAgreement(
      SetAgreement {
        $0.day = quietSince
        $0.kind = kind
        $0.number = number
        $0.partner = ID(partner)
        $0.scope = "mutu, sarana, pasar, wirausaha"
        $0.ourSigner = "Kepala Lapas, CONTOH PEJABAT"
        $0.theirSigner = "Kepala Dinas, CONTOH DUA"
        $0.signed = quietSince
        $0.until = until
      })
  }

  private static let pledges: [Action] = [
    pledge(.quality, "kelulusan naik", .firstPass, 680, 850, isOurs: true),
    pledge(.facilities, "cetakan tambahan", .toolsFit, 78, 100),
    pledge(.market, "pameran dua kali", .supports, nil, 2),
    pledge(.enterprise, "rak jemur", .outside, 1, 3, isOurs: true),
  ]

  private static func pledge(
    _ aim: Aim, _ words: String, _ indicator: Indicator, _ baseline: Int64?, _ target: Int64,
    isOurs: Bool = false
  ) -> Action {
    .setPledge(
      SetPledge {
        $0.day = quietSince
        $0.agreement = ID(0)
        $0.isOurs = isOurs
        $0.aim = aim
        $0.words = words
        $0.owner = ID(0)
        $0.due = Sample.day(2026, 12, 31)
        $0.indicator = indicator
        $0.baseline = baseline
        $0.target = target
      })
  }

  private static let support: [Action] = [
    .receiveSupport(
      ReceiveSupport {
        $0.day = Sample.today - 42
        $0.until = Sample.today - 42
        $0.kind = .tools
        $0.partner = ID(0)
        $0.pledge = ID(1)
        $0.words = "cetakan nomor 8"
        $0.value = Rupiah(2_500_000)
        $0.paper = "BA 08/X/2026"
        $0.toolKind = 0
        $0.tools = 10
      }),
    .receiveSupport(
      ReceiveSupport {
        $0.day = Sample.today - 20
        $0.until = Sample.today - 18
        $0.kind = .exhibition
        $0.partner = ID(0)
        $0.pledge = ID(2)
        $0.words = "stan pameran kabupaten"
        $0.value = Rupiah(1_000_000)
        $0.channel = 4
      }),
    .noteEvidence(
      NoteEvidence {
        $0.day = Sample.today - 23
        $0.pledge = ID(0)
        $0.words = "lembar periksa Oktober"
        $0.paper = "BA 09/X/2026"
        $0.place = "map MoU"
      }),
  ]

  private static let contacts: [Action] = [
    .noteMarketPrice(
      NoteMarketPrice {
        $0.day = Sample.today - 30
        $0.price = Rupiah(250_000)
        $0.source = "pasar desa"
      }),
    .noteContact(
      NoteContact {
        $0.day = Sample.today - 10
        $0.partner = ID(0)
        $0.words = "menelepon bidang koperasi"
        $0.step = "kirim surat undangan"
        $0.stepDay = Sample.today - 3
      }),
  ]
}
