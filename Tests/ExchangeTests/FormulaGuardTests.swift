@testable import Exchange
import Testing

@Suite struct FormulaGuardTests {
  static let dangerous = [
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0", " =1", "   +1", "\u{A0}=1",
    "\u{3000}@x", "\u{FF1D}1", "\u{FF0B}1", "\u{FF0D}1", "\u{FF20}x", " \u{FF1D}1", "'=1", "''=1",
    "' =1", "=cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "=HYPERLINK(\"x\";\"y\")",
    "@", "=", "+", "-", "'-", "- catatan", "=\"a\";\"b\"",
  ]
  static let harmless = [
    "", "'", "CONTOH", "1-2", "a=b", "'kutip'", "B.I 1/2025", "'tis", "2026-11-23", "(+1)", "#x",
  ]

  @Test(arguments: dangerous) func aFormulaGetsOneSignThatComesOffAgain(text: String) {
    #expect(FormulaGuard.guarded(text) == "'" + text)
    #expect(FormulaGuard.unguarded("'" + text) == text)
  }

  @Test(arguments: harmless) func otherTextsStayAsTheyAre(text: String) {
    #expect(FormulaGuard.guarded(text) == text)
    #expect(FormulaGuard.unguarded(text) == text)
  }
}
