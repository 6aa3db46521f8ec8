import Workshop

/// A number of tenths with one place: `57,0`.
package func tenths(_ value: Int32, _ language: Language) -> String {
  let rest = value.magnitude
  let sign = value < 0 ? "-" : ""
  return "\(sign)\(rest / 10)\(language == .english ? "." : ",")\(rest % 10)"
}

extension Measure {
  package func title(_ language: Language) -> String { language == .english ? english : name }

  /// What is allowed: `2,7-3,3`; by size, for size 0.
  package func limits(_ language: Language) -> String {
    unit.text(aim - tolerance, language) + "-" + unit.text(aim + tolerance, language)
  }
}

extension Measure.Unit {
  package var name: Words {
    switch self {
    case .centimetre: Words("cm", en: "cm")
    case .rowsPerCentimetre: Words("baris/cm", en: "rows/cm")
    case .millimetre: Words("mm", en: "mm")
    case .count: Words("hitungan", en: "count")
    }
  }

  /// A value in tenths of the unit: `57,0`, of a count `3`.
  package func text(_ value: Int32, _ language: Language) -> String {
    self == .count && value % 10 == 0 ? "\(value / 10)" : tenths(value, language)
  }
}

extension Reading {
  /// What is measured: `lingkar`; with the place where there are several: `ring 2`.
  package func title(of product: Product, _ language: Language) -> String {
    guard Int(measure) < product.measures.count else { return "?" }
    let row = product.measures[Int(measure)]
    return row.title(language) + (row.places > 1 ? " \(place + 1)" : "")
  }

  /// What was read: `57,0`.
  package func text(of product: Product, _ language: Language) -> String {
    unit(of: product).text(value, language)
  }

  /// What is allowed: `56,5-57,5`.
  package func limits(of product: Product, _ language: Language) -> String {
    let unit = unit(of: product)
    return unit.text(lowest, language) + "-" + unit.text(highest, language)
  }

  private func unit(of product: Product) -> Measure.Unit {
    Int(measure) < product.measures.count ? product.measures[Int(measure)].unit : .centimetre
  }
}
