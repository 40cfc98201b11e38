import { z } from 'zod'
import { type Lang, langs, languages } from '../languages.ts'
import { seenLength } from '../seen-length.ts'

/** Layouts a page can ask for; a page without `template` gets the plain one. */
export const templates = ['staking'] as const

/** Words that stand on one line wherever they are shown: in a tab, a feed, a list of pages. */
const oneLine = z.string().trim().regex(/^[^\n\r\t]*$/, 'expected one line; write a space instead of the line break')

/** One line of so many letters as they are seen (`seenLength`). */
function line(least: number, most: number) {
  return oneLine.superRefine((text, context) => {
    const length = seenLength(text)
    if (length < least) context.addIssue({ code: 'too_small', origin: 'string', minimum: least, inclusive: true, input: text })
    if (length > most) context.addIssue({ code: 'too_big', origin: 'string', maximum: most, inclusive: true, input: text })
  })
}

/** How long a title and a description are, in letters as they are seen. */
export const lengths = { title: [3, 60], description: [20, 180] } as const

const shape = z.strictObject({
  title: line(...lengths.title).meta({ description: 'Heading, tab and search result. At most 60 characters.' }),
  description: line(...lengths.description).meta({ description: 'What the page is about, for search results. 20 to 180 characters.' }),
  lang: z.enum(langs).default('en').meta({ description: 'The language of the page. English, if anything: a translation has its own folder.' }),
  template: z.enum(templates).optional().meta({ description: 'A layout other than the plain one, for pages about a way to stake.' }),
  emoji: z.string().min(1).max(60).optional().meta({ description: 'A character or a shortcode such as ":money_with_wings:".' }),
  sidebar: z.boolean().default(true).meta({ description: 'Whether the sidebar lists the page.' }),
  sidebarDepth: z.int().min(0).max(2).default(2).meta({ description: 'Headings in the table of contents: 0 none, 1 h2, 2 h2 and h3.' }),
  image: z.string().optional().meta({ description: 'The hero picture, as a path relative to this file.' }),
  alt: line(3, 200).optional().meta({ description: 'What the picture shows, for people who cannot see it.' }),
  summaryPoints: z.array(line(3, 160)).min(1).max(4).optional().meta({ description: 'One to four sentences for the hero.' }),
  related: z.array(z.string().regex(/^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/, 'expected the path of a page, such as "/staking/pools"')).min(1).max(4).refine((paths) => new Set(paths).size === paths.length, 'expected each page once; remove one of the two').optional().meta({ description: 'One to four related pages, as paths.' }),
  order: z.int().min(0).max(999).default(0).meta({ description: 'Position among its neighbours in the sidebar; 0 if absent.' }),
  reviewer: line(2, 80).optional().meta({ description: 'Of a translation: who has read it, being at home in its language.' }),
})

/** The front matter of a page, checked. Of a translation, what it does not say itself is as in English (`withEnglish`). */
export type FrontMatter = z.infer<typeof shape>

/** The front matter of any page as plain data, once it is checked. */
export const readFrontMatterSchema = shape

/** The front matter of a page. Its keys, types and limits; the limits keep cards, titles and search results whole. */
export const frontMatterSchema = shape.omit({ reviewer: true }).superRefine((page, context) => {
  if (page.lang !== 'en') context.addIssue({ code: 'custom', path: ['lang'], message: `expected "en"; a page in ${languages[page.lang].name} stands in content/translations/${page.lang}/, at the path of its English page: move it there, and leave "lang" out` })
  if (page.image !== undefined && page.alt === undefined) context.addIssue({ code: 'custom', path: ['image'], message: 'expected the key "alt" beside it; say what the picture shows' })
  if (page.image === undefined && page.alt !== undefined) context.addIssue({ code: 'custom', path: ['alt'], message: 'expected the key "image" beside it; name the picture or remove the text' })
})

/** The front matter of a translation: words, and nothing that its English page says already. */
export const translatedFrontMatterSchema = shape.pick({ title: true, description: true, alt: true, summaryPoints: true, reviewer: true })

/** What a page in a language says of itself, as front matter in full. */
export function asFrontMatter(words: z.infer<typeof translatedFrontMatterSchema>, lang: Lang): FrontMatter {
  return shape.parse({ ...words, lang })
}

/** The front matter of a translation beside that of its English page: words of its own, all else as there. */
export function withEnglish({ title, description, alt, summaryPoints, reviewer, lang }: FrontMatter, english: FrontMatter): FrontMatter {
  return { ...english, title, description, lang, ...(alt === undefined ? {} : { alt }), ...(summaryPoints === undefined ? {} : { summaryPoints }), ...(reviewer === undefined ? {} : { reviewer }) }
}
