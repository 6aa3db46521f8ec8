import Reports
import TerminalUI
import Wording
import Workshop

/// A job that has ended.
struct JobNews {
  var job: Job
  var outcome: JobOutcome
}

/// Work beside the pages.
extension App {
  func start(_ job: Job) {
    guard isNoted(job) else { return }
    do throws(StorageError) {
      try desk.start(job)
    } catch {
      message = error.words[language]
    }
  }

  /// Whether it stands on record who is named on what is printed; what cannot be recorded is not
  /// printed.
  private func isNoted(_ job: Job) -> Bool {
    guard case .printing(let print) = job, var note = print.disclosure else { return true }
    guard let officer = print.officer, !isReadingOnly() else { return false }
    note.day = scene.today
    let answer = save([.noteDisclosure(note)], by: Authority(user: officer))
    showFailure(of: answer)
    if case .saved = answer { return true }
    return false
  }

  /// Says why nothing can be recorded, where nothing can.
  private func isReadingOnly() -> Bool {
    let reason = scene.readingReason
    if let reason { message = reason }
    return reason != nil
  }

  /// Called when work beside the pages may have ended: says how, wherever the user is by then; a
  /// lock hides it until it opens.
  package func hearOfJob() {
    guard let (job, outcome) = desk.takeOutcome() else { return }
    drawnBindings = nil
    let said = message
    news.append(JobNews(job: job, outcome: outcome))
    if isLocked { message = said } else { tellNews() }
  }

  func tellNews() {
    let told = news
    news = []
    for item in told {
      message = JobWords.ended(item.job, item.outcome)[language]
      if case .printing(let print) = item.job, case .printed = item.outcome { prints.append(print) }
      hear(.finished(item.job, item.outcome))
    }
    askOfPrint()
  }

  /// Asks whoever printed whether it came out, over the first page there is: a form is typed to its
  /// end before.
  func askOfPrint() {
    guard !prints.isEmpty, let session, top.presence == .page, desk.readOnlyReason == nil,
      let place = prints.firstIndex(where: { $0.officer == session.user })
    else { return }
    push(PrintedScreen(prints.remove(at: place)))
  }

  /// Milliseconds until the picture changes by itself; nil while only keys and the minute change
  /// it.
  package var untilNextPicture: Int64? {
    let now = desk.now
    let change = top.changesAt.map { $0.milliseconds - now.milliseconds }.flatMap {
      $0 > 0 ? $0 : nil
    }
    return [desk.job?.untilNextPicture(at: now), change].compactMap { $0 }.min()
  }

  /// How far the job is, on pages without a hint that somebody needs to type.
  func progress(_ bindings: [Binding], in scene: Scene) -> String? {
    guard let job = scene.job, job.isShown(at: scene.now), top.presence == .page else { return nil }
    let stops = bindings.contains { $0.command == .stop } ? JobWords.stops[language] : ""
    return JobWords.progress(job)[language] + stops
  }
}
