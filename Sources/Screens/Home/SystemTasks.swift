import Wording
import Workshop

/// What stands between the user and the store, before all other tasks of the home page.
enum SystemTasks {
  static func all(in scene: Scene) -> [HomeTask] {
    [reading(in: scene), room(in: scene)].compactMap { $0 }
  }

  /// Why nothing can be recorded, and the way to change that.
  private static func reading(in scene: Scene) -> HomeTask? {
    guard let reason = scene.readOnlyReason else { return nil }
    switch reason {
    case .diskFailed:
      return HomeTask(
        text: scene.say(
          "Penyimpanan gagal: lihat apa yang belum pasti",
          en: "Saving failed: see what is not certain"), sign: "!",
        effects: [.open(WriteFailedScreen())])
    case .diskFull:
      return HomeTask(
        text: scene.say(
          "Ruang disk habis: pencatatan ditahan", en: "The disk is full: records are held back"),
        sign: "!", effects: [.open(ObstacleScreen(.diskFull(isUnsaved: false)))])
    case .clockBehind:
      return HomeTask(
        text: scene.say(
          "Jam komputer mundur: Kasubsi memastikan tanggal",
          en: "The clock went back: a supervisor confirms the date"), sign: "!",
        effects: [.open(ObstacleScreen(.clock))])
    case .secondInstance(let holder):
      return HomeTask(
        text: scene.say(
          "Dipakai oleh \(holder): Enter membaca ulang",
          en: "In use by \(holder): Enter reads again"),
        sign: "?", effects: [.order(.reread)])
    case .newerFormat, .noPermission, .damaged:
      return HomeTask(text: scene.say(reason.words), sign: "!", effects: [.area(0)])
    }
  }

  private static func room(in scene: Scene) -> HomeTask? {
    guard let room = scene.system.room, room.free < DiskRoom.low,
      scene.readOnlyReason != .diskFull
    else { return nil }
    let free = bytes(room.free, scene.language)
    return HomeTask(
      text: scene.say(
        "Ruang disk tinggal \(free): panggil administrator",
        en: "\(free) of disk are left: call the administrator"), sign: "?",
      effects: [.order(.measureRoom), .open(UsageScreen())])
  }
}
