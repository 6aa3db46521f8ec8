import CExpat

/// What hears the elements of an XML text; names have no prefix.
protocol XMLListener: AnyObject {
  func start(_ name: String, _ attributes: XMLAttributes) throws(WorkbookFault)
  func text(_ text: UnsafeRawBufferPointer) throws(WorkbookFault)
  func end(_ name: String) throws(WorkbookFault)
}

/// The attributes of one element, good while it is told of.
struct XMLAttributes {
  fileprivate let list: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  /// The value of an attribute, whatever its prefix.
  subscript(name: String) -> String? {
    guard var place = list else { return nil }
    while let key = place[0], let value = place[1] {
      if XMLReader.bare(key) == name { return String(cString: value) }
      place += 2
    }
    return nil
  }
}

/// Reads XML as it comes, in portions; a text that declares a document type is refused, so that it
/// has no entities of its own, and nothing outside it is ever asked for.
final class XMLReader {
  private let parser: XML_Parser
  private let listener: any XMLListener
  private var fault: WorkbookFault?
  private var left: Int

  /// `elements`: how many at most.
  init(_ listener: any XMLListener, elements: Int) throws(WorkbookFault) {
    guard let parser = XML_ParserCreate(nil) else { throw .tooLarge }
    self.parser = parser
    self.listener = listener
    left = elements
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { user, name, attributes in
        guard let user, let name else { return }
        XMLReader.of(user).start(name, attributes)
      },
      { user, name in
        guard let user, let name else { return }
        let reader = XMLReader.of(user)
        reader.attempt { () throws(WorkbookFault) in try reader.listener.end(XMLReader.bare(name)) }
      })
    XML_SetCharacterDataHandler(parser) { user, text, count in
      guard let user, let text else { return }
      let reader = XMLReader.of(user)
      let bytes = UnsafeRawBufferPointer(start: text, count: Int(count))
      reader.attempt { () throws(WorkbookFault) in try reader.listener.text(bytes) }
    }
    XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in
      guard let user else { return }
      XMLReader.of(user).attempt { () throws(WorkbookFault) in throw .declares }
    }
  }

  deinit { XML_ParserFree(parser) }

  func feed(_ portion: UnsafeBufferPointer<UInt8>, isLast: Bool = false) throws(WorkbookFault) {
    let status = portion.withMemoryRebound(to: CChar.self) { portion in
      XML_Parse(parser, portion.baseAddress, Int32(portion.count), isLast ? 1 : 0)
    }
    if let fault { throw fault }
    if status != XML_STATUS_OK { throw .damaged }
  }

  /// Says that the text is whole.
  func finish() throws(WorkbookFault) {
    try feed(UnsafeBufferPointer(start: nil, count: 0), isLast: true)
  }

  private func start(
    _ name: UnsafePointer<CChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    attempt { () throws(WorkbookFault) in
      left -= 1
      if left < 0 { throw .tooLarge }
      try listener.start(Self.bare(name), XMLAttributes(list: attributes))
    }
  }

  /// Stops at the first fault.
  private func attempt(_ work: () throws(WorkbookFault) -> Void) {
    if fault != nil { return }
    do throws(WorkbookFault) {
      try work()
    } catch {
      fault = error
      XML_StopParser(parser, 0)
    }
  }

  private static func of(_ user: UnsafeMutableRawPointer) -> XMLReader {
    Unmanaged<XMLReader>.fromOpaque(user).takeUnretainedValue()
  }

  fileprivate static func bare(_ name: UnsafePointer<CChar>) -> String {
    let whole = String(cString: name)
    guard let colon = whole.utf8.firstIndex(of: UInt8(ascii: ":")) else { return whole }
    return String(whole[whole.utf8.index(after: colon)...])
  }
}

extension ZipFile {
  /// Reads a part as XML.
  func parse(
    _ name: String, with listener: any XMLListener, bytes: Int, elements: Int
  ) throws(WorkbookFault) {
    let reader = try XMLReader(listener, elements: elements)
    try read(name, atMost: bytes) { (portion) throws(WorkbookFault) in try reader.feed(portion) }
    try reader.finish()
  }
}
