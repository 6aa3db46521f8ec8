/// What the workshop's words stand for: stages, gates, defects, channels, as data written when a
/// store is founded.
package struct Catalogue: Record {
  package var stages: [Stage] = []
  package var gates: [Gate] = []
  package var defects: [Defect] = []
  package var channels: [Channel] = []
  package var toolKinds: [ToolKind] = []
  package var materials: [Material] = []
  /// Whether the store holds its kinds of tool and material; a program of before took them from its
  /// code.
  package var ownsKinds = false
  /// Every target that was set, the newest of a year last.
  package var stateTargets: [StateTarget] = []

  package init() {}

  /// Indices of the stages that work on pieces, in order; skills are kept in this order.
  package var makingStages: [Int] { stages.indices.filter { stages[$0].kind == .piece } }
}
