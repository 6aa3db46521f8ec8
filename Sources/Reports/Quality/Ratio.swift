/// One whole number over another above zero, compared without rounding.
package struct Ratio: Comparable, Sendable {
  package var top: Int
  package var bottom: Int

  package init(_ top: Int, over bottom: Int) {
    self.top = top
    self.bottom = bottom
  }

  package var size: Ratio { Ratio(abs(top), over: bottom) }

  package static func == (left: Ratio, right: Ratio) -> Bool {
    left.top * right.bottom == right.top * left.bottom
  }

  package static func < (left: Ratio, right: Ratio) -> Bool {
    left.top * right.bottom < right.top * left.bottom
  }

  package static func - (left: Ratio, right: Ratio) -> Ratio {
    Ratio(left.top * right.bottom - right.top * left.bottom, over: left.bottom * right.bottom)
  }
}
