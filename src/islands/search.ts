import { searchWords as words } from '#browser-words'
import type { Pagefind } from './finding.ts'

// The search: a dialog over Pagefind, which fetches only the parts of its index that a word needs.

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

let engine: Promise<Find> | undefined

/** As many milliseconds pass before the search says that it is at work: most answers are there by then, and would be heard after it. */
const patience = 600
let waiting: ReturnType<typeof setTimeout> | undefined

/** Says how it went; where nothing is shown, with the way to everything. */
function say(text: string, isAll = true): void {
  clearTimeout(waiting)
  status.replaceChildren(text, ...(isAll ? [] : [' ', make('a', { href: `${HOME}/search/`, textContent: words.all })]))
}

type Find = Awaited<ReturnType<typeof import('./find.ts').finder>>

async function load(): Promise<Find> {
  const [{ finder }, pagefind] = await Promise.all([import(FIND_SCRIPT) as Promise<typeof import('./find.ts')>, import(`${BASE_PATH}/pagefind/pagefind.js`) as Promise<Pagefind>])
  return finder(pagefind)
}

/** An excerpt of Pagefind is markup: its marks become elements, those side by side (letters of Chinese) one; everything else is text, of which it escapes two signs. */
function excerptOf(markup: string): (Node | string)[] {
  const plain = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  return markup.replaceAll('</mark><mark>', '').split(/<mark>([^<]*)<\/mark>/).map((part, index) => (index % 2 ? make('mark', {}, plain(part)) : plain(part)))
}

async function search(): Promise<void> {
  const wanted = field.value.trim()
  if (!wanted) {
    list.replaceChildren()
    say(words.typing)
    return
  }
  clearTimeout(waiting)
  waiting = setTimeout(() => say(words.searching), patience)
  try {
    const found = await (await (engine ??= load()))(wanted)
    // Nothing: the reader has typed on.
    if (!found || wanted !== field.value.trim()) return
    list.replaceChildren(...found.list.map(({ title, section, kind, url, excerpt }) => make('li', {},
      make('a', { href: url }, title, section && ` › ${section}`, ' ', make('small', {}, section ? words.section : kind)),
      make('p', {}, ...excerptOf(excerpt), ' …'))))
    say(words.found(found.count, found.list.length), found.list.length > 0)
  } catch {
    engine = undefined
    say(words.failed, false)
  }
}

// Letters that are put together from several keys are waited for; so are the keys that choose among them.
for (const type of ['input', 'compositionend']) field.addEventListener(type, (event) => void ((event as InputEvent).isComposing || search()))
dialog.addEventListener('keydown', (event) => {
  if (event.isComposing || event.keyCode === 229) return
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
