import TerminalUI
import Wording
import Workshop

/// The ways to the market, with what they keep today.
struct ChannelList: OfficeList {
  var list: SavedView.List { .channels }
  var thing: Words { Words("saluran", en: "channels") }

  func title(in scene: Scene) -> String { scene.say("Saluran", en: "Channels") }

  func stamp(in scene: Scene) -> [Int] {
    [scene.workshop.catalogue.channels.count, scene.workshop.channelTerms.edits]
  }

  func rows(in scene: Scene) -> [Int] { Array(scene.workshop.catalogue.channels.indices) }

  private func channel(_ row: Int, in scene: Scene) -> Channel {
    scene.workshop.channel(UInt8(row), on: scene.today)
  }

  func columns(in scene: Scene) -> [ListColumn] {
    [
      ListColumn("name", Column(scene.say("Saluran", en: "Channel"), 22)) {
        .text(channel($0, in: scene).title(scene.language))
      },
      ListColumn("commission", Column(scene.say("Komisi", en: "Commission"), 10, .right)) {
        let tenths = Int(channel($0, in: scene).commission)
        return .measure(tenths, perCent(perMille: Int32(tenths), scene.language))
      },
      ListColumn("state", Column(scene.say("Keadaan", en: "State"), 22, from: 60)) {
        .text(state($0, in: scene))
      },
    ]
  }

  private func state(_ row: Int, in scene: Scene) -> String {
    let channel = UInt8(row)
    if let since = scene.workshop.catalogue.channels[row].since, since > scene.today {
      return scene.say("mulai ", en: "from ") + since.dashed
    }
    if !scene.workshop.isOpen(channel: channel, on: scene.today) {
      return scene.say("tidak dipakai lagi", en: "no longer in use")
    }
    let next = scene.workshop.channelTerms.filter { $0.channel == channel && $0.from > scene.today }
    return next.min { $0.from < $1.from }
      .map { scene.say("berubah ", en: "changes ") + $0.from.dashed } ?? ""
  }

  func texts(of row: Int, in scene: Scene) -> [String] {
    [channel(row, in: scene).title(scene.language)]
  }

  func form(_ row: Int?, in scene: Scene) -> (any Screen)? {
    ChannelForm(row.map { UInt8($0) }, in: scene)
  }
  func newest(in scene: Scene) -> Int? { scene.workshop.catalogue.channels.indices.last }
}
