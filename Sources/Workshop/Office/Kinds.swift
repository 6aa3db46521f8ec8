extension Workshop {
  /// The kinds of tool in their order, which is what a tool keeps: new ones come last, none is
  /// removed.
  package var toolKinds: [ToolKind] {
    catalogue.ownsKinds ? catalogue.toolKinds : ToolKind.standard
  }

  /// The kinds of raw material in their order, which is what a lot keeps.
  package var materials: [Material] {
    catalogue.ownsKinds ? catalogue.materials : Material.standard
  }

  /// Writes into the store what a program of before took from its code, once, before any of it
  /// changes.
  mutating func ownKinds() {
    guard !catalogue.ownsKinds else { return }
    catalogue.toolKinds = ToolKind.standard
    catalogue.materials = Material.standard
    catalogue.ownsKinds = true
  }
}

extension MaterialLot {
  package func material(in workshop: Workshop) -> Material { workshop.materials[Int(kind)] }
}
