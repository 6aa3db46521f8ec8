/// Sums, differences, products and quotients of whole numbers, as they are typed into a field.
///
///     sum     = [ "-" ] product { ( "+" | "-" ) product }
///     product = value { ( "*" | "/" ) value }
///     value   = "(" sum ")" | leaf
///
/// What a leaf is, the language says that uses it. A quotient must come out even; amounts of money
/// are not multiplied with each other, and nothing is divided by one. Parentheses belong to sums:
/// around a lone value they may mean a minus, as in books, and are refused.
struct Arithmetic {
  struct Value {
    var number: Int64
    /// Whether it is money by its form, and no bare number.
    var isMoney = false
  }

  typealias Leaf = (inout Substring) throws(Misread) -> Value

  private static let deepest = 20

  private var rest: Substring
  private let largest: Int64
  private let misread: Misread
  private let leaf: Leaf
  private var depth = 0
  private var hasParentheses = false
  private var hasOperators = false

  /// The value of a whole text without blanks.
  ///
  /// `largest` bounds it and whatever is worked out on the way; `misread` is thrown for what is no
  /// such text at all.
  static func read(
    _ text: some StringProtocol, atMost largest: Int64, otherwise misread: Misread,
    leaf: @escaping Leaf
  ) throws(Misread) -> Int64 {
    var reader = Arithmetic(
      rest: Substring(text), largest: largest, misread: misread, leaf: leaf)
    let value = try reader.sum()
    if let next = reader.rest.first { throw next == ")" ? .parenthesis : misread }
    if reader.hasParentheses && !reader.hasOperators { throw .loneParentheses }
    return value.number
  }

  private mutating func sum() throws(Misread) -> Value {
    let isNegative = take("-")
    var total = try product()
    if isNegative { total.number = -total.number }
    while let sign = rest.first, sign == "+" || sign == "-" {
      rest.removeFirst()
      hasOperators = true
      let next = try product()
      total.number = try bounded(total.number + (sign == "+" ? next.number : -next.number))
      total.isMoney = total.isMoney || next.isMoney
    }
    return total
  }

  private mutating func product() throws(Misread) -> Value {
    var result = try value()
    while let sign = rest.first, sign == "*" || sign == "/" {
      rest.removeFirst()
      hasOperators = true
      let next = try value()
      if next.isMoney && (result.isMoney || sign == "/") { throw .moneyTimesMoney }
      result.number = try sign == "*" ? times(result, next) : quotient(result, next)
      result.isMoney = result.isMoney || next.isMoney
    }
    return result
  }

  private mutating func value() throws(Misread) -> Value {
    guard take("(") else {
      var read = try leaf(&rest)
      read.number = try bounded(read.number)
      return read
    }
    hasParentheses = true
    depth += 1
    guard depth <= Self.deepest else { throw .parenthesis }
    let inner = try sum()
    guard take(")") else { throw rest.isEmpty ? .parenthesis : misread }
    depth -= 1
    return inner
  }

  private mutating func take(_ sign: Character) -> Bool {
    guard rest.first == sign else { return false }
    rest.removeFirst()
    return true
  }

  private func times(_ first: Value, _ second: Value) throws(Misread) -> Int64 {
    let product = first.number.multipliedReportingOverflow(by: second.number)
    if product.overflow { throw .tooLarge }
    return try bounded(product.partialValue)
  }

  private func quotient(_ first: Value, _ second: Value) throws(Misread) -> Int64 {
    if second.number == 0 { throw .divisionByZero }
    guard first.number % second.number == 0 else { throw .remainder }
    return first.number / second.number
  }

  private func bounded(_ number: Int64) throws(Misread) -> Int64 {
    if number.magnitude > largest.magnitude { throw .tooLarge }
    return number
  }
}

extension Substring {
  /// Takes the ASCII digits at the front.
  mutating func takeDigits() -> Substring {
    let digits = prefix { "0" <= $0 && $0 <= "9" && $0.utf8.count == 1 }
    removeFirst(digits.count)
    return digits
  }
}
