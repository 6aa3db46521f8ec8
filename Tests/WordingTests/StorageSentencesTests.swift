import Testing
import Workshop

@testable import Wording

@Suite struct StorageSentencesTests {
  @Test func aHolderWithoutANameIsStillSomebody() {
    #expect(StorageError.locked(by: "").words.id.contains("oleh program lain. Tutup"))
    #expect(ReadOnlyReason.secondInstance("").words.en == "Read only: in use by another program.")
    #expect(StorageError.locked(by: "ptg1, kasir-2").words.id.contains("oleh ptg1, kasir-2."))
  }
}
