import Workshop

/// The workshop of the market tests with a memorandum of the Dinas and two pledges, one of either
/// side.
///
/// Signed on 22 September 2026, until 21 September 2027; today is 23 November 2026.
enum PartnershipFixture {
  static let clerk = MarketFixture.clerk
  static let today = MarketFixture.today
  static let signed = Sample.day(2026, 9, 22)
  static let until = Sample.day(2027, 9, 21)

  static let partner = SetPartner {
    $0.day = signed
    $0.name = "DINAS CONTOH"
    $0.contact = "bidang koperasi, 0411 000"
  }

  static let agreement = SetAgreement {
    $0.day = signed
    $0.number = "12/MoU/2026"
    $0.partner = ID(0)
    $0.scope = "mutu, sarana, pasar, wirausaha"
    $0.ourSigner = "Kepala Lapas, CONTOH SATU"
    $0.theirSigner = "Kepala Dinas, CONTOH DUA"
    $0.signed = signed
    $0.until = until
  }

  /// Ours: the caps that pass at once, from 680 to 850 in a thousand.
  static let own = SetPledge {
    $0.day = signed
    $0.agreement = ID(0)
    $0.isOurs = true
    $0.aim = .quality
    $0.words = "kelulusan naik"
    $0.owner = ID(0)
    $0.due = Sample.day(2027, 6, 30)
    $0.indicator = .firstPass
    $0.baseline = 680
    $0.target = 850
  }

  /// The partner's: two exhibitions.
  static let theirs = SetPledge {
    $0.day = signed
    $0.agreement = ID(0)
    $0.aim = .market
    $0.words = "mengajak pameran dua kali"
    $0.owner = ID(3)
    $0.due = Sample.day(2026, 12, 31)
    $0.indicator = .supports
    $0.target = 2
  }

  static var signedWorkshop: Workshop { signed(in: MarketFixture.stocked) }

  static func signed(in workshop: Workshop) -> Workshop {
    var workshop = workshop
    must(.setPartner(partner), in: &workshop)
    must(.setAgreement(agreement), in: &workshop)
    must(.setPledge(own), in: &workshop)
    must(.setPledge(theirs), in: &workshop)
    return workshop
  }

  static let exhibition = ReceiveSupport {
    $0.day = Sample.day(2026, 11, 10)
    $0.until = Sample.day(2026, 11, 23)
    $0.kind = .exhibition
    $0.partner = ID(0)
    $0.pledge = ID(1)
    $0.words = "stan pameran kabupaten"
    $0.value = Rupiah(2_500_000)
    $0.channel = 4
  }

  static func must(_ action: Action, in workshop: inout Workshop) {
    MarketFixture.must(action, by: clerk, in: &workshop)
  }

  static func note(_ change: (inout NoteContact) -> Void = { _ in }) -> NoteContact {
    var note = NoteContact {
      $0.day = today
      $0.partner = ID(0)
      $0.words = "menelepon bidang koperasi"
    }
    change(&note)
    return note
  }
}
