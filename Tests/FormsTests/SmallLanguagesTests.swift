import Forms
import Testing
import Workshop

struct NumberCase: Sendable {
  let typed: String
  var number: Int?
  var misread: Misread?
}

struct SizesCase: Sendable {
  let typed: String
  /// Pairs of size and count; empty for what is refused.
  let sizes: [[Int]]
}

struct SkillsCase: Sendable {
  let typed: String
  /// Empty for what is refused.
  let levels: [UInt8]
}

struct RegisterCase: Sendable {
  let typed: String
  let isUsual: Bool
}

@Suite struct SmallLanguagesTests {
  static let numbers = [
    NumberCase(typed: "7", number: 7),
    NumberCase(typed: "3*12+4", number: 40),
    NumberCase(typed: "4+3*12", number: 40),
    NumberCase(typed: "20-3", number: 17),
    NumberCase(typed: "2*3*4", number: 24),
    NumberCase(typed: "-5+7", number: 2),
    NumberCase(typed: " 1 2 ", number: 12),
    NumberCase(typed: "1000000000", number: 1_000_000_000),
    NumberCase(typed: "(3+4)*2", number: 14),
    NumberCase(typed: "(7)", misread: .loneParentheses),
    NumberCase(typed: "R3", misread: .notANumber),
    NumberCase(typed: "2 pcs", misread: .notANumber),
    NumberCase(typed: "-", misread: .notANumber),
    NumberCase(typed: "1,23E+11", misread: .notANumber),
    NumberCase(typed: "3*(4+(5-2))", number: 21),
    NumberCase(typed: "24/3", number: 8),
    NumberCase(typed: "24/3/2", number: 4),
    NumberCase(typed: "2*7/2", number: 7),
    NumberCase(typed: "-(3+4)", number: -7),
    NumberCase(typed: "10-2-3", number: 5),
    NumberCase(typed: "7/2", misread: .remainder),
    NumberCase(typed: "7/0", misread: .divisionByZero),
    NumberCase(typed: "7/(3-3)", misread: .divisionByZero),
    NumberCase(typed: "(3+4", misread: .parenthesis),
    NumberCase(typed: "3+4)", misread: .parenthesis),
    NumberCase(typed: "()", misread: .notANumber),
    NumberCase(typed: "3(4)", misread: .notANumber),
    NumberCase(typed: "3*-4", misread: .notANumber),
    NumberCase(
      typed: String(repeating: "(", count: 21) + "1" + String(repeating: ")", count: 21),
      misread: .parenthesis),
    NumberCase(typed: "1000000000+1", misread: .tooLarge),
    NumberCase(typed: "٣", misread: .notANumber),
    NumberCase(typed: "", misread: .notANumber),
    NumberCase(typed: "-", misread: .notANumber),
    NumberCase(typed: "3*", misread: .notANumber),
    NumberCase(typed: "3++4", misread: .notANumber),
    NumberCase(typed: "3,5", misread: .notANumber),
    NumberCase(typed: "3x4", misread: .notANumber),
    NumberCase(typed: "1000000001", misread: .tooLarge),
    NumberCase(typed: "100000*100000", misread: .tooLarge),
    NumberCase(typed: "99999999999", misread: .tooLarge),
  ]

  @Test(arguments: numbers) func aNumberMayBeWorkedOut(_ row: NumberCase) {
    do throws(Misread) {
      let read = try NumberLanguage.read(row.typed)
      #expect(read == row.number)
    } catch {
      #expect(error == row.misread)
    }
  }

  static let sizes = [
    SizesCase(typed: "7x4", sizes: [[7, 4]]),
    SizesCase(typed: "7x4 8x6 9x2", sizes: [[7, 4], [8, 6], [9, 2]]),
    SizesCase(typed: "7X4  10x1", sizes: [[7, 4], [10, 1]]),
    SizesCase(typed: "20", sizes: []),
    SizesCase(typed: "", sizes: []),
    SizesCase(typed: "7x", sizes: []),
    SizesCase(typed: "x4", sizes: []),
    SizesCase(typed: "7x0", sizes: []),
    SizesCase(typed: "0x4", sizes: []),
    SizesCase(typed: "7x+4", sizes: []),
    SizesCase(typed: "7x4x2", sizes: []),
    SizesCase(typed: "7x256", sizes: []),
    SizesCase(typed: "7x4,8x6", sizes: []),
  ]

  @Test(arguments: sizes) func aMixOfSizesNamesSizeAndCount(_ row: SizesCase) {
    do throws(Misread) {
      let read = try SizeLanguage.read(row.typed)
      #expect(read.map { [Int($0.size), Int($0.count)] } == row.sizes)
    } catch {
      #expect(error == .notSizes)
      #expect(row.sizes.isEmpty)
    }
  }

  static let skills = [
    SkillsCase(typed: "3 2 1 0 0", levels: [3, 2, 1, 0, 0]),
    SkillsCase(typed: "32100", levels: [3, 2, 1, 0, 0]),
    SkillsCase(typed: "3210", levels: []),
    SkillsCase(typed: "321000", levels: []),
    SkillsCase(typed: "32104", levels: []),
    SkillsCase(typed: "3,2,1,0,0", levels: []),
    SkillsCase(typed: "", levels: []),
  ]

  @Test(arguments: skills) func skillsAreOneDigitForEachStage(_ row: SkillsCase) {
    do throws(Misread) {
      let read = try SkillLanguage.read(row.typed, stages: 5)
      #expect(read == row.levels)
    } catch {
      #expect(error == .notSkills)
      #expect(row.levels.isEmpty)
    }
  }

  static let registers = [
    RegisterCase(typed: "B.I 123/2023", isUsual: true),
    RegisterCase(typed: "BIIa.45/2024", isUsual: true),
    RegisterCase(typed: "BI.7/2026", isUsual: true),
    RegisterCase(typed: "A.III 12/2025", isUsual: true),
    RegisterCase(typed: "123/2023", isUsual: false),
    RegisterCase(typed: "B.I 123", isUsual: false),
    RegisterCase(typed: "B.I 123/23", isUsual: false),
    RegisterCase(typed: "B.I /2023", isUsual: false),
    RegisterCase(typed: "B.I 123/2023/1", isUsual: false),
    RegisterCase(typed: "C.I 123/2023", isUsual: false),
    RegisterCase(typed: "B.I 1½/2023", isUsual: false),
    RegisterCase(typed: "", isUsual: false),
  ]

  @Test(arguments: registers) func anUnusualRegisterNumberIsNoticed(_ row: RegisterCase) {
    #expect(RegisterNumber.isUsual(row.typed) == row.isUsual)
  }
}
