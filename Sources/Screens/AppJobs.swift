import TerminalUI
import Wording
import Workshop

/// Work beside the pages.
extension App {
  func start(_ job: Job) {
    do throws(StorageError) {
      try desk.start(job)
    } catch {
      message = error.words[language]
    }
  }

  /// Called when work beside the pages may have ended: says how, wherever the user is by then.
  package func hearOfJob() {
    guard let (job, outcome) = desk.takeOutcome() else { return }
    drawnBindings = nil
    message = JobWords.ended(job, outcome)[language]
    hear(.finished(job, outcome))
  }

  /// Milliseconds until the picture changes by itself; nil while only keys and the minute change
  /// it.
  package var untilNextPicture: Int64? { desk.job?.untilNextPicture(at: desk.now) }

  /// How far the job is, on pages without a hint that somebody needs to type.
  func progress(_ bindings: [Binding], in scene: Scene) -> String? {
    guard let job = scene.job, job.isShown(at: scene.now), top.presence == .page else { return nil }
    let stops = bindings.contains { $0.command == .stop } ? JobWords.stops[language] : ""
    return JobWords.progress(job)[language] + stops
  }
}
