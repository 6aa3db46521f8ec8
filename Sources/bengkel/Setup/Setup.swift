import Screens
import Storage
import Wording
import Workshop

/// What a new store begins with.
struct Setup {
  static let usualInstitution = Settings.standard.institution
  /// So that nobody alone can change rights or restore data.
  static let fewestAdministrators = EditUser.fewestAdministrators

  var institution: String
  var officers: [Credentials]
  /// Whether it begins with the proposal of a songkok guru workshop, which may be changed.
  var isStandard = true
  /// In whose words the proposal is; stages, channels, tools and material have both.
  var language = Language.indonesian
  /// From which day on records are made; nil for the day of the set-up.
  var firstDay: FirstDay?
  /// For the envelope.
  var recovery = PaperCode.random(groups: PaperCode.recoveryGroups)

  private var proposal: [Product] {
    language == .english ? Product.standardInEnglish : Product.standard
  }

  /// An empty workshop whose first day is the chosen one, else a given one.
  func workshop(on day: Day) -> Workshop {
    var workshop = Workshop()
    let found = FoundWorkshop {
      $0.settings = .standard
      if institution != Self.usualInstitution {
        $0.settings.institution = institution
        $0.settings.institutionInFull = institution
      }
      $0.settings.firstDay = firstDay?.day ?? day
      $0.settings.drawSeed = Int64.random(in: .min ... .max)
      $0.catalogue = isStandard ? .standard : .empty
      $0.products = isStandard ? proposal : []
      $0.users = officers.map { officer in
        AddUser {
          $0.login = officer.login
          $0.role = officer.role
        }
      }
    }
    workshop.apply(.foundWorkshop(found), by: Authority(user: ID(0)))
    if isStandard {
      let week = SetWorkWeek {
        $0.day = day
        $0.from = firstDay?.day ?? day
        $0.days = WorkWeek.standard
      }
      workshop.apply(.setWorkWeek(week), by: Authority(user: ID(0)))
    }
    return workshop
  }

  /// Makes the store in an empty folder.
  func make(in disk: FolderDisk, at now: Instant) throws(StorageError) {
    let today = now.local(offset: Settings.standard.offset).day
    try Store.create(
      on: disk, holding: workshop(on: today), officers: officers, isPractice: false,
      recovery: recovery, costs: .calibrated(on: .thisMachine), at: now)
  }
}

extension Setup {
  /// What the page of the set-up gathered.
  init(_ plan: Founding, _ recovery: PaperCode, _ language: Language) {
    self.language = language
    institution = plan.institution
    officers = plan.administrators.map {
      Credentials(login: $0.login, role: .administrator, password: $0.password, pin: $0.pin)
    }
    isStandard = plan.isStandard
    firstDay = plan.firstDay
    self.recovery = recovery
  }
}
