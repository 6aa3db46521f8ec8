import ArgumentParser
import Exchange
import Forms
import Storage
import Wording
import Workshop

extension ImportKind: ExpressibleByArgument {}

/// The sign between thousands that a file may be said to have.
enum ThousandsSign: String, CaseIterable, ExpressibleByArgument {
  case comma
}

/// `bengkel import`: takes in an office file of one kind, all of it or nothing.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Mengambil data dari CSV atau .xlsx. / Takes in data from CSV or .xlsx.",
    discussion: HeadingGuide.text(ProgramOptions().language))

  @OptionGroup var common: CommonOptions
  @OptionGroup var writing: WritingOptions
  @Argument(
    help: "Jenis berkas, dengan judulnya di atas. / The kind, with its headings above.")
  var kind: ImportKind
  @Argument(help: "Berkas CSV atau .xlsx. / The CSV or .xlsx file.") var file: String
  @Flag(
    help: """
      Menulis FILE dengan judul kolom dan dua contoh, .csv atau .xlsx. / \
      Writes FILE with the headings and two examples, .csv or .xlsx.
      """)
  var template = false
  @Flag(help: "Periksa saja. / Only check.") var dryRun = false
  @Flag(help: "Baris yang salah ditulis ke FILE.rejected.csv. / Faulty rows go there.")
  var skipFaulty = false
  @Flag(
    help: """
      Yang tercatat berbeda diubah, kecuali sales, output, orders. / \
      What is recorded differently is changed, except sales, output, orders.
      """)
  var update = false
  @Option(help: "Lembar buku kerja; tanpa ini yang pertama. / The sheet, else the first.")
  var sheet: String?
  @Option(
    help: """
      comma: koma di antara ribuan, bila semua jumlah satu kolom begitu. / \
      Commas between thousands, where all amounts of a column have them.
      """)
  var thousands: ThousandsSign?
  @Flag(
    help: """
      Hasil sebagai satu objek JSON di keluaran baku; "left": baris yang bukan data. / \
      The outcome as one JSON object on standard output; "left": rows that are not data.
      """)
  var json = false

  private var choices: ImportChoices {
    var choices = ImportChoices()
    choices.sheet = sheet
    choices.isUpdating = update
    choices.hasCommaThousands = thousands == .comma
    return choices
  }

  func run() {
    let options = common.options
    if template {
      let format = file.lowercased().hasSuffix(".xlsx") ? ExportFormat.xlsx : .csv
      return CommandFile.write(
        Template.bytes(of: kind, format, options.language), to: file, replacing: false,
        options.language)
    }
    let bytes = read(options.language)
    do throws(StorageError) {
      let store =
        try dryRun ? CommandStore.open(options, as: .read) : CommandStore.write(options, writing)
      let outcome = try take(bytes, into: store, options)
      if !dryRun { try store.close(at: Clocks.now) }
      outcome.end(asObject: json)
    } catch {
      Exit.end(error, options.language)
    }
  }

  private func read(_ language: Language) -> [UInt8] {
    do throws(GivenFile.Fault) {
      return try GivenFile.bytes(file, atMost: GivenFile.office)
    } catch {
      Exit.end(.fault, error.words(file)[language])
    }
  }

  /// Prints the faults, and records the good rows when they may be recorded.
  private func take(
    _ bytes: [UInt8], into store: Store, _ options: ProgramOptions
  ) throws(StorageError) -> ImportOutcome {
    let workshop = store.workshop
    let authority = Authority(user: workshop.user(login: options.user ?? "") ?? ID(-1))
    let now = Clocks.now
    let language = options.language
    guard workshop.role(of: authority.user)?.may(kind.capability) == true else {
      let broken = RuleBroken(.access(.notPermitted(kind.capability)))
      return .refused(broken.sentence(in: workshop, language))
    }
    let result = FileImport.read(
      bytes, as: kind, digest: Sealing.sha256(bytes), into: workshop, by: authority,
      on: now.local(offset: workshop.settings.offset).day, with: choices)
    show(result, language)
    var words = ImportWords(result: result, language: language)
    let isRefused = result.isUnusable || !result.faults.isEmpty && !skipFaulty
    if dryRun { return isRefused ? .refused(words.tried) : .done(words.tried) }
    if isRefused { return .refused(words.refused) }
    if !result.faults.isEmpty {
      do throws(FileFault) {
        words.rejected = try NewFile.writeBeside(
          result.rejected(language), name: GivenFile.beside(file) + ".rejected.csv")
      } catch {
        return .refused(error.commandWords[language] + " " + words.nothingSaved)
      }
    }
    if result.actions.isEmpty {
      return result.faults.isEmpty ? .done(words.nothingNew) : .refused(words.nothingNew)
    }
    switch try CommandStore.perform(result.actions, in: store, by: authority, at: now) {
    case .saved(let number): return .done(words.saved(as: number))
    case .refused(let broken):
      return .refused(broken.first?.sentence(in: workshop, language) ?? words.refused)
    }
  }
}

extension ImportCommand {
  /// What was found: one line for each fault and warning, or the object, whose warnings stand on
  /// standard error.
  private func show(_ result: ImportResult, _ language: Language) {
    let warnings = result.warnings.map { "? " + $0.line(language) + "\n" }.joined()
    if json {
      Output.error(warnings)
      Output.data(Array((result.object(language) + "\n").utf8), language)
    } else {
      let understanding = dryRun ? result.understanding(language).map { "- \($0)\n" }.joined() : ""
      Output.write(
        understanding + result.faults.map { $0.line(language) + "\n" }.joined() + warnings)
    }
  }
}

/// How an import ends, said after the store is closed.
enum ImportOutcome {
  case done(String)
  case refused(String)

  /// `asObject`: whether standard output is for an object alone.
  func end(asObject: Bool) {
    switch self {
    case .done(let sentence) where asObject: Output.error(sentence + "\n")
    case .done(let sentence): Output.write(sentence + "\n")
    case .refused(let sentence): Exit.end(.fault, sentence)
    }
  }
}
