/// The first action of every store: what it is, its words and its first officers.
package struct FoundWorkshop: Record {
  package var settings = Settings()
  package var catalogue = Catalogue()
  package var products: [Product] = []
  package var users: [AddUser] = []

  package init() {}
}

extension FoundWorkshop: Fact {
  package var capability: Capability? { nil }
  package var civilDay: Day? { settings.firstDay }

  /// Rules: an empty store alone is founded, and asks none.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    [RuleBroken(.access(.foundedAlready))]
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.settings = settings
    workshop.catalogue = catalogue
    for product in products { workshop.products.append(product) }
    for user in users { user.apply(to: &workshop, by: authority) }
  }
}
