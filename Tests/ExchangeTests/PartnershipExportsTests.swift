import Exchange
import Testing
import Workshop

/// Agreements and what came of them as files.
@Suite struct PartnershipExportsTests {
  private static let day = Day(year: 2026, month: 11, day: 23) ?? Day()

  private static let workshop: Workshop = {
    var workshop = Workshop()
    let found = FoundWorkshop {
      $0.settings = .standard
      $0.settings.firstDay = day - 100
      $0.catalogue = .standard
      $0.products = Product.standard
      $0.users = [
        AddUser {
          $0.login = "ptg-1"
          $0.role = .clerk
        }
      ]
    }
    workshop.apply(.foundWorkshop(found), by: Authority(user: ID(0)))
    for action in actions {
      precondition(workshop.broken(by: action, as: Authority(user: ID(0))).isEmpty)
      workshop.apply(action, by: Authority(user: ID(0)))
    }
    return workshop
  }()

  private static let actions: [Action] = [
    .setPartner(
      SetPartner {
        $0.day = day
        $0.name = "DINAS CONTOH"
        $0.contact = "0411 000"
      }),
    .setAgreement(
      SetAgreement {
        $0.day = day
        $0.number = "12/MoU/2026"
        $0.partner = ID(0)
        $0.scope = "mutu; pasar"
        $0.ourSigner = "Kepala Lapas"
        $0.theirSigner = "Kepala Dinas"
        $0.signed = day - 30
        $0.until = day + 300
      }),
    .setPledge(
      SetPledge {
        $0.day = day
        $0.agreement = ID(0)
        $0.aim = .facilities
        $0.words = "jarum tambahan"
        $0.owner = ID(0)
        $0.due = day + 60
        $0.indicator = .toolsFit
        $0.baseline = 88
        $0.target = 100
      }),
    .receiveSupport(
      ReceiveSupport {
        $0.day = day
        $0.until = day
        $0.kind = .tools
        $0.partner = ID(0)
        $0.pledge = ID(0)
        $0.words = "jarum baja"
        $0.value = Rupiah(500_000)
        $0.toolKind = 1
        $0.tools = 10
      }),
    .noteContact(
      NoteContact {
        $0.day = day
        $0.partner = ID(0)
        $0.pledge = ID(0)
        $0.words = "menelepon bidang koperasi"
        $0.step = "kirim surat"
        $0.stepDay = day + 7
      }),
  ]

  /// 88 tools at first: 22 moulds, 48 needles, 12 scissors, 6 knives; ten came.
  @Test(arguments: [
    (
      ExportKind.agreements,
      "MoU;12/MoU/2026;DINAS CONTOH;0411 000;\"mutu; pasar\";Kepala Lapas;Kepala Dinas;"
        + "2026-10-24;2027-09-19;berlaku"
    ),
    (
      .pledges,
      "J-01;MoU 12/MoU/2026;DINAS CONTOH;mitra;sarana;jarum tambahan;ptg-1;2027-01-22;"
        + "alat siap pakai;88;98;100;2026-11-23;berjalan"
    ),
    (
      .support,
      "D-001;2026-11-23;2026-11-23;alat;DINAS CONTOH;jarum baja;500000;0;J-01;;jarum;10"
    ),
    (
      .contacts,
      "2026-11-23;DINAS CONTOH;;J-01;menelepon bidang koperasi;kirim surat;2026-11-30;ya;ptg-1"
    ),
  ]) func areOneRecordEach(_ kind: ExportKind, _ line: String) throws {
    let export = Export(Self.workshop, for: .clerk, on: Self.day)
    let text = String(decoding: try export.bytes(kind), as: UTF8.self)
    #expect(text.split(separator: "\r\n").dropFirst().map(String.init) == [line])
  }

  @Test(arguments: [ExportKind.agreements, .pledges, .support, .contacts])
  func areForThoseWhoMaySeePartners(_ kind: ExportKind) {
    #expect(throws: RuleBroken(.access(.notPermitted(.seePartners)))) {
      try Export(Self.workshop, for: .treasurer, on: Self.day).bytes(kind)
    }
  }
}
