import Workshop

/// The store that stands where a backup is to be restored.
///
/// Its own administrators, or its recovery code, open it before it is replaced; nobody writes to it
/// from then on.
struct StandingStore {
  let disk: any Disk
  /// As far as it opens; nil where nothing of it does.
  let opened: Store?
  /// Where its records end; nil where not all of it opens.
  let head: ChainHead?
  private let lock: Int32

  /// Refuses whoever it does not know, and, without a word of its own, one that does not open.
  init(_ disk: any Disk, vouchers: Vouchers, replacesUnreadable: Bool, at now: Moment)
    throws(StorageError)
  {
    let known = try Self.open(disk, vouchers, at: now)
    let isWhole = known.map { $0.gap == nil } ?? false
    if !isWhole && !replacesUnreadable { throw .storeUnreadable(path: disk.path) }
    let lock = try Store.takeLock(disk)
    do throws(StorageError) {
      // Somebody may have recorded until the lock was taken.
      opened = try known?.access.open(
        as: .part, holder: "", at: Instant(milliseconds: now.wall))
      head = try isWhole ? StoreCheck(structureOf: disk).run(JobControl()).head : nil
    } catch {
      disk.close(lock)
      throw error
    }
    self.disk = disk
    self.lock = lock
  }

  func release() { disk.close(lock) }

  /// Nil where files are at fault, and not who asks; keys that can be read are asked even where the
  /// records cannot, as far as what can be read of these knows them.
  private static func open(_ disk: any Disk, _ vouchers: Vouchers, at now: Moment)
    throws(StorageError) -> Store?
  {
    let isPractice = try StoreIdentity.most(of: disk)?.isPractice ?? false
    do throws(StorageError) {
      let store = try vouchers.open(disk, as: .part, fewest: isPractice ? 1 : 2, at: now)
      return try vouchers.areRecorded(in: store) ? store : nil
    } catch {
      switch error {
      case .notAStore, .failed: return nil
      default: if error.isDamage { return nil }
      }
      throw error
    }
  }
}
