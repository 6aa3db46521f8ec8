/// A new kind of raw material, or other words or another minimum of one.
package struct SetMaterial: Record {
  package var day = Day()
  /// Index among the kinds; nil for a new one.
  package var material: UInt8?
  package var name = ""
  package var english = ""
  package var unit = ""
  package var englishUnit = ""
  /// Below how many units it is to be bought; 0 for never.
  package var minimum: Int32 = 0

  package init() {}
}

extension SetMaterial: DatedFact {
  package var capability: Capability? { .catalogue }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// So that an index stays one byte.
  private static let mostKinds = 255
  private static let mostUnits: Int32 = 9_999_999

  /// Rules: names of its own, units, a minimum from 0 on.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    let kinds = workshop.materials
    if let material, Int(material) >= kinds.count {
      return [RuleBroken(.field(.unknownRow), field: .kind)]
    }
    if material == nil && kinds.count >= Self.mostKinds {
      return [RuleBroken(.field(.numberOutOfRange(lowest: 0, highest: Self.mostKinds)))]
    }
    var broken =
      name.brokenAsName(.name, atMost: 18, required: true)
      + english.brokenAsName(.note, atMost: 18, required: true)
      + unit.brokenAsName(.unit, atMost: 10, required: true)
      + englishUnit.brokenAsName(.englishUnit, atMost: 10, required: true)
    let isTaken = kinds.indices.contains {
      material.map(Int.init) != $0 && kinds[$0].name.searchForm == name.searchForm
    }
    if isTaken { broken.append(RuleBroken(.office(.nameTaken), field: .name)) }
    if !(0...Self.mostUnits).contains(minimum) {
      broken.append(
        RuleBroken(
          .field(.numberOutOfRange(lowest: 0, highest: Int(Self.mostUnits))), field: .quantity))
    }
    if broken.isEmpty, let material, kinds[Int(material)] == row {
      return [RuleBroken(.field(.nothingChanges))]
    }
    return broken
  }

  private var row: Material {
    Material {
      $0.name = name
      $0.english = english
      $0.unit = unit
      $0.englishUnit = englishUnit
      $0.minimum = minimum
    }
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.ownKinds()
    if let material {
      workshop.catalogue.materials[Int(material)] = row
    } else {
      workshop.catalogue.materials.append(row)
    }
  }
}
