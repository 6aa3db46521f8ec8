import Exchange
import Wording
import Workshop

extension ImportResult {
  /// What the file came to as one JSON object (RFC 8259) for scripts.
  ///
  /// `rows` are the rows of data; `left` counts records behind the headings that are no data. In
  /// `faults` stand the rows at fault and those that are recorded otherwise, in `understood` how
  /// the file was read.
  func object(_ language: Language) -> String {
    let counts = [
      ("rows", readRows), ("new", newRows), ("updated", updatedRows), ("present", presentRows),
      ("different", differentRows), ("left", leftRows),
    ]
    let members = counts.map { "\"\($0)\":\($1)" }
    let faults = faults.map { fault in
      "{\"row\":\(fault.row),\"column\":\(Self.quoted(fault.column)),"
        + "\"value\":\(Self.quoted(fault.value)),"
        + "\"rule\":\(Self.quoted(fault.rule.words[language]))}"
    }
    let understood = understanding(language).map(Self.quoted)
    return "{" + members.joined(separator: ",") + ",\"faults\":["
      + faults.joined(separator: ",") + "],\"understood\":["
      + understood.joined(separator: ",") + "]}"
  }

  /// A string of JSON; what could command a terminal is escaped too.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        quoted.append("\\")
        quoted.unicodeScalars.append(scalar)
      default:
        if scalar.value < 0x20 || scalar.isUnsafeInText {
          quoted += String(scalar).utf16.map(escape).joined()
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }

  /// `\u001b`.
  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
