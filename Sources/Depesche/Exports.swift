@_exported import Briefs
@_exported import Names
@_exported import Segmentation
@_exported import Summarization
@_exported import TermReview
@_exported import Terminology
@_exported import Text
@_exported import Translation

// What the public functions take and give lives in the rooms that make it. Re-exported, `import Depesche` is enough.
@_exported import enum English.QuoteStyle
@_exported import enum English.Variety
@_exported import struct Formats.BlockText
