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
