/// The entry of something that a partner gave.
package struct ReceiveSupport: Record {
  package var day = Day()
  package var kind = Support.Kind.training
  package var partner = ID<Partner>()
  package var pledge: ID<Pledge>?
  /// From 2 to 60 characters.
  package var words = ""
  package var value = Rupiah()
  package var participants: Int32 = 0
  package var until = Day()
  /// At most 40 characters.
  package var paper = ""
  package var training: ID<Training>?
  package var lot: ID<MaterialLot>?
  package var toolKind: UInt8?
  package var tools: UInt8 = 0
  package var channel: UInt8?

  package init() {}

  init(of row: Support) {
    day = row.day
    kind = row.kind
    partner = row.partner
    pledge = row.pledge
    words = row.words
    value = row.value
    participants = row.participants
    until = row.until
    paper = row.paper
    training = row.training
    lot = row.lot
    toolKind = row.toolKind
    tools = row.tools
    channel = row.channel
  }
}

extension ReceiveSupport: DatedFact {
  package var capability: Capability? { .record }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  package static let mostParticipants = 999

  /// Rules: a partner, a pledge of an agreement with it where one is named, words, a value or none,
  /// a last day not before the first, and the one thing in our records that became of its kind.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    var broken = brokenLinks(in: workshop)
    broken += workshop.brokenOutside(words, .words, atMost: 60)
    if value < Rupiah() || value > Rupiah.largest {
      broken.append(RuleBroken(.earnings(.amountMissing), field: .price))
    }
    if !(0...Self.mostParticipants).contains(Int(participants)) {
      broken.append(
        RuleBroken(
          .field(.numberOutOfRange(lowest: 0, highest: Self.mostParticipants)),
          field: .participants))
    }
    if until < day { broken.append(RuleBroken(.people(.endsBeforeStart(day)), field: .lastDay)) }
    broken += paper.brokenAsName(.proof, atMost: 40)
    return broken + brokenOutcome(in: workshop)
  }

  func brokenLinks(in workshop: Workshop) -> [RuleBroken] {
    let broken = workshop.broken(partner)
    guard broken.isEmpty, let pledge else { return broken }
    let unknown = workshop.broken(pledge)
    if !unknown.isEmpty { return unknown }
    return workshop.partner(of: pledge) == partner
      ? [] : [RuleBroken(.field(.unknownRow), field: .pledge)]
  }

  /// Each kind has its own outcome and no other.
  func brokenOutcome(in workshop: Workshop) -> [RuleBroken] {
    let expected: [(isThere: Bool, isDue: Bool, field: FieldName)] = [
      (training != nil, kind == .training, .participants),
      (lot != nil, kind == .material, .lot),
      (toolKind != nil, kind == .tools, .kind),
      (channel != nil, kind.opensMarket, .channel),
    ]
    if let wrong = expected.first(where: { $0.isThere != $0.isDue }) {
      return [RuleBroken(.partnership(.outcomeMissing), field: wrong.field)]
    }
    return brokenTraining(in: workshop) + brokenLot(in: workshop) + brokenTools(in: workshop)
      + brokenChannel(in: workshop)
  }

  private func brokenTraining(in workshop: Workshop) -> [RuleBroken] {
    guard let training else { return [] }
    guard workshop.trainings.contains(training), !workshop.trainings[training].isWithdrawn else {
      return [RuleBroken(.field(.unknownRow), field: .participants)]
    }
    if workshop.support(behind: training) != nil {
      return [RuleBroken(.partnership(.outcomeTaken), field: .participants)]
    }
    return Int(participants) == workshop.trainings[training].participants.count
      ? [] : [RuleBroken(.partnership(.outcomeMissing), field: .participants)]
  }

  private func brokenLot(in workshop: Workshop) -> [RuleBroken] {
    guard let lot else { return [] }
    guard workshop.materialLots.contains(lot), !workshop.materialLots[lot].isWithdrawn else {
      return [RuleBroken(.field(.unknownRow), field: .lot)]
    }
    if workshop.materialLots[lot].price != Rupiah() {
      return [RuleBroken(.partnership(.lotWasBought), field: .lot)]
    }
    return workshop.support(behind: lot) == nil
      ? [] : [RuleBroken(.partnership(.outcomeTaken), field: .lot)]
  }

  private func brokenTools(in workshop: Workshop) -> [RuleBroken] {
    guard let toolKind else {
      return tools == 0 ? [] : [RuleBroken(.partnership(.outcomeMissing), field: .quantity)]
    }
    guard workshop.toolKinds.indices.contains(Int(toolKind)) else {
      return [RuleBroken(.field(.unknownRow), field: .kind)]
    }
    let room = 255 - workshop.highestNumber(of: Int(toolKind))
    return (1...max(1, room)).contains(Int(tools)) && room > 0
      ? []
      : [RuleBroken(.field(.numberOutOfRange(lowest: 1, highest: max(0, room))), field: .quantity)]
  }

  private func brokenChannel(in workshop: Workshop) -> [RuleBroken] {
    guard let channel else { return [] }
    guard workshop.catalogue.channels.indices.contains(Int(channel)) else {
      return [RuleBroken(.field(.unknownRow), field: .channel)]
    }
    let other = workshop.standingSupports.first {
      let row = workshop.supports[$0]
      return row.channel == channel && row.day <= until && day <= row.until
    }
    return other.map {
      [RuleBroken(.partnership(.channelTaken(workshop.supports[$0].day)), field: .channel)]
    } ?? []
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    let row = Support {
      $0.kind = kind
      $0.partner = partner
      $0.pledge = pledge
      $0.words = words
      $0.value = value
      $0.participants = participants
      $0.day = day
      $0.until = until
      $0.paper = paper
      $0.training = training
      $0.lot = lot
      $0.toolKind = toolKind
      $0.firstTool = toolKind.map { workshop.nextTool(of: $0) } ?? 0
      $0.tools = tools
      $0.channel = channel
      $0.officer = authority.user
    }
    workshop.supports.append(row)
    workshop.move(row, into: true)
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.support(workshop.supports.nextID), on: day))]
  }
}
