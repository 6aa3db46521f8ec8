import Wording
import Workshop

extension FirstDay {
  /// The first day of a new store as it is typed, in any form of a day.
  package static func reading(_ text: String, today: Day) throws(Mistake) -> FirstDay {
    let day: Day
    do throws(Misread) {
      day = try DateLanguage.read(text, today: today)
    } catch { throw .misread(error) }
    do throws(RuleBroken) {
      return try FirstDay(day, today: today)
    } catch { throw .rule(error.rule) }
  }
}

extension ValueLanguage where Value == FirstDay {
  /// The first day of a new store.
  package static var firstDay: Self {
    Self { text, basis throws(Mistake) in try FirstDay.reading(text, today: basis.today) }
  }
}
