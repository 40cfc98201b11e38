import type { Range } from '../diagnostics.ts'
import type { Page } from './page.ts'
import { textsOf } from './texts.ts'
import { components, type ComponentWords } from './vocabulary.ts'

/** Words of a page that hold sentences, with the way back to where they stand. */
export interface Prose {
  /** For `sentencesOf`: what stands in code is one word, and where the words go on in another line or box a mark ends the sentence. */
  text: string
  /** The range in the file of a part of the text, given by its offsets. */
  rangeOf(start: number, end: number): Range
}

/** The keys of front matter that hold sentences. A title is one line, and the text for a picture is heard, not read. */
const keysOfProse = ['description', 'summaryPoints']

/** The sentences' texts of a page: paragraphs, cells and cards each for itself, texts of components, and front matter. Headings, code and comments have none. */
export function proseOf(page: Page): Prose[] {
  const texts = textsOf(page).filter(({ of, name = '' }) => ['paragraph', 'tableCell', 'tag'].includes(of) || (of === 'attribute' && isText(name)) || (of === 'frontMatter' && keysOfProse.includes(name)))
  return texts.map((one) => ({ text: one.toRead(), rangeOf: (start, end) => (['attribute', 'frontMatter'].includes(one.of) ? within(page, one.rangeOf(0, one.text.length), one.text, start, end) : one.rangeOf(start, end)) }))
}

/** Whether an attribute, as in "Card.title", holds words of a component. */
function isText(name: string): boolean {
  const [component = '', attribute = ''] = name.split('.')
  return Object.hasOwn(components, component) && (components[component as keyof typeof components] as ComponentWords).props[attribute]?.kind === 'text'
}

/** Where a part of a text stands that is written within a range, or the range where it is written in another way, as over several lines. */
function within(page: Page, range: Range, text: string, start: number, end: number): Range {
  const at = page.text.slice(range.start, range.end).indexOf(text)
  return at < 0 ? range : { start: range.start + at + start, end: range.start + at + end }
}
