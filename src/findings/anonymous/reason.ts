// Why an unnamed source is marked: what is unnamed here, in the words of the text.
import type { AnonymousMention } from '../../sources/mention'
import { reasonOf } from '../finding'
import type { Profile, Reason } from '../model'

/** `profile` is the source's; offsets are UTF-16 code units into `text`. */
export function reasonFor(text: string, mention: AnonymousMention, profile: Profile | undefined): Reason {
  const { span, kind, antecedent, dangling, phrase } = mention
  switch (kind) {
    case 'back-reference':
      return dangling || !antecedent
        ? reasonOf('reason_dangling', text, span)
        : reasonOf('reason_goes_back', text, span, antecedent)
    case 'vague':
      return reasonOf('reason_crowd', text, span)
    case 'undisclosed-document':
      return reasonOf('reason_document', text, span)
    case 'withheld-name':
      return reasonOf('reason_part_of_name', text, span)
    case 'agentless':
      return reasonOf('reason_leaves_out', text, span)
    default: {
      const many = phrase?.plural ?? /^they$/i.test(text.slice(span.start, span.end))
      const { value, chain } = profile?.toWhom ?? { value: 'not-said', chain: [] }
      if (value !== 'other-outlet') return reasonOf(many ? 'reason_unnamed_many' : 'reason_unnamed_one', text, span)
      const key = many ? 'reason_second_hand_many' : 'reason_second_hand_one'
      return { ...reasonOf(key, text, span), names: [...chain] }
    }
  }
}
