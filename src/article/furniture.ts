// Lines that are furniture whatever box they stand in: what a page says to its reader, not what the story says.

export interface FurnitureRule {
  id: string
  /** Tested against lines of at most `MOST_WORDS` words. */
  pattern: RegExp
  reason: string
  is: string[]
  isNot: string[]
}

/** Longer lines are never furniture by their words alone. */
export const MOST_WORDS = 60

export const FURNITURE: readonly FurnitureRule[] = [
  {
    id: 'share',
    pattern:
      /^(?:(?:share|tweet|pin|pin it|e-?mail|print|save|facebook|twitter|linkedin|linked in|whatsapp|pinterest|reddit|tumblr|telegram|google\+?|flipboard|messenger|sms|copy(?: the)? link|link copied|copied|comments?|comment now|bookmark|more|options|show more sharing options|close|via|on|this|article|story|post|with|your|friends|thoughts|page|buttons?|x|[|·•,/+]|\d+[km]?)(?:[\s.!:]+|$))+$/i,
    reason: 'buttons to pass the page on',
    is: ['Share', 'Share on Facebook', 'Tweet Email Print', 'Show more sharing options'],
    isNot: ['Facebook said it would share more.', 'Twitter users were told to save the link.'],
  },
  {
    id: 'advertisement',
    pattern:
      /^\W*(?:advertisements?|advert|sponsored(?: content| by .{2,30})?|paid content|promoted|skip (?:ad|advert|advertisement)|(?:story|article|post|content) continues (?:below|after)[^.]{0,40}|continue reading(?: the main story| below| ?\.\.\.)?|scroll (?:down )?(?:to|for) (?:continue|more)[^.]{0,30}|loading\W*|please wait\W*|close|video|play|pause|mute|unmute|now playing|replay|watch live|autoplay|null|undefined)\W*$/i,
    reason: 'labels of advertisements and players',
    is: ['Advertisement', 'Story continues below advertisement', 'Sponsored', 'Continue reading the main story'],
    isNot: ['The video shows the bridge.', 'Advertisement sales fell by a third.'],
  },
  {
    id: 'related',
    pattern:
      /^\W*(?:related(?: (?:stories|articles?|news|content|topics?|coverage|roundups?|links?|posts?|reading|tags|video))?|read(?: it)? (?:more|also|next|this)|also read|see also|see more|more (?:on|from|about) .{2,60}|more|recommended(?: (?:for you|stories|reading))?|you (?:may|might) (?:also )?(?:like|be interested in)|(?:most|trending) (?:read|popular|now|stories)|trending|don['’]t miss|must reads?|up next|next up|in case you missed it|editors?['’]? picks?|watch|listen|view gallery|view slideshow|gallery|photos|live updates|more (?:great |top )?[^.]{0,40}\b(?:stories|coverage|reads|reading|articles|headlines)|(?:você (?:pode|também)|te puede|puede que).{0,30}|(?:leia|veja) (?:mais|também)|leggi anche|lire aussi|lesen sie auch|mehr zum thema|читайте также|по теме|ver también|lea también)\s*(?:[:»>→–—-]|\.{3}|…|$)/i,
    reason: 'a pointer to another story',
    is: [
      'Related: Bridge to reopen in May',
      'Read more: the full list',
      'More from our desk',
      'ALSO READ – Floods in the north',
    ],
    isNot: ['More than 20 people were hurt.', 'Watch out for ice, the council said.', 'Related parties denied it.'],
  },
  {
    id: 'subscribe',
    pattern:
      /\b(?:sign up (?:for|to|here|now|today)|subscribe (?:to|now|here|today)|subscribing to our|(?:to|in|into) your in-?box|our (?:free |daily |weekly |morning )*newsletters?|(?:follow|like|join|find) (?:us|me|him|her|them|@\w+|[\p{Lu}][\w' ]{1,40}) on (?:twitter|facebook|instagram|linkedin|youtube|telegram|whatsapp|pinterest|tiktok|google)|download (?:the|our) .{0,30}\bapp\b|get access to .{3,80}subscription|(?:on the go|more) by clicking here|support (?:our|independent|quality) journalism|become a (?:member|subscriber)|already a subscriber|log ?in to (?:read|comment|continue)|share your thoughts|have your say|give us feedback|send us (?:a )?(?:tips?|feedback|your)|got a (?:tip|news tip|story))\b/iu,
    reason: 'an offer to sign up, to follow or to write in',
    is: ['Sign up for our morning newsletter', 'Follow us on Twitter', 'Have your say. Give us feedback.'],
    isNot: ['She signed up for the course.', 'Police follow leads on Facebook.'],
  },
  {
    id: 'invitation',
    pattern:
      /^\W*(?:(?:like|enjoy(?:ed|ing)?|love) (?:this|what you)\b[^?]{0,40}\?|join (?:our|the conversation|us)\b|listen to .{2,40} live\b|follow .{2,40}(?:full )?coverage\b|for more .{2,60}(?:coverage|news|stories)\b.{0,30}(?:visit|go to|click|follow|see)|(?:if you have|do you have) (?:a |any )?(?:news )?(?:tip|question|comment|story)s?\b|note: .{0,60}\bcomments?\b|comments? (?:are|is) (?:closed|moderated))/i,
    reason: 'an invitation to the reader',
    is: [
      'Like this story? Share it with a friend!',
      'Join our forum to keep talking.',
      'Follow our full coverage of the flood',
    ],
    isNot: ['Join the army, his father had told him.', 'Do you have a ticket? he asked.'],
  },
  {
    id: 'rights',
    pattern:
      /^\W*(?:©|\(c\)\s|copyright\b)|\ball rights reserved\b|\bmay not be (?:published|reproduced|broadcast|rewritten|redistributed)\b|^(?:reuse|reprints?|permissions|rights and permissions)\b.{0,40}$/i,
    reason: 'who owns the page',
    is: ['© 2024 The Lune Courier', 'All rights reserved.', 'Copyright 2024 Example Press'],
    isNot: ['The court ruled on copyright in music.'],
  },
  {
    id: 'affiliate',
    pattern:
      /\b(?:affiliate (?:links?|and\/or|partners?|commission)|(?:we|i|us) (?:may )?(?:earn|receive|get) (?:a |an )?(?:\w+ )?(?:commission|share)|income[- ]earning|disclosure (?:page|policy)|as an amazon associate)\b/i,
    reason: 'what the outlet earns from links',
    is: ['We may earn a commission when you buy through links.', 'This post may contain affiliate links.'],
    isNot: ['The commission earned praise.'],
  },
  {
    id: 'labels',
    pattern:
      /^\W*(?:tags?|tagged(?: (?:with|as|in|under))?|topics?|filed (?:under|to|in)|categor(?:y|ies)|posted (?:in|under)|keywords|sections?|buyer['’]s guide|first published|published|updated|last updated|last modified|modified|posted|publish date|author|authors|source|sources|via|location|теги|etiquetas|schlagw(?:ö|o)rter|mots-clés)\s*(?:$|:)/i,
    reason: 'labels of the page’s own order',
    is: ['Tags: bridges, floods', 'Filed under', 'Source: Lune Courier', 'First Published:'],
    isNot: ['Sources said the bridge was safe.', 'Published reports say otherwise.'],
  },
  {
    id: 'counter',
    pattern:
      /^\W*(?:\d[\d,.]*\s*(?:k|m)?\s*(?:comments?|shares?|views?|likes?|replies|reactions?|diggs?|votes?|points?|followers)?|\d+\s*(?:of|\/)\s*\d+|(?:image|photo|slide) \d+ (?:of|\/) \d+|\d+[- ]min(?:ute)?s?(?: read)?|\d{1,2}:\d{2}(?: ?\/ ?\d{1,2}:\d{2})?|no comments|(?:add|leave|post|view|read|show|be the first to) (?:a |all |the )?(?:comments?|comment \(\+\)|reply).{0,20})\W*$/i,
    reason: 'counters',
    is: ['0', '14 Comments', 'Image 2 of 5', '3 min read', 'Leave a comment'],
    isNot: ['12 people were hurt.', '3 of the men fled.'],
  },
  {
    id: 'contact',
    pattern:
      /^(?:contact|e-?mail|reach|write to) .{2,60}(?:\bat\b|:).{0,60}(?:@|\d{3})|^\S+@\S+\.\S+$|^@\w+$|^https?:\/\/\S+$/i,
    reason: 'where the writer can be reached, bare addresses',
    is: ['Contact the reporter at ann@example.org', 'ann@example.org', '@annlee', 'https://example.org/story'],
    isNot: ['Contact with the ship was lost at noon.'],
  },
]

/** The rule that a line's text meets, or null. */
export function furnitureIn(text: string, words: number): FurnitureRule | null {
  if (words > MOST_WORDS) return null
  return FURNITURE.find((rule) => rule.pattern.test(text)) ?? null
}
