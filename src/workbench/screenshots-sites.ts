// Pages as sites dress them, for pictures of marks and card where they have it hard: the sample article with other clothes.

/** Name → what is put into the page's head, and what comes before its content. */
const DRESSES: Record<string, { css: string; before?: string; headline?: string }> = {
  'dark-site': {
    css: 'body { background: #101418; color: #d7dde3 } .standfirst, .meta { color: #9aa4ad } a { color: #8ab8ff }',
  },
  'coloured-site': { css: 'html { background: #fff1e5; color: #33302e } a { color: #0d7680 } main { color: #33302e }' },
  'loud-site': { css: 'body { background: #c8102e } main, main * { color: #fff !important }' },
  'image-behind': {
    css: `main, main * { color: #fff !important; text-shadow: 0 1px 3px #000 }
      body { background: radial-gradient(circle at 20% 30%, #7a4, transparent 40%),
        radial-gradient(circle at 80% 60%, #b63, transparent 45%), linear-gradient(#246, #123) fixed }`,
  },
  'sticky-header': {
    css: '.stuck { position: sticky; top: 0; z-index: 99999; height: 72px; background: #003b5c; color: #fff; padding: 24px; box-sizing: border-box }',
    before: '<div class="stuck">The Marlow Courier · Live · Subscribe</div>',
  },
  'long-headline': {
    css: '',
    headline:
      'Port strike talks near collapse as harbour deadline looms and ministers, dockers, owners and two visiting ' +
      'delegations trade blame over a clause that nobody but the committee of ' +
      'undersecretariespluspermanentrepresentatives had read before Sunday',
  },
}
export const SITES = Object.keys(DRESSES)

export function dressed(sample: string, site: string): string {
  const { css, before = '', headline } = DRESSES[site]!
  return sample
    .replace('</head>', `<style>${css}</style></head>`)
    .replace(/<body[^>]*>/, (tag) => tag + before)
    .replace(/(<h1[^>]*>)[^<]*/, (whole, tag: string) => (headline ? tag + headline : whole))
}
