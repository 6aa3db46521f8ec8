import Foundation
import Testing

/// What this computer saw of a store is not forgotten because older files stand there.
@Suite struct SeenTests {
  @Test func aStoreThatIsSetBackIsRefusedUntilAnAdministratorAnswers() throws {
    let store = try RealStore()
    let kept = store.folder + "/kept"
    try FileManager.default.copyItem(atPath: store.path, toPath: kept)
    #expect(
      try store.run("reset", "ptg1", "--signer", "adm2", "--pin-file", pin(of: store), as: "adm1")
        .code == 0)
    #expect(try store.run("status", as: "ksb1").code == 0)
    try FileManager.default.removeItem(atPath: store.path)
    try FileManager.default.copyItem(atPath: kept, toPath: store.path)
    let refused = try store.run("status", as: "ksb1")
    #expect(refused.code == 3)
    #expect(refused.said.contains("pernah melihat #1, data ini hanya sampai #0"), "\(refused.said)")
    let clerk = try store.run("verify", "--as-restored", as: "ksb1")
    #expect(clerk.code == 3, "\(clerk.said)")
    let answered = try store.run("verify", "--as-restored", as: "adm1")
    #expect(answered.code == 0, "\(answered.said)")
    #expect(try store.run("status", as: "ksb1").code == 0)
  }

  private func pin(of store: RealStore) throws -> String {
    try store.write("212223\n", to: "pin")
  }
}
