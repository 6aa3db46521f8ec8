import Workshop

/// The names that are recorded and those a file brings, found by a like name in one step each.
///
/// A name is filed under each of its slips, so that a list of any length is read in one pass.
struct SeenNames {
  private var names: [(form: NameForm, label: String)] = []
  /// The newest entry under each slip, and which entry of the same slip came before.
  private var newest: [Int: Int32] = [:]
  private var entries: [(name: Int32, before: Int32)] = []

  init(_ workshop: Workshop) {
    for id in workshop.inmates {
      guard let name = workshop.people[id].identity?.name else { continue }
      add(name, label: workshop.code(id))
    }
  }

  /// `label`: how the person is told of.
  mutating func add(_ name: String, label: String) {
    let form = NameForm(name)
    for slip in form.slips {
      entries.append((Int32(names.count), newest[slip] ?? -1))
      newest[slip] = Int32(entries.count - 1)
    }
    names.append((form, label))
  }

  /// The label of somebody whose name is like a name.
  func label(like name: String) -> String? {
    let form = NameForm(name)
    for slip in form.slips {
      var place = newest[slip] ?? -1
      while place >= 0 {
        let entry = entries[Int(place)]
        let other = names[Int(entry.name)]
        if other.form.isAlike(form) { return other.label }
        place = entry.before
      }
    }
    return nil
  }
}
