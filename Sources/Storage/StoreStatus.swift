import Workshop

/// What `bengkel status` says of a store.
package struct StoreStatus: Equatable, Sendable {
  package var lastAction: Int64
  /// Kind and number of rows, in a fixed order.
  package var records: [(kind: String, count: Int)]
  /// SHA-256 of the rows in canonical encoding, in hexadecimal.
  package var digest: String
  /// Size of all files of the store.
  package var bytes: Int64
  package var format: Int
  package var schema: Int
  /// What it was made of, where that is a text.
  package var origin: TextOrigin?

  package static func == (left: StoreStatus, right: StoreStatus) -> Bool {
    left.lastAction == right.lastAction && left.digest == right.digest && left.bytes == right.bytes
  }
}

extension Store {
  package func status() throws(StorageError) -> StoreStatus {
    StoreStatus(
      lastAction: lastSequence, records: workshop.counts, digest: try workshop.digest(),
      bytes: totalBytes, format: Int(FileHeader.format), schema: Int(Schema.version),
      origin: workshop.textOrigin)
  }

  private var totalBytes: Int64 {
    let names = (try? disk.names()) ?? []
    return names.reduce(0) { sum, name in
      guard let file = try? disk.open(name, .read) else { return sum }
      defer { disk.close(file) }
      return sum + ((try? disk.size(file)) ?? 0)
    }
  }
}

extension Workshop {
  /// SHA-256 of the rows in canonical encoding, nothing sealed: equal for equal workshops.
  package func digest() throws(StorageError) -> String {
    let body: [UInt8]
    do throws(WireFault) {
      body = try Writer.encode(SnapshotBody { $0.rows = rows }, keys: nil)
    } catch {
      throw error.damage(of: SubjectCopies.names[0])
    }
    return Sealing.sha256(body).hexadecimal
  }

  /// Rows of each kind.
  package var counts: [(kind: String, count: Int)] { TableCounter.counts(of: self) }
}

/// The versions of what this program writes; it reads these and all below.
package struct StoreFormats: Sendable {
  package var store: Int
  package var schema: Int
  package var keys: Int

  package static let written = StoreFormats(
    store: Int(FileHeader.format), schema: Int(Schema.version), keys: Int(KeyFile.format))
}
