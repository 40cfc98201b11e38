import { lastDayOf } from '../../registry/dates.ts'
import type { FactValue } from '../../strings/en/facts.ts'
import { useStrings } from '../strings.tsx'

type Audit = FactValue<'audits'>[number]

/** The day a report stands for when reports are put in order; one without a date comes last. */
const dayOf = ({ date }: Audit) => (date === 'unknown' ? '' : lastDayOf(date))

/** Every report, newest first: date, auditor, what was looked at, what kind of report it is, and where it can be read. */
export function Audits({ audits }: { audits: FactValue<'audits'> }) {
  const { date, auditKinds, productPage: words } = useStrings()
  if (audits.length === 0) return null
  return (
    <ol>
      {[...audits].sort((a, b) => dayOf(b).localeCompare(dayOf(a), 'en')).map((audit, index) => (
        <li key={index}>
          {audit.date === 'unknown' ? words.undated : date(audit.date)}: <a href={audit.url} rel="noopener">{[audit.auditor, audit.scope].filter(Boolean).join(', ')}</a>
          {audit.kind === 'code-audit' ? null : ` (${auditKinds[audit.kind]})`}
        </li>
      ))}
    </ol>
  )
}
