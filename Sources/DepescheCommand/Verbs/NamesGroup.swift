import ArgumentParser
import Depesche
import Formats
import Names
import Text

struct NamesGroup: DocumentVerb {
  static let configuration = CommandConfiguration(
    commandName: "group", abstract: "The spellings of a list, one name a line, put together where they are one name.",
    discussion: """
      Prints a line for each name: its fullest spelling, how often it stands in
      the list, and the other spellings. What may be one of several people stays
      alone, with a note.

      EXAMPLE
        $ printf 'Olaf Scholz\\nO. Scholz\\nIda Bey\\n' | depesche names group
        Olaf Scholz	2	O. Scholz
        Ida Bey	1
      """)

  @OptionGroup var form: FormOption

  @OptionGroup var names: NameFileOptions

  static var schema: String { "names-group" }
  var writesJSON: Bool { form.isJSON }
  var dataSources: [any DataSource] { [names] }

  func service(_ depesche: Depesche) throws -> Service {
    return { request in
      let list = try request.text().split(separator: "\n").map(String.init)
      return NamesGroupAnswer(list: list, groups: try depesche.groupNames(list))
    }
  }
}

private struct NamesGroupAnswer: Answer {
  var list: [String]
  var groups: [NameGroup]

  /// Spellings of a group beside its name, each once, in the order of the list.
  private func others(_ group: NameGroup) -> [String] {
    var seen: Set<String> = [group.name]
    return group.members.map { list[$0] }.filter { seen.insert($0).inserted }
  }

  var text: String {
    groups.map { group in
      let fields = [group.name, String(group.members.count)] + [others(group).joined(separator: ", ")] + group.notes
      return fields.filter { !$0.isEmpty }.joined(separator: "\t") + "\n"
    }.joined()
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("groups", groups) { json, group in
      json.object { json in
        json.member("name", group.name)
        json.member("lines", group.members) { json, index in json.int(index + 1) }
        json.member("spellings", others(group)) { json, name in json.string(name) }
        json.member("notes", group.notes) { json, note in json.string(note) }
      }
    }
  }
}
