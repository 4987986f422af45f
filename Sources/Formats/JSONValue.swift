/// Any JSON value (RFC 8259).
public enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  public var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  public var array: [JSONValue]? {
    if case .array(let value) = self { value } else { nil }
  }

  public var object: JSONObject? {
    if case .object(let value) = self { value } else { nil }
  }

  /// How an error message names the value's type.
  public var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

/// A number as it was written, so that an `id` of twenty digits comes back whole.
public struct JSONNumber: Sendable, Equatable {
  public let literal: String

  public init(literal: String) { self.literal = literal }
  public init(_ value: Int) { literal = String(value) }

  public var int: Int? { Int(literal) }
  public var double: Double? { Double(literal) }
}

/// Members in the order in which they were written. Of members with the same name the last wins.
public struct JSONObject: Sendable, Equatable {
  public private(set) var members: [(name: String, value: JSONValue)] = []

  public init() {}

  public subscript(name: String) -> JSONValue? {
    members.first { $0.name == name }?.value
  }

  /// Members as a parser met them; cost is linear also where an attacker chose the names.
  init(parsed: [(name: String, value: JSONValue)]) {
    var places: [[UInt8]: Int] = [:]
    places.reserveCapacity(parsed.count)
    for member in parsed {
      // Names are compared as code points, not by canonical equivalence (RFC 8259, section 8.3).
      let key = Array(member.name.utf8)
      if let place = places[key] {
        members[place].value = member.value
      } else {
        places[key] = members.count
        members.append(member)
      }
    }
  }

  public static func == (left: JSONObject, right: JSONObject) -> Bool {
    left.members.elementsEqual(right.members) { $0.name == $1.name && $0.value == $1.value }
  }
}
