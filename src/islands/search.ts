import { searchWords as words } from '#browser-words'
import { ranked, type Text, wordsOf } from './rank.ts'

// The search: a dialog over Pagefind, which fetches only the parts of its index that a word needs.

interface Found {
  data(): Promise<Text>
}
interface Pagefind {
  options(options: { baseUrl: string; noWorker: boolean; excerptLength: number; ranking: object }): Promise<void>
  debouncedSearch(words: string): Promise<{ results: Found[] } | null>
}

const sheet = new CSSStyleSheet()
sheet.replaceSync(SEARCH_SHEET)
document.adoptedStyleSheets.push(sheet)

const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, properties: Partial<HTMLElementTagNameMap[Tag]> = {}, ...inside: (Node | string)[]): HTMLElementTagNameMap[Tag] => {
  const element = Object.assign(document.createElement(tag), properties)
  element.append(...inside)
  return element
}

const field = make('input', { type: 'search', autocomplete: 'off', spellcheck: false })
const status = make('p', { role: 'status', textContent: words.typing })
const list = make('ol')
const close = make('button', { type: 'button' as const, textContent: words.close, onclick: () => dialog.close() })
const dialog = make('dialog', { ariaLabel: words.search, id: 'site-search' }, make('div', {}, make('label', {}, words.search, field), close), status, list)
document.body.append(dialog)

/** A name counts most, then how often a word stands in a text, whatever its length. */
const ranking = { metaWeights: { title: 10, also: 8, kind: 0 }, pageLength: 0.3, termSaturation: 1 }

let engine: Promise<Pagefind> | undefined

/** Says how it went; where nothing is shown, with the way to everything. */
function say(text: string, isAll = true): void {
  status.replaceChildren(text, ...(isAll ? [] : [' ', make('a', { href: `${HOME}/search/`, textContent: `${HOME}/search` })]))
}

async function load(): Promise<Pagefind> {
  const pagefind = (await import(`${BASE_PATH}/pagefind/pagefind.js`)) as Pagefind
  // No worker: one would be a second script to load and to allow.
  await pagefind.options({ baseUrl: `${BASE_PATH}/`, noWorker: true, excerptLength: 18, ranking })
  return pagefind
}

/** An excerpt of Pagefind is markup: its marks become elements, everything else is text, of which it escapes two signs. */
function excerptOf(markup: string): (Node | string)[] {
  const plain = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  return markup.split(/<mark>([^<]*)<\/mark>/).map((part, index) => (index % 2 ? make('mark', {}, plain(part)) : plain(part)))
}

async function search(): Promise<void> {
  const wanted = field.value.trim()
  if (!wanted) {
    list.replaceChildren()
    say(words.typing)
    return
  }
  try {
    const pagefind = await (engine ??= load())
    // Words of a question would have to stand in each text as well; in quotes, one looks for these very words.
    const asked = wanted.startsWith('"') ? [wanted] : wordsOf(wanted)
    let answer = await pagefind.debouncedSearch(asked.join(' '))
    // Where nothing has them, letters may have changed places: what begins alike, if a name of it fits.
    const slipped = answer && !answer.results.length
    if (slipped) answer = await pagefind.debouncedSearch(asked.map((word) => word.slice(0, 2)).join(' '))
    // Nothing: the reader has typed on.
    if (!answer) return
    const texts = await Promise.all(answer.results.slice(0, 20).map((result) => result.data()))
    if (wanted !== field.value.trim()) return
    const found = ranked(wanted, texts, slipped ? 1 : 0)
    list.replaceChildren(...found.slice(0, 12).map(({ title, section, kind, url, excerpt }) => make('li', {},
      make('a', { href: url }, title, section && ` › ${section}`, ' ', make('small', {}, section ? words.section : kind)),
      make('p', {}, ...excerptOf(excerpt), ' …'))))
    say(words.found(slipped ? found.length : answer.results.length), found.length > 0)
  } catch {
    engine = undefined
    say(words.failed, false)
  }
}

field.addEventListener('input', () => void search())
dialog.addEventListener('keydown', (event) => {
  const stops: HTMLElement[] = [field, ...list.querySelectorAll('a')]
  const here = stops.indexOf(document.activeElement as HTMLElement)
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (event.key === 'Enter' && here === 0) stops[1]?.click()
  if (!step || here < 0) return
  event.preventDefault()
  stops[Math.min(Math.max(here + step, 0), stops.length - 1)]?.focus()
})
// A click beside the box closes it.
dialog.addEventListener('click', (event) => event.target === dialog && dialog.close())

/** Opens the search; what was looked for last is still there. What stands in a field of the page (`from`) is looked for instead, and typed on here. */
export function open(from?: HTMLInputElement): void {
  // Typed while this was loaded, it has been taken over already.
  if (from?.value === '') return
  if (!dialog.open) dialog.showModal()
  if (from) {
    field.value = from.value
    from.value = ''
    field.focus()
    void search()
  } else field.select()
  engine ??= load()
  engine.catch(() => {})
}
