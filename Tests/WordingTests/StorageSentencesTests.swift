import Testing
import Workshop

@testable import Wording

@Suite struct StorageSentencesTests {
  @Test func aHolderWithoutANameIsStillSomebody() {
    #expect(StorageError.locked(by: "").words.id.contains("oleh program lain. Tutup"))
    #expect(ReadOnlyReason.secondInstance("").words.en == "Read only: in use by another program.")
    #expect(StorageError.locked(by: "ptg1, kasir-2").words.id.contains("oleh ptg1, kasir-2."))
  }

  private static let damages: [DamageReason] = [
    .header, .unknownKey, .formerKey, .chain, .order, .seal(7), .foreignPart, .content, .middle,
    .longTail, .behindEnd, .length, .part(2), .personKey, .readBack, .sum,
  ]
  private static let gaps: [MissingReason] = [
    .absent, .foreign, .disconnected, .replaced, .taken,
  ]

  private static let all: [StorageError] =
    damages.map { .damaged(file: "gen-1.jrnl", offset: 360, reason: $0) }
    + gaps.map { .filesMissing(file: "gen-1.jrnl", reason: $0) }
    + [
      .loginLocked, .cannotCount(file: "attempts", code: 21), .lessThanSeen(seen: 9, found: 7),
      .otherThanSeen(at: 9),
    ]
    + (1...130).map { .failed(operation: "fdatasync", file: "LOCK", code: $0) }

  /// Words of programmers and of the other language, numbers of errors, names of calls.
  private static let foreign = [
    "chain", "slot", "record", "galat", "error", "frame", "chunk", "fdatasync", "errno", "header",
  ]

  @Test func aDamageIsSaidWithoutWordsOfProgrammers() {
    for error in Self.all {
      let text = error.words.id
      for word in Self.foreign { #expect(!text.contains(word), "\(text)") }
      #expect(text.hasSuffix("."))
      #expect(error.words.en.hasSuffix("."))
    }
  }

  @Test func eachDamageHasASentenceOfItsOwn() {
    let sentences = Self.all.prefix(Self.damages.count + Self.gaps.count).map(\.words.id)
    #expect(Set(sentences).count == sentences.count)
  }

  private static let answers: [(code: Int32, part: String)] = [
    (30, "hanya dapat dibaca"), (20, "bukan folder"), (13, "izin"), (5, "disk gagal"),
    (99, "disk menolak"),
  ]

  @Test func whatTheDiskAnswersIsSaidInWords() {
    for row in Self.answers {
      let error = StorageError.failed(operation: "open", file: "LOCK", code: row.code)
      #expect(error.words.id.hasPrefix("LOCK: "))
      #expect(error.words.id.contains(row.part))
    }
  }
}
