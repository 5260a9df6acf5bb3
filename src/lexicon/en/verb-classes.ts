// What a verb does apart from how the writer stands to it, where its group alone does not tell.

/**
 * Saying it does it (Searle 1976: commissives, directives and declarations): with "to …" or a thing after them they are acts,
 * with a that-clause or a quotation they tell.
 */
export const PERFORMATIVE = new Set(
  `pledge promise vow swear threaten guarantee volunteer ask urge request beg implore petition beseech coax entreat order demand
  instruct command appeal lobby press invite solicit recommend propose advise rule decree proclaim pronounce issue publish
  release apologise apologize thank congratulate sentence authorize authorise permit forbid ban nominate appoint`.split(
    /\s+/,
  ),
)

/** What a text, a poll, figures or a court file do: "the report states". The plain verbs of saying are among them. */
export const DOCUMENT_VERBS = new Set(
  'show indicate suggest reveal state read find say report note signal reflect list detail conclude describe warn estimate'.split(
    ' ',
  ),
)

/** Groups whose cue gives no news by itself: they name, picture or take up something. */
export const PORTRAYING = new Set(['describe', 'call'])
/** Groups that ask or order rather than tell. */
export const ASKING = new Set(['ask'])
