import type { Complaint } from '../../diagnostics.ts'
import { mask, type Typed } from './typed.ts'

/** The address of a link in parentheses, as far as it goes: the space before, the address, and whether it is closed. */
const target = /^([ \t]{0,10})\(((?:\/|#|https?:|mailto:|www\.|\.{1,2}\/)[^()\n]{0,300})(\))?/
const turnedRound = /\(([^()\n]{1,200})\)\[((?:\/|#|https?:|mailto:)[^[\]\s]{0,300})\]/g
const ofWiki = /\[\[([^[\]\n]{1,200})\]\]/g

/** What was meant as a link and shows with its brackets. */
export function linkComplaints({ text, start }: Typed): Complaint[] {
  const complaints: Complaint[] = []
  const say = (index: number, length: number, message: string, fix?: string): unknown => complaints.push({ range: { start: start + index, end: start + index + length }, severity: 'warning', message, ...(fix === undefined ? {} : { fix }) })
  for (const { 0: label, 1: words = '', index } of text.matchAll(/\[([^[\]\n]{1,200})\]/g)) {
    const from = index + label.length
    const [whole, space = '', url = '', closing] = target.exec(text.slice(from, from + 320)) ?? []
    if (whole === undefined) continue
    if (closing === undefined) say(from + space.length, whole.length - space.length, `Unexpected "(" that is never closed, expected the address of a link in parentheses; write \`(${url.split(/\s/)[0] ?? ''})\`.`)
    else if (/\s/.test(url)) say(from + space.length, whole.length - space.length, `Unexpected space in the address of a link, which is shown as typed; expected none; write \`(${url.trim().replace(/[ \t]+/g, '%20')})\`.`)
    else if (space !== '') say(from, space.length, `Unexpected space between "]" and "(", expected none, so that the words become a link; write \`[${shown(words)}](${url})\`.`, '')
  }
  for (const { 0: whole, 1: words = '', 2: url = '', index } of text.matchAll(turnedRound)) say(index, whole.length, `Unexpected \`(…)[…]\` shown as typed, expected the words of a link in the square brackets; write \`[${shown(words)}](${url})\`.`)
  for (const { 0: whole, 1: words = '', index } of text.matchAll(ofWiki)) {
    say(index, whole.length, /^toc$/i.test(words) ? tableOfContents : `Unexpected \`[[…]]\` shown as typed, expected a Markdown link; write \`[${shown(words)}](/address)\`.`)
  }
  for (const { 0: whole, index } of text.matchAll(/(?<!\[)\[toc\](?!\])/gi)) say(index, whole.length, tableOfContents)
  return complaints
}

const tableOfContents = 'Unexpected `[TOC]` shown as typed, expected words; each page already lists its headings. Remove it.'

function shown(words: string): string {
  return words.includes(mask) ? '…' : words.slice(0, 60)
}
