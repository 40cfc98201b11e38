import type { Complaint } from '../../diagnostics.ts'
import type { Page, PageRule } from '../page.ts'
import { eatenComplaints, emphasisComplaints } from '../signs/emphasis.ts'
import { lineComplaints } from '../signs/lines.ts'
import { linkComplaints } from '../signs/links.ts'
import { otherComplaints } from '../signs/others.ts'
import { plainTextComplaints } from '../signs/plain-texts.ts'
import { tableComplaints } from '../signs/tables.ts'
import { typedIn } from '../signs/typed.ts'

export const shownAsTyped: PageRule = {
  what: 'Markdown marks do their job: asterisks open and close, a table has a line of hyphens under its header, a link has no space before its address.',
  why: 'Where they do not, readers see the marks themselves, and no other tool says so.',
  wrong: 'See [pools] (/staking/pools).',
  right: 'See [pools](/staking/pools).',
  check,
}

function check(page: Page): Complaint[] {
  const blocks = typedIn(page)
  return [...emphasisComplaints(blocks), ...blocks.flatMap((block) => [...linkComplaints(block), ...lineComplaints(block), ...tableComplaints(block), ...otherComplaints(block)]), ...eatenComplaints(page), ...plainTextComplaints(page)]
}
