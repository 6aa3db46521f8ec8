import CNcurses
import Glibc
import TerminalUI

/// The only place that knows ncurses: shows canvases and reads keys.
package final class NcursesTerminal {
  /// Why a terminal cannot be used.
  package enum Refusal: Error, Equatable {
    case unknownTerminal(String)
    case cannotMoveCursor(String)
    case notATerminal
    /// The terminal is known, but there is too little memory for its pictures.
    case outOfMemory
  }

  private let screen: OpaquePointer
  /// A blank of each style, by raw value.
  private let looks: [cchar_t]
  private let isASCII: Bool
  private let hasLineDrawing: Bool
  private var shown: Canvas?
  /// A key that was read with an Esc before it.
  private var behindEscape: Key?

  /// `ascii`: forces the ASCII signs, for a terminal that draws others double.
  package init(name: String, ascii: Bool, theme: Theme) throws(Refusal) {
    guard isatty(0) == 1, isatty(1) == 1 else { throw .notATerminal }
    let isUTF8 = Self.setLocale()
    WindowSize.tellNcurses()
    guard let screen = shim_open(name) else {
      throw shim_lacked_memory(name) ? .outOfMemory : .unknownTerminal(name)
    }
    self.screen = screen
    set_term(screen)
    if shim_can_move() == 0 {
      endwin()
      throw .cannotMoveCursor(name)
    }
    raw()
    noecho()
    nonl()
    nodelay(shim_window(), true)
    set_escdelay(25)
    // A picture is sent whole: keys that wait are read before the next one is drawn.
    typeahead(-1)
    // ncurses sends a picture in pieces, one for each movement of the cursor, until the screen was
    // left once; the first picture takes it again.
    endwin()
    keypad(shim_window(), true)
    looks = Look.all(has_colors() ? theme : .mono).map { shim_blank($0.attributes, $0.pair) }
    isASCII = ascii || !isUTF8 || ["linux", "vt100", "vt220"].contains(name)
    hasLineDrawing = !ascii && shim_has_line_drawing() == 1
  }

  package var size: Size { Size(width: Int(shim_columns()), height: Int(shim_rows())) }

  /// Gives the terminal back as it was.
  package func end() { endwin() }

  /// Takes the terminal's new size after a change of the window.
  package func resize() {
    guard let size = WindowSize.ofWindow else { return }
    resizeterm(Int32(size.height), Int32(size.width))
    shown = nil
  }

  /// Sends everything again, as after another program wrote over the screen.
  package func redraw() {
    clearok(shim_window(), true)
    shown = nil
  }

  // MARK: Pictures

  /// Shows a canvas of the terminal's size: only the cells that differ from the last one are
  /// touched.
  package func show(_ canvas: Canvas) {
    let size = size
    canvas.forEachChange(since: shown) { x, y, cells in
      if x < size.width && y < size.height { put(cells, x: x, y: y) }
    }
    shown = canvas
    wmove(shim_window(), Int32(canvas.cursor.y), Int32(canvas.cursor.x))
    wrefresh(shim_window())
  }

  private func put(_ cells: ArraySlice<Cell>, x: Int, y: Int) {
    var signs: [cchar_t] = []
    signs.reserveCapacity(cells.count)
    // ncurses makes the right half of a wide character itself.
    for cell in cells where isASCII || !cell.isContinuation { signs.append(sign(cell)) }
    shim_put(Int32(y), Int32(x), signs, Int32(signs.count))
  }

  private func sign(_ cell: Cell) -> cchar_t {
    var sign = looks[Int(cell.style.rawValue)]
    var scalar = cell.scalar.value
    if isASCII {
      if hasLineDrawing, let letter = Repertoire.lineDrawing(cell.scalar) {
        sign.attr |= attr_t(shim_line_drawing)
        scalar = UInt32(letter)
      } else {
        scalar = Repertoire.ascii(cell).value
      }
    }
    sign.chars.0 = wchar_t(scalar)
    if cell.isMarked && !isASCII { Self.mark(&sign, cell.marks) }
    return sign
  }

  /// The marks behind the letter, in the room that ncurses has for them.
  private static func mark(_ sign: inout cchar_t, _ marks: [Unicode.Scalar]) {
    withUnsafeMutableBytes(of: &sign.chars) { room in
      let places = room.bindMemory(to: wchar_t.self)
      for (place, mark) in zip(places.indices.dropFirst(), marks) {
        places[place] = wchar_t(mark.value)
      }
    }
  }

  // MARK: Keys

  /// Every key that is waiting, without waiting for more.
  package func waitingKeys() -> [Key] {
    var keys: [Key] = []
    while let key = readKey() {
      keys.append(key)
      if let behind = behindEscape { keys.append(behind) }
      behindEscape = nil
    }
    return keys
  }

  private func readKey() -> Key? {
    var code: wint_t = 0
    while true {
      let answer = shim_key(&code)
      if answer == ERR { return nil }
      if shim_is_function(answer) == 1 {
        if let key = Self.function(Int32(code)) { return key }
        continue
      }
      if code == 27 {
        if let key = escaped() { return key }
        continue
      }
      if let key = Self.plain(code) { return key }
    }
  }

  /// A bare Esc; Esc and Tab, which is Shift+Tab on the Linux console; or a sequence that the
  /// terminal's entry does not name, of which nothing is taken for typing.
  private func escaped() -> Key? {
    var next: wint_t = 0
    let answer = shim_key(&next)
    if answer == ERR { return .escape }
    if shim_is_function(answer) == 0 && next == 9 { return .backTab }
    if shim_is_function(answer) == 0, let introducer = Unicode.Scalar(next),
      introducer == "[" || introducer == "O"
    {
      return sequence(after: introducer)
    }
    let isFunction = shim_is_function(answer) == 1
    let behind = isFunction ? Self.function(Int32(next)) : next == 27 ? .escape : Self.plain(next)
    behindEscape = behind
    return .escape
  }

  /// Reads a sequence to its end; one that breaks off before its first sign was Esc and a letter.
  private func sequence(after introducer: Unicode.Scalar) -> Key? {
    var parameters = ""
    var code: wint_t = 0
    while shim_key(&code) != ERR {
      guard let scalar = Unicode.Scalar(code), (0x20...0x7E).contains(code) else { return nil }
      if code >= 0x40 {
        return EscapeSequence.key(after: introducer, parameters: parameters, final: scalar)
      }
      if parameters.utf8.count < 32 { parameters.unicodeScalars.append(scalar) }
    }
    if parameters.isEmpty {
      behindEscape = .character(introducer)
      return .escape
    }
    return nil
  }

  private static func plain(_ code: wint_t) -> Key? {
    switch code {
    case 9: .tab
    case 10, 13: .enter
    case 8, 127: .backspace
    case 1...26: .control(Unicode.Scalar(UInt8(96 + code)))
    case 0, 27...31: nil
    default: Unicode.Scalar(code).map { .character($0) }
    }
  }

  private static func function(_ code: Int32) -> Key? {
    switch code {
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_HOME, KEY_FIND: .home
    case KEY_END, KEY_SELECT: .end
    case KEY_PPAGE: .pageUp
    case KEY_NPAGE: .pageDown
    case KEY_IC: .insert
    case KEY_DC: .delete
    case KEY_BACKSPACE: .backspace
    case KEY_BTAB: .backTab
    case KEY_ENTER: .enter
    // The Linux console's entry names Ctrl+Z a key of its own.
    case KEY_SUSPEND: .control("z")
    default: (1...12).first { code == shim_function_key(Int32($0)) }.map { .function($0) }
    }
  }

  /// Character types as the environment says, where that is a locale there is; C.UTF-8 when it says
  /// nothing.
  private static func setLocale() -> Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let isSaid = names.contains { (name: String) in
      getenv(name).map { $0.pointee != 0 } ?? false
    }
    if isSaid, setlocale(LC_CTYPE, "") != nil { return isUTF8 }
    return setlocale(LC_CTYPE, "C.UTF-8") != nil && isUTF8
  }

  private static var isUTF8: Bool {
    guard let codeset = nl_langinfo(nl_item(CODESET)) else { return false }
    return String(cString: codeset) == "UTF-8"
  }
}
