/// A workshop as pages look at it: passed on, it costs one reference and not one for each table.
///
/// Made once after each change, by whoever holds the workshop.
package final class LentWorkshop: Sendable {
  package let workshop: Workshop

  package init(_ workshop: Workshop) { self.workshop = workshop }

  /// What is shown before anybody logs in.
  package static let unopened = LentWorkshop(.unopened)
}
