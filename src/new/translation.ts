import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from '../files.ts'
import { isTranslated, languages, originalOf, staysEnglish, type Translated, translatedLangs, translationOf } from '../languages.ts'
import { judgePage, readAlone } from '../mdx/check.ts'
import { pathOf } from '../mdx/page.ts'
import { parsePage } from '../mdx/parse.ts'
import { addressOfOriginal } from '../mdx/translation/address.ts'
import { nearest } from '../nearest.ts'
import { textsOf } from '../registry/in-language.ts'
import { readJson } from '../registry/json.ts'
import { placeOf } from '../registry/place.ts'
import { pageSkeleton } from './translation-skeleton.ts'
import type { NewFile, Plan } from './write.ts'

/** Says what is wrong with a language to translate into, or nothing where it is one of the site's. */
export function faultOfLanguage(word: string): string | undefined {
  if (isTranslated(word)) return undefined
  return `Unexpected language ${JSON.stringify(word)}, expected one of ${translatedLangs.join(', ')}; ${word === 'en' ? 'English is what translations are made from' : 'choose one of them, or follow "To add a language" in README.md'}.`
}

/** The languages that one can translate into, by their folders, with their names. */
export const languageChoices = Object.fromEntries(translatedLangs.map((lang) => [lang, languages[lang].name])) as Record<Translated, string>

/** Where a translation stands, and the other file that would have the same address. */
export function placeOfTranslation(original: string, lang: Translated): Pick<NewFile, 'file' | 'rivals'> {
  const file = translationOf(original, lang)
  return { file, rivals: file.endsWith('/index.mdx') ? [file.replace(/\/index\.mdx$/, '.mdx')] : file.endsWith('.mdx') ? [file.replace(/\.mdx$/, '/index.mdx')] : [] }
}

/** The English file below `root` (the repository) at an address ("staking/pools", "/" or "products/pools/lido"), or the sentence that says why there is none to translate. */
export function originalAt(root: string, path: string): { original: string } | { complaint: string } {
  const say = (expected: string, remedy: string) => ({ complaint: `Unexpected path ${JSON.stringify(path)}, expected ${expected}; ${remedy}` })
  const plain = path.replace(/^\/|\/$/g, '')
  if (path === '' || !/^(?:[a-z0-9-]{1,100}(?:\/[a-z0-9-]{1,100}){0,20})?$/.test(plain)) return say('the address of an English page or product', 'write it like staking/pools, products/pools/lido, or / for the front page.')
  if (plain.startsWith('content/')) return say('the path below content/', 'leave "content/" out.')
  if (staysEnglish(`/${plain}`)) return say('a page that is translated', 'pages for contributors and about the data stay in English.')
  const files = plain.startsWith('products/') ? [`content/${plain}.json`] : plain === '' ? ['content/index.mdx'] : [`content/${plain}/index.mdx`, `content/${plain}.mdx`]
  const original = files.find((file) => lstatSync(join(root, file), { throwIfNoEntry: false })?.isFile())
  if (original !== undefined) return { original }
  const near = nearest(plain, addressesIn(root), 2)
  return say('the address of an English page or product', `there is no ${files.join(' or ')}${near === undefined ? ', so check the spelling.' : `; did you mean ${near}?`}`)
}

/** The addresses of all English pages and products below `root` that are translated. */
function addressesIn(root: string): string[] {
  const files = filesIn(join(root, 'content')).map((file) => `content/${file}`)
  return files.filter((file) => originalOf(file).lang === 'en' && (placeOf(file) || (file.endsWith('.mdx') && !staysEnglish(pathOf(file))))).map(addressOfOriginal)
}

/**
 * Plans the file that translates an English one, from the text of that: of a page the frame, with the English words as comments; of a product its texts.
 * What is to be written says TODO, which the check finds. A complaint comes back where English cannot be read, or has nothing to translate.
 */
export function planTranslation(lang: Translated, original: string, text: string): Plan {
  const place = placeOfTranslation(original, lang)
  if (original.endsWith('.json')) return planOfProduct(place, original, text)
  const { page } = parsePage(original, text)
  if (!page?.head.frontMatter) return { complaint: `Unexpected mistakes in ${original}, expected a page that can be read; mend what \`npm run check -- ${original}\` names.` }
  const skeleton = pageSkeleton(page, page.head.frontMatter)
  // The check has the last word: what it refuses must not be written.
  const refused = judgePage(readAlone(place.file, skeleton)).find(({ severity, rule }) => severity === 'error' && rule !== 'todo')
  return refused ? { complaint: `${refused.message} (The skeleton of ${original} would have it in line ${refused.line}.)` } : { ...place, text: skeleton }
}

function planOfProduct(place: Pick<NewFile, 'file' | 'rivals'>, original: string, text: string): Plan {
  const { json } = readJson(text)
  if (!json) return { complaint: `Unexpected mistakes in ${original}, expected a product file that can be read; mend what \`npm run check -- ${original}\` names.` }
  const lines = textsOf(json.value).map((english) => `    ${JSON.stringify(english)}: "TODO"`)
  if (lines.length === 0) return { complaint: `Unexpected product without words of its own, expected a note, a scope or a change in ${original}; nothing of it is to be translated.` }
  return { ...place, text: `{\n  "texts": {\n${lines.join(',\n')}\n  }\n}\n` }
}
