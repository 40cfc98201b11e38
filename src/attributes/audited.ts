import { attribute, verdictOf } from './verdict.ts'

/**
 * Whether an outside auditor has published a report on this product's own code.
 * SOC 2 and ISO certificates, static-analysis output and another project's audit do not count.
 */
export const audited = attribute({
  id: 'audited',
  categories: ['pools', 'saas', 'nodeTools', 'keyGen'],
  states: ['met', 'notMet', 'unknown'],
  evaluate: ({ audits }) =>
    verdictOf(audits, (reports) => {
      const counting = reports.filter((report) => report.kind === 'code-audit')
      const newest = counting.map((report) => report.date).filter((date) => date !== 'unknown').sort().at(-1)
      return {
        state: counting.length > 0 ? 'met' : 'notMet',
        because: { reports: counting.length, newest: newest ?? null, others: reports.length - counting.length },
      }
    }),
})
