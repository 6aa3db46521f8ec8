/// A name in the form in which names are compared with one another.
///
/// Two names are alike when one slip of the finger makes one of the other: a letter that is wrong,
/// missing, too much, or swapped with its neighbour. Case, marks and punctuation do not count, nor
/// the order of the words; digits must be the same, and so must names too short to tell a slip from
/// another name.
package struct NameForm: Sendable {
  /// Letters, digits and single blanks.
  private(set) var letters: [Unicode.Scalar] = []
  /// Which letters there are, as bits that several may share.
  private var kinds: UInt32 = 0

  /// A name of fewer letters is like its equal alone.
  private static let shortest = 5

  package init(_ name: String = "") { read(name) }

  package var isEmpty: Bool { letters.isEmpty }

  /// Reads another name into the same room.
  mutating func read(_ name: String) {
    letters.removeAll(keepingCapacity: true)
    kinds = 0
    for scalar in name.unicodeScalars {
      if scalar.isASCII {
        add(scalar.lowered)
      } else {
        for folded in String(scalar).searchForm.unicodeScalars { add(folded) }
      }
    }
    if letters.last == " " { letters.removeLast() }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    if scalar.isOfWord {
      letters.append(scalar)
      kinds |= 1 << (scalar.value & 31)
    } else if scalar != "'" && scalar != "\u{2019}", let last = letters.last, last != " " {
      letters.append(" ")
    }
  }

  package func isAlike(_ other: NameForm) -> Bool {
    guard abs(letters.count - other.letters.count) <= 1,
      (kinds ^ other.kinds).nonzeroBitCount <= 2
    else { return false }
    if Self.isOneSlip(letters, other.letters) { return true }
    // A name of one word has no other order.
    guard letters.contains(" "), other.letters.contains(" ") else { return false }
    return Self.isOneSlip(inOrder, other.inOrder)
  }

  /// The words in the order of the alphabet.
  private var inOrder: [Unicode.Scalar] {
    Array(
      letters.split(separator: " ").sorted { $0.lexicographicallyPrecedes($1) }
        .joined(separator: [" "]))
  }

  private static func isOneSlip(_ one: [Unicode.Scalar], _ two: [Unicode.Scalar]) -> Bool {
    var start = 0
    let shorter = min(one.count, two.count)
    while start < shorter, one[start] == two[start] { start += 1 }
    var end = 0
    while end < shorter - start, one[one.count - 1 - end] == two[two.count - 1 - end] { end += 1 }
    let left = one[start..<(one.count - end)]
    let right = two[start..<(two.count - end)]
    if left.isEmpty && right.isEmpty { return true }
    if shorter < shortest || (left + right).contains(where: \.isDigit) { return false }
    switch (left.count, right.count) {
    case (0, 1), (1, 0), (1, 1): return true
    case (2, 2): return left[start] == right[start + 1] && left[start + 1] == right[start]
    default: return false
    }
  }

  /// What two alike names have at least one of in common: the name, and the name without one
  /// letter, each as a number.
  package var slips: Set<Int> {
    let words = inOrder
    var slips: Set<Int> = []
    for form in letters == words ? [letters] : [letters, words] {
      slips.insert(form.hashValue)
      guard form.count >= Self.shortest else { continue }
      for place in form.indices where !form[place].isDigit {
        var shorter = form
        shorter.remove(at: place)
        slips.insert(shorter.hashValue)
      }
    }
    return slips
  }
}

extension Unicode.Scalar {
  /// The small letter of an ASCII capital.
  fileprivate var lowered: Unicode.Scalar {
    value &- 0x41 < 26 ? Unicode.Scalar(UInt8(value | 0x20)) : self
  }
}

extension Workshop {
  /// How many people a form shows whose names are like a new one.
  package static let mostAlike = 5

  /// The people whose names are like a name, lowest code first, at most `mostAlike` of them.
  package func alike(_ name: String, besides owner: ID<Inmate>? = nil) -> [ID<Inmate>] {
    let wanted = NameForm(name)
    if wanted.isEmpty { return [] }
    var form = NameForm()
    var found: [ID<Inmate>] = []
    for index in people.indices where found.count < Self.mostAlike {
      guard !people[index].isWithdrawn, let other = people[index].identity?.name else { continue }
      form.read(other)
      if ID(index) != owner && form.isAlike(wanted) { found.append(ID(index)) }
    }
    return found
  }
}
