extension String {
  /// How register numbers compare: `B.I. 12/2024`, `BI 12/2024` and `b.i 12/2024` are one.
  ///
  /// Letters and digits alone, in one case. A mark that is neither dot nor blank keeps two digits
  /// apart, so that `1/22024` is not `12/2024`.
  package var registerForm: String {
    var form = String.UnicodeScalarView()
    var isMarked = false
    for scalar in searchForm.unicodeScalars {
      if scalar.isOfWord {
        if isMarked, form.last?.isDigit == true, scalar.isDigit { form.append("/") }
        form.append(scalar)
        isMarked = false
      } else if scalar != "." && !scalar.properties.isWhitespace {
        isMarked = true
      }
    }
    return String(form)
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter or a digit.
  var isOfWord: Bool {
    isASCII
      ? isDigit || (value | 0x20) &- 0x61 < 26
      : properties.isAlphabetic || properties.numericType != nil
  }

  var isDigit: Bool { value &- 0x30 < 10 }
}

/// Who bears which register number, by the form in which numbers compare.
///
/// Numbers are unique among what is recorded now; records of the past may hold one twice. Then the
/// lower code stands here, and the other takes its place when that one gives the number up.
package struct RegisterIndex: Equatable, Sendable {
  private var bearers: [String: ID<Inmate>] = [:]
  /// Who else bears a number, in the order of codes; empty where the rule always held.
  private var others: [String: [ID<Inmate>]] = [:]

  /// Whoever bears a number, however it is written.
  package subscript(register: String) -> ID<Inmate>? { bearers[register.registerForm] }

  /// Everybody who is found by a number, in no order.
  package var all: [ID<Inmate>] { Array(bearers.values) }

  mutating func add(_ inmate: ID<Inmate>, _ register: String) {
    let form = register.registerForm
    guard let bearer = bearers[form], bearer != inmate else {
      bearers[form] = inmate
      return
    }
    bearers[form] = min(bearer, inmate)
    others[form] = Set((others[form] ?? []) + [max(bearer, inmate)]).sorted()
  }

  mutating func remove(_ inmate: ID<Inmate>, _ register: String) {
    let form = register.registerForm
    var rest = others[form] ?? []
    if bearers[form] == inmate {
      bearers[form] = rest.isEmpty ? nil : rest.removeFirst()
    } else {
      rest.removeAll { $0 == inmate }
    }
    others[form] = rest.isEmpty ? nil : rest
  }
}
