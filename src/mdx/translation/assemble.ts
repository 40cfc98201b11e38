/// <reference types="mdast-util-mdx" />
import type { Root, RootContent } from 'mdast'
import type { Page } from '../page.ts'
import { giveCardIds } from './card-ids.ts'
import { asBelow, isDrawn, pointsOf } from './english-below.ts'
import { behindNote, headingWith, inEnglish, type Shown, withAttributes } from './nodes.ts'
import { notesFor, type Part, type Targets, targetsOf, standingAlone } from './notes.ts'
import { isAboutRiskOrMoney } from './risk.ts'
import { headWordsOf } from './head-words.ts'
import { type PageState, type SectionState } from './state.ts'

/** What a translated page is made of. */
export interface Translation {
  english: Page
  own: Page
  state: PageState
  /** Whether the translation of a section, by its id, says the same as English in every number, date, address, link and component. Asked only of sections that are behind. */
  agrees(section: string): boolean
}

/** A translated page, put together. */
export interface Assembled {
  /** Its text: blocks, then notes. It shares no node with the two pages, and has no front matter and no places. */
  tree: Root
  /** Whose words of front matter the page shows: those of English where the translation's are behind and say something else. */
  head: 'own' | 'english'
  /** How each section is shown, in the order of the page. */
  sections: readonly { id: string; shown: Shown }[]
}

/** How a section is shown. A translation that is behind stands only as long as no fact in it is another than in English; where it tells of risk or money, English stands below it. */
export function shownAs({ id, state, english }: SectionState, agrees: Translation['agrees'], words: readonly string[]): Shown {
  if (state === 'new') return 'new'
  if (state !== 'behind') return 'translated'
  if (!agrees(id)) return 'english-instead'
  const own = id === '' ? words : []
  const hasBlocks = own.length > 0 || withoutHeading(english.nodes).some((block) => !isDrawn(block))
  return hasBlocks && isAboutRiskOrMoney(english, own) ? 'english-below' : 'behind'
}

/**
 * Puts a translated page together, in the order of the English sections: translated where that is up to date; translated with a note where it is behind and still agrees,
 * with English below it where it tells of risk or money; in English with a note where it does not agree, or where there is no translation.
 * Sections that English no longer has are left out. Each note that is referred to has one definition, in the language of the words that refer to it first.
 */
export function assemble({ english, own, state, agrees }: Translation): Assembled {
  const head = english.head.frontMatter
  const words = head ? headWordsOf(head) : []
  const targets = { own: targetsOf(own), english: targetsOf(english) }
  const top = head ? pointsOf(head.description, head.summaryPoints ?? []) : []
  const sections = state.sections.map((section) => ({ section, shown: shownAs(section, agrees, words) }))
  const parts = sections.flatMap(({ section, shown }) => partsOf(section, shown, targets, section.id === '' ? top : []))
  const blocks = parts.flatMap((part) => part.blocks)
  const isOfEnglish = sections.some(({ section, shown }) => section.id === '' && shown === 'english-instead')
  return {
    tree: { type: 'root', children: [...blocks, ...notesFor(parts, targets.own, targets.english)] },
    head: isOfEnglish ? 'english' : 'own',
    sections: sections.map(({ section, shown }) => ({ id: section.id, shown })),
  }
}

function partsOf(section: SectionState, shown: Shown, targets: { own: Targets; english: Targets }, top: readonly RootContent[]): Part[] {
  const { id, since, english, own } = section
  const isInEnglish = shown === 'english-instead' || shown === 'new' || !own
  const shownSection = isInEnglish ? english : own
  const blocks = standingAlone(shownSection.nodes, isInEnglish ? targets.english : targets.own)
  if (!isInEnglish) giveCardIds(blocks, english.nodes)
  const note = shown === 'translated' ? [] : [behindNote(id, shown, since)]
  const from = isInEnglish ? 'english' : 'own'
  const below = shown === 'english-below' ? asBelow([...top, ...withoutHeading(standingAlone(english.nodes, targets.english))]) : []
  const around = isInEnglish ? apart : (some: readonly RootContent[]) => [...some]
  const [first, ...rest] = blocks
  if (shownSection.kind === 'heading' && first?.type === 'heading') {
    return [{ from, blocks: [headingWith(first, id, isInEnglish), ...note, ...around(rest)] }, { from: 'english', blocks: inEnglish(below) }]
  }
  if (shownSection.kind === 'term' && first?.type === 'mdxJsxFlowElement') {
    // Its name is drawn as its heading, so what belongs below that stands in it.
    const children = [...note, ...around(first.children), ...inEnglish(below)] as typeof first.children
    return [{ from, blocks: [{ ...withAttributes(first, isInEnglish ? { id, lang: 'en' } : {}), children }, ...around(rest)] }]
  }
  return [{ from, blocks: [...note, ...around(blocks)] }, { from: 'english', blocks: inEnglish(below) }]
}

/** The blocks of a section below its heading; of a term, those in it and below it. */
function withoutHeading([first, ...rest]: readonly RootContent[]): RootContent[] {
  if (first?.type === 'heading') return rest
  if (first?.type === 'mdxJsxFlowElement' && first.name === 'Term') return [...first.children, ...rest]
  return first ? [first, ...rest] : []
}

/** English blocks of a translated page, marked as English; what is drawn in the language of the page stands between them as it is. */
function apart(blocks: readonly RootContent[]): RootContent[] {
  const parts: RootContent[] = []
  let run: RootContent[] = []
  const close = (): void => {
    parts.push(...inEnglish(run))
    run = []
  }
  for (const block of blocks) {
    if (!isDrawn(block)) run.push(block)
    else {
      close()
      parts.push(block)
    }
  }
  close()
  return parts
}
