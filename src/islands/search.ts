import { searchWords as words } from '../strings/en/browser.ts'
import sheetText from './search.css'

// The search: a dialog over Pagefind, which fetches only the parts of its index that a word needs.

interface Found {
  data(): Promise<{ url: string; meta: { title?: string }; excerpt: string; sub_results: { title: string; url: string; excerpt: string; locations: number[] }[] }>
}
interface Pagefind {
  options(options: { baseUrl: string; noWorker: boolean; excerptLength: number }): Promise<void>
  debouncedSearch(words: string): Promise<{ results: Found[] } | null>
}

const most = 12

const sheet = new CSSStyleSheet()
sheet.replaceSync(sheetText)
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

let engine: Promise<Pagefind> | undefined

async function load(): Promise<Pagefind> {
  const pagefind = (await import(`${BASE_PATH}/pagefind/pagefind.js`)) as Pagefind
  // No worker: one would be a second script to load and to allow.
  await pagefind.options({ baseUrl: `${BASE_PATH}/`, noWorker: true, excerptLength: 18 })
  return pagefind
}

/** An excerpt of Pagefind is markup: its marks become elements, everything else is text. */
function excerptOf(markup: string): (Node | string)[] {
  const letters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }
  const plain = (text: string) => text.replace(/&(lt|gt|quot|#39|amp);/g, (whole, name: string) => letters[name] ?? whole)
  return markup.split(/<mark>([^<]*)<\/mark>/).map((part, index) => (index % 2 ? make('mark', {}, plain(part)) : plain(part)))
}

async function search(): Promise<void> {
  const wanted = field.value.trim()
  if (!wanted) {
    list.replaceChildren()
    status.textContent = words.typing
    return
  }
  try {
    const pagefind = await (engine ??= load())
    const answer = await pagefind.debouncedSearch(wanted)
    // Nothing: the reader has typed on.
    if (!answer) return
    const found = await Promise.all(answer.results.slice(0, most).map((result) => result.data()))
    if (wanted !== field.value.trim()) return
    list.replaceChildren(...found.map(({ url, meta, excerpt, sub_results: sections }) => {
      const title = meta.title ?? url
      // The section in which the words stand most often.
      const [best] = sections.toSorted((a, b) => b.locations.length - a.locations.length)
      const part = best && best.title !== title ? ` › ${best.title}` : ''
      return make('li', {}, make('a', { href: best?.url ?? url }, title, part), make('p', {}, ...excerptOf(best?.excerpt ?? excerpt), ' …'))
    }))
    status.textContent = words.found(answer.results.length)
  } catch {
    engine = undefined
    status.replaceChildren(`${words.failed} `, make('a', { href: `${BASE_PATH}/search/`, textContent: '/search' }))
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
