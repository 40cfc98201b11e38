import type { Complaint } from '../diagnostics.ts'
import { faultsInWords, type KnownHosts } from '../registry/lookalike.ts'
import { faultOfAccounts } from '../words/addresses.ts'
import { textsInSvg } from '../words/svg-texts.ts'

/** What the words of a text or a drawing under public/ or assets/ could rob a reader with: an address of an account, a host that can be taken for that of a product. `file` is its path in the repository. */
export function assetWordsComplaints(file: string, text: string, known: KnownHosts): Complaint[] {
  const range = { start: 0, end: 0 }
  const told = (file.endsWith('.svg') ? textsInSvg(text) : [text]).flatMap((words): string[] => {
    const account = faultOfAccounts(words)
    return [...(account === undefined ? [] : [`${account}. Remove it.`]), ...faultsInWords(words, known).filter(({ severity, reason }) => severity !== 'warning' || reason !== undefined).map(({ shown }) => `Unexpected host ${JSON.stringify(shown.slice(0, 80))} in words, expected none that can be mistaken for that of a product; remove it.`)]
  })
  return [...new Set(told)].map((message) => ({ range, message }))
}
