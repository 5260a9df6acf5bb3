// Lines that are furniture whatever box they stand in: what a page says to its reader, not what the story says.
import { regex } from '../regex'

interface FurnitureRule {
  id: string
  /**
   * Tested against lines of at most `MOST_WORDS` words. With the flag `u` only where it is needed: browsers compile it together
   * with `i` several times as slowly, and every page waits for that.
   */
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
    pattern: regex('i')`
        ^(?:(?:share|tweet|pin|pin it|e-?mail|print|save|facebook|twitter|linkedin|linked in|whatsapp|
        pinterest|reddit|tumblr|telegram|google\+?|flipboard|messenger|sms|copy(?: the)? link|link copied|
        copied|comments?|comment now|bookmark|more|options|show more sharing options|close|via|on|this|
        article|story|post|with|your|friends|thoughts|page|buttons?|x|[|·•,/+]|\d+[km]?)(?:[\s.!:]+|$))+$
      `,
    reason: 'buttons to pass the page on',
    is: ['Share', 'Share on Facebook', 'Tweet Email Print', 'Show more sharing options'],
    isNot: ['Facebook said it would share more.', 'Twitter users were told to save the link.'],
  },
  {
    id: 'advertisement',
    pattern: regex('iu')`
        ^(?:advertisements?|advert|sponsored(?: content| by .{2,30})?|paid content|promoted|skip (?:ad|
        advert|advertisement)|(?:story|article|post|content) continues (?:below|after)[^.]{0,40}|
        continue reading(?: the main story| below| ?\.\.\.)?|scroll (?:down )?(?:to|for) (?:continue|more)
        [^.]{0,30}|loading[^\p{L}\p{N}]*|please wait[^\p{L}\p{N}]*|close|video|play|pause|mute|unmute|
        now playing|replay|watch live|autoplay|null|undefined)[^\p{L}\p{N}]*$
      `,
    reason: 'labels of advertisements and players',
    is: ['Advertisement', 'Story continues below advertisement', 'Sponsored', 'Continue reading the main story'],
    isNot: ['The video shows the bridge.', 'Advertisement sales fell by a third.'],
  },
  {
    id: 'other-stories',
    pattern: regex('i')`
        ^(?:related(?: (?:stories|articles?|news|content|topics?|coverage|roundups?|links?|posts?|reading|
        video|forums?))?|more (?:great |top |hot )?[^.]{0,40}\b(?:stories|news|coverage|reads|reading|
        articles|headlines)(?: (?:for|from) .{2,30})?|more (?:on|from) .{2,60}|recommended(?: (?:for you|
        stories|reading))?|you (?:may|might) (?:also )?(?:like|be interested in)|(?:most|trending) (?:read|
        popular|viewed|now|stories)|trending|don['’]t miss|must reads?|up next|next up|read next|
        what to read next|in case you missed it|editors?['’]? picks?|(?:você (?:pode|também)|te puede|
        puede que).{0,30}|das könnte (?:sie|dich) (?:auch )?interessieren|sur le même sujet|
        articoli correlati|читайте также|по теме|похожие .{2,20})\s*(?:[:»>→–—-]|\.{3}|…|$)
      `,
    reason: 'the title over other stories',
    is: ['Related: Bridge to reopen in May', 'More from our desk', 'You may also like…', 'Most read'],
    isNot: ['More than 20 people were hurt.', 'Related parties denied it.', 'Recommended dose'],
  },
  {
    id: 'pointer',
    pattern: regex('i')`
        ^(?:read(?: it)? (?:more|also|this)|also read|see also|see more|more|watch|listen|view gallery|
        view slideshow|gallery|photos|live updates|(?:leia|veja) (?:mais|também)|leggi anche|lire aussi|
        à lire aussi|lesen sie auch|mehr zum thema|ver también|lea también)\s*(?:[:»>→–—-]|\.{3}|…|$)
      `,
    reason: 'a pointer to another story',
    is: ['Read more: the full list', 'ALSO READ – Floods in the north', 'Watch: the bridge falls'],
    isNot: ['Watch out for ice, the council said.', 'More people came.'],
  },
  {
    id: 'subscribe',
    pattern: regex('i')`
        ^follow .{2,40} on (?:twitter|x|facebook|instagram|linkedin|youtube|telegram|whatsapp)\b|\b
        (?:sign up (?:for|to|here|now|today)|subscribe (?:to|now|here|today)|subscribing to our|(?:to|in|
        into) your in-?box|our (?:free |daily |weekly |morning )*newsletters?|(?:follow|like|join|
        find) us on|(?:follow|like|join|find) (?:us|me|him|her|them|@\w+) on (?:twitter|facebook|instagram|
        linkedin|youtube|telegram|whatsapp|pinterest|tiktok|google)|download (?:the|our) .{0,30}\bapp\b|
        get access to .{3,80}subscription|(?:on the go|more) by clicking here|support (?:our|independent|
        quality) journalism|become a (?:member|subscriber)|already a subscriber|log ?in to (?:read|comment|
        continue)|share your thoughts|have your say|give us feedback|send us (?:a )?(?:tips?|feedback|your)|
        got a (?:tip|news tip|story))\b
      `,
    reason: 'an offer to sign up, to follow or to write in',
    is: ['Sign up for our morning newsletter', 'Follow us on Twitter', 'Have your say. Give us feedback.'],
    isNot: ['She signed up for the course.', 'Police follow leads on Facebook.'],
  },
  {
    id: 'invitation',
    pattern: regex('i')`
        ^(?:(?:like|enjoy(?:ed|ing)?|love) (?:this|what you)\b[^?]{0,40}\?|join (?:our|the conversation|
        us)\b|listen to .{2,40} live\b|follow .{2,40}(?:full )?coverage\b|for more .{2,60}(?:coverage|news|
        stories)\b.{0,30}(?:visit|go to|click|follow|see)|(?:if you have|do you have) (?:a |any )?(?:news )?
        (?:tip|question|comment|story)s?\b|note: .{0,60}\bcomments?\b|comments? (?:are|is) (?:closed|
        moderated))
      `,
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
    pattern: regex('i')`
        ^(?:©|\(c\)\s|copyright\b)|\ball rights reserved\b|\bmay not be (?:published|reproduced|broadcast|
        rewritten|redistributed)\b|^(?:reuse|reprints?|permissions|rights and permissions)\b.{0,40}$
      `,
    reason: 'who owns the page',
    is: ['© 2024 The Lune Courier', 'All rights reserved.', 'Copyright 2024 Example Press'],
    isNot: ['The court ruled on copyright in music.'],
  },
  {
    id: 'affiliate',
    pattern: regex('i')`
        \b(?:affiliate (?:links?|and/or|partners?|commission)|(?:we|i|us) (?:may )?(?:earn|receive|
        get) (?:a |an )?(?:\w+ )?(?:commission|share)|income[- ]earning|disclosure (?:page|policy)|
        as an amazon associate)\b
      `,
    reason: 'what the outlet earns from links',
    is: ['We may earn a commission when you buy through links.', 'This post may contain affiliate links.'],
    isNot: ['The commission earned praise.'],
  },
  {
    id: 'labels',
    pattern: regex('i')`
        ^(?:tags?|tagged(?: (?:with|as|in|under))?|topics?|filed (?:under|to|in)|categor(?:y|ies)|
        posted (?:in|under)|keywords|sections?|buyer['’]s guide|first published|published|updated|
        last updated|last modified|modified|posted|publish date|author|authors|source|sources|via|location|
        теги|etiquetas|schlagw(?:ö|o)rter|mots-clés)\s*(?:$|:)
      `,
    reason: 'labels of the page’s own order',
    is: ['Tags: bridges, floods', 'Filed under', 'Source: Lune Courier', 'First Published:'],
    isNot: ['Sources said the bridge was safe.', 'Published reports say otherwise.'],
  },
  {
    id: 'counter',
    pattern: regex('iu')`
        ^(?:\d[\d,.]*\s*(?:k|m)?\s*(?:comments?|shares?|views?|likes?|replies|reactions?|diggs?|votes?|
        points?|followers)?|\d+\s*(?:of|/)\s*\d+|pages?:? \d+(?: (?:of|/) \d+)?(?: next)?|(?:pages?:? )?1 2
        (?: \d+){0,20}(?: next)?|(?:image|photo|slide) \d+ (?:of|/) \d+|\d+[- ]min(?:ute)?s?(?: read)?|
        \d{1,2}:\d{2}(?: ?/ ?\d{1,2}:\d{2})?|no comments|(?:add|leave|post|view|read|show|
        be the first to) (?:a |all |the )?(?:comments?|comment \(\+\)|reply).{0,20})[^\p{L}\p{N}]*$
      `,
    reason: 'counters',
    is: ['0', '14 Comments', 'Page 1 of 2 Next', '1 2 3 Next', 'Image 2 of 5', '3 min read', 'Leave a comment'],
    isNot: ['12 people were hurt.', '3 of the men fled.'],
  },
  {
    id: 'player',
    pattern: regex('iu')`
        ^(?:(?:toggle|hide|show|view|read) (?:the )?(?:caption|transcript|image|photo|slideshow)|enlarge
        (?: this)?(?: image| photo)?|(?:click|tap) to (?:enlarge|expand|play|view)|transcript|image|photo|
        caption|n/?a|this video has expired|we apologize, this video has expired|\d+(?::\d+)* ?/ ?-?\d+
        (?::\d+)*)[^\p{L}\p{N}]*$|^(?:(?![-=_*~#. ])[^\p{L}\p{N}])*[-=_*~#. ][^\p{L}\p{N}]*$
      `,
    reason: 'labels of pictures and players, rules made of signs',
    is: ['toggle caption', 'Enlarge this image', '0:00 / 1:45', '==========', '* * *'],
    isNot: ['The image shows the bridge.', 'A photo of the crash was posted.'],
  },
  {
    id: 'contact',
    pattern:
      /^(?:contact|e-?mail|reach|write to) .{2,60}(?:\bat\b|:).{0,60}(?:@|\d{3})|^[^\s@]+@[^\s@]+\.[^\s@.]+\.?$|^@\w+$|^https?:\/\/\S+$/i,
    reason: 'where the writer can be reached, bare addresses',
    is: ['Contact the reporter at ann@example.org', 'ann@example.org', '@annlee', 'https://example.org/story'],
    isNot: ['Contact with the ship was lost at noon.'],
  },
]

/** Bullets, dashes, arrows and pictures before the first letter of a line; taken off once, since the patterns would be slow to compile with it. */
const SIGNS = /^[^\p{L}\p{N}]+/u

/** The rule that a line's text meets, with the signs that it opens with or without them; or null. */
export function furnitureIn(text: string, words: number): FurnitureRule | null {
  if (words > MOST_WORDS) return null
  const bare = text.replace(SIGNS, '')
  return FURNITURE.find(({ pattern }) => pattern.test(bare) || (bare !== text && pattern.test(text))) ?? null
}
