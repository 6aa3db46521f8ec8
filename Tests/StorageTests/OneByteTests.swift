import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

/// One damaged byte anywhere in the keys of the store or of its persons: the store opens for
/// writing, and says so where something was lost or put back.
@Suite struct OneByteTests {
  static let names = KeyFile.names + SubjectCopies.names

  @Test(arguments: names) func oneDamagedByteIsMendedAndSaid(_ name: String) throws {
    let store = try QuietStore([9, 9])
    let bytes = try #require(store.content.files[name])
    #expect(bytes.count > 500)
    var dice = Dice(seed: 20_261_129)
    // Every byte of the persons' keys; of the key files at least 400, their heads among them.
    let places =
      bytes.count < 1200
      ? Array(bytes.indices)
      : (0..<48)
        + (0..<400).map { _ in
          dice.below(bytes.count)
        }
    for place in places {
      for value: UInt8 in [0, 255, bytes[place] ^ 0x10] where value != bytes[place] {
        var content = store.content
        content.files[name]?[place] = value
        let disk = MemoryDisk(content)
        let opened = try store.bench.open(disk)
        #expect(opened.workshop == store.workshop, "\(name), byte \(place)")
        #expect(opened.findings == [.damagedKeys(name)], "\(name), byte \(place)")
        try opened.settleKeys()
        let again = try store.bench.open(MemoryDisk(disk.powerCut.least))
        #expect(again.findings.isEmpty, "\(name), byte \(place) is not mended")
      }
    }
  }

  /// The same byte of both copies costs one name, and nothing else.
  @Test func oneDamagedByteInBothCopiesCostsOneName() throws {
    let store = try QuietStore([9, 9])
    let count = try #require(store.content.files[SubjectCopies.names[0]]).count
    for place in 0..<count {
      var content = store.content
      for name in SubjectCopies.names { content.files[name]?[place] ^= 0x10 }
      let opened = try store.bench.open(MemoryDisk(content))
      #expect(opened.findings == [.personsUnreadable(1)], "byte \(place)")
      #expect(opened.workshop.unopened == [Int32(place / SubjectSlots.size)], "byte \(place)")
      let saving = try opened.perform(
        [BenchActions.enrolment(opened.workshop)], by: Bench.clerk, at: Bench.now)
      #expect(saving == .saved(store.sequence + 1), "byte \(place)")
    }
  }
}
