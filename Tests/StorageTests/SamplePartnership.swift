import Workshop

/// Agreements and what came of them, with every optional field set.
extension SampleActions {
  static let partnership: [Action] = agreements + came

  private static let agreements: [Action] = [
    .setPartner(
      SetPartner {
        $0.day = day
        $0.partner = ID(1)
        $0.name = "DINAS CONTOH"
        $0.contact = "kepala bidang, 0411 000"
      }),
    .withdraw(Withdraw(.partner(ID(1)), on: day)),
    .setAgreement(
      SetAgreement {
        $0.day = day
        $0.agreement = ID(2)
        $0.kind = .cooperation
        $0.number = "12/PKS/2026"
        $0.partner = ID(1)
        $0.scope = "mutu, sarana, pasar, wirausaha"
        $0.ourSigner = "Kepala Lapas, CONTOH SATU"
        $0.theirSigner = "Kepala Dinas, CONTOH DUA"
        $0.signed = day - 400
        $0.until = day + 330
      }),
    .withdraw(Withdraw(.agreement(ID(2)), on: day)),
    .setPledge(
      SetPledge {
        $0.day = day
        $0.pledge = ID(3)
        $0.agreement = ID(2)
        $0.isOurs = true
        $0.aim = .enterprise
        $0.words = "omzet sebulan naik"
        $0.owner = ID(1)
        $0.due = day + 100
        $0.indicator = .turnover
        $0.baseline = 3_100_000
        $0.target = 6_000_000
      }),
    .withdraw(Withdraw(.pledge(ID(3)), on: day)),
  ]

  private static let came: [Action] = [
    .noteEvidence(
      NoteEvidence {
        $0.day = day
        $0.pledge = ID(3)
        $0.words = "stan pameran kabupaten"
        $0.record = .sale(ID(4))
        $0.paper = "BA 07/IX/2026"
        $0.place = "map MoU"
        $0.figure = 2
      }),
    .withdraw(Withdraw(.evidence(ID(5)), on: day)),
    .receiveSupport(
      ReceiveSupport {
        $0.day = day
        $0.kind = .marketAccess
        $0.partner = ID(1)
        $0.pledge = ID(3)
        $0.words = "stan di galeri"
        $0.value = Rupiah(2_500_000)
        $0.participants = 12
        $0.until = day + 3
        $0.paper = "BA 08/IX/2026"
        $0.training = ID(1)
        $0.lot = ID(2)
        $0.toolKind = 3
        $0.tools = 10
        $0.channel = 4
      }),
    .withdraw(Withdraw(.support(ID(6)), on: day)),
    .noteContact(
      NoteContact {
        $0.day = day
        $0.partner = ID(1)
        $0.agreement = ID(2)
        $0.pledge = ID(3)
        $0.words = "menelepon bidang koperasi"
        $0.step = "kirim surat undangan"
        $0.stepDay = day + 7
        $0.answers = ID(8)
      }),
    .withdraw(Withdraw(.contact(ID(9)), on: day)),
    .noteMarketPrice(
      NoteMarketPrice {
        $0.day = day
        $0.product = ID(1)
        $0.price = Rupiah(250_000)
        $0.source = "pasar desa"
      }),
    .withdraw(Withdraw(.marketPrice(ID(4)), on: day)),
    .writeMonthNote(
      WriteMonthNote {
        $0.day = day
        $0.month = day.month
        $0.kind = .plan
        $0.words = "40 buah corak emas"
      }),
    .setPNBPTarget(
      SetPNBPTarget {
        $0.day = day
        $0.year = 2026
        $0.amount = Rupiah(12_000_000)
      }),
  ]
}
