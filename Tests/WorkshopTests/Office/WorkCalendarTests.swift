import Testing
import Workshop

/// Working days are counted at one place, by the week and the holidays of the office.
@Suite struct WorkCalendarTests {
  private static let today = Sample.day(2026, 3, 20)

  private static func week(_ days: UInt8, from: Day = Sample.day(2026, 3, 1)) -> Action {
    .setWorkWeek(
      SetWorkWeek {
        $0.day = today
        $0.from = from
        $0.days = days
      })
  }

  private static func holiday(_ day: Day, _ name: String) -> Action {
    .setHolidays(
      SetHolidays {
        $0.day = today
        $0.holidays = [
          NamedDay {
            $0.day = day
            $0.name = name
          }
        ]
      })
  }

  private static func applied(_ actions: [Action]) -> Workshop {
    var workshop = Sample.founded
    for action in actions { workshop.apply(action, by: Sample.supervisor) }
    return workshop
  }

  /// Without a calendar Sundays alone are free, and lateness counts each day.
  ///
  /// 6 March 2026 was a Friday, 9 March a Monday.
  @Test func withoutACalendarDaysCountAsTheyDid() {
    let workshop = Sample.founded
    #expect(workshop.isWorkingDay(Sample.day(2026, 3, 7)))
    #expect(!workshop.isWorkingDay(Sample.day(2026, 3, 8)))
    #expect(workshop.workingDay(2, after: Sample.day(2026, 3, 6)) == Sample.day(2026, 3, 9))
    #expect(workshop.workingDay(before: Sample.day(2026, 3, 9)) == Sample.day(2026, 3, 7))
    #expect(workshop.daysLate(Sample.day(2026, 3, 6), on: Sample.day(2026, 3, 9)) == 3)
  }

  /// Five days a week and a holiday on Tuesday the tenth: from Friday the sixth the next working
  /// days are 9, 11 and 12 March.
  @Test func theWeekAndTheHolidaysSayWhichDaysCount() {
    let workshop = Self.applied([
      Self.week(0b001_1111), Self.holiday(Sample.day(2026, 3, 10), "Libur Contoh"),
    ])
    let friday = Sample.day(2026, 3, 6)
    #expect(workshop.workingDay(3, after: friday) == Sample.day(2026, 3, 12))
    #expect(workshop.workingDays(after: friday, upTo: Sample.day(2026, 3, 12)) == 3)
    #expect(workshop.workingDay(before: Sample.day(2026, 3, 11)) == Sample.day(2026, 3, 9))
    #expect(workshop.daysLate(friday, on: Sample.day(2026, 3, 8)) == 0)
    #expect(workshop.daysLate(friday, on: Sample.day(2026, 3, 11)) == 2)
    #expect(workshop.daysLeft(to: Sample.day(2026, 3, 12), from: friday) == 3)
    #expect(workshop.daysLeft(to: friday, from: Sample.day(2026, 3, 12)) == -3)
    #expect(workshop.holiday(on: Sample.day(2026, 3, 10)) == "Libur Contoh")
  }

  /// Six days until Sunday the fifteenth, five from Monday the sixteenth on.
  @Test func aWeekHoldsFromItsDay() {
    let workshop = Self.applied([
      Self.week(0b011_1111), Self.week(0b001_1111, from: Sample.day(2026, 3, 16)),
    ])
    #expect(workshop.isWorkingDay(Sample.day(2026, 3, 14)))
    #expect(!workshop.isWorkingDay(Sample.day(2026, 3, 21)))
  }

  /// A holiday that is entered late changes how late something was, and goes again when taken back.
  @Test func aLateHolidayIsToldAnewAndTakenBack() throws {
    var workshop = Self.applied([Self.week(0b011_1111)])
    let due = Sample.day(2026, 3, 9)
    #expect(workshop.daysLate(due, on: Sample.day(2026, 3, 12)) == 3)
    let late = Self.holiday(Sample.day(2026, 3, 11), "Libur Contoh")
    #expect(workshop.broken(by: late, as: Sample.supervisor).isEmpty)
    let back = try #require(workshop.reversal(of: late))
    workshop.apply(late, by: Sample.supervisor)
    #expect(workshop.daysLate(due, on: Sample.day(2026, 3, 12)) == 2)
    #expect(Workshop(rows: workshop.rows).derived == workshop.derived)
    for action in back { workshop.apply(action, by: Sample.supervisor) }
    #expect(workshop.daysLate(due, on: Sample.day(2026, 3, 12)) == 3)
    #expect(Workshop(rows: workshop.rows).derived == workshop.derived)
  }

  @Test func whatIsNoCalendarIsRefusedWithItsField() {
    let workshop = Self.applied([
      Self.week(0b011_1111), Self.holiday(Sample.day(2026, 3, 11), "Libur Contoh"),
    ])
    let twice = SetHolidays {
      $0.day = Self.today
      $0.holidays = [1, 1].map { _ in
        NamedDay {
          $0.day = Sample.day(2026, 5, 1)
          $0.name = "Hari Contoh"
        }
      }
    }
    let cases: [(String, Action, RuleBroken)] = [
      (
        "a week without work", Self.week(0), RuleBroken(.office(.noWorkingDay), field: .workDays)
      ),
      (
        "the same week", Self.week(0b011_1111),
        RuleBroken(.field(.nothingChanges), field: .workDays)
      ),
      (
        "a week before the store", Self.week(1, from: Sample.day(2026, 2, 1)),
        RuleBroken(.field(.dayBeforeStore(Sample.day(2026, 3, 1))), field: .day)
      ),
      (
        "the same holiday", Self.holiday(Sample.day(2026, 3, 11), "Libur Contoh"),
        RuleBroken(.field(.nothingChanges), field: .name)
      ),
      (
        "no holiday, taken out", Self.holiday(Sample.day(2026, 4, 1), ""),
        RuleBroken(.field(.nothingChanges), field: .name)
      ),
      (
        "a year before the store", Self.holiday(Sample.day(2025, 12, 25), "Hari Natal"),
        RuleBroken(.field(.dayBeforeStore(Sample.day(2026, 1, 1))), field: .day)
      ),
      ("one day twice", .setHolidays(twice), RuleBroken(.office(.dayTwice), field: .day)),
    ]
    for (name, action, broken) in cases {
      #expect(workshop.broken(by: action, as: Sample.supervisor) == [broken], "\(name)")
    }
  }
}
