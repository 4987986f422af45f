import English

/// Whom a possessive or a pronoun can mean from where the phrase in work stands, nearest first: the owner of the list it is
/// in, the noun it belongs to, the subject of its clause. One value, which a clause or phrase changes for what is in it and
/// puts back; whoever was spoken of in sentences before is `Discourse`.
struct Antecedents {
  /// Whose the first item of the list in work is, by the German possessive: „sein Humor und seine Güte“.
  var listed: (key: String, owner: English.Agreement)?
  /// The noun whose phrases are in work: „die Stadt mit ihren Museen“.
  var whole: Referent?
  /// That noun is the subject of its clause or in it, so that no other subject comes before it.
  var isInSubject = false
  /// The subject of the clause in work.
  var subject: Referent?
  /// The subject of the clause in work where the possessive in work is not its own.
  var notOwner: Referent?
  /// Whose that subject is, if it is a thing with a possessive: „Sein Gehalt ist höher als das seines Vorgängers“.
  var ofSubject: (key: String, owner: English.Agreement)?

  /// The noun in work where it is whom the possessive means: inside the subject, or where the subject is none that fits.
  func whole(_ fits: (Referent) -> Bool) -> Referent? {
    guard let whole, fits(whole), isInSubject || !(subject.map(fits) ?? false) else { return nil }
    return whole
  }
}
