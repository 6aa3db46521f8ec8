import Testing
import Workshop

/// Three batches went through the fixture alike: opened on 3 November (a Tuesday), every stage on
/// 13 November (a Friday), judged on 18 November.
@Suite struct OrderForecastTests {
  /// Monday to Saturday, by hand: 4-7, 9-13 November make 9 days of material; the weaving takes 1;
  /// 14, 16, 17 and 18 November are 4 days to the verdict.
  ///
  /// Batches of 6, 3 and 3 pieces have 18, 15 and 9 stages and a crew of two, 9, 7 and 4 each; the
  /// middle one counts.
  @Test func pastBatchesAreMeasuredByTheirMedians() throws {
    let course = try #require(BatchCourse.measured(in: MarketFixture.stocked))
    #expect(course.count == 3)
    #expect(course.material == 9)
    #expect(course.span == 1)
    #expect(course.stagesEach == 7)
    #expect(course.quality == 4)
    // Three weavers do 21 as usual; 40 stages take 40 / 21 = 1.9 times as long.
    #expect(course.weaving(21, by: 3) == 1)
    #expect(course.weaving(40, by: 3) == 2)
    #expect(course.crew(for: 40) == 6)
  }

  /// 42 stages on one day of one person.
  ///
  /// Free stock has seven P8 and two P9, so that nothing is to
  /// be made.
  @Test func whatLiesInStockIsReadyToday() throws {
    let forecast = try #require(
      OrderFixture.placed.forecast(of: OrderFixture.order, on: OrderFixture.today))
    #expect(forecast.inStock == 6)
    #expect(forecast.toMake == 0)
    #expect(forecast.work == nil)
    #expect(forecast.ready == OrderFixture.today)
  }

  /// Ten P10 have 30 stages.
  ///
  /// The material takes nine working days from Monday 23 November: 24-28 November, 30 November to 3
  /// December. Three weavers need 30 / 21 of the usual one day, two: 3 and 4 December. All three do
  /// 126 a day, so that they alone would be done on 24 November. The verdict comes four working
  /// days after the weaving, 5, 7, 8 and 9 December.
  @Test func whatNobodyHasYetIsSoakedWovenAndJudged() throws {
    let lines = [OrderFixture.line(OrderKind(ID(0), colour: 0, size: 10), 10)]
    let forecast = try #require(
      MarketFixture.stocked.forecast(for: lines, on: OrderFixture.today))
    let work = try #require(forecast.work)
    #expect(work.stages == 30)
    #expect(work.ahead == 0)
    #expect(work.material == Sample.day(2026, 12, 3))
    #expect(work.crew == 3)
    #expect(work.days == 2)
    #expect(work.woven == Sample.day(2026, 12, 4))
    #expect(work.capacity == Sample.day(2026, 11, 24))
    #expect(forecast.ready == Sample.day(2026, 12, 9))
    #expect(forecast.toMake == 10)
  }

  /// 99 of each of five sizes in two colours, less seven P8 and two P9 in stock, have 2,943 stages.
  ///
  /// Three weavers do 126 a day on 24-28 and 30 November, 756; two are released on 1 December. The
  /// one who is left does the other 2,187 in 53 working days, 1 December to 30 January.
  @Test func allTogetherCannotDoMoreThanTheyDid() throws {
    var workshop = MarketFixture.stocked
    for person in 0..<2 {
      let edit = EditInmate {
        $0.inmate = ID(person)
        $0.subject = Int32(person)
        $0.day = OrderFixture.today
        $0.identity = workshop.people[person].identity
        $0.identity?.release = Sample.day(2026, 12, 1)
        $0.identity?.releaseKnown = OrderFixture.today
      }
      MarketFixture.must(.editInmate(edit), by: OrderFixture.clerk, in: &workshop)
    }
    let lines = (0..<2).flatMap { colour in
      (6...10).map {
        OrderFixture.line(OrderKind(ID(0), colour: UInt8(colour), size: UInt8($0)), 99)
      }
    }
    let work = try #require(
      workshop.forecast(for: lines, on: OrderFixture.today)?.work)
    #expect(work.leaving == [ID(0), ID(1)])
    #expect(work.capacity == Sample.day(2027, 1, 30))
  }

  /// The same with a holiday on Wednesday 9 December and no work on Saturdays.
  ///
  /// 4-6, 9-13 November make 8 days of material, counted from 24 November: 24-27, 30, 1, 2, 3
  /// December; the weaving takes 3 and 4; the checks 16, 17, 18 November three days: 7, 8 and 10.
  @Test func theCalendarSaysWhichDaysCount() throws {
    var workshop = MarketFixture.stocked
    let week = SetWorkWeek {
      $0.day = OrderFixture.today
      $0.from = MarketFixture.first
      $0.days = 0b001_1111
    }
    let holidays = SetHolidays {
      $0.day = OrderFixture.today
      $0.holidays = [
        NamedDay {
          $0.day = Sample.day(2026, 12, 9)
          $0.name = "Libur Contoh"
        }
      ]
    }
    workshop.apply(.setWorkWeek(week), by: Sample.supervisor)
    workshop.apply(.setHolidays(holidays), by: Sample.supervisor)
    let lines = [OrderFixture.line(OrderKind(ID(0), colour: 0, size: 10), 10)]
    let forecast = try #require(workshop.forecast(for: lines, on: OrderFixture.today))
    #expect(forecast.work?.course.material == 8)
    #expect(forecast.work?.material == Sample.day(2026, 12, 3))
    #expect(forecast.work?.course.quality == 3)
    #expect(forecast.ready == Sample.day(2026, 12, 10))
  }

  @Test func aWorkshopWithoutAPastPromisesNothing() {
    let lines = [OrderFixture.line(OrderFixture.p8, 10)]
    #expect(MarketFixture.founded.forecast(for: lines, on: OrderFixture.today) == nil)
  }
}
