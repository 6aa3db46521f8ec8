/// A workshop as it stands between two records, handed on without counting every table of it.
package final class LentWorkshop: Sendable {
  package let workshop: Workshop

  package init(_ workshop: Workshop) { self.workshop = workshop }
}
