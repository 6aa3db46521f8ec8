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
    throw first ?? .filesMissing(Generations.snapshot(1))
  }

  private func base(_ number: Int64, _ subjects: SubjectKeys, damaged: [Int64])
    throws(StorageError) -> Base
  {
    let name = Generations.snapshot(number)
    let header = try Snapshot.header(of: name, on: disk)
    guard header.store == keys.store, header.generation == number else {
      throw .filesMissing("\(name): another store's file")
    }
    let bytes = try Snapshot.read(
      name, header: header, key: try ring.key(of: header, named: name), on: disk)
    do throws(WireFault) {
      return Base(
        header: header, body: try Reader.decode(SnapshotBody.self, from: bytes, keys: subjects),
        damaged: damaged)
    } catch {
      throw .damaged(file: name, offset: Int64(error.offset), reason: error.reason)
    }
  }
}
