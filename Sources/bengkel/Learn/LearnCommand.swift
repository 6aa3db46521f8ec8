import ArgumentParser
import Screens
import Storage
import TerminalUI
import Wording
import Workshop

/// `bengkel learn`: the program on a practice workshop of its own, with a coach that goes along.
struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Sepuluh pelajaran di data latihan. / Ten lessons on practice data.")

  @OptionGroup var common: CommonOptions
  @Option(help: "Mulai dari pelajaran ini. / Begin with this lesson.") var lesson: Int?
  @Flag(help: "Huruf ASCII saja. / ASCII signs only.") var ascii = false
  @Option(help: "Warna: warna, kontras, mono. / Colours. ($BENGKEL_THEME)") var theme: Theme?

  func validate() throws {
    if common.store ?? common.user ?? common.passwordFile != nil {
      throw ValidationError("learn: --store, --user, --password-file tidak dipakai / are not used")
    }
    if let lesson, !(1...Coach.lessonCount).contains(lesson) {
      throw ValidationError("--lesson 1-\(Coach.lessonCount)")
    }
  }

  func run() {
    var options = common.options
    options.isASCII = ascii
    if let theme { options.theme = theme }
    do throws(StorageError) {
      let folder = try LessonFolder.make()
      Program.open(folder.options(options), learning: folder, from: lesson)
    } catch {
      Exit.end(error, options.language)
    }
  }
}
