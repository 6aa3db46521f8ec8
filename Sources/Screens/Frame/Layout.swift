import TerminalUI

/// Where the parts of a page stand for a size of the screen.
package struct Layout: Equatable, Sendable {
  package let size: Size

  package init(_ size: Size) { self.size = size }

  /// Below 18 rows the two rules go.
  package var hasRules: Bool { size.height >= 18 }
  package var isNarrow: Bool { size.width < 60 }
  package var upperRule: Int { 2 }
  package var lowerRule: Int { size.height - 3 }
  package var message: Int { size.height - 2 }
  package var keys: Int { size.height - 1 }
  /// The first row of the body and how many follow.
  package var body: Int { hasRules ? 3 : 2 }
  package var bodyHeight: Int { hasRules ? size.height - 6 : size.height - 4 }
}
