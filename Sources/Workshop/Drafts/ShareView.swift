/// A way to see a list that everybody finds, and who made it.
package struct SharedView: Record {
  package var day = Day()
  package var view = SavedView()
  package var maker = ID<User>()
  package var isWithdrawn = false

  package init() {}
}

/// Keeps a way to see a list for everybody, or takes it back.
///
/// It is a record of the store, and whoever follows the store sees it at once. What somebody
/// searched for, and a value of a column, may be a person's name, which would outlive the person's
/// key; so it holds filters and an order alone.
package struct ShareView: Record {
  package var day = Day()
  package var view = SavedView()
  /// True to take it back.
  package var isTakenBack = false

  package init() {}
}

extension ShareView: DatedFact {
  package var capability: Capability? { .judge }
  /// It changes no figure of any month.
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: a name, texts of usual length, nothing that may name somebody, no more of one list than
  /// there are digits; what is taken back stands.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if isTakenBack {
      return workshop.sharedView(like: view) == nil ? [RuleBroken(.field(.isWithdrawn))] : []
    }
    let broken =
      view.name.brokenAsName(.name, atMost: SavedView.longestName, required: true)
      + ([view.sort] + view.chips).flatMap {
        $0.brokenAsText(.words, atMost: SavedView.longestText)
      }
    if !broken.isEmpty { return broken }
    if view.mayName { return [RuleBroken(.field(.mayName))] }
    if workshop.sharedView(like: view) != nil { return [RuleBroken(.field(.nothingChanges))] }
    return workshop.sharedViews(of: view.list).count < SavedView.most
      ? [] : [RuleBroken(.field(.full(limit: SavedView.most)), field: .name)]
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    if isTakenBack {
      if let id = workshop.sharedView(like: view) { workshop.sharedViews[id].isWithdrawn = true }
    } else if let id = workshop.formerView(like: view, of: authority.user) {
      workshop.sharedViews[id].isWithdrawn = false
    } else {
      workshop.sharedViews.append(
        SharedView {
          $0.day = day
          $0.view = view
          $0.maker = authority.user
        })
    }
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    var opposite = self
    opposite.isTakenBack.toggle()
    return [.shareView(opposite)]
  }
}

extension SavedView {
  package static let longestName = 20
  package static let longestText = 200
  /// How the filter of a value that was chosen in a column begins.
  package static let valueMark = "="

  /// Whether it holds words that were typed or taken out of a row.
  package var mayName: Bool {
    !query.isEmpty || chips.contains { $0.hasPrefix(Self.valueMark) }
  }
}

extension Workshop {
  /// The shared ways to see a list that stand, in the order in which they were made.
  package func sharedViews(of list: SavedView.List) -> [ID<SharedView>] {
    sharedViews.indices.filter {
      !sharedViews[$0].isWithdrawn && sharedViews[$0].view.list == list
    }.map { ID($0) }
  }

  /// The one that stands and is the same in everything.
  fileprivate func sharedView(like view: SavedView) -> ID<SharedView>? {
    sharedViews(of: view.list).first { sharedViews[$0].view == view }
  }

  /// One that somebody took back and is the same in everything.
  fileprivate func formerView(like view: SavedView, of maker: ID<User>) -> ID<SharedView>? {
    sharedViews.indices.first {
      sharedViews[$0].isWithdrawn && sharedViews[$0].view == view && sharedViews[$0].maker == maker
    }.map { ID($0) }
  }
}
