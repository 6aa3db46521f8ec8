import Foundation
import Testing

/// Passwords are guessed no faster by many processes than by one.
@Suite struct GuessingTests {
  private static let guessers = 30

  /// What thirty processes hear that begin to guess at the same time, and how long it took.
  private func guess(_ store: PracticeStore) async throws -> (heard: [String], seconds: Int) {
    let wrong = store.folder + "/wrong"
    try "bukan latihan\n".write(toFile: wrong, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: wrong)
    var environment = store.environment("petugas")
    environment["BENGKEL_PASSWORD_FILE"] = wrong
    let begin = Date()
    let heard = try await together(Self.guessers, environment)
    return (heard, Int(Date().timeIntervalSince(begin)) + 1)
  }

  /// What so many commands say on standard error that begin at the same time.
  private func together(_ count: Int, _ environment: [String: String]) async throws -> [String] {
    try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<count {
        group.addTask {
          try await withCheckedThrowingContinuation { done in
            Thread.detachNewThread {
              done.resume(
                with: Result {
                  try Terminal.execute(
                    PracticeStore.binary, ["status"], environment: environment
                  ).error
                })
            }
          }
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }

  private func tried(_ heard: [String]) -> Int { heard.count { $0.contains("tidak cocok") } }

  /// How many one process gets through in so many seconds: at once, then after 1, 2, 4 seconds and
  /// so on.
  private func mostInARow(_ seconds: Int) -> Int {
    var (count, at, wait) = (0, 0, 1)
    while at <= seconds {
      count += 1
      at += wait
      wait = min(60, wait * 2)
    }
    return count
  }

  @Test func thirtyProcessesGuessNoMoreThanOne() async throws {
    let store = try PracticeStore()
    let (heard, seconds) = try await guess(store)
    #expect(tried(heard) >= 1)
    #expect(tried(heard) <= mostInARow(seconds))
    #expect(heard.count { $0.contains("Coba lagi dalam") } == Self.guessers - tried(heard))
  }

  /// The try of one is no failure to the other.
  @Test func commandsOfOneLoginThatBeginTogetherAllComeIn() async throws {
    let store = try PracticeStore()
    let heard = try await together(8, store.environment("petugas"))
    #expect(heard.filter { !$0.isEmpty } == [])
    #expect(heard.count == 8)
  }

  @Test func removedCountsFreeNobody() async throws {
    let store = try PracticeStore()
    for name in ["attempts", "attempts.b"] {
      try FileManager.default.removeItem(atPath: store.path + "/" + name)
    }
    let (heard, seconds) = try await guess(store)
    #expect(seconds >= 60 || tried(heard) == 0)
    let said = try store.command("status").error
    #expect(said.contains("Coba lagi dalam"), "\(said)")
  }
}
