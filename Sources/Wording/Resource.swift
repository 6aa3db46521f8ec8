import CResources

/// A text file of the program, taken in when it was compiled; nil for an unknown name.
package func resource(named name: String) -> String? {
  for index in 0..<resource_count() {
    let row = resource_at(index)
    guard String(cString: row.name) == name else { continue }
    return String(decoding: UnsafeBufferPointer(start: row.bytes, count: row.length), as: UTF8.self)
  }
  return nil
}

/// The commit that the program was built of; nil where the build did not say.
package var programCommit: String? {
  let stamp = String(cString: resource_commit()).filter { $0 != "." && $0 != " " }
  return stamp.isEmpty ? nil : stamp
}
