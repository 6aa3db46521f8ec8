import Glibc
import Workshop

/// The tries of other processes, which count as failures until their answers are there.
///
/// Two commands of one login that start at the same moment meet here: the later one waits for the
/// other's answer, as nobody is there to press a key again. It tries no sooner than it may.
enum OtherTries {
  /// Milliseconds that are waited at most.
  private static let patience: Int64 = 10_000

  /// Does work that begins with a try, and does it again while another try is under way.
  static func waiting<T>(_ work: () throws(StorageError) -> T) throws(StorageError) -> T {
    let end = Clocks.read(CLOCK_BOOTTIME) + patience
    while true {
      do throws(StorageError) {
        return try work()
      } catch {
        guard case .waitBeforeRetry(seconds: 1) = error, Clocks.read(CLOCK_BOOTTIME) < end else {
          throw error
        }
        usleep(50_000)
      }
    }
  }
}
