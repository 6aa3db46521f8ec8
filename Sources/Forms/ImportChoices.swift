/// How a file is to be read where it leaves a choice.
package struct ImportChoices: Equatable, Sendable {
  /// Whether commas stand between thousands in the columns of money whose every amount has that
  /// form.
  package var hasCommaThousands = false
  /// The sheet of a workbook that is read; nil for the first.
  package var sheet: String?
  /// Whether what is recorded otherwise is edited, where the program allows an edit.
  package var isUpdating = false

  package init() {}
}
