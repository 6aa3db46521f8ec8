import Testing

@testable import bengkel

@Suite struct DiskMeasureTests {
  @Test func thisDiskSaysHowLargeItIs() throws {
    let room = try #require(DiskMeasure.room("/tmp"))
    #expect(room.total >= room.free)
    #expect(DiskMeasure.room("/nonexistent") == nil)
  }
}
