/// The sheets that a workbook lists, in its order, and whether its days count from 1904.
final class SheetList: XMLListener {
  /// A sheet as the workbook lists it.
  struct Sheet {
    var name: String
    var relation: String
    var isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  private(set) var countsFrom1904 = false

  func start(_ name: String, _ attributes: XMLAttributes) throws(WorkbookFault) {
    switch name {
    case "sheet":
      sheets.append(
        Sheet(
          name: attributes["name"] ?? "", relation: attributes["id"] ?? "",
          isHidden: (attributes["state"] ?? "visible") != "visible"))
    case "workbookPr": countsFrom1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
    default: break
    }
  }

  func text(_ text: UnsafeRawBufferPointer) throws(WorkbookFault) {}
  func end(_ name: String) throws(WorkbookFault) {}
}

/// Which part of the file each relation of the workbook leads to; what lies outside is left out.
final class Relations: XMLListener {
  private(set) var parts: [String: String] = [:]

  func start(_ name: String, _ attributes: XMLAttributes) throws(WorkbookFault) {
    guard name == "Relationship", attributes["TargetMode"] != "External",
      let id = attributes["Id"], let target = attributes["Target"]
    else { return }
    parts[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
  }

  func text(_ text: UnsafeRawBufferPointer) throws(WorkbookFault) {}
  func end(_ name: String) throws(WorkbookFault) {}
}

/// Which cell styles show a number as a day.
final class DayStyles: XMLListener {
  private(set) var isDay: [Bool] = []
  private var custom: [Int: Bool] = [:]
  private var isInCells = false

  func start(_ name: String, _ attributes: XMLAttributes) throws(WorkbookFault) {
    switch name {
    case "numFmt":
      guard let id = attributes["numFmtId"].flatMap({ Int($0) }) else { return }
      custom[id] = Self.showsDay(attributes["formatCode"] ?? "")
    case "cellXfs": isInCells = true
    case "xf" where isInCells:
      let format = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      isDay.append(custom[format] ?? Self.builtIn.contains { $0.contains(format) })
    default: break
    }
  }

  func text(_ text: UnsafeRawBufferPointer) throws(WorkbookFault) {}

  func end(_ name: String) throws(WorkbookFault) {
    if name == "cellXfs" { isInCells = false }
  }

  /// The formats without a code of their own (ECMA-376, 18.8.30) that show a day.
  private static let builtIn = [14...17, 22...22, 27...31, 34...36, 50...54, 57...58]

  /// Whether a format has a day, month or year outside quotes, brackets and escapes.
  private static func showsDay(_ code: String) -> Bool {
    var (isQuoted, isBracketed, isEscaped) = (false, false, false)
    var signs = ""
    for sign in code.lowercased() {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch sign {
      case "\"": isQuoted.toggle()
      case "[": isBracketed = true
      case "]": isBracketed = false
      case "\\", "_", "*": isEscaped = true
      default: if !isQuoted && !isBracketed { signs.append(sign) }
      }
    }
    return signs.contains { "dy".contains($0) } || signs.contains("mmm")
  }
}

/// The texts that cells share.
final class SharedTexts: XMLListener {
  private(set) var texts: [String] = []
  private var text: [UInt8] = []
  private var room: Int
  private var isText = false
  private var isReading = true

  /// `bytes`: how many all of them may have.
  init(bytes: Int) { room = bytes }

  func start(_ name: String, _ attributes: XMLAttributes) throws(WorkbookFault) {
    switch name {
    case "si": text.removeAll(keepingCapacity: true)
    case "rPh": isReading = false
    case "t": isText = isReading
    default: break
    }
  }

  func text(_ text: UnsafeRawBufferPointer) throws(WorkbookFault) {
    guard isText else { return }
    room -= text.count
    if room < 0 { throw .tooLarge }
    self.text.append(contentsOf: text)
  }

  func end(_ name: String) throws(WorkbookFault) {
    switch name {
    case "si": texts.append(String(decoding: text, as: UTF8.self))
    case "rPh": isReading = true
    case "t": isText = false
    default: break
    }
  }
}
