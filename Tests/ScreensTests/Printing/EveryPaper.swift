import Reports
import Testing
import Wording
import Workshop

@testable import bengkel

/// Every kind of paper there is, made of a whole workshop.
///
/// One that is missing here fails a tidy test.
enum EveryPaper: CaseIterable, Sendable {
  case monthly, stock, quality, orders, money, premi, slip, nota, kuitansi, advance, consignment
  case leaving, handover, payout
  case partner, quarter, costing, passedOver
  case opening
  case release
  case yearly, channels, deposits
  case sheets, labels, batchCard, attendance, inspection, tools
  case cashBook, nominative, closing, delivery
  case changes, cashCount
  case destroying, toolsGone, toolVoucher, material, settlement, buyerReturn, stockCount, taken
  case daily

  static let today = Day(year: 2026, month: 11, day: 23) ?? Day()
  /// A practice workshop, which has records of every kind.
  static let workshop = handed(
    PracticeWorkshop.made(PracticePlan(seed: 7, records: 900, until: today)))

  /// For the office itself, in the language of whoever asks; the others are in Indonesian.
  static let reports: [EveryPaper] = [
    .monthly, .stock, .quality, .orders, .money, .premi, .opening, .partner,
    .quarter, .costing,
    .passedOver, .yearly, .channels, .deposits,
    .sheets, .labels, .batchCard, .attendance, .inspection, .tools,
    .cashBook, .daily,
  ]
  /// What a buyer or a partner gets.
  static let market: [EveryPaper] = [
    .nota, .kuitansi, .advance, .consignment, .delivery, .settlement, .buyerReturn,
  ]

  func papers(of workshop: Workshop, _ language: Language = .indonesian) -> [Paper] {
    let today = Self.today
    switch self {
    case .changes:
      return [Self.changed(of: workshop, language)].compactMap { $0 }.map {
        PaperChanges.paper(since: $0.signed, to: $0.fresh, in: $0.later, language)
      }
    case .daily:
      return workshop.sheets.suffix(3).map { DailySheet.paper(on: $0.day, of: workshop, language) }
    case .stock: return [StockList.paper(of: workshop, on: today, language)]
    case .opening: return [OpeningMinute.paper(of: workshop, language)]
    case .money: return [BalanceSheet.paper(of: workshop, on: today, language)]
    case .orders:
      return [OrderWall(of: workshop, on: today).paper(of: workshop, on: today, language)]
    case .monthly:
      return MonthlyReport.months(of: workshop).map {
        MonthlyReport($0, of: workshop).paper(of: workshop, on: today, language)
      }
    case .quality: return quality(of: workshop, language)
    case .premi:
      return Self.figures(of: workshop).map { PremiList.paper(of: $0, in: workshop, language) }
    case .slip: return Self.figures(of: workshop).map { Self.slips(of: $0, in: workshop) }
    case .leaving:
      return workshop.leavings.indices.map { LeavingMinute.paper(of: ID($0), in: workshop) }
    case .partner:
      return workshop.standingPartners.map {
        PartnerReport.paper(for: $0, of: workshop, on: today, language)
      }
    case .quarter:
      return workshop.standingPartners.map {
        PartnerReport.paper(
          for: $0, in: Quarter(of: today), of: workshop, on: today, language)
      }
    case .costing:
      return workshop.products.indices.map {
        CostingSheet.paper(of: ID($0), in: workshop, on: today, language)
      }
    case .passedOver:
      return MonthlyReport.months(of: workshop).map {
        PassedOverPaper.paper($0, of: workshop, language)
      }
    case .handover:
      return workshop.dutyHandovers.indices.map { HandoverMinute.paper(of: ID($0), in: workshop) }
    case .payout:
      return workshop.movements.indices.compactMap { PayoutMinute.paper(of: ID($0), in: workshop) }
    case .release: return Self.releases(of: workshop)
    case .yearly:
      return [2025, 2026].map { YearlySummary.paper($0, of: workshop, on: today, language) }
    case .channels:
      let last = today.month
      return [
        ChannelReport.paper(last...last, of: workshop, on: today, language),
        ChannelReport.paper((last + -2)...last, of: workshop, on: today, language),
      ]
    case .deposits: return [DepositPaper.paper(2026, of: workshop, on: today, language)]
    case .labels:
      return workshop.derived.openBatches.map { LabelPaper.paper(of: $0, in: workshop, language) }
    case .batchCard:
      return workshop.derived.openBatches.map { BatchCard.paper(of: $0, in: workshop, language) }
    case .attendance: return [AttendancePaper.paper(on: today, of: workshop, language)]
    case .inspection: return [InspectionSheet.paper(on: today, of: workshop, language)]
    case .tools: return [ToolSheet.paper(on: today, of: workshop, language)]
    case .sheets: return [FloorSheetPaper.paper(on: today, of: workshop, language)]
    case .cashBook:
      return MonthlyReport.months(of: workshop).map {
        CashBook.paper($0, of: workshop, on: today, language)
      }
    case .nominative:
      return Self.figures(of: workshop).map { figures in
        NominativeList.paper(of: figures, in: workshop) { Self.person($0, in: workshop) }
      }
    case .cashCount:
      return workshop.cashCounts.indices.map { CashMinute.paper(of: ID($0), in: workshop) }
    case .closing:
      return MonthlyReport.months(of: workshop).compactMap {
        ClosingMinute.paper($0, in: workshop)
      }
    case .destroying, .toolsGone, .toolVoucher, .material, .stockCount, .taken:
      return rooms(of: workshop)
    case .nota, .kuitansi, .advance, .consignment, .delivery, .settlement, .buyerReturn:
      return market(of: workshop)
    }
  }

  /// Minutes and vouchers of stock, tools, material and ledgers.
  private func rooms(of workshop: Workshop) -> [Paper] {
    switch self {
    case .destroying:
      workshop.batches.indices.compactMap { DestroyingMinute.paper(of: ID($0), in: workshop) }
    case .toolsGone:
      workshop.toolWriteOffs.indices.map { ToolMinute.paper(of: ID($0), in: workshop) }
    case .toolVoucher:
      workshop.toolCounts.indices.map { ToolVoucher.paper(of: ID($0), in: workshop) }
    case .material:
      workshop.materialMoves.indices.map { MaterialVoucher.paper(of: ID($0), in: workshop) }
    case .stockCount:
      workshop.stockCounts.indices.map { StockCountMinute.paper(of: ID($0), in: workshop) }
    case .taken:
      workshop.movements.indices.compactMap { place in
        PremiReceipt.paper(
          of: ID(place), naming: Self.person(workshop.movements[place].worker, in: workshop),
          in: workshop)
      }
    default: []
    }
  }

  private func quality(of workshop: Workshop, _ language: Language) -> [Paper] {
    let scopes =
      [QualityScope()]
      + MonthlyReport.months(of: workshop).map { QualityScope(months: $0...$0) }
      + workshop.products.indices.map { QualityScope(product: ID($0)) }
    return scopes.flatMap { scope in
      workshop.catalogue.gates.indices.map { gate in
        QualityPaper(scope, gate: UInt8(gate), of: workshop)
          .paper(of: workshop, on: Self.today, language)
      }
    }
  }

  private func market(of workshop: Workshop) -> [Paper] {
    func name(_ buyer: ID<Buyer>?) -> String { buyer.flatMap { workshop.buyers[$0].name } ?? "" }
    switch self {
    case .nota:
      return workshop.sales.indices.map { ID($0) }.map {
        Nota.paper(of: $0, buyer: name(workshop.sales[$0].buyer), in: workshop)
      }
    case .kuitansi:
      return workshop.sales.indices.map { ID($0) }.map {
        Kuitansi.paper(of: $0, buyer: name(workshop.sales[$0].buyer), in: workshop)
      }
    case .advance:
      return workshop.orders.indices.map { ID($0) }.compactMap {
        AdvanceReceipt.paper(of: $0, buyer: name(workshop.orders[$0].buyer), in: workshop)
      }
    case .consignment:
      return workshop.consignments.indices.map { ID($0) }.map {
        ConsignmentNote.paper(
          of: $0, partner: name(workshop.consignments[$0].buyer), in: workshop)
      }
    case .delivery:
      return workshop.sales.indices.map { ID($0) }.filter { workshop.sales[$0].order != nil }.map {
        DeliveryMinute.paper(of: $0, to: name(workshop.sales[$0].buyer), in: workshop)
      }
    case .settlement:
      return workshop.consignments.indices.map { ID($0) }.map {
        SettlementMinute.paper(
          of: $0, partner: name(workshop.consignments[$0].buyer), in: workshop, on: Self.today)
      }
    case .buyerReturn:
      return workshop.sales.indices.map { ID($0) }.compactMap {
        ReturnMinute.paper(of: $0, buyer: name(workshop.sales[$0].buyer), in: workshop)
      }
    case .monthly, .stock, .quality, .orders, .money, .premi, .slip, .leaving, .handover, .payout,
      .cashBook, .nominative, .closing, .cashCount,
      .destroying, .toolsGone, .toolVoucher, .material, .stockCount, .taken,
      .daily,
      .opening, .partner, .release,
      .quarter, .costing,
      .passedOver, .yearly, .channels, .deposits,
      .sheets, .labels, .batchCard, .attendance, .inspection, .tools,
      .changes:
      return []
    }
  }

  /// Of every month that has them, the running one among them.
  static func figures(of workshop: Workshop) -> [MonthFigures] {
    MonthlyReport.months(of: workshop).compactMap { try? workshop.figures(of: $0) }
  }

  static func person(_ worker: ID<Inmate>, in workshop: Workshop) -> SlipPaper.Person {
    let identity = workshop.people[worker].identity
    return SlipPaper.Person(name: identity?.name ?? "", register: identity?.register ?? "")
  }

  /// Everybody's, the packs that were given and what the others would take along.
  private static func releases(of workshop: Workshop) -> [Paper] {
    workshop.inmates.map { inmate in
      ReleasePaper(of: inmate, workshop.pack(of: inmate), in: workshop, on: today)
        .paper(for: person(inmate, in: workshop))
    }
  }

  /// Everybody's slip of a month, with the names that stand on slips alone.
  private static func slips(of figures: MonthFigures, in workshop: Workshop) -> Paper {
    let slips = zip(workshop.slips(in: figures), figures.shares).map { slip, share in
      (slip: slip, person: person(share.worker, in: workshop))
    }
    return SlipPaper.paper(of: slips, in: workshop)
  }
}
