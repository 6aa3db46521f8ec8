import Workshop

/// What a session has of the identity key, under which the keys of persons are wrapped.
///
/// Only ways in of roles that see names, and those of administrators, who hand it on, lead to it.
struct IdentityRing: Equatable, Sendable {
  /// The identity keys that were ever in use; nil where the way in leads to none, and in a store
  /// that has none yet.
  var keys: KeySuccession?
  /// Whether the session opens persons' parts.
  var use = IdentityUse.none

  init() {}

  /// The ring of a store whose identity key was never changed.
  init(_ key: [UInt8], _ use: IdentityUse) {
    keys = KeySuccession(key)
    self.use = use
  }

  /// What a way in leads to, as the proved file of keys has it: nothing, where nobody who knew the
  /// identity key vouched for the way in.
  init(of way: OpenedWay, in keys: KeyFile) {
    guard let slot = keys.body.way(withOpenKey: way.slot.openKey), let share = slot.share,
      let state = keys.body.identity,
      let key = Sealing.openBox(share.key, open: slot.openKey, secret: way.secret),
      key.count == Sealing.keySize, slot.isShareProved(by: key, in: keys.store),
      let succession = KeySuccession(key, former: state.formerKeys, context: Self.context)
    else { return }
    self.keys = succession
    use = share.isKept ? .keeps : .opens
  }

  /// As it was when a file of keys was written; nil when it has not so many keys.
  func asOf(_ state: IdentityKey?) -> IdentityRing? {
    var ring = self
    guard let state else {
      ring.keys = nil
      return ring
    }
    guard let keys else { return self }
    ring.keys = keys.asOf(state.formerKeys.count)
    return ring.keys == nil ? nil : ring
  }

  /// Whether the keys are those of a file of keys, as far as the session has any.
  func goes(with state: IdentityKey?) -> Bool {
    guard let keys else { return state == nil || use == .none }
    return state.map { $0.formerKeys.count == Int(keys.number) } ?? false
  }

  /// The present key as its successor keeps it; nil without one.
  func sealed(under successor: [UInt8]) -> FormerKey? {
    keys?.sealed(under: successor, context: Self.context)
  }

  /// Puts a new key into use.
  mutating func add(_ key: [UInt8]) {
    if keys == nil { keys = KeySuccession(key) } else { keys?.add(key) }
  }

  private static let context = [UInt8]("former identity".utf8)
}
