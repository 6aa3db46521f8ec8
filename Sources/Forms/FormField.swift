import Wording
import Workshop

/// A field with what its text means: a form declares it once, asks it and reads its value.
package struct FormField<Value: Sendable>: Sendable {
  /// How it is asked.
  package let field: Field
  private let language: ValueLanguage<Value>

  package init(
    _ name: FieldName, _ language: ValueLanguage<Value>, width: Int, hint: Words, example: Words?,
    label: Words? = nil
  ) {
    self.language = language
    field = Field(
      name, language, width: width, hint: hint, example: example, label: label ?? name.label)
  }

  package var name: FieldName { field.name }

  package func value(of text: String, beside basis: Basis) throws(Mistake) -> Value {
    try language.value(of: text, beside: basis)
  }
}

extension ValueLanguage {
  func value(of text: String, beside basis: Basis) throws(Mistake) -> Value {
    guard text.isEmpty else { return try reading(text, basis) }
    guard let empty else { throw .required }
    return empty
  }
}
