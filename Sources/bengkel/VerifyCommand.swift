import ArgumentParser
import Storage
import Wording
import Workshop

extension PrintedHead: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

/// `bengkel verify`: reads every file of the store from end to end and says whether it can be
/// trusted.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Memeriksa data. / Checks the store.")

  @OptionGroup var common: CommonOptions
  @Flag(help: "Bandingkan keadaan dengan hasil ulang jurnal. / Compare with a replay.")
  var deep = false
  @Flag(help: "Tampilkan setiap catatan, tanpa nama. / Print every record, without names.")
  var dump = false
  @Option(
    help: "Kode rangkaian yang tercetak, boleh lebih dari satu. / A printed head; may be repeated.")
  var head: [PrintedHead] = []
  @Flag(
    help: "Data ini dipulihkan; login Administrator. / Restored; an administrator's login.")
  var asRestored = false
  @Option(
    help: "Pulihkan kunci orang dari cadangan ini. / Put persons' keys back from this backup.")
  var repairKeys: String?
  @OptionGroup var writing: WritingOptions
  @OptionGroup var text: TextOptions

  func validate() throws {
    if text.identity && !dump { throw ValidationError("--identity: --dump") }
    if text.identity && (text.to ?? "").isEmpty { throw ValidationError("--identity: --to FILE") }
    if !text.identity && text.isGiven { throw ValidationError("--to, --reason: --identity") }
  }

  func run() {
    let options = common.options
    do throws(StorageError) {
      if options.user == nil {
        if deep || dump || asRestored || repairKeys != nil {
          Exit.end(.usage, Self.needsUser[options.language])
        }
        end(try checkStructure(options), digest: nil, options.language)
      }
      try checkContents(options)
    } catch {
      Exit.end(error, options.language)
    }
  }

  private func checkStructure(_ options: ProgramOptions) throws(StorageError) -> Verification {
    try StoreCheck(
      structureOf: FolderDisk(path: options.store), heads: head, seen: OwnComputer.seen
    )
    .run(JobControl())
  }

  /// An administrator answers for records that end before, or differ from, what this computer saw.
  private func takeAsSeen(_ options: ProgramOptions) throws(StorageError) {
    let store = try CommandStore.open(options, as: .read, seen: NothingSeen())
    let user = store.workshop.user(login: options.user ?? "")
    guard let user, store.workshop.role(of: user) == .administrator else {
      throw .needsAdministrators(1)
    }
    try Store.see(FolderDisk(path: options.store), in: OwnComputer.seen)
  }

  private func checkContents(_ options: ProgramOptions) throws(StorageError) {
    if asRestored { try takeAsSeen(options) }
    if let repairKeys { try repair(from: repairKeys, options) }
    if text.identity { return try takeText(options) }
    let store: Store
    do throws(StorageError) {
      store = try CommandStore.open(options, as: .read)
    } catch {
      // What keeps it from opening is said first, then whatever else the structure shows.
      guard error.isDamage, let found = try? checkStructure(options) else { throw error }
      let lines = [error.words] + found.words.filter { $0 != error.words }
      Exit.end(.store, lines.map { $0[options.language] }.joined(separator: "\n"))
    }
    CommandDoor.pass(.records, of: store.workshop, options)
    if dump { try store.dump { Output.write($0 + "\n") } }
    let found = try store.check(deep ? .replay : .contents, heads: head).run(JobControl())
    checkPapers(of: store.workshop, options.language)
    end(found, digest: try store.workshop.digest(), options.language)
  }

  /// Checks the store, and writes its text once that is on record; what is said of the store is of
  /// before that record.
  private func takeText(_ options: ProgramOptions) throws(StorageError) {
    let taking = TextTaking(options: options, text: text)
    let store = try CommandStore.write(options, writing)
    CommandDoor.pass(.records, of: store.workshop, options)
    let found = try store.check(deep ? .replay : .contents, heads: head).run(JobControl())
    let digest = try store.workshop.digest()
    if found.isTrusted { try taking.take(store) }
    try store.close(at: Clocks.now)
    end(found, digest: digest, options.language)
  }

  /// Says how many papers were signed, and ends where one is not what was signed.
  private func checkPapers(of workshop: Workshop, _ language: Language) {
    let others = workshop.signedPapers.count { workshop.isOfText($0.paper.signer) }
    let count = workshop.signedPapers.count - others
    if others > 0 {
      Output.write(
        Words(
          "Kertas yang ditandatangani di data lama, di sini hanya teks: \(others).",
          en: "Papers signed in the former store, text only here: \(others).")[language] + "\n")
    }
    if count == 0 { return }
    let broken = PaperFingerprint.broken(in: workshop).map {
      "\($0.paper.name) (\($0.paper.edition))"
    }
    if !broken.isEmpty {
      let names = broken.joined(separator: ", ")
      Exit.end(
        .store,
        Words(
          "Kertas bukan yang ditandatangani: \(names). Panggil administrator.",
          en: "Not the paper that was signed: \(names). Call the administrator.")[language])
    }
    Output.write(
      Words(
        "Kertas yang ditandatangani: \(count), semua cocok.",
        en: "Signed papers: \(count), all agree.")[language] + "\n")
  }

  /// Puts keys back and closes; what follows reads the store with them.
  private func repair(from file: String, _ options: ProgramOptions) throws(StorageError) {
    let store = try CommandStore.open(options, as: .write)
    CommandDoor.pass(.records, of: store.workshop, options)
    let (folder, name) = RestoreCommand.split(file)
    let mended = try store.repairKeys(from: name, on: FolderDisk(path: folder))
    try store.close(at: Clocks.now)
    Output.write(
      Words(
        "Kunci orang dipulihkan dari cadangan: \(mended.count).",
        en: "Persons' keys put back from the backup: \(mended.count).")[options.language] + "\n")
  }

  private func end(_ found: Verification, digest: String?, _ language: Language) -> Never {
    let lines = found.words.map { $0[language] }.joined(separator: "\n")
    if !found.isTrusted { Exit.end(.store, lines) }
    Output.write(found.summary[language] + (digest.map { ", digest \($0)" } ?? "") + "\n")
    Output.write(
      Words("Kode rangkaian", en: "Chain head")[language] + ": \(found.head.text)\n")
    if !found.warnings.isEmpty { Exit.end(.fault, lines) }
    if !lines.isEmpty { Output.write(lines + "\n") }
    Exit.end(.done)
  }

  private static let needsUser = Words(
    "--deep, --dump dan --repair-keys membaca isi: perlu --user LOGIN dan --password-file BERKAS.",
    en:
      "--deep, --dump and --repair-keys read contents: they need --user LOGIN and --password-file FILE."
  )
}
