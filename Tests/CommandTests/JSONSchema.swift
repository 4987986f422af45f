import Formats

/// Validates by the part of JSON Schema (2020-12) that the files in `docs/schema` use; any other keyword is a fault of
/// theirs.
struct JSONSchema {
  private let root: JSONObject
  private static let ignored: Set<String> = ["$schema", "$defs", "title", "description"]

  init(_ text: [UInt8]) throws {
    root = try JSONParser.parse(text).object ?? JSONObject()
  }

  /// What is wrong with a value; empty if it is valid.
  func problems(of value: JSONValue) -> [String] { problems(of: value, by: root, at: "$") }

  private func problems(of value: JSONValue, by schema: JSONObject, at path: String) -> [String] {
    schema.members.filter { !Self.ignored.contains($0.name) }.flatMap { keyword in
      problems(of: value, keyword.name, keyword.value, at: path)
    }
  }

  private func problems(
    of value: JSONValue, _ keyword: String, _ expected: JSONValue, at path: String
  ) -> [String] {
    switch keyword {
    case "$ref":
      let name = expected.string?.split(separator: "/").last.map(String.init) ?? ""
      guard let target = root["$defs"]?.object?[name]?.object else { return ["\(path): no definition \(name)"] }
      return problems(of: value, by: target, at: path)
    case "type":
      let names = expected.array?.compactMap(\.string) ?? [expected.string ?? ""]
      return names.contains { matches(value, $0) } ? [] : ["\(path): \(value.typeName), not \(names)"]
    case "const": return value == expected ? [] : ["\(path): not \(expected)"]
    case "enum": return expected.array?.contains(value) ?? false ? [] : ["\(path): none of those allowed"]
    case "required":
      guard let object = value.object else { return [] }
      return (expected.array ?? []).compactMap(\.string).filter { object[$0] == nil }.map { "\(path): no “\($0)”" }
    case "properties":
      guard let object = value.object, let properties = expected.object else { return [] }
      return properties.members.flatMap { member -> [String] in
        guard let part = object[member.name], let schema = member.value.object else { return [] }
        return problems(of: part, by: schema, at: "\(path).\(member.name)")
      }
    case "items":
      guard let schema = expected.object else { return [] }
      return (value.array ?? []).enumerated().flatMap { problems(of: $1, by: schema, at: "\(path)[\($0)]") }
    case "minItems": return (value.array?.count ?? .max) >= number(expected) ?? 0 ? [] : ["\(path): too short"]
    case "maxItems": return (value.array?.count ?? 0) <= number(expected) ?? 0 ? [] : ["\(path): too long"]
    case "minimum", "maximum":
      guard case .number(let found) = value, let found = Double(found.literal), let limit = decimal(expected) else {
        return []
      }
      return (keyword == "minimum" ? found >= limit : found <= limit) ? [] : ["\(path): \(found) is out of range"]
    case "oneOf", "anyOf":
      let all = (expected.array ?? []).compactMap(\.object).map { problems(of: value, by: $0, at: path) }
      let fitting = all.count { $0.isEmpty }
      if keyword == "oneOf" ? fitting == 1 : fitting > 0 { return [] }
      return fitting > 1 ? ["\(path): fits \(fitting) alternatives"] : all.min { $0.count < $1.count } ?? []
    default: return ["\(path): the schema has an unknown keyword “\(keyword)”"]
    }
  }

  private func matches(_ value: JSONValue, _ type: String) -> Bool {
    switch (value, type) {
    case (.null, "null"), (.bool, "boolean"), (.number, "number"), (.string, "string"), (.array, "array"),
      (.object, "object"):
      true
    case (.number(let number), "integer"): Int(number.literal) != nil
    default: false
    }
  }

  private func number(_ value: JSONValue) -> Int? { decimal(value).map { Int($0) } }

  private func decimal(_ value: JSONValue) -> Double? {
    if case .number(let number) = value { Double(number.literal) } else { nil }
  }
}
