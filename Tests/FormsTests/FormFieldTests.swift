import Forms
import Testing
import Wording
import Workshop

/// What a field makes of its text: a value, or why there is none.
@Suite struct FormFieldTests {
  private static let today = Day(year: 2026, month: 11, day: 23) ?? Day()

  private static func basis(_ language: Language = .indonesian) -> Basis {
    Basis(workshop: Workshop(), today: today, language: language)
  }

  private static let none = Words("", en: "")

  private static func field<Value>(_ language: ValueLanguage<Value>) -> FormField<Value> {
    FormField(.note, language, width: 9, hint: none, example: nil)
  }

  private static func outcome<Value: Equatable>(
    _ language: ValueLanguage<Value>, _ text: String
  ) -> Result<Value, Mistake> {
    Result { () throws(Mistake) in try field(language).value(of: text, beside: basis()) }
  }

  @Test func aTextBecomesAValue() {
    #expect(Self.outcome(.day, "h-1") == .success(Self.today - 1))
    #expect(Self.outcome(.money, "150rb") == .success(Rupiah(150_000)))
    #expect(Self.outcome(.number, "3*12+4") == .success(40))
    #expect(Self.outcome(.text(limit: 9), " dua   kata ") == .success("dua kata"))
    #expect(Self.outcome(.secret(limit: 9), " rahasia ") == .success(" rahasia "))
  }

  @Test func whatCannotBeReadSaysWhy() {
    #expect(Self.outcome(.day, "31-2-27") == .failure(.misread(.noSuchDate)))
    #expect(Self.outcome(.money, "1.5") == .failure(.misread(.ambiguousAmount)))
    #expect(Self.outcome(.order, "R8") == .failure(.misread(.orderCount)))
    #expect(Self.outcome(.order, "2xR8") == .failure(.unknown), "the workshop makes nothing")
  }

  @Test func anEmptyTextIsAValueOnlyWhereOneIsNamed() {
    #expect(Self.outcome(.day, "") == .failure(.required))
    #expect(Self.outcome(.optional(.day), "") == .success(nil))
    #expect(Self.outcome(.optional(.day), "h") == .success(Self.today))
    #expect(Self.outcome(.optional(.day), "x") == .failure(.misread(.notADate)))
    #expect(Self.outcome(.money.whenEmpty(Rupiah(7)), "") == .success(Rupiah(7)))
    #expect(Self.field(.day).field.isRequired)
    #expect(!Self.field(.optional(.day)).field.isRequired)
  }

  private static let answer = ValueLanguage.choice(of: [true, false]) {
    $0 ? Words("ya", en: "yes") : Words("tidak", en: "no")
  }

  @Test func aChoiceIsNamedInEitherLanguageAndListsItself() {
    #expect(Self.outcome(Self.answer, "YA") == .success(true))
    #expect(Self.outcome(Self.answer, " no ") == .success(false))
    #expect(Self.outcome(Self.answer, "mungkin") == .failure(.unknown))
    let field = Self.field(Self.answer).field
    #expect(field.isListed && field.isLookedUp)
    #expect(field.rows(beside: Self.basis()).map(\.value) == ["ya", "tidak"])
    #expect(field.rows(beside: Self.basis(.english)).map(\.value) == ["yes", "no"])
  }

  @Test func whatMayBeLeftOutIsAskedLikeTheOther() {
    let optional = Self.field(.optional(Self.answer)).field
    #expect(optional.isListed && optional.isLookedUp)
    #expect(optional.rows(beside: Self.basis()).count == 2)
    let secret = Self.field(.optional(.secret(limit: 6))).field
    #expect(secret.isSecret && secret.longest == 6)
  }

  @Test func aFieldKnowsWhatItsTextAloneShows() {
    #expect(Mistake.required.isOfText && Mistake.misread(.notADate).isOfText)
    #expect(!Mistake.unknown.isOfText && !Mistake.notListed.isOfText)
  }
}
