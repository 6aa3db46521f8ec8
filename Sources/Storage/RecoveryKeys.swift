import Workshop

extension Recovery {
  /// What is to be said of the persons' keys.
  func findings(about subjects: SubjectKeys, in workshop: Workshop) -> [StoreWarning] {
    let lost = workshop.unopened
    let erased = subjects.erased(below: workshop.subjects)
    return subjects.damagedCopies(below: workshop.subjects).map { .damagedKeys($0) }
      + (lost.isEmpty ? [] : [.personsUnreadable(lost.count)])
      + (erased.isEmpty ? [] : [.personsErased(erased.count)])
  }

  /// Makes both copies of the persons' keys whole again, once all records were read with them.
  ///
  /// What cannot be read goes aside, as does another store's key file, and a copy of what is about
  /// to be overruled.
  func mend(_ subjects: SubjectKeys) throws(StorageError) {
    if let foreign = keys.foreign {
      try onDisk { () throws(DiskError) in
        try disk.makeFolder(Self.quarantine)
        try setAside(foreign)
        try disk.syncFolder(Self.quarantine)
        try disk.syncFolder()
      }
    }
    guard subjects.canBeMended else { return }
    let (unreadable, overruled) = (subjects.unreadable, subjects.overruled)
    try onDisk { () throws(DiskError) in
      if !(unreadable + overruled).isEmpty { try disk.makeFolder(Self.quarantine) }
      for name in unreadable { try setAside(name) }
      for name in overruled { try keep(name) }
      if !(unreadable + overruled).isEmpty { try disk.syncFolder(Self.quarantine) }
      try subjects.mend(on: disk)
    }
  }

  /// Copies a file as it stands into `quarantine`.
  private func keep(_ name: String) throws(DiskError) {
    let source = try disk.open(name, .read)
    defer { disk.close(source) }
    let bytes = try disk.read(source, at: 0, count: Int(try disk.size(source)))
    let temporary = "tmp-\(name)"
    let copy = try disk.open(temporary, .write)
    defer { disk.close(copy) }
    try disk.write(copy, at: 0, bytes)
    try disk.cut(copy, to: Int64(bytes.count))
    try disk.syncFile(copy)
    try setAside(temporary, as: name)
  }
}
