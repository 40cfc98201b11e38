import { isSafePattern } from 'redos-detector'
import { describe, expect, it } from 'vitest'
import { invisible } from '../../src/characters.ts'
import { word } from '../../src/check/names.ts'
import { plainPath } from '../../src/publish/hosting/rules.ts'
import { categories } from '../../src/registry/categories.ts'
import { symbolSource } from '../../src/words/figures/symbols.ts'
import { hostSigns } from '../../src/words/fold.ts'
import { alternativesOf, type Found, regularExpressionsIn, repeatsWithoutEnd, startsApart } from './regular-expressions.ts'

const all = regularExpressionsIn('src', 'scripts')
const name = '[a-z0-9]+(?:-[a-z0-9]+)*'

/** What the code puts together: for each place, by the text of its first argument, one that comes of it. */
const made: Readonly<Record<string, RegExp>> = {
  'src/characters.ts: `${hidden}|${misplaced}`': invisible,
  'src/characters.ts: invisible': invisible,
  'src/characters.ts: `${invisible.source}|${marksTooMany.source}|[\\\\n\\\\r\\\\t]`': new RegExp(`${invisible.source}|(?<=[\\p{Mn}\\p{Me}]{4})[\\p{Mn}\\p{Me}]|[\\n\\r\\t]`, 'u'),
  'src/check/asset-file.ts: `^(?:${word}/)+${word}(?:\\\\.${word})+$`': new RegExp(`^(?:${word}/)+${word}(?:\\.${word})+$`),
  'src/check/content-file.ts: `^content/(?:(?!index/)${word}/)*${word}\\\\.mdx$`': new RegExp(`^content/(?:(?!index/)${name}/)*${name}\\.mdx$`),
  'src/check/content-file.ts: `^content/products/(?:${categories.join("|")})/${word}\\\\.json$`': new RegExp(`^content/products/(?:${categories.join('|')})/${name}\\.json$`),
  'src/check/content-file.ts: `^content/products/(?:${categories.join("|")})\\\\.schema\\\\.json$`': new RegExp(`^content/products/(?:${categories.join('|')})\\.schema\\.json$`),
  'src/check/svg.ts: `(?<=[\\\\s\"\'])${name.replace(/[^\\w-]/g, \"\\\\$&\")}\\\\s*=`': /(?<=[\s"'])href\s*=/,
  'src/mdx/transforms/link-terms.ts: `${before(form)}${escaped}${after(form)}`': /a\s+b\s+c(?![\p{L}\p{N}\p{M}]|-[\p{L}\p{N}])/u,
  'src/mdx/translation/term-forms.ts: `(?<![\\\\p{L}\\\\p{N}])${spacing === \"prefixed\" ? prefixes : \"\"}${wanted.replace(/[\\\\^$.*+?()[\\]{}|/]/g, \"\\\\$&\")}(?![\\\\p{L}\\\\p{N}])`': /(?<![\p{L}\p{N}])[وف]?(?:ال|لل|[بك](?:ال)?|ل)?a b(?![\p{L}\p{N}])/u,
  'src/publish/hosting/files.ts: plainPath': new RegExp(plainPath),
  // As contributors write them; what `faultOfPattern` lets through is tested with it.
  'src/registry/checks/passage.ts: pattern': /DELAY = \d+ days/u,
  'src/registry/checks/slow-pattern.ts: pattern': /DELAY = \d+ days/u,
  'src/registry/fact.ts: `^(?:${categories.join("|")})/[a-z0-9]+(?:-[a-z0-9]+)*$`': new RegExp(`^(?:${categories.join('|')})/${name}$`),
  'src/registry/name.ts: `^[^${letters}0-9${othersToTell}]`': /^[^A-Z]/u,
  'src/registry/name.ts: `[^${letters}\\\\p{M}0-9${othersToTell} ${signs}]`': /[^A-Z ]/u,
  'src/registry/pinned.ts: `^/[^/]+(?:/[^/]+)+/-/(?:(?:blob|tree|blame|raw)/${commit}/.|(?:commit|tree)/${commit}/?$)`': /^\/[^/]+(?:\/[^/]+)+\/-\/(?:(?:blob|tree|blame|raw)\/[0-9a-f]{40}\/.|(?:commit|tree)\/[0-9a-f]{40}\/?$)/,
  'src/registry/pinned.ts: `^/[^/]+/[^/]+/${commit}/.`': /^\/[^/]+\/[^/]+\/[0-9a-f]{40}\/./,
  'src/registry/pinned.ts: `^/[^/]+/[^/]+/(?:(?:blob|tree|blame|raw)/${commit}/.|(?:commit|tree)/${commit}/?$)`': /^\/[^/]+\/[^/]+\/(?:(?:blob|tree|blame|raw)\/[0-9a-f]{40}\/.|(?:commit|tree)\/[0-9a-f]{40}\/?$)/,
  'src/settings.ts: `^(?:/${folder})+$`': /^(?:\/(?!_next(?:\/|$))[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/,
  'src/words/beside-hosts.ts: `(?:[${letters}]{2}|[${particles}])[${marksOfDirection}]?(?=[\\\\p{Script=Latin}\\\\p{Nd}])`': /(?:[\p{Script=Han}]{2}|[は])[\u200f]?(?=[\p{Script=Latin}\p{Nd}])/u,
  'src/words/beside-hosts.ts: `(?<=[${letters}]{2}|[${particles}])[\\\\u3002\\\\uff61]`': /(?<=[\p{Script=Han}]{2}|[は])[\u3002\uff61]/u,
  'src/words/beside-hosts.ts: `[${letters}${after}${marksOfDirection}]`': /[\p{Script=Han}\p{scx=Yiii}\u200f]/u,
  'src/words/beside-hosts.ts: `^[${marksOfDirection}]+`': /^[\u200e\u200f]+/,
  'src/words/figures/bounds.ts: `${before}(?:(?<most>${most})|(?<least>${least})|(?<more>${more})|(?<less>${less}))${behind}`': /(?<![\p{L}\p{N}])[وف]?[بلك]?(?:ال)?(?:(?<most>at most|(?<!más )o menos|máxim[oa](?: de(?: un)?|:)?(?= \d)|hasta(?! (?:el \d{1,2} de \p{L}|que ))|(?<![找看])不到|[未不]满(?= ?\d))|(?<least>(?:a partir de|desde)(?! (?:el \d{1,2} de \p{L}|\p{L}{4,10} de (?:19|20)\d\d|(?:19|20)\d\d(?![\d.,]|\sETH)))(?= \d[\d.,]{0,14}\s(?:mil|ETH|USD|[$€%])))|(?<more>más (?:del?|que)|supera\p{L}{0,4}|(?:over|(?<!the )past)(?= (?:about )?(?:[$€£]?\d|half|two))|pas(?:a|ó) de(?: l[oa]s)?(?! \d[\d.,]{0,9}(?:\s\p{L}{1,12})? a \d))|(?<less>less than|(?<!حد (?:ال)?)أقل من|(?<!\p{L}|من )دون))(?![\p{L}\p{N}])/iu,
  'src/words/figures/bounds.ts: no': /(?<!\p{L})(?:no|nunca|ning[uú]n[oa]?|[وف]?(?:أ?لا|لم)) (?![\p{L} ]{0,24}(?:sino|salvo) )[\p{L} ]{0,24}$|(?:没有?|(?:[绝永]不|没有任?何?)[\p{Script=Han} ]{0,10})$/iu,
  'src/words/figures/counted.ts: `^ ?((?! )\\\\p{L}{2,12} (?:of|de|\\u0645\\u0646)|[\\u5BF9\\u53CC\\u6253\\u5206\\u89D2\\u5398\\u6BEB]) ?(${symbolSource})`': new RegExp(`^ ?((?! )\\p{L}{2,12} (?:of|de|من)|[对双]) ?(${symbolSource})`, 'u'),
  'src/words/figures/counted.ts: `^${between}(${symbolSource})`': new RegExp(`^[ \\u00a0-]?(?:de )?(${symbolSource})`, 'u'),
  'src/words/figures/counted.ts: `^${between}(?:${pattern})(?![A-Za-z])${end}`': /^[ \u00a0-]?(?:de )?(?:dólares|(?:us)?\$|usd|us dollars?|dollars?)(?![A-Za-z])(?![\p{L}\p{N}])/iu,
  'src/words/figures/counted.ts: `^[ \\\\u00a0]?(?:${scales.map(([pattern], index) => `(?<s${index}>${pattern})`).join("|")})${end}`': /^[ \u00a0]?(?:(?<s0>billón|billones)|(?<s1>mil millones)|(?<s2>mil(?!l)))(?![\p{L}\p{N}])/iu,
  'src/words/figures/counted.ts: place === "behind" ? `^[ \\\\u00a0]?(?:${pattern})${end}` : `(?:${pattern})$`': /^[ \u00a0]?(?:por (?:ciento|cien|100))(?![\p{L}\p{N}])/iu,
  'src/words/figures/quantities.ts: `${before}(?:${some.map(([pattern], index) => `(?<v${index}>${pattern})`).join("|")})${behind}`': /(?<![\p{L}\p{N}])[وف]?[بلك]?(?:ال)?(?:(?<v0>no (?:less|fewer) than|(?<=(?<!\p{L})no [\p{L} ]{1,24} )más de)|(?<v1>duplica\p{L}{0,8}|(?:(?:per|each)|(?=an? )(?<=(?:\d[\d.,]{0,12}%?(?: (?!(?:by|in)(?!\p{L}))\p{L}{1,12}){0,3}|(?<!\p{L})(?:times|ETH)) )an?) day|(?<!(?:at|than) )once(?=[.;,:!?)]|$| and )|(?:early|start of)(?= (?:the year|May|(?:19|20)\d\d)(?!\p{L}))|每一?个? ?(?:[\d.]{1,6} ?分钟的)?时段|(?<=\d ?)هـ?|(?:an?|one) third(?= (?:of|more)(?!\p{L})|[.;:!?)]|,(?! (?:the|an?) )|$)|ل?(?:أخماس|(?<!(?:ة|أحد) )خمس(?:(?:ه|ها)(?!\p{L})|(?= (?:ال|ذلك))))))(?![\p{L}\p{N}])/iu,
  'src/words/figures/spelled.ts: `${isChinese ? `\\u767E\\u5206\\u4E4B(?<hundredths>${named})|` : ""}${before}(?<number>${named})${end}${larger}(?:${between}(?:(?<unit>${any})(?![A-Za-z])${end}|(?<share>${share[lang]})|(?<symbol>${symbolSource}))${isChinese ? "|(?=[\\u4E2A\\u79CD\\u540D\\u4EBA\\u4F4D\\u6B21\\u6761\\u5BB6\\u9879\\u4EFD\\u7C7B\\u628A\\u53F0\\u5C42\\u6B65\\u5757\\u7247\\u70B9\\u500D])" : "|(?!-\\\\p{L}| y \\\\p{L})"})`': new RegExp(`(?<![\\p{L}\\p{N}]|\\d )[وف]{0,2}(?<number>[一二两]{1,8}|(?:two )?(?:hundred|cien)[ -](?:and )?(?:(?:twenty|thirty)[ -](?:and )?(?:one|two)|two|a)|two|a)(?![\\p{L}\\p{N}])(?:[ \\u00a0-](?<scale>billion|million)(?![\\p{L}\\p{N}]))?(?:[ \\u00a0-]?(?:de )?(?:(?<unit>days?|weeks?)(?![A-Za-z])|(?<share>per ?cent)|(?<symbol>${symbolSource}))|(?!-\\p{L}| y \\p{L}))`, 'iu'),
  'src/words/figures/spelled.ts: `^(?:${pattern})$`': /^(?:(?:us)?\$|usd|us dollars?|dollars?)$/iu,
  'src/words/figures/symbols.ts: `(?<![A-Za-z0-9])${symbolSource}`': new RegExp(`(?<![A-Za-z0-9])${symbolSource}`),
  'src/words/fold.ts: `[${fullStops}]`': /[\u2024\u3002]/u,
  'src/words/fold.ts: `[${marksOfDirection}]`': /[\u200e\u200f]/,
  'src/mdx/right-to-left.ts: `[${marksOfDirection}]`': /[\u200e\u200f]/,
  'src/mdx/right-to-left.ts: `(?![\\\\p{L}\\\\p{M}])[${hostSigns}_/@:]|[\\\\p{L}\\\\p{M}](?<![${itsLetters}])`': /(?![\p{L}\p{M}])[\p{L}\p{N}._/@:]|[\p{L}\p{M}](?<![\p{scx=Arab}])/u,
  'src/words/hosts.ts: `[${hostSigns}]+`': new RegExp(`[${hostSigns}]+`, 'u'),
}

/** What the checker cannot show of a pattern: why it is linear all the same, how long the longest text is that it is asked about, and what would keep it longest. */
interface Exception {
  file: string
  /** How the pattern begins. */
  begins: string
  why: string
  longest: number
  worst: readonly string[]
}

const page = 128 * 1024
const longWord = 2000
const exceptions: readonly Exception[] = [
  { file: 'src/check/content-file.ts', begins: '^content\\/(?:(?!index', why: 'a slash ends each folder, a hyphen each word: there is one way to read a path', longest: 4096, worst: ['content/', 'a/', 'a-', 'a'] },
  { file: 'src/mdx/emoji.ts', begins: '(?<![\\p{L}\\p{N}:/]):', why: 'begins at a colon and holds none, so each part is read once', longest: page, worst: [':a', ':', ':-', ' :a', ' :0'] },
  { file: 'src/mdx/emoji.ts', begins: '^(?:\\p{Regional_Indicator}', why: 'no two parts can take the same character', longest: page, worst: ['\u{1f41f}', '\u{1f468}\u200d', '\u{1f1e9}'] },
  { file: 'src/mdx/exceptions.ts', begins: '^except', why: 'no two neighbouring parts can take the same character but the last, which takes all', longest: page, worst: ['except ', ' ', ':', 'a:'] },
  { file: 'src/mdx/front-matter.ts', begins: '(?:[-?:]', why: 'front matter is short', longest: 4096, worst: ['- ', '-  ', '-', '-                                                                '] },
  { file: 'src/mdx/rules/figure-date.ts', begins: '(?<![\\w.,\\p{Nd}])', why: 'a number is begun once, and a dot or comma ends each part of it', longest: longWord, worst: ['1', '1.', '1,000', '$1', '$1.1,', '11.'] },
  { file: 'src/mdx/rules/link-text.ts', begins: '(?<!\\\\)\\[\\^', why: 'a page has few brackets, and looks back no further than 200 characters', longest: longWord, worst: ['[^', '[', '[a][', '[a](', ']['] },
  { file: 'src/check/asset-file.ts', begins: '^(?:[a-z0-9]+', why: 'a slash ends each folder, a hyphen or dot each word: there is one way to read a path', longest: 4096, worst: ['a/', 'a-', 'a', 'a.'] },
  { file: 'src/check/svg.ts', begins: '(?<=[\\s', why: 'begins with the whole name of an attribute, and after it reads nothing that is part of one', longest: page, worst: [' href', ' href ', ' ', ' href='] },
  { file: 'src/publish/hosting/files.ts', begins: '^\\/(?:(?:\\.well', why: 'a slash ends each folder: there is one way to read a path', longest: 4096, worst: ['/a', '/.well-known', '/', 'a.'] },
  { file: 'src/check/svg-style.ts', begins: '(?<![\\w-])([', why: 'begins where a word does, and reads it once', longest: page, worst: ['a', 'a-', '-', 'a('] },
  { file: 'src/registry/redirectors.ts', begins: '[?&#;](?:u|url', why: 'an address has at most 500 characters', longest: 500, worst: ['?u=', '?u=a.', '?u=a.a', '&url=a-'] },
  { file: 'src/registry/redirectors.ts', begins: 'https?:', why: 'an address has at most 500 characters', longest: 500, worst: ['=a', '/a', '?a', '&a=', '='] },
  { file: 'src/settings.ts', begins: '^(?=.{1,253}$)', why: 'the name of a host has at most 253 characters', longest: 253, worst: ['a', 'a.', 'a-', '-'] },
  { file: 'src/words/addresses.ts', begins: '0\\s?x', why: 'begins at a 0 with an x, which no digit is, and at most 120 characters on all are digits', longest: page, worst: ['0x', '0 x', '0x0', '0x0 ', '0x01 , '] },
  { file: 'src/review/addresses.ts', begins: 'https:\\/\\/', why: 'stops at nothing that it has begun: what it has read it gives', longest: page, worst: ['https://', 'https://(', 'https://a(', '(a'] },
]

const patternOf = ({ file, source, flags, made: isMade }: Found) => (isMade ? made[`${file}: ${source}`] : { source, flags })
const safe = (source: string, flags: string) =>
  isSafePattern(source, { unicode: flags.includes('u'), caseInsensitive: flags.includes('i') && !flags.includes('u'), dotAll: flags.includes('s'), multiLine: flags.includes('m'), maxScore: 6, maxSteps: 5000 }).safe
/** Whether a pattern is linear for all that can be shown: from each place by the checker, and from all places together. */
const isLinear = ({ source, flags }: { source: string; flags: string }) =>
  alternativesOf(source).every((one) => !repeatsWithoutEnd(one) || safe(one, flags) || (startsApart(one) && safe(`^(?:${one})`, flags)))


const exceptionOf = ({ file }: Found, { source }: { source: string }) => exceptions.find((exception) => exception.file === file && source.startsWith(exception.begins))
const patterns = all.map((found) => ({ found, pattern: patternOf(found) }))

it('each that the code puts together has one among the tests that comes of it', () => {
  const places = all.filter(({ made: isMade }) => isMade).map(({ file, source }) => `${file}: ${source}`)
  expect([...new Set(places)].sort()).toEqual(Object.keys(made).sort())
})

it('none takes a time that grows faster than the text, but for a few of which that is known otherwise', () => {
  expect(all.length).toBeGreaterThan(150)
  const slow = patterns.filter(({ pattern }) => pattern && !isLinear(pattern))
  expect(slow.filter(({ found, pattern }) => pattern && !exceptionOf(found, pattern)).map(({ found, pattern }) => `${found.file}: ${pattern?.source}`)).toEqual([])
  // An exception that is no longer needed would hide the next mistake.
  const used = new Set(slow.map(({ found, pattern }) => pattern && exceptionOf(found, pattern)))
  expect(exceptions.filter((exception) => !used.has(exception)).map(({ file, begins }) => `${file}: ${begins}`)).toEqual([])
}, 300_000)

describe.each(exceptions)('$file: $begins', (exception) => {
  it.each(exception.worst)('is done with the longest text of %j', (worst) => {
    const { pattern } = patterns.find(({ found, pattern }) => pattern && exceptionOf(found, pattern) === exception) ?? {}
    const expression = new RegExp(pattern?.source ?? '', `g${pattern?.flags.replace(/[gy]/g, '')}`)
    const start = exception.worst[0] ?? ''
    const before = process.cpuUsage()
    for (const end of ['', '!', '\n', ' ']) expect([...(start + worst.repeat(exception.longest / worst.length) + end).matchAll(expression)].length).toBeGreaterThanOrEqual(0)
    // Some hundred times what it takes; a square of the length would take far longer.
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2)
  })
})

describe('the check itself', () => {
  it.each(['(a+)+b', 'a+a+b', '\\s*\\(', '[.,]+$', '(a|a)*c', 'x(?:a|ab)*?(?:a|b)*$', ' *,'])('finds fault with /%s/', (source) => {
    expect(isLinear({ source, flags: '' })).toBe(false)
  })

  it.each(['^a+$', '<b>([^<]*)</b>', '(?<!a)a+(?!b)', '[a-z]', 'a{3,9}b', ' class="([^"]*)"', '^a+|<[^<>]*>'])('finds none with /%s/', (source) => {
    expect(isLinear({ source, flags: '' })).toBe(true)
  })
})
