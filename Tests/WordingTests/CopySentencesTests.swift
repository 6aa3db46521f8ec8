import Testing
import Wording
import Workshop

@Suite struct CopySentencesTests {
  /// The message line of a page of 80 columns holds 77.
  @Test func whyADamagedStoreOnlyReadsFitsTheMessageLine() {
    let words = ReadOnlyReason.damaged(1187).words
    #expect(
      words.id == "Hanya baca: mulai #1187 tidak terbaca. Jangan hapus apa pun, panggil admin.")
    #expect(words.id.count <= 77)
    #expect(words.en.count <= 77)
  }

  static let ages: [(hours: Int64, text: String)] = [
    (-50, "cadangan hari ini"), (0, "cadangan hari ini"), (3, "cadangan hari ini"),
    (9, "cadangan kemarin"), (33, "cadangan 2 hari lalu"), (9 + 6 * 24, "cadangan 7 hari lalu"),
  ]

  /// A backup of 24 November 2026, 15:00 in Takalar; nine hours later is the next day.
  @Test(arguments: ages) func theAgeOfABackupIsInCivilDays(_ hours: Int64, _ text: String) throws {
    let day = try #require(Day(year: 2026, month: 11, day: 24))
    let at = Instant(milliseconds: (Int64(day.number) * 24 + 7) * 3_600_000)
    let note = BackupNote(at: at, sequence: 1, medium: "STIK")
    let now = Instant(milliseconds: at.milliseconds + hours * 3_600_000)
    #expect(note.age(at: now, offset: 480).id == text)
    #expect(note.isOld(at: now, offset: 480) == (hours >= 9 + 6 * 24))
  }

  static let rooms: [(needed: Int64, free: Int64, text: String)] = [
    (1_234_000_001, 2_000_000, "kurang 1.233 MB: perlu 1.235 MB, ada 2 MB."),
    (900_000, 64_000, "kurang 836 KB: perlu 900 KB, ada 64 KB."),
    (1_200_000, 1_000_000, "kurang 200 KB: perlu 1.200 KB, ada 1.000 KB."),
    (1_000_100, 1_000_000, "kurang 100 byte: perlu 1.000.100 byte, ada 1.000.000 byte."),
    (4096, 0, "kurang 4.096 byte: perlu 4.096 byte, ada 0 byte."),
  ]

  @Test func theSentenceOfNoRoomSaysWhatIsMissingInAUnitThatShowsIt() {
    for row in Self.rooms {
      let error = StorageError.noRoom(path: "/flashdisk", needed: row.needed, free: row.free)
      #expect(error.words.id == "Ruang di /flashdisk " + row.text)
    }
  }

  @Test func theFirstDifferenceLiesBehindTheLastHeadThatIsTheSame() {
    var found = Verification()
    found.heads = [.same(at: 120), .different(at: 140), .different(at: 180), .same(at: 60)]
    #expect(found.firstDifference == 121...140)
    #expect(
      found.words.contains {
        $0.id.hasPrefix("Perbedaan pertama ada di antara #121 dan #140.")
      })
  }
}
