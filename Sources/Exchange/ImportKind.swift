/// The kinds of file that can be taken in.
package enum ImportKind: String, CaseIterable, Sendable {
  case people, output, sales, releases
}
