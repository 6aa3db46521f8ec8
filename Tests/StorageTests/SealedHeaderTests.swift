import Testing
import Workshop

@testable import Storage

/// The header of a journal or snapshot is part of what every frame behind it is sealed with: no
/// field of it can be set to something else, though its checksum be mended.
@Suite struct SealedHeaderTests {
  struct Field: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var offset: Int
    /// What of the byte is turned; of the schema what leaves an older one.
    var bits: UInt8 = 1
  }

  /// One byte of each field of the table in docs/FILE-FORMAT.md.
  static let fields = [
    Field(testDescription: "flags", offset: 10),
    Field(testDescription: "schema", offset: 13, bits: 4),
    Field(testDescription: "store id", offset: 16), Field(testDescription: "file id", offset: 36),
    Field(testDescription: "generation", offset: 48), Field(testDescription: "number", offset: 56),
    Field(testDescription: "chain", offset: 64), Field(testDescription: "store key", offset: 96),
    Field(testDescription: "zero", offset: 100), Field(testDescription: "begun", offset: 104),
    Field(testDescription: "zeros", offset: 200),
  ]

  /// Two generations of three people.
  private func store() throws -> TestFolder {
    let folder = TestFolder()
    let store = try folder.open()
    for number in 0..<3 {
      _ = try store.perform(
        [TestFolder.enrolment(number)], by: TestFolder.clerk, at: TestFolder.now)
      if number == 1 { store.rotate(at: TestFolder.now) }
    }
    try store.close(at: TestFolder.now)
    return folder
  }

  private func mend(_ header: inout [UInt8]) {
    header.put(CRC32C.of(header.slice(0, 252)), at: 252)
  }

  @Test(arguments: fields) func noFieldOfASnapshotsHeaderCanBeExchanged(_ field: Field) throws {
    let folder = try store()
    try folder.spoil(Generations.snapshot(2)) { bytes in
      bytes[field.offset] ^= field.bits
      mend(&bytes)
    }
    let found = try folder.open(as: .read)
    #expect(found.lastSequence == 3)
    #expect(found.findings.contains(.damagedSnapshot(Generations.snapshot(2))))
  }

  @Test(arguments: fields) func noFieldOfAJournalsHeaderCanBeExchanged(_ field: Field) throws {
    let folder = try store()
    try folder.spoil(Generations.journal(2)) { bytes in
      bytes[field.offset] ^= field.bits
      mend(&bytes)
    }
    #expect(throws: StorageError.self) { try folder.open(as: .read) }
  }

  /// The older state under the newer one's name, number and chain: two people instead of three,
  /// and everything else says "#3".
  @Test func anOlderSnapshotCannotStandForANewerOne() throws {
    let folder = try store()
    let newer = try folder.bytes(Generations.snapshot(2))
    try folder.replace(
      Generations.snapshot(2), with: try folder.bytes(Generations.snapshot(1)))
    try folder.spoil(Generations.snapshot(2)) { bytes in
      bytes.overwrite(newer.slice(48, 48), at: 48)
      mend(&bytes)
    }
    let found = try folder.open(as: .read)
    #expect(found.workshop.people.count == 3)
    #expect(found.findings.contains(.damagedSnapshot(Generations.snapshot(2))))
    let check = try found.check(.contents).run(JobControl())
    #expect(check.warnings.contains(.damagedSnapshot(Generations.snapshot(2))))
    let plain = try StoreCheck(structureOf: folder.disk).run(JobControl())
    #expect(plain.warnings.contains(.damagedSnapshot(Generations.snapshot(2))))
  }

  // MARK: What each check is for

  /// The same attack on three generations that a program wrote which left checks out: how many
  /// people it then shows, of three.
  private func people(without left: Checks) throws -> Int {
    let checks = Checks.all.subtracting(left)
    let folder = TestFolder()
    let store = try folder.open()
    store.checks = checks
    for number in 0..<3 {
      _ = try store.perform(
        [TestFolder.enrolment(number)], by: TestFolder.clerk, at: TestFolder.now)
      if number != 1 { store.rotate(at: TestFolder.now) }
    }
    try store.close(at: TestFolder.now)
    let newer = try folder.bytes(Generations.snapshot(3))
    try folder.replace(
      Generations.snapshot(3), with: try folder.bytes(Generations.snapshot(2)))
    try folder.spoil(Generations.snapshot(3)) { bytes in
      bytes.overwrite(newer.slice(48, 48), at: 48)
      mend(&bytes)
    }
    return try folder.enter("ptg1", "latihan", as: .read, checks: checks).workshop.people.count
  }

  @Test func headerOutsideTheSealIsSeen() throws {
    #expect(try people(without: []) == 3)
    // Each of the two is enough.
    #expect(try people(without: .sealedHeader) == 3)
    #expect(try people(without: .snapshotHead) == 3)
    #expect(try people(without: [.sealedHeader, .snapshotHead]) == 1)
  }

  static let impossible: [(offset: Int, value: Int64)] = [
    (48, .min), (48, .max), (48, -1), (56, .min), (56, .max), (104, .min), (104, .max),
  ]

  @Test(arguments: impossible) func impossibleNumbersAreDamage(_ row: (offset: Int, value: Int64))
    throws
  {
    let folder = try store()
    for name in [Generations.journal(2), Generations.snapshot(2)] {
      let whole = try folder.bytes(name)
      try folder.spoil(name) { bytes in
        bytes.put(row.value, at: row.offset)
        mend(&bytes)
      }
      let header = try folder.bytes(name).slice(0, FileHeader.size)
      #expect(throws: StorageError.damaged(file: name, offset: 0, reason: .header)) {
        try FileHeader.read(header, of: name)
      }
      _ = try? folder.open(as: .read)
      _ = try StoreCheck(structureOf: folder.disk).run(JobControl())
      try folder.replace(name, with: whole)
    }
  }
}
