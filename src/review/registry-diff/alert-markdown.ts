import type { Alert, Listed, NewHost, Side } from './alerts.ts'
import type { Swap } from './swaps.ts'
import { code, list, words as text } from './text.ts'

const words = {
  heading: '## ⚠ Look here first',
  help: "Compare every character with the project's own documentation, reached independently of this change.",
  calm: 'No token address, link host or exception changes.',
  mark: '⚠',
  old: 'old',
  new: 'new',
  explorer: 'block explorer',
  noAddress: 'not an address',
  sameAddress: 'the same address in other capitals',
  token: { changed: 'a changed token address, for', added: 'a new token address, for', removed: 'a removed token address, for' },
  symbol: (address: string) => `the token at ${address} gets a different symbol`,
  lists: (count: number, asked: number) => `on ${count} of ${asked} independent token lists`,
  elsewhere: 'has that symbol at',
  renamed: 'has that address as',
  mention: (path: string) => `a new address in a text or link, ${path}`,
  host: { changed: "the product's own link goes to another host", added: "the product's own link goes to a new host" },
  sources: 'links to hosts that are new to the file',
  paths: 'leads to new paths on hosts where anybody can have one',
  owner: { known: 'the registry has others of that owner', strange: 'whose owner is new to the whole registry' },
  exception: { changed: 'a changed reason or value for the exception from', added: 'a new exception from', removed: 'a removed exception from' },
  reads: (count: number) => `says of ${count === 1 ? 'a check' : `${count} checks`} what a machine has read; only \`npm run recheck -- --write\` may write that`,
  noRule: 'a rule it does not name correctly',
  like: (host: string) => `can be mistaken for ${host}`,
  foreign: 'not in plain Latin letters',
  known: 'other products link to it',
  strange: 'new to the whole registry',
  unseen: (sides: string) => `cannot be read (${sides}), so this report cannot say whether its addresses and hosts change`,
  skipped: { link: 'a symbolic link, not followed', large: 'too large, not read', kind: 'not a file, not read' },
  sides: { before: 'before', after: 'after', both: 'before and after' },
} as const

/** The section on what could rob readers; one line where there is nothing of the kind. */
export function alertLines(alerts: readonly Alert[]): string[] {
  if (alerts.length === 0) return [words.calm]
  return [words.heading, '', words.help, '', ...alerts.flatMap(linesOf)]
}

/** "before", "after" or both. */
export function sidesInWords(sides: readonly Side[]): string {
  return words.sides[sides.length > 1 ? 'both' : (sides[0] ?? 'after')]
}

function linesOf(alert: Alert): string[] {
  const head = (what: string) => `${words.mark} ${alert.name === '' ? '' : `**${text(alert.name)}** `}(${code(alert.file)}): ${what}`
  switch (alert.kind) {
    case 'token':
      return entry(head(`${words.token[kindOf(alert.change)]} ${text(alert.symbol)}${isSame(alert.change) ? `, ${words.sameAddress}` : ''}`), alert.change, addressInWords, alert.listed)
    case 'symbol':
      return entry(head(words.symbol(addressInWords(alert.address))), alert.change, text, alert.listed)
    case 'mention':
      return list([head(`${words.mention(code(alert.path))}: ${addressInWords(alert.address)}`)])
    case 'host':
      return alert.before === undefined
        ? list([head(`${words.host.added}: ${hostInWords(alert.after)}`)])
        : [...list([head(words.host.changed)]), ...list([`${words.old}: ${code(alert.before)}`, `${words.new}: ${hostInWords(alert.after)}`], 1)]
    case 'sources':
      return [...list([head(words.sources)]), ...list(alert.hosts.map(hostInWords), 1)]
    case 'paths':
      return [...list([head(words.paths)]), ...list(alert.paths.map(({ path, known }) => `${code(path)} (${words.owner[known ? 'known' : 'strange']})`), 1)]
    case 'exception':
      return entry(head(`${words.exception[kindOf(alert.change)]} ${alert.rule === '' ? words.noRule : code(alert.rule)}`), alert.change, text)
    case 'reads':
      return list([head(words.reads(alert.count))])
    case 'unseen':
      return list([head(words.unseen(sidesInWords(alert.sides)))])
    case 'skipped':
      return list([head(`${words.skipped[alert.reason]} (${sidesInWords(alert.sides)})`)])
  }
}

function entry(head: string, { before, after }: Swap, inWords: (text: string) => string, listed?: Listed): string[] {
  const sides = [before === undefined ? [] : [`${words.old}: ${inWords(before)}`], after === undefined ? [] : [`${words.new}: ${inWords(after)}`]].flat()
  return [...list([head]), ...list([...sides, ...(listed ? listedInWords(listed) : [])], 1)]
}

/** On how many lists a token stands, and which give something else. */
function listedInWords({ agree, elsewhere, renamed, asked }: Listed): string[] {
  return [
    `${agree.length === 0 ? `${words.mark} ` : ''}${words.lists(agree.length, asked)}${agree.length > 0 ? `: ${agree.map(({ name }) => name).join(', ')}` : ''}`,
    ...elsewhere.map(({ list: { name }, addresses }) => `${words.mark} ${name} ${words.elsewhere} ${addresses.map(addressInWords).join(', ')}`),
    ...renamed.map(({ list: { name }, symbols }) => `${words.mark} ${name} ${words.renamed} ${symbols.map(text).join(', ')}`),
  ]
}

function addressInWords(address: string): string {
  // Only 40 hexadecimal digits get into the target of a link.
  return /^0x[0-9a-fA-F]{40}$/.test(address) ? `${code(address)} ([${words.explorer}](https://etherscan.io/token/${address}))` : `${code(address)} (${words.noAddress})`
}

function hostInWords({ host, like, foreign, known }: NewHost): string {
  const remarks = [like === undefined ? '' : `${words.mark} ${words.like(code(like))}`, foreign ? `${words.mark} ${words.foreign}` : '', known ? words.known : words.strange]
  return `${code(host)} (${remarks.filter(Boolean).join('; ')})`
}

function kindOf({ before, after }: Swap): 'changed' | 'added' | 'removed' {
  return before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
}

function isSame({ before, after }: Swap): boolean {
  return before !== undefined && before.toLowerCase() === after?.toLowerCase()
}
