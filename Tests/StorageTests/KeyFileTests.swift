import Testing
import Workshop

@testable import DiskInMemory
@testable import Storage

/// One of the two key files is another store's.
@Suite struct KeyFileTests {
  /// A store with a record, and the key files of another one that were written more or less often.
  private static func stores(_ foreignIsNewer: Bool) throws -> (Bench, DiskContent, DiskContent) {
    func make(_ writings: Int) throws -> (Bench, DiskContent) {
      let disk = MemoryDisk()
      let bench = try Bench(creatingOn: disk)
      let store = try bench.open(disk)
      _ = try store.perform([TestFolder.enrolment(0)], by: Bench.clerk, at: Bench.now)
      for _ in 0..<writings { try store.keyFile.write(to: disk, under: bench.ring.present) }
      try store.close(at: Bench.now)
      return (bench, disk.content)
    }
    let (bench, own) = try make(foreignIsNewer ? 0 : 3)
    return (bench, own, try make(foreignIsNewer ? 3 : 0).1)
  }

  @Test(arguments: KeyFile.names, [false, true])
  func aForeignKeyFileIsNamedAndPassedOver(_ name: String, _ isNewer: Bool) throws {
    let (bench, own, foreign) = try Self.stores(isNewer)
    var content = own
    content.files[name] = foreign.files[name]
    let found = try StoreCheck(structureOf: MemoryDisk(content)).run(JobControl())
    #expect(found.isTrusted)
    #expect(found.warnings == [.foreignKeys(name)])
    let disk = MemoryDisk(content)
    let store = try bench.open(disk)
    #expect(store.findings == [.foreignKeys(name)])
    #expect(store.workshop.people.count == 1)
    try store.settleKeys()
    #expect(disk.content.files["quarantine/\(name)"] == foreign.files[name])
    let again = try bench.open(MemoryDisk(disk.powerCut.least))
    #expect(again.findings.isEmpty)
    #expect(again.keyFile.isMirrored)
  }

  /// One of a pair was written and not synced when the program was killed; the next one writes the
  /// other, and the power goes: one of the two is whole at every operation.
  @Test func whatAKilledProgramWroteIsDurableBeforeItsPairIsTouched() throws {
    let disk = MemoryDisk()
    let bench = try Bench(creatingOn: disk)
    let key = bench.ring.present
    func write(on disk: MemoryDisk) throws -> [PowerCut] {
      var keys = try KeyFile.read(from: disk).proved(with: key)
      var mark = HighWaterMark(generation: 1, sequence: 9, chain: [UInt8](repeating: 3, count: 16))
      mark.sequence += Int64(keys.epoch)
      var cuts: [PowerCut] = []
      disk.observer = { cuts.append($0) }
      try keys.write(to: disk, under: key)
      try mark.write(to: disk)
      disk.observer = nil
      return cuts
    }
    _ = try write(on: disk)
    var dice = Dice(seed: 20_261_130)
    var states = 0
    for killed in try write(on: disk) {
      for cut in try write(on: MemoryDisk(killedAt: killed)) {
        let possible = CrashStates(of: cut, dice: &dice)
        for state in possible.sample(20, dice: &dice) {
          states += 1
          let left = MemoryDisk(possible.content(state))
          #expect(throws: Never.self) { try KeyFile.read(from: left).proved(with: key) }
          #expect(HighWaterMark.read(from: left) != nil)
        }
      }
    }
    #expect(states > 500)
  }

  @Test(arguments: KeyFile.names) func aForeignOneAloneIsBlamedAndNoOther(_ name: String) throws {
    let (bench, own, foreign) = try Self.stores(true)
    var content = own
    for other in KeyFile.names { content.files[other] = [1, 2, 3] }
    content.files[name] = foreign.files[name]
    #expect(throws: StorageError.filesMissing(file: name, reason: .foreign)) {
      try bench.open(MemoryDisk(content))
    }
  }

  @Test func aBackupTakesTheOwnKeysAlone() throws {
    let bench = try CopyBench(records: 1)
    let other = try CopyBench(records: 1)
    let bytes = try other.store.whole(KeyFile.names[1])
    try bench.store.remove(KeyFile.names[1])
    let file = try bench.store.open(KeyFile.names[1], .createNew)
    try bench.store.write(file, at: 0, bytes)
    bench.store.close(file)
    let source = try BackupSource(
      bench.store, at: CopyBench.now, meter: JobMeter(JobControl(), total: 0))
    defer { source.close(bench.store) }
    let names = source.parts.map(\.head.name)
    #expect(names.filter(KeyFile.names.contains) == [KeyFile.names[0]])
  }
}
