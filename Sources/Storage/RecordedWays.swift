import Workshop

/// What the records know of the ways into the store, against what a key file says.
///
/// A key file can be exchanged for an older one, or written by somebody who knows the store key;
/// the records cannot, without the chain showing it. So a way in that is not the recorded one opens
/// nothing.
extension KeySlot {
  /// By what the records know this way in.
  func pin(of user: ID<User>) -> SlotPin {
    SlotPin {
      $0.user = user
      $0.openKey = openKey
      $0.proofOfPIN = proofOfPIN
      $0.expires = expires
    }
  }

  /// Whether it is the way in that the records know.
  ///
  /// A code that was used stays so, and one of whose time the records say nothing, as they did
  /// before schema 793, keeps its own.
  fileprivate func isRecorded(as pin: SlotPin?, of user: ID<User>) -> Bool {
    guard var pin else { return false }
    if expires == Instant() || pin.expires == nil && isCode { pin.expires = expires }
    return self.pin(of: user) == pin
  }

  private var proofOfPIN: [UInt8] {
    if pinVerifier.isEmpty { return [] }
    var bytes = [UInt8]("pin".utf8)
    bytes.put(pinCost.passes)
    bytes.put(pinCost.memory)
    return Sealing.sha256(bytes + pinSalt + pinVerifier)
  }
}

extension KeyPins {
  /// The ways in as a file of keys has them.
  ///
  /// `workshop`: who has which login.
  init(_ body: KeyFileBody, in workshop: Workshop) {
    self.init()
    for slot in body.slots {
      if let user = workshop.user(login: slot.login) { put(slot.pin(of: user)) }
    }
    recovery = body.recovery?.openKey ?? []
  }
}

extension KeyFileBody {
  /// Every way in of a login that the file holds, also one that is only offered.
  func ways(of login: String) -> [KeySlot] {
    (slots + offered).filter { $0.login == login }
  }

  /// Only the ways in that the records know, of officers who may use the program.
  ///
  /// Whoever had a way that is gone or was replaced still knows the store key, so that it is to be
  /// changed.
  ///
  /// `granted`: ways in that this session just recorded, which also holds where a store of before
  /// pins none.
  func recorded(in workshop: Workshop, granted: [KeySlot] = []) -> KeyFileBody {
    var body = self
    body.slots = []
    body.offered = []
    for index in workshop.users.indices where workshop.role(of: ID(index)) != nil {
      if let slot = way(of: ID(index), in: workshop, granted) { body.slots.append(slot) }
    }
    body.slots = inOrder(body.slots)
    body.recovery = recordedRecovery(workshop.keyPins, granted)
    let keys = Set((body.slots + [body.recovery].compactMap(\.self)).map(\.openKey))
    let before = slots + [recovery].compactMap(\.self)
    if before.contains(where: { !keys.contains($0.openKey) }) { body.isKeyChangeDue = true }
    return body
  }

  private func way(of user: ID<User>, in workshop: Workshop, _ granted: [KeySlot]) -> KeySlot? {
    let login = workshop.users[user].login
    guard let pins = workshop.keyPins else { return (granted + slots).first { $0.login == login } }
    return (slots + offered + granted).last {
      $0.login == login && $0.isRecorded(as: pins[user], of: user)
    }
  }

  /// The newest last, as they stand in the file.
  private func inOrder(_ recorded: [KeySlot]) -> [KeySlot] {
    let places = (slots + offered).map(\.openKey)
    return recorded.sorted {
      (places.lastIndex(of: $0.openKey) ?? .max) < (places.lastIndex(of: $1.openKey) ?? .max)
    }
  }

  private func recordedRecovery(_ pins: KeyPins?, _ granted: [KeySlot]) -> KeySlot? {
    let candidates = [recovery].compactMap(\.self) + (offered + granted).filter { $0.login.isEmpty }
    guard let pins else { return (granted.first { $0.login.isEmpty }) ?? recovery }
    return candidates.last { $0.openKey == pins.recovery }
  }

  /// The logins whose way in, as the records know it, is not in the file; an empty one is the code
  /// in the envelope.
  func missing(from workshop: Workshop) -> [String] {
    guard let pins = workshop.keyPins else { return [] }
    let present = Set((slots + [recovery].compactMap(\.self)).map(\.openKey))
    var missing = pins.slots.filter {
      workshop.role(of: $0.user) != nil && !present.contains($0.openKey)
    }.map { workshop.users[$0.user].login }
    if !pins.recovery.isEmpty && !present.contains(pins.recovery) { missing.append("") }
    return missing
  }
}
