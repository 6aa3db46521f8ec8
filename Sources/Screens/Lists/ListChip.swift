/// One filter that can be chosen.
///
/// A row must meet one of the chosen filters of every group that has any.
struct ListChip {
  /// The name that a saved view keeps of it.
  let name: String
  let group: String
  let label: String
  let admits: (Int) -> Bool

  init(_ name: String, _ group: String, _ label: String, admits: @escaping (Int) -> Bool) {
    self.name = name
    self.group = group
    self.label = label
    self.admits = admits
  }
}

extension [ListChip] {
  /// The rows that the chosen ones leave.
  func filter(_ rows: [Int], chosen: [String]) -> [Int] {
    let active = filter { chosen.contains($0.name) }
    if active.isEmpty { return rows }
    var groups: [[ListChip]] = []
    for chip in active {
      if let place = groups.firstIndex(where: { $0[0].group == chip.group }) {
        groups[place].append(chip)
      } else {
        groups.append([chip])
      }
    }
    return rows.filter { row in groups.allSatisfy { $0.contains { $0.admits(row) } } }
  }
}
