import Glibc
import Synchronization
import Testing

@testable import bengkel

/// The thread beside the loop.
@Suite struct WorkerTests {
  private final class Order: Sendable {
    let seen = Mutex<[String]>([])
    func note(_ word: String) { seen.withLock { $0.append(word) } }
  }

  private static func wait(for worker: Worker) {
    var news = pollfd(fd: worker.news, events: Int16(POLLIN), revents: 0)
    #expect(poll(&news, 1, 5000) == 1)
    worker.collect()
  }

  @Test func workWaitsInLineAndIsHeardInOrder() {
    let worker = Worker()
    let order = Order()
    for name in ["a", "b", "c"] {
      worker.start {
        order.note("run \(name)")
        return name
      } ended: {
        order.note("heard \($0)")
      }
    }
    for _ in 0..<3 { Self.wait(for: worker) }
    #expect(
      order.seen.withLock { $0 } == ["run a", "heard a", "run b", "heard b", "run c", "heard c"])
  }

  @Test func finishingWaitsForTheFirstAndDropsTheRest() {
    let worker = Worker()
    let order = Order()
    for name in ["a", "b"] {
      worker.start {
        usleep(20_000)
        return name
      } ended: {
        order.note($0)
      }
    }
    worker.finish()
    #expect(order.seen.withLock { $0 } == ["a"])
  }

  @Test func whatIsHeardMayStartMore() {
    let worker = Worker()
    let order = Order()
    worker.start {
      1
    } ended: { _ in
      worker.start {
        2
      } ended: {
        order.note("\($0)")
      }
    }
    for _ in 0..<2 { Self.wait(for: worker) }
    #expect(order.seen.withLock { $0 } == ["2"])
  }
}
