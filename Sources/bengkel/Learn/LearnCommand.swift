import ArgumentParser
import Screens
import Storage
import Wording
import Workshop

/// `bengkel learn`: the program on a practice workshop of its own, with a coach that goes along.
struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Pelajaran di data latihan. / Lessons on practice data.")

  @OptionGroup var common: CommonOptions
  @Option(help: "Mulai dari pelajaran ini. / Begin with this lesson.") var lesson: Int?
  @OptionGroup var screen: ScreenOptions

  func validate() throws {
    if common.store ?? common.user ?? common.passwordFile != nil {
      throw ValidationError("learn: --store, --user, --password-file tidak dipakai / are not used")
    }
    if let lesson, !(1...Coach.lessonCount).contains(lesson) {
      throw ValidationError("--lesson 1-\(Coach.lessonCount)")
    }
  }

  func run() {
    let options = screen.added(to: common.options)
    do throws(StorageError) {
      let folder = try LessonFolder.make()
      Program.open(folder.options(options), learning: folder, from: lesson)
    } catch {
      Exit.end(error, options.language)
    }
  }
}
