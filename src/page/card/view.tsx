// What stands in the card: one or several findings as pages, the way through all findings, and what can be done with one.
import { useState } from 'preact/hooks'
import type { Span } from '../../article/article'
import type { Finding } from '../../findings/model'
import { words } from '../../words/browser'
import { FindingTitle, FindingView } from './finding-view'
import { Close, Icon } from './icons'
import type { CardContent, CardPage } from './messages'

export interface CardActions {
  close: () => void
  turnTo: (page: number) => void
  walk: (step: 1 | -1) => void
  goTo: (span: Span) => void
  dismiss: (finding: Finding) => void
  undo: () => void
  /** Answers whether the clipboard took it. Nothing is sent. */
  copy: (text: string) => Promise<boolean>
}

type Findings = Extract<CardContent, { kind: 'findings' }> & { actions: CardActions }

export function FindingsCard({ pages, page, report, number, total, actions }: Findings) {
  const shown = pages[page]!
  const { finding } = shown
  return (
    <div class="card" role="dialog" aria-labelledby="title" aria-describedby="reason" data-category={finding.category}>
      <header>
        <FindingTitle finding={finding} />
        {pages.length > 1 && <Pager count={pages.length} page={page} turnTo={actions.turnTo} />}
        <Close close={actions.close} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long one scrolls, which has to work from the keyboard too */}
      <div class="body" tabIndex={0}>
        <FindingView key={finding.id} finding={finding} report={report} goTo={actions.goTo} />
      </div>
      <footer>
        <nav aria-label={words.say('card_walk')}>
          <button type="button" class="icon" aria-label={words.say('card_previous')} onClick={() => actions.walk(-1)}>
            <Icon name="previous" />
          </button>
          <span class="number">{words.say('card_number', number, total)}</span>
          <button type="button" class="icon" aria-label={words.say('card_next')} onClick={() => actions.walk(1)}>
            <Icon name="next" />
          </button>
        </nav>
        <Doings key={finding.id} page={shown} actions={actions} />
      </footer>
    </div>
  )
}

function Pager({ count, page, turnTo }: { count: number; page: number; turnTo: (page: number) => void }) {
  return (
    <button
      type="button"
      class="pager"
      aria-label={words.say('card_turn', page + 1, count)}
      onClick={() => turnTo((page + 1) % count)}
    >
      {words.say('card_page', page + 1, count)}
    </button>
  )
}

function Doings({ page, actions }: { page: CardPage; actions: CardActions }) {
  const { finding, quotation, complaint } = page
  const [copied, setCopied] = useState<boolean | null>(null)
  const [reported, setReported] = useState<boolean | null>(null)
  return (
    <div class="doings">
      <button type="button" onClick={() => actions.dismiss(finding)}>
        {words.say('card_dismiss')}
      </button>
      <button type="button" onClick={async () => setCopied(await actions.copy(quotation))}>
        {words.say(copied === null ? 'card_copy' : copied ? 'card_copied' : 'card_not_copied')}
      </button>
      <button
        type="button"
        title={words.say('card_report_title')}
        onClick={async () => setReported(await actions.copy(complaint))}
      >
        {words.say(reported === null ? 'card_report' : reported ? 'card_copied' : 'card_not_copied')}
      </button>
      <span class="spoken" role="status">
        {copied || reported ? words.say('card_copied') : ''}
      </span>
    </div>
  )
}

export function NoticeCard({ notice, undo, actions }: { notice: string; undo: boolean; actions: CardActions }) {
  return (
    <div class="card notice" role="dialog" aria-labelledby="title">
      <header>
        <p id="title" tabIndex={-1} data-focus>
          {notice}
        </p>
        {undo && (
          <button type="button" onClick={actions.undo}>
            {words.say('card_undo')}
          </button>
        )}
        <Close close={actions.close} />
      </header>
    </div>
  )
}
