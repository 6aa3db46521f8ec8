import Workshop

/// What can still be read about officers and their ways in, of a store whose records have a gap.
///
/// An officer knows the store key: he can damage a record and write a file of keys that makes him
/// an administrator. So whoever vouches for such a store must be known to the records that can be
/// read, those behind the gap among them.
struct ReadableWays {
  private var workshop: Workshop

  /// `store`: opened as far as its records go without a gap.
  init(of store: Store) throws(StorageError) {
    workshop = store.workshop
    for save in try Self.behindTheGap(of: store) {
      for action in save.actions { take(action, by: save.authority) }
    }
  }

  func isAdministrator(_ login: String) -> Bool {
    workshop.user(login: login).flatMap { workshop.role(of: $0) } == .administrator
  }

  /// Whether an officer's way in is the one that the records know, or they know none at all.
  func know(_ slot: KeySlot?) -> Bool {
    guard let pins = workshop.keyPins else { return true }
    guard let slot, let user = workshop.user(login: slot.login) else { return false }
    return pins[user]?.openKey == slot.openKey
  }

  /// The same of the way in for the code in the envelope.
  func knowRecovery(_ slot: KeySlot?) -> Bool {
    guard let pins = workshop.keyPins else { return true }
    return slot?.openKey == pins.recovery
  }

  /// Nobody knows which rows came to be in the gap: only what needs none of them is done.
  private mutating func take(_ action: Action, by authority: Authority) {
    if case .editUser(let edit) = action, workshop.users.contains(edit.user) {
      workshop.apply(action, by: authority)
    }
    if action.isAboutWays { workshop.apply(action, by: authority) }
  }

  /// Whole records that stand behind the gap, in order.
  private static func behindTheGap(of store: Store) throws(StorageError) -> [PastSave] {
    let names = try onDisk { () throws(DiskError) in try store.disk.names() }
    return Generations.numbers(in: names, ending: ".jrnl").flatMap { records(in: $0, of: store) }
      .filter { $0.sequence > store.lastSequence }.sorted { $0.sequence < $1.sequence }
  }

  private static func records(in journal: Int64, of store: Store) -> [PastSave] {
    let name = Generations.journal(journal)
    guard let bytes = try? store.disk.whole(name),
      let header = try? FileHeader.read([UInt8](bytes.prefix(FileHeader.size)), of: name),
      header.store == store.store, let key = try? store.ring.key(of: header, named: name)
    else { return [] }
    let context = Frame.Context(header: header, key: key)
    return FrameScan.pieces(of: bytes, header).compactMap { piece in
      var clear: [UInt8] = []
      guard case .frame(let frame, _) = piece, frame.kind == .record,
        frame.open(in: context, appendingTo: &clear),
        let record = try? Reader.decode(JournalRecord.self, from: clear, keys: store.subjectKeys)
      else { return nil }
      return PastSave(record, sequence: frame.sequence)
    }
  }
}

extension Action {
  /// Whether it says by what ways in are known.
  fileprivate var isAboutWays: Bool {
    if case .issueCode = self { return true }
    if case .renewSecret = self { return true }
    if case .adoptKeyPins = self { return true }
    return false
  }
}

extension Vouchers {
  /// Whether the records of a store know those who vouch; a whole store has asked its own already.
  func areRecorded(in store: Store) throws(StorageError) -> Bool {
    if store.gap == nil { return true }
    let readable = try ReadableWays(of: store)
    let keys = store.keyFile.body
    if code != nil {
      return readable.isAdministrator(holder) && readable.knowRecovery(keys.recovery)
    }
    return officers.allSatisfy {
      readable.isAdministrator($0.login) && readable.know(keys.slot(of: $0.login))
    }
  }
}
