import Testing
import Workshop

/// After a restore numbers go on from those on paper, and the days behind the backup are keyed
/// again.
@Suite struct PaperNumbersTests {
  /// The backup is of Friday 6 March 2026, 16:00 WITA, the restore of Tuesday 10 March, 09:00.
  static func restored(asks: Bool = true, _ workshop: Workshop = MarketFixture.stocked) -> Workshop
  {
    var workshop = workshop
    let note = NoteRestore {
      $0.made = Instant(
        milliseconds: Int64(Sample.day(2026, 3, 6).number) * 86_400_000 + 28_800_000)
      $0.at = Instant(milliseconds: Int64(Sample.day(2026, 3, 10).number) * 86_400_000 + 3_600_000)
      $0.vouchers = ["adm1", "adm2"]
      $0.asksNumbers = asks
    }
    workshop.apply(.noteRestore(note), by: Sample.supervisor)
    return workshop
  }

  private static func numbers(_ last: [(NumberSeries, Int32)]) -> Action {
    .notePaperNumbers(
      NotePaperNumbers {
        $0.day = Sample.day(2026, 3, 10)
        $0.restoration = ID(0)
        $0.last = last.map { series, number in
          LastNumber {
            $0.series = series
            $0.number = number
          }
        }
        $0.slips = Month(year: 2026, month: 2)
        $0.reason = "pulih dari cadangan 06-03-2026"
      })
  }

  private static func keyed(_ days: [Day]) -> Action {
    .noteKeyedAgain(
      NoteKeyedAgain {
        $0.day = Sample.day(2026, 3, 10)
        $0.restoration = ID(0)
        $0.days = days
      })
  }

  /// Notas up to 163 stand on paper, and three batches as the records have them.
  @Test func theFirstNotaComesBehindThoseOnPaper() {
    var workshop = Self.restored()
    #expect(workshop.restorationAsking == ID(0))
    #expect(
      workshop.broken(by: .sell(MarketFixture.sale), as: Sample.clerk)
        == [RuleBroken(.office(.paperNumbersMissing))])
    let action = Self.numbers([(.nota, 163), (.batch, 3)])
    #expect(workshop.broken(by: action, as: Sample.clerk).isEmpty)
    workshop.apply(action, by: Sample.clerk)
    #expect(workshop.restorationAsking == nil)
    #expect(workshop.nextNota(in: 2026) == 164)
    #expect(workshop.nextNumber(.batch, in: 2026) == 4)
    #expect(workshop.gaps(in: .nota).map(\.numbers) == [1...163])
    #expect(workshop.gaps(in: .nota)[0].start.reason == "pulih dari cadangan 06-03-2026")
    #expect(workshop.gaps(in: .batch).isEmpty)
    var sale = MarketFixture.sale
    sale.number = 164
    #expect(workshop.broken(by: .sell(sale), as: Sample.clerk).isEmpty)
    #expect(workshop.broken(by: action, as: Sample.clerk) == [RuleBroken(.field(.nothingChanges))])
  }

  @Test func aNumberBelowTheRecordsIsNoLastOne() {
    let broken = Self.restored().broken(by: Self.numbers([(.batch, 2)]), as: Sample.clerk)
    #expect(broken == [RuleBroken(.office(.numberBelowRecords(.batch, 3)), field: .lastBatch)])
  }

  /// A label has room for five digits, and one more number must still come.
  @Test func theLastNumberLeavesRoomForAnother() {
    let restored = Self.restored()
    let most = Self.numbers([(.nota, 99_998)])
    #expect(restored.broken(by: most, as: Sample.clerk).isEmpty)
    let range = FieldRule.numberOutOfRange(lowest: 0, highest: 99_998)
    #expect(
      restored.broken(by: Self.numbers([(.nota, 99_999)]), as: Sample.clerk)
        == [RuleBroken(.field(range), field: .lastNota)])
  }

  /// Friday, Saturday, Monday and Tuesday; Sunday is none.
  @Test func theDaysBehindTheBackupAreKeyedAgain() {
    var workshop = Self.restored()
    let days = [6, 7, 9, 10].map { Sample.day(2026, 3, $0) }
    #expect(workshop.daysToKey.keys.sorted() == days)
    workshop.apply(Self.keyed([days[0], days[2]]), by: Sample.clerk)
    #expect(workshop.daysToKey.keys.sorted() == [days[1], days[3]])
    #expect(
      workshop.broken(by: Self.keyed([days[0]]), as: Sample.clerk)
        == [RuleBroken(.field(.nothingChanges), field: .day)])
    workshop.apply(Self.keyed([days[1], days[3]]), by: Sample.clerk)
    #expect(workshop.daysToKey.isEmpty)
  }

  /// As programs before this one noted a restore, and where nothing was lost.
  @Test func aRestoreThatLostNothingAsksNothing() {
    let workshop = Self.restored(asks: false)
    #expect(workshop.restorationAsking == nil && workshop.daysToKey.isEmpty)
    #expect(workshop.broken(by: .sell(MarketFixture.sale), as: Sample.clerk).isEmpty)
  }
}
