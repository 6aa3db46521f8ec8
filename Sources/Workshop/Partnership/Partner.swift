/// An institution that the workshop has agreements with, or gets something from; never a person.
package struct Partner: Record {
  package var name = ""
  /// Whom to reach there, by office, and how.
  package var contact = ""
  package var isWithdrawn = false

  package init() {}
}

extension Workshop {
  /// The partner of a name, however it is written.
  package func partner(named name: String) -> ID<Partner>? {
    let wanted = name.searchForm
    return partners.indices.first {
      !partners[$0].isWithdrawn && partners[$0].name.searchForm == wanted
    }.map { ID($0) }
  }

  /// Those that stand, by their names.
  package var standingPartners: [ID<Partner>] {
    partners.indices.filter { !partners[$0].isWithdrawn }
      .sorted { partners[$0].name.searchForm < partners[$1].name.searchForm }.map { ID($0) }
  }

  /// The rule that a row is about a partner that stands.
  func broken(_ partner: ID<Partner>) -> [RuleBroken] {
    guard partners.contains(partner) else {
      return [RuleBroken(.field(.unknownRow), field: .partner)]
    }
    return partners[partner].isWithdrawn
      ? [RuleBroken(.field(.isWithdrawn), field: .partner)] : []
  }
}

extension Partner: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<Partner>> { \.partners }
  static var keeper: Capability { .record }
  static var isOutsideMonths: Bool { true }

  /// Rules: nothing that stands is about it, and its name is free.
  static func broken(
    _ id: ID<Partner>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    if withdrawal.reinstates {
      return workshop.partner(named: workshop.partners[id].name) == nil
        ? [] : [RuleBroken(.partnership(.partnerTaken), field: .partner)]
    }
    let isNamed =
      workshop.agreements.contains { $0.partner == id && !$0.isWithdrawn }
      || workshop.supports.contains { $0.partner == id && !$0.isWithdrawn }
      || workshop.contacts.contains { $0.partner == id && !$0.isWithdrawn }
      || workshop.courses.contains { $0.partner == id && !$0.isWithdrawn }
    return isNamed ? [RuleBroken(.partnership(.leanedOn))] : []
  }
}
