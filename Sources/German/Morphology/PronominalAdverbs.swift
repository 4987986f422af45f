extension String {
  /// „darauf“ → auf, „damit“ → mit: the preposition in an adverb that stands for a thing or announces a clause.
  public var announcedPreposition: Substring { dropFirst(hasPrefix("dar") ? 3 : 2) }
}
