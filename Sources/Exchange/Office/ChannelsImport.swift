import Forms
import Workshop

/// Takes in the ways to the market with what each of them keeps of a price.
struct ChannelsImport: RowImport {
  private var growth: Growth

  init(_ ground: ImportGround) { growth = Growth(ground) }

  var harvest: Harvest { growth.harvest }

  mutating func take(_ row: FileRow) {
    var reader = RowReader(row)
    let name = reader.text(.name, required: true)
    let english = reader.text(.note)
    let commission = reader.value(.commission) { text throws(Misread) -> Int32 in
      guard let share = PerMilleLanguage.perMille(text.filter { $0 != " " }) else {
        throw .notANumber
      }
      return share
    }
    let from = reader.day(.from) ?? growth.ground.today
    growth.noteRepetition(of: name.wordForm, .name, &reader)
    let place = growth.workshop.catalogue.channels.indices.first {
      growth.workshop.channel(UInt8($0), on: from).name.wordForm == name.wordForm
    }
    let ours = place.map { growth.workshop.channel(UInt8($0), on: from) }
    let action = SetChannel {
      $0.day = growth.ground.today
      $0.channel = place.map { UInt8($0) }
      $0.from = from
      $0.name = ours?.name ?? name
      $0.english = english.isEmpty ? ours?.english ?? name : english
      $0.commission = commission ?? ours?.commission ?? 0
    }
    guard let ours else { return growth.take([.setChannel(action)], reader, else: .name) }
    var compared = reader
    compared.compare(.note, ours.english, with: action.english)
    compared.compare(.commission, ours.commission, with: action.commission) {
      PerMilleLanguage.written($0)
    }
    growth.settle(.setChannel(action), reader, compared: compared, else: .name)
  }

  mutating func finish() {}
}
