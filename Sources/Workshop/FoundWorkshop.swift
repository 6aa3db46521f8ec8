/// The first action of every store: what it is, its words and its first officers.
package struct FoundWorkshop: Record {
  package var settings = Settings()
  package var catalogue = Catalogue()
  package var products: [Product] = []
  package var users: [AddUser] = []

  package init() {}
}

extension FoundWorkshop {
  func apply(to workshop: inout Workshop) {
    workshop.settings = settings
    workshop.catalogue = catalogue
    for product in products { workshop.products.append(product) }
    for user in users { user.apply(to: &workshop) }
  }
}
