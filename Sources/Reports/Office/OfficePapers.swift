import Wording
import Workshop

extension OfficeReport {
  /// The paper as it was asked for, of a day.
  package func paper(
    _ asked: ReportAsked, of workshop: Workshop, on today: Day, _ language: Language
  ) throws(ReportRefusal) -> Paper {
    let period = try period(asked, of: workshop, on: today)
    switch self {
    case .monthly:
      return MonthlyReport(period.months.lowerBound, of: workshop)
        .paper(of: workshop, on: today, language)
    case .yearly:
      return YearlySummary.paper(
        period.months.lowerBound.year, of: workshop, on: today, language)
    case .channels: return ChannelReport.paper(period.months, of: workshop, on: today, language)
    case .pnbp:
      return DepositPaper.paper(period.months.lowerBound.year, of: workshop, on: today, language)
    case .quality:
      return try quality(asked, of: workshop, on: today).paper(of: workshop, on: today, language)
    case .premi:
      return try premi(period.months.lowerBound, of: workshop, language)
    case .cash: return CashBook.paper(period.months.lowerBound, of: workshop, on: today, language)
    case .quarterly: return try partner(asked, period, of: workshop, on: today, language)
    case .payout, .release: return try personal(asked, of: workshop, on: today)
    case .stock: return StockList.paper(of: workshop, on: today, language)
    case .orders:
      return OrderWall(of: workshop, on: today).paper(of: workshop, on: today, language)
    case .money: return BalanceSheet.paper(of: workshop, on: today, language)
    case .costing: return try costing(asked, of: workshop, on: today, language)
    case .labels: return try labels(asked, of: workshop, language)
    }
  }

  /// The quality report as it was asked for, whose pictures go into a file of their own.
  package func quality(
    _ asked: ReportAsked, of workshop: Workshop, on today: Day
  ) throws(ReportRefusal) -> QualityPaper {
    let gates = workshop.catalogue.gates.count
    if let gate = asked.gate, gate > gates {
      throw ReportRefusal(
        Words("Hanya ada \(gates) gerbang.", en: "There are only \(gates) gates."), isUsage: true)
    }
    return QualityPaper(
      QualityScope(months: asked.period?.months ?? ReportPeriod.recent(on: today)),
      gate: asked.gate.map { UInt8($0 - 1) } ?? QualityPaper.usualGate(of: workshop), of: workshop)
  }

  // MARK: Whom and what it is about

  private func premi(
    _ month: Month, of workshop: Workshop, _ language: Language
  ) throws(ReportRefusal) -> Paper {
    do throws(RuleBroken) {
      return PremiList.paper(of: try workshop.division(of: month), in: workshop, language)
    } catch {
      throw ReportRefusal(error.rule.words(in: workshop))
    }
  }

  private func partner(
    _ asked: ReportAsked, _ period: ReportPeriod, of workshop: Workshop, on today: Day,
    _ language: Language
  ) throws(ReportRefusal) -> Paper {
    let standing = workshop.standingPartners
    if let name = asked.partner, workshop.partner(named: name) == nil, !standing.isEmpty {
      let known = standing.map { workshop.partners[$0].name }.joined(separator: ", ")
      throw ReportRefusal(
        Words(
          "Tidak ada mitra bernama \(name). Yang ada: \(known).",
          en: "There is no partner \(name). Known are: \(known)."))
    }
    let chosen = asked.partner.map { workshop.partner(named: $0) } ?? standing.first
    guard let chosen, asked.partner != nil || standing.count == 1,
      case .quarter(let quarter) = period
    else {
      let names = standing.map { workshop.partners[$0].name }.joined(separator: ", ")
      throw ReportRefusal(
        names.isEmpty
          ? Words(
            "Belum ada mitra. Catat perjanjian di halaman 8.",
            en: "There is no partner yet. Record an agreement on page 8.")
          : Words(
            "Pilih mitra dengan --partner: \(names).",
            en: "Choose a partner with --partner: \(names).")
      )
    }
    return PartnerReport.paper(for: chosen, in: quarter, of: workshop, on: today, language)
  }

  private func personal(
    _ asked: ReportAsked, of workshop: Workshop, on today: Day
  ) throws(ReportRefusal) -> Paper {
    guard let inmate = asked.person.flatMap({ workshop.inmate(code: $0.uppercased()) }) else {
      if let code = asked.person {
        throw ReportRefusal(
          Words(
            "Tidak ada orang dengan kode \(code). Kodenya ada di halaman 1.",
            en: "There is nobody with the code \(code). Codes are on page 1."))
      }
      throw ReportRefusal(
        Words(
          "Sebutkan kode orangnya dengan --person, misalnya WB-001.",
          en: "Name the person by code with --person, such as WB-001."))
    }
    if self == .release {
      // A command tells no names; they are written by hand.
      return ReleasePaper(of: inmate, workshop.pack(of: inmate), in: workshop, on: today)
        .paper(for: SlipPaper.Person(name: "", register: ""))
    }
    let papers = workshop.movements.indices.filter { workshop.movements[$0].worker == inmate }
      .compactMap { PayoutMinute.paper(of: ID($0), in: workshop) }
    guard let newest = papers.last else {
      throw ReportRefusal(
        Words(
          "Saldo orang ini belum dibayar. Catat pembayarannya di halaman 6.",
          en: "This person's balance has not been paid yet. Record the payout on page 6."))
    }
    return newest
  }

  private func costing(
    _ asked: ReportAsked, of workshop: Workshop, on today: Day, _ language: Language
  ) throws(ReportRefusal) -> Paper {
    let wanted = asked.product?.uppercased()
    let place = workshop.products.indices.first {
      workshop.products[$0].code == wanted || workshop.products[$0].letter == wanted
    }
    guard let place else {
      let known = workshop.products.map(\.code).joined(separator: ", ")
      if let code = asked.product {
        throw ReportRefusal(
          Words(
            "Tidak ada barang \(code). Yang ada: \(known).",
            en: "There is no product \(code). Known are: \(known)."))
      }
      throw ReportRefusal(
        Words("Pilih barang: \(known).", en: "Choose a product: \(known)."))
    }
    return CostingSheet.paper(of: ID(place), in: workshop, on: today, language)
  }

  private func labels(
    _ asked: ReportAsked, of workshop: Workshop, _ language: Language
  ) throws(ReportRefusal) -> Paper {
    guard let batch = asked.batch.flatMap({ workshop.batch(code: $0.uppercased()) }) else {
      if let code = asked.batch {
        throw ReportRefusal(
          Words(
            "Tidak ada batch \(code). Kodenya ada di halaman 2.",
            en: "There is no batch \(code). Codes are on page 2."))
      }
      throw ReportRefusal(
        Words(
          "Sebutkan batch dengan --batch, misalnya B-0012.",
          en: "Name the batch with --batch, such as B-0012."))
    }
    return LabelPaper.paper(of: batch, in: workshop, language)
  }
}
