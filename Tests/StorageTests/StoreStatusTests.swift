import Testing
import Workshop

@testable import Storage

@Suite struct StoreStatusTests {
  /// Every table of the stored rows by the name that it has there, and no other.
  @Test func everyTableIsCountedOnce() {
    let tables = Mirror(reflecting: Workshop()).children.filter {
      "\(type(of: $0.value))".hasPrefix("Table<")
    }.compactMap(\.label)
    let kinds = Workshop().counts.map(\.kind)
    #expect(tables.count > 20)
    #expect(kinds.count == Set(kinds).count)
    #expect(Set(kinds) == Set(tables))
  }
}
