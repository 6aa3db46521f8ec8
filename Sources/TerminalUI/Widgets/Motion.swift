/// A way to move through rows or lines.
package enum Motion: Sendable {
  case up, down, pageUp, pageDown, first, last
}
