// Time zones as pages abbreviate them. Those with a summer time of their own are asked of Intl for the day in question.

const FIXED: Record<string, string> = {
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  AKST: '-09:00',
  AKDT: '-08:00',
  HST: '-10:00',
  BRT: '-03:00',
  ART: '-03:00',
  WET: '+00:00',
  WEST: '+01:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  WAT: '+01:00',
  CAT: '+02:00',
  SAST: '+02:00',
  EAT: '+03:00',
  PKT: '+05:00',
  WIB: '+07:00',
  SGT: '+08:00',
  MYT: '+08:00',
  HKT: '+08:00',
  AWST: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  ACST: '+09:30',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
}
const BY_DAY: Record<string, string> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
}
const NAMES = [...Object.keys(FIXED), ...Object.keys(BY_DAY)].sort((a, b) => b.length - a.length).join('|')
// "IST" is India's, Ireland's or Israel's: nobody can say.
const ZONE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:UTC|GMT)?([+-]\\d{1,2}):?(\\d{2})(?!\\d)|(${NAMES})(?![\\p{L}\\p{N}]))`,
  'u',
)

function offsetOn(zone: string, day: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
    new Date(`${day}T12:00:00Z`),
  )
  return parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? ''
}

/** The offset that `text` gives, as ISO 8601 writes it; empty where it gives none. @param day the date, for summer time. */
export function offsetIn(text: string, day: string): string {
  const found = ZONE.exec(text)
  if (!found) return ''
  if (found[3]) return FIXED[found[3]] ?? offsetOn(BY_DAY[found[3]]!, day)
  return `${found[1]![0]}${found[1]!.slice(1).padStart(2, '0')}:${found[2]}`
}
