import Foundation
import Reports
import Storage
import Testing
import Wording

@testable import bengkel

/// Prints on their way to real files, pipes and a print service.
@Suite struct PrintingTests {
  private static let folder: String = {
    let name = NSTemporaryDirectory() + "bengkel-print-" + UUID().uuidString
    try? FileManager.default.createDirectory(atPath: name, withIntermediateDirectories: true)
    return name
  }()

  private static let paper = Paper(
    "X", name: "x", .indonesian, [.whole([.line("satu"), .line("dua")])])
  private static let text = "satu\ndua\n\u{C}"

  private static func job(_ target: PrintTarget, lines: Int = 2) -> PrintJob {
    let rows = (0..<lines).map { Paper.Block.line(.text("baris \($0)")) }
    let long = Paper("X", name: "x", .indonesian, [.table(rows)])
    return PrintJob(
      Print(lines == 2 ? paper : long, PaperSetup()), to: target, asESCP: false)
  }

  private static func fault(
    _ target: PrintTarget, lines: Int = 2, _ control: JobControl = JobControl()
  ) -> PrintFault? {
    do throws(PrintFault) {
      _ = try Delivery(job(target, lines: lines), control, patience: 200).run()
      return nil
    } catch {
      return error
    }
  }

  private static func read(_ path: String) -> String? {
    try? GivenFile.text(path, atMost: GivenFile.list)
  }

  private static func pipe(_ name: String) -> String {
    let path = folder + "/" + name
    #expect(mkfifo(path, 0o600) == 0)
    return path
  }

  @Test func aFileIsNewAndPrivate() throws {
    let path = Self.folder + "/a.txt"
    #expect(Self.fault(.file(path)) == nil)
    #expect(Self.read(path) == Self.text)
    var facts = stat()
    #expect(stat(path, &facts) == 0 && facts.st_mode & 0o777 == 0o600)
    #expect(Self.fault(.file(path)) == .file(FileFault(.taken, path)))
    let elsewhere = Self.folder + "/none/b.txt"
    #expect(Self.fault(.file(elsewhere)) == .file(FileFault(.noFolder, elsewhere)))
  }

  @Test func whatIsNoPrinterIsLeftAlone() throws {
    let path = Self.folder + "/kept.txt"
    try NewFile.write(Array("kept".utf8), to: path)
    #expect(Self.fault(.device(path)) == .notAPrinter)
    #expect(Self.read(path) == "kept")
    #expect(Self.fault(.device(Self.folder)) == .notAPrinter)
    #expect(Self.fault(.device(Self.folder + "/lp9")) == .absent)
  }

  @Test func aPipeThatNobodyReadsIsNoPrinter() {
    #expect(Self.fault(.device(Self.pipe("unread"))) == .absent)
  }

  @Test func whoTakesNothingMoreIsLeftAfterAWhile() {
    let path = Self.pipe("full")
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    // 64 KB fill the pipe.
    #expect(Self.fault(.device(path), lines: 20_000) == .stalled)
  }

  @Test func whoeverWaitsCanBeStopped() {
    let path = Self.pipe("stopped")
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    let control = JobControl()
    control.cancel()
    #expect(Self.fault(.device(path), lines: 20_000, control) == .stopped)
  }

  @Test func aReaderGetsEveryByte() throws {
    let path = Self.pipe("read")
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    #expect(Self.fault(.device(path)) == nil)
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = Foundation.read(reader, &bytes, bytes.count)
    #expect(String(decoding: bytes.prefix(count), as: UTF8.self) == "satu\r\ndua\r\n\u{C}")
  }

  // MARK: The command

  /// A folder with a program `lp` that keeps its words and its input there.
  private static func service(_ name: String, exit code: Int) throws -> String {
    let path = folder + "/" + name
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let script = "#!/bin/sh\necho \"$@\" > \(path)/words\ncat > \(path)/input\nexit \(code)\n"
    try script.write(toFile: path + "/script", atomically: true, encoding: .utf8)
    // By another process: one that this one starts meanwhile would hold it open, and it could not
    // be run.
    try Terminal.run("install", ["-m", "700", path + "/script", path + "/lp"])
    return path
  }

  private static func report(
    _ store: PracticeStore, _ words: [String], path: String? = nil
  ) throws -> (code: Int32, output: String, error: String) {
    var environment = store.environment("petugas")
    if let path { environment["PATH"] = path + ":/usr/bin:/bin" }
    return try Terminal.execute(
      PracticeStore.binary, ["report"] + words, environment: environment)
  }

  @Test func theServiceIsGivenTheSheetsWithoutAShell() throws {
    let store = try PracticeStore()
    let plain = try Self.report(store, ["stock"]).output
    let good = try Self.service("good", exit: 0)
    let words = ["stock", "--print", "--lp", "kantor; reboot", "--escp", "--copies", "2"]
    let said = try Self.report(store, words, path: good)
    #expect(said.output == "Tercetak 2 halaman ke lp kantor; reboot.\n")
    #expect(Self.read(good + "/words") == "-s -o raw -d kantor; reboot\n")
    let input = try #require(Self.read(good + "/input"))
    #expect(input.hasPrefix("\u{1B}@\u{1B}C\u{42}\u{1B}P"))
    #expect(input.contains(plain.split(separator: "\n")[4] + "\r\n"))
    let bad = try Self.service("bad", exit: 1)
    let refused = try Self.report(store, ["stock", "--print", "--lp"], path: bad)
    #expect(Self.read(bad + "/words") == "-s -o raw\n")
    #expect(refused.code == 1)
    #expect(
      refused.error
        == "lp menolak cetakan ini. Periksa nama antreannya, atau pilih berkas.\n")
  }

  @Test func theCommandPrintsToAFileAndSaysSo() throws {
    let store = try PracticeStore()
    let path = store.folder + "/mutu.txt"
    let plain = try Self.report(store, ["quality"]).output
    let said = try Self.report(store, ["quality", "--print", "--to", path])
    #expect(said.output.hasPrefix("Tercetak ") && said.output.hasSuffix(" halaman ke \(path).\n"))
    let printed = try #require(Self.read(path))
    for line in plain.split(separator: "\n") { #expect(printed.contains(line)) }
    let again = try Self.report(store, ["quality", "--print", "--to", path])
    #expect(again.code == 1)
    #expect(
      again.error
        == "\(path) sudah ada dan tidak ditimpa. Pilih nama lain, atau ganti dengan --force.\n")
    #expect(try Self.report(store, ["quality", "--lp"]).code == 2)
    // Without sheets a file holds what the screen would.
    let text = store.folder + "/mutu-teks.txt"
    #expect(try Self.report(store, ["quality", "--to", text]).code == 0)
    #expect(Self.read(text) == plain)
    #expect(try Self.report(store, ["quality", "--print", "--columns", "90"]).code == 2)
  }

  // MARK: The program

  @Test func aPipeThatNobodyReadsDoesNotFreezeTheProgram() throws {
    let store = try PracticeStore()
    let path = store.folder + "/lp"
    #expect(mkfifo(path, 0o600) == 0)
    let terminal = try store.open()
    terminal.wait(for: "BERANDA")
    try terminal.press("7")
    terminal.wait(for: "Laporan bulanan")
    try terminal.press("Enter")
    terminal.wait(for: "A. TENAGA KERJA")
    try terminal.press("c")
    terminal.wait(for: "Tujuan")
    try terminal.press("Right")
    terminal.wait(for: "/dev/usb/lp0")
    try terminal.press("Down", "C-u")
    terminal.wait(for: "[____")
    try terminal.type(path)
    terminal.wait(for: "/lp")
    try terminal.press("Enter")
    terminal.wait(for: "Tidak ada printer")
    try terminal.press("Escape")
    terminal.wait(for: "C mencetak")
    try terminal.press("1")
    terminal.wait(for: "WARGA BINAAN")
  }
}
