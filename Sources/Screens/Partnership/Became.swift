import Forms
import Wording
import Workshop

/// What a support became, as it was typed: a kind of tool or material, a channel, or people.
struct Became {
  let text: String
  let quantity: Int?
  /// The partner's name, which is the source of what came.
  let from: String

  /// What can be chosen for a kind of support.
  static func rows(_ kind: Support.Kind, _ form: FormState, _ scene: Scene) -> [LookupRow] {
    let workshop = scene.workshop
    switch kind {
    case .tools: return workshop.toolKinds.map { LookupRow(scene.say($0.title)) }
    case .material: return workshop.materials.map { LookupRow(scene.say($0.title)) }
    case .exhibition, .marketAccess:
      return workshop.openChannels(on: scene.today).map {
        LookupRow(workshop.channel($0, on: scene.today).title(scene.language))
      }
    case .training:
      let named = CrewText.read(form[.source], in: workshop).crew
      return workshop.inmates.filter { !named.contains($0) }.map { inmate in
        LookupRow(
          CrewText.write(named + [inmate], in: workshop),
          note: scene.sees(.name) ? scene.name(of: inmate) : "", title: workshop.code(inmate))
      }
    case .mentoring: return []
    }
  }

  /// Fills in what became of a support; returns what has to be recorded before it.
  func outcome(
    of support: inout ReceiveSupport, in scene: Scene
  ) throws(Unread) -> [Action] {
    switch support.kind {
    case .tools:
      support.toolKind = try place(among: scene.workshop.toolKinds.map(\.title))
      support.tools = UInt8(clamping: quantity ?? 0)
      return []
    case .material: return [try lot(of: &support, in: scene)]
    case .exhibition, .marketAccess:
      let open = scene.workshop.openChannels(on: scene.today)
      let words = open.map { scene.workshop.channel($0, on: scene.today).words }
      support.channel = open[Int(try place(among: words))]
      support.participants = Int32(clamping: quantity ?? 0)
      return []
    case .training: return try training(of: &support, in: scene)
    case .mentoring:
      support.participants = Int32(clamping: quantity ?? 0)
      return []
    }
  }

  /// Where the typed words stand among some.
  private func place(among all: [Words]) throws(Unread) -> UInt8 {
    if text.isEmpty { throw Unread(.field(.required), at: .source) }
    let place = all.firstIndex {
      [$0.id.searchForm, $0.en.searchForm].contains(text.trimmed.searchForm)
    }
    guard let place else { throw Unread(.field(.unknownRow), at: .source) }
    return UInt8(place)
  }

  /// A lot without a price, labelled by the number of the support.
  private func lot(
    of support: inout ReceiveSupport, in scene: Scene
  ) throws(Unread) -> Action {
    let kind = try place(among: scene.workshop.materials.map(\.title))
    support.lot = scene.workshop.materialLots.nextID
    let (day, quantity) = (support.day, quantity)
    return .receiveMaterial(
      ReceiveMaterial {
        $0.day = day
        $0.label = scene.workshop.code(scene.workshop.supports.nextID)
        $0.kind = kind
        $0.source = from
        $0.quantity = Int32(clamping: quantity ?? 0)
      })
  }

  /// The training of these people on these days that is on record already, or a new one.
  private func training(
    of support: inout ReceiveSupport, in scene: Scene
  ) throws(Unread) -> [Action] {
    let workshop = scene.workshop
    let (people, unknown) = CrewText.read(text, in: workshop)
    if unknown != nil { throw Unread(.field(.unknownRow), at: .source) }
    support.participants = Int32(clamping: people.count)
    let given = support
    let known = workshop.trainings().first {
      let row = workshop.trainings[$0]
      return row.first == given.day && row.last == given.until
        && row.participants == people.sorted() && workshop.support(behind: $0) == nil
    }
    support.training = known ?? workshop.trainings.nextID
    if known != nil { return [] }
    return [
      .holdTraining(
        HoldTraining {
          $0.day = scene.today
          $0.programme = given.words
          $0.instructor = from
          $0.first = given.day
          $0.last = given.until
          $0.participants = people
          $0.certificate = given.paper
        })
    ]
  }
}
