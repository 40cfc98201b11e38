import type { Complaint } from '../../diagnostics.ts'
import type { Typed } from './typed.ts'

/** A sign, how it is found, and what to say of it. */
const signs: readonly { form: RegExp; say: (found: string) => string }[] = [
  { form: /`+/g, say: (found) => `Unexpected \`\` ${found} \`\` shown as typed, expected as many before code as after it; close it, or write \`\` ${[...found].map(() => '\\`').join('')} \`\` for the character itself.` },
  { form: /==[^\s=](?:[^=\n]{0,200}[^\s=])?==/g, say: (found) => `Unexpected "==" shown as typed, expected a tag for highlighted words; write \`<mark>${found.slice(2, -2).slice(0, 60)}</mark>\`.` },
  { form: /\^\[[^\]\n]{1,500}\]/g, say: () => 'Unexpected "^[" shown as typed, expected a note; write `[^1]` there, and `[^1]: …` with its words on a line of their own.' },
  { form: /&(?:nbsp|amp|lt|gt|quot|copy|[mn]dash|hellip|times)(?![;\w])/g, say: (found) => `Unexpected "${found}" shown as typed, expected a semicolon after it; write \`${found};\`, or the character itself.` },
  { form: /&[a-zA-Z]{2,20};/g, say: (found) => `Unexpected "${found}" shown as typed, expected the name of a character that exists; write the character itself.` },
  { form: /(?<![\p{L}\p{N}$])\$(?=\p{L}\$|[^$\n]{0,100}[\\^_{=])[\p{L}\\{(](?:[^$\n]{0,100}[^$\s])?\$(?![\p{L}\p{N}$])/gu, say: (found) => `Unexpected ${JSON.stringify(found.slice(0, 60))} shown as typed, expected words or code; this site draws no formulas. Write it in backticks, without the dollar signs.` },
  { form: /(?<![\p{L}\p{N}+])\+\+[^\s+](?:[^+\n]{0,200}[^\s+])?\+\+(?![\p{L}\p{N}+])/gu, say: (found) => `Unexpected "++" shown as typed, expected a tag for inserted words; write \`<ins>${found.slice(2, -2).slice(0, 60)}</ins>\`.` },
  { form: /(?<=[\p{L}\p{N})])\^[^\s^\[\]]{1,20}\^/gu, say: (found) => `Unexpected "^" shown as typed, expected a superscript tag; write \`<sup>${found.slice(1, -1)}</sup>\`.` },
  { form: /\$\$/g, say: () => 'Unexpected "$$" shown as typed, expected words or code; this site draws no formulas. Write it in backticks.' },
]

/** Signs within a line that other tools know, or that lack their other half. One complaint for each kind and block. */
export function otherComplaints({ text, start }: Typed): Complaint[] {
  // Each form holds one of these; most blocks hold none.
  if (!/[`=^&$+]/.test(text)) return []
  return signs.flatMap(({ form, say }) => {
    const [match] = text.matchAll(form)
    return match ? [{ range: { start: start + match.index, end: start + match.index + match[0].length }, severity: 'warning' as const, message: say(match[0]) }] : []
  })
}
