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
    /// There is too little memory for its pictures.
    case outOfMemory
    /// No file can be opened any more, that of the terminal's description neither.
    case tooManyFiles
  }

  private let screen: OpaquePointer
  /// A blank of each style, by raw value.
  private var theme: Theme
  private var looks: [cchar_t]
  private let isASCII: Bool
  private let hasLineDrawing: Bool
  private var shown: Canvas?
  private var reader = KeyReader()
  private var paste = PasteBuffer()
  /// When something of the pasted text came last.
  private var pasting: Int64 = 0
  /// Whether the terminal was told how to send keys since the library took the screen.
  private var isPrepared = false
  private let takesModes: Bool
  /// Milliseconds between the bytes of one sequence.
  private static let sequenceGap: Int32 = 25

  /// `ascii`: forces the ASCII signs, for a terminal that draws others double.
  package init(name: String, ascii: Bool, theme: Theme) throws(Refusal) {
    guard isatty(0) == 1, isatty(1) == 1 else { throw .notATerminal }
    let isUTF8 = Self.setLocale()
    let told = WindowSize.tellNcurses()
    guard shim_has_room(told.width * told.height) else { throw .outOfMemory }
    guard shim_has_file() else { throw .tooManyFiles }
    guard let screen = shim_open(name) else { throw .unknownTerminal(name) }
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
    set_escdelay(Self.sequenceGap)
    // A picture is sent whole: keys that wait are read before the next one is drawn.
    typeahead(-1)
    // ncurses sends a picture in pieces, one for each movement of the cursor, until the screen was
    // left once; the first picture takes it again.
    endwin()
    keypad(shim_window(), true)
    // The library knows its keys only now; these we read ourselves.
    for sequence in EscapeSequence.numberBlock { define_key(sequence, 0) }
    self.theme = theme
    looks = Self.looks(of: theme)
    isASCII = ascii || !isUTF8 || ["linux", "vt100", "vt220"].contains(name)
    hasLineDrawing = !ascii && shim_has_line_drawing() == 1
    takesModes = shim_is_ansi() == 1
  }

  package var size: Size { Size(width: Int(shim_columns()), height: Int(shim_rows())) }

  /// Gives the terminal back as it was; where it has no second screen nothing of the page stays.
  package func end() {
    if shown != nil {
      werase(shim_window())
      wrefresh(shim_window())
    }
    endwin()
    if takesModes { send(Self.unmarked) }
  }

  /// Pasted texts come between marks; the number block sends its digits, not keys of its own.
  private static let marked = "\u{1B}[?2004h\u{1B}>"
  private static let unmarked = "\u{1B}[?2004l"

  /// Behind a picture, with which the library sets its own modes.
  private func prepare() {
    if isPrepared || !takesModes { return }
    isPrepared = true
    send(Self.marked)
  }

  private func send(_ sequence: String) {
    var sequence = sequence
    sequence.withUTF8 { _ = write(1, $0.baseAddress, $0.count) }
  }

  /// Takes the terminal's new size after a change of the window.
  package func resize() {
    guard let size = WindowSize.ofWindow else { return }
    resizeterm(Int32(size.height), Int32(size.width))
    shown = nil
  }

  /// Shows all pages from now on in other colours.
  package func wear(_ theme: Theme) {
    if theme == self.theme { return }
    self.theme = theme
    looks = Self.looks(of: theme)
    redraw()
  }

  /// On a terminal without colours none is shown.
  private static func looks(of theme: Theme) -> [cchar_t] {
    Look.all(has_colors() ? theme : .mono).map { shim_blank($0.attributes, $0.pair) }
  }

  /// Sends everything again, as after another program wrote over the screen.
  package func redraw() {
    clearok(shim_window(), true)
    shown = nil
    isPrepared = false
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
    prepare()
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

  /// Every key that is waiting, without waiting for more; of a pasted text that is under way what
  /// one reading gives.
  ///
  /// `now`: milliseconds that only grow.
  package func waitingKeys(at now: Int64) -> [Key] {
    var keys: [Key] = []
    while true {
      if reader.isPasting {
        guard let paste = pasted(at: now) else { return keys }
        keys.append(paste)
      }
      keys += reader.keys { isPatient in code(patiently: isPatient) }
      if !reader.isPasting { return keys }
      paste = PasteBuffer()
      pasting = now
    }
  }

  /// Milliseconds until a pasted text is taken without its end mark; nil when none is under way.
  package func untilPasteEnds(at now: Int64) -> Int64? {
    reader.isPasting ? max(0, pasting + PasteBuffer.patience - now) : nil
  }

  /// Reads on in a pasted text, past the library, which would take sequences in it for keys; nil
  /// while more of it is to come.
  private func pasted(at now: Int64) -> Key? {
    var waiting: Int32 = 0
    _ = ioctl(0, UInt(FIONREAD), &waiting)
    if waiting > 0 { pasting = now }
    var isWhole = now - pasting >= PasteBuffer.patience
    while waiting > 0, !isWhole {
      var bytes: UInt64 = 0
      let count = min(paste.room, Int(waiting))
      let got = withUnsafeMutableBytes(of: &bytes) { room in
        let got = read(0, room.baseAddress, count)
        isWhole = got > 0 && paste.take(room.prefix(got))
        return got
      }
      if got <= 0 { break }
      waiting -= Int32(got)
    }
    guard isWhole else { return nil }
    reader.endPaste()
    return paste.key()
  }

  private func code(patiently: Bool) -> KeyReader.Code {
    var code: wint_t = 0
    var answer = shim_key(&code)
    if answer == ERR, patiently {
      var more = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
      if poll(&more, 1, Self.sequenceGap) > 0 { answer = shim_key(&code) }
    }
    if answer == ERR { return .nothing }
    return shim_is_function(answer) == 1 ? .key(Self.function(Int32(code))) : .letter(code)
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
