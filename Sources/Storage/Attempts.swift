/// A moment on both clocks, so that turning one of them back gains nothing.
package struct Moment: Equatable, Sendable {
  /// Milliseconds since 1970, UTC.
  package var wall: Int64
  /// Milliseconds since the machine started.
  package var monotonic: Int64
  /// Which start of the machine that was: 16 bytes.
  package var boot: [UInt8]

  package init(wall: Int64, monotonic: Int64, boot: [UInt8]) {
    self.wall = wall
    self.monotonic = monotonic
    self.boot = boot
  }
}

/// Failed passwords and PINs, kept across restarts: one slot of 64 bytes per login and kind.
///
/// The layout is in docs/FILE-FORMAT.md.
struct Attempts {
  enum Kind: UInt8, CaseIterable {
    case password, pin
  }

  static let name = "attempts"
  static let mostPINs = 5
  private static let slotSize = 64

  private struct Slot {
    var login: [UInt8]
    var kind: UInt8
    var count: UInt32
    var moment: Moment
  }

  private var slots: [Slot] = []

  init(from disk: Disk) {
    guard let file = try? disk.open(Self.name, .read) else { return }
    defer { disk.close(file) }
    guard let size = try? disk.size(file), size <= 1 << 16,
      let bytes = try? disk.read(file, at: 0, count: Int(size))
    else { return }
    for index in 0..<bytes.count / Self.slotSize {
      let slot = bytes.slice(index * Self.slotSize, Self.slotSize)
      slots.append(Self.decode(slot) ?? Slot(login: [], kind: 0, count: 0, moment: .never))
    }
  }

  /// Under which name a login that does not exist is counted: one of 64, which tells nothing of
  /// what was typed (it may have been a password) and keeps the file small.
  static func nameOfUnknown(_ login: String, store: [UInt8]) -> String {
    "?\(Sealing.sha256(store + [UInt8](login.utf8))[0] & 63)"
  }

  /// How often the login failed since it last got in.
  func failures(_ login: String, _ kind: Kind) -> Int {
    place(login, kind).map { Int(slots[$0].count) } ?? 0
  }

  /// Seconds that are left to wait: 1, 2, 4 to 60 after each failure, by whichever clock says more.
  func wait(_ login: String, at now: Moment) -> Int {
    guard let place = place(login, .password), slots[place].count > 0 else { return 0 }
    let slot = slots[place]
    let delay = Int64(slot.count > 6 ? 60 : min(60, 1 << (slot.count - 1))) * 1000
    let byWall = delay - max(0, now.wall - slot.moment.wall)
    let byBoot =
      slot.moment.boot == now.padded.boot ? delay - (now.monotonic - slot.moment.monotonic) : 0
    return Int((max(0, byWall, byBoot) + 999) / 1000)
  }

  /// Notes a failure, or with `count` zero a success, and syncs it.
  mutating func note(
    _ login: String, _ kind: Kind, failures count: Int, at now: Moment, on disk: Disk
  ) throws(DiskError) {
    let slot = Slot(
      login: [UInt8](login.utf8.prefix(24)), kind: kind.rawValue, count: UInt32(count),
      moment: now.padded)
    let place =
      place(login, kind) ?? slots.firstIndex { $0.count == 0 && $0.login.isEmpty } ?? slots.count
    if place == slots.count { slots.append(slot) } else { slots[place] = slot }
    let file = try disk.open(Self.name, .write)
    defer { disk.close(file) }
    try disk.write(file, at: Int64(place * Self.slotSize), Self.encode(slot))
    try disk.syncData(file)
  }

  private func place(_ login: String, _ kind: Kind) -> Int? {
    let login = [UInt8](login.utf8.prefix(24))
    return slots.firstIndex { $0.login == login && $0.kind == kind.rawValue }
  }

  private static func encode(_ slot: Slot) -> [UInt8] {
    var bytes = slot.login
    bytes.pad(to: 24)
    bytes.append(slot.kind)
    bytes.append(UInt8(slot.login.count))
    bytes.put(UInt16(0))
    bytes.put(slot.count)
    bytes.put(slot.moment.wall)
    bytes.put(slot.moment.monotonic)
    bytes += slot.moment.boot.prefix(12)
    bytes.pad(to: slotSize - 4)
    bytes.put(CRC32C.of(bytes))
    return bytes
  }

  private static func decode(_ bytes: [UInt8]) -> Slot? {
    guard
      bytes.number(UInt32.self, at: slotSize - 4) == CRC32C.of([UInt8](bytes[..<(slotSize - 4)])),
      bytes[25] <= 24
    else { return nil }
    return Slot(
      login: bytes.slice(0, Int(bytes[25])), kind: bytes[24],
      count: bytes.number(UInt32.self, at: 28),
      moment: Moment(
        wall: bytes.number(Int64.self, at: 32), monotonic: bytes.number(Int64.self, at: 40),
        boot: bytes.slice(48, 12)))
  }
}

extension Moment {
  /// With the boot's name as long as a slot keeps it.
  fileprivate var padded: Moment {
    var moment = self
    moment.boot = [UInt8](boot.prefix(12))
    moment.boot.pad(to: 12)
    return moment
  }

  fileprivate static let never = Moment(wall: 0, monotonic: 0, boot: [])
}
