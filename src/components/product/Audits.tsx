import { lastDayOf } from '../../registry/dates.ts'
import type { FactValue } from '../../strings/en/facts.ts'
import { ProductText } from '../ProductText.tsx'
import { useStrings } from '../strings.tsx'

type Audit = FactValue<'audits'>[number]

/** How many reports are in view where there are more, and how many there have to be for the rest to fold away. */
const [newest, many] = [3, 6]

/** The day a report stands for when reports are put in order; one without a date comes last. */
const dayOf = ({ date }: Audit) => (date === 'unknown' ? '' : lastDayOf(date))

/** Every report, newest first: date, auditor, what was looked at, what kind of report it is, and where it can be read. Of many, the older ones are folded away. */
export function Audits({ audits }: { audits: FactValue<'audits'> }) {
  const { productPage: words } = useStrings()
  if (audits.length === 0) return null
  const ordered = [...audits].sort((a, b) => dayOf(b).localeCompare(dayOf(a), 'en'))
  const older = ordered.length < many ? [] : ordered.splice(newest)
  return (
    <>
      <ol>{ordered.map(itemOf)}</ol>
      {older.length > 0 ? (
        <details>
          <summary>{words.olderReports(older.length)}</summary>
          <ol start={newest + 1}>{older.map(itemOf)}</ol>
        </details>
      ) : null}
    </>
  )
}

const itemOf = (audit: Audit, index: number) => <li key={index}><Report audit={audit} /></li>

function Report({ audit: { date: day, url, auditor, scope, kind } }: { audit: Audit }) {
  const { date, marks, auditKinds, productPage: words } = useStrings()
  return (
    <>
      {(day === 'unknown' ? words.undated : date(day)) + marks.colon}<a href={url} rel="noopener"><ProductText text={auditor} />{scope ? <>{marks.comma}<ProductText text={scope} /></> : null}</a>
      {kind === 'code-audit' ? null : marks.open + auditKinds[kind] + marks.close}
    </>
  )
}
