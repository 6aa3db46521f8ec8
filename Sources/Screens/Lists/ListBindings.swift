/// The keys of a list as they were shown last: of most lists all are the same for the next row.
struct ListBindings {
  /// What they are the keys of.
  private struct Subject: Equatable {
    var renewals: Int
    var isSearching: Bool
    var row: Int?

    init(_ screen: ListScreen) {
      renewals = screen.renewals
      isSearching = screen.list.isSearching
      row = screen.list.focused
    }
  }

  private var subject: Subject?
  /// Those of the row in focus.
  private var own: [Binding] = []
  private var all: [Binding] = []

  /// Nil where they would have to be made anew.
  func of(_ screen: ListScreen) -> [Binding]? { subject == Subject(screen) ? all : nil }

  mutating func renew(_ screen: ListScreen, in scene: Scene) {
    let now = Subject(screen)
    if subject == now { return }
    let own = screen.subject.keys(now.row, in: scene).map(\.binding)
    var same = now
    same.row = subject?.row
    if subject != same || own != self.own { all = screen.keysAndArrows(in: scene) }
    subject = now
    self.own = own
  }
}
