import Workshop

/// A snapshot still to be written: a value, so that any thread may write it while records go on.
package struct SnapshotWork: Sendable {
  let disk: any Disk
  let number: Int64
  let header: FileHeader
  let key: [UInt8]
  let workshop: Workshop
  let history: [PastSave]
  let subjectKeys: SubjectKeys

  /// Steps R4 to R6: the snapshot, read back from the disk and compared, durable under its name.
  package func run() throws(StorageError) {
    let temporary = "tmp-" + Generations.snapshot(number)
    try? disk.remove(temporary)
    do throws(StorageError) {
      let body = try body()
      try onDisk { () throws(DiskError) in
        try Snapshot.write(body, to: temporary, header: header, key: key, on: disk)
      }
      disk.forget(temporary)
      guard try Snapshot.read(temporary, header: header, key: key, on: disk) == body else {
        throw .damaged(file: temporary, offset: 0, reason: .readBack)
      }
      try onDisk { () throws(DiskError) in
        try disk.rename(temporary, to: Generations.snapshot(number))
        try disk.syncFolder()
      }
    } catch {
      try? disk.remove(temporary)
      throw error
    }
  }

  private func body() throws(StorageError) -> [UInt8] {
    let body = SnapshotBody {
      $0.rows = workshop.rows
      $0.history = history.map { save in
        PastRecord {
          $0.sequence = save.sequence
          $0.record = save.journalRecord
        }
      }
      $0.sequence = header.sequence
      $0.chain = header.chain
    }
    do throws(WireFault) {
      return try Writer.encode(body, keys: subjectKeys)
    } catch {
      throw error.damage(of: SubjectCopies.names[0])
    }
  }
}
