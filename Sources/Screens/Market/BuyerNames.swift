import Forms
import Wording
import Workshop

extension Scene {
  /// A buyer as the role may see it: nobody without the right to the sales, and private people by
  /// name only to who deals with them.
  func buyerName(_ buyer: ID<Buyer>?) -> String {
    guard let buyer else { return say("umum", en: "public") }
    let row = workshop.buyers[buyer]
    guard may(.seeSales) else { return concealed }
    if row.subject != nil && !sees(.privateBuyer) { return privateBuyer }
    return row.name ?? say(.unreadableName(row.unopened))
  }

  /// What stands for a private buyer where the name may not.
  var privateBuyer: String { say("(pribadi)", en: "(private)") }

  /// A buyer as a file has him, which leaves the program: private people stay nameless there.
  func buyerOutside(_ buyer: ID<Buyer>?) -> String {
    let isPrivate = buyer.map { workshop.buyers[$0].subject != nil } ?? false
    return isPrivate ? privateBuyer : buyerName(buyer)
  }

  /// The buyers to choose from, with their usual channel.
  private var buyerRows: [LookupRow] {
    workshop.buyers.indices.filter {
      !workshop.buyers[$0].isWithdrawn && workshop.buyers[$0].name != nil
    }.map { LookupRow(buyerName(ID($0)), note: channel(workshop.buyers[$0].channel)) }
  }

  /// The same for what is typed of a name, and at the end the addition of somebody new; `new`:
  /// whom the form adds already.
  func buyerRows(typed: String, besides new: NewBuyer?) -> [LookupRow] {
    let name = typed.trimmed
    let isKnown = workshop.buyer(named: name) != nil || new?.name == name
    let title = say("Tambah", en: "Add") + " \"\(name)\""
    return buyerRows + (name.isEmpty || isKnown ? [] : [.addition(name, title: title)])
  }

  func channel(_ index: UInt8) -> String {
    Int(index) < workshop.catalogue.channels.count
      ? workshop.channel(index, on: today).title(language) : "-"
  }

  /// A channel with its commission: `Koperasi, tanpa komisi`.
  func channelWithCommission(_ index: UInt8) -> String {
    guard Int(index) < workshop.catalogue.channels.count else { return "-" }
    let rate = commission(index, on: today)
    return channel(index) + ", "
      + (rate.isEmpty
        ? say("tanpa komisi", en: "no commission") : say("komisi ", en: "commission ") + rate)
  }

  /// What a channel keeps by the terms of a day, such as `20%`; empty where it keeps nothing.
  func commission(_ index: UInt8, on day: Day) -> String {
    let tenths = workshop.channel(index, on: day).commission
    let part = tenths % 10 == 0 ? "" : say(",", en: ".") + "\(tenths % 10)"
    return tenths == 0 ? "" : "\(tenths / 10)\(part)%"
  }
}
