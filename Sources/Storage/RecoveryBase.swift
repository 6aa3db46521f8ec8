import Workshop

extension Recovery {
  /// The newest snapshot that is whole, and the numbers of those above it that are not.
  struct Base {
    var header: FileHeader
    var body: SnapshotBody
    var damaged: [Int64]
  }

  /// A damaged snapshot costs nothing as long as an older one and the journals since are there.
  func newestBase(_ names: [String], _ subjects: SubjectKeys) throws(StorageError) -> Base {
    var first: StorageError?
    var damaged: [Int64] = []
    for number in Generations.numbers(in: names, ending: ".snap").reversed() {
      do throws(StorageError) {
        return try base(number, subjects, damaged: damaged)
      } catch {
        if case .newerFormat = error { throw error }
        first = first ?? error
        damaged.append(number)
      }
    }
    throw first ?? .filesMissing(file: Generations.snapshot(1), reason: .absent)
  }

  private func base(_ number: Int64, _ subjects: SubjectKeys, damaged: [Int64])
    throws(StorageError) -> Base
  {
    var header = try Snapshot.header(number, store: keys.store, on: disk)
    header.checks = checks
    return Base(
      header: header,
      body: try Snapshot.body(header, ring: ring, subjects: subjects, on: disk), damaged: damaged)
  }
}
