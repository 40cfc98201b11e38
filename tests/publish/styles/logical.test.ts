import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow, root } from '../../files.ts'
import { builtPages, bytesOf } from '../../out/built.ts'
import { declarationsIn, declarationsInCode, isPhysical } from './physical.ts'

/** What may say left or right, as it stands in a sheet, with the reason. Whatever is no longer there has to go from here. */
const exceptions: readonly { declaration: RegExp; because: string }[] = [
  { declaration: /^border-width: 0 \.?0?\.15rem \.?0?\.15rem 0$/, because: 'a tick is drawn as it is in every language' },
  { declaration: /^transform: rotate\(45deg\) translate\(-0?\.1rem, ?-0?\.1rem\)$/, because: 'the same tick' },
  { declaration: /^background: (?:linear-gradient\(90deg|\[)/, because: 'the rims of what scrolls: both sides have the same' },
  { declaration: /^text-align: right ?!important$/, because: 'Arabic: figures run left to right there as well, and keep their units below one another' },
  { declaration: /^transform: scaleX\(-1\)$/, because: 'Arabic: drawings are mirrored, and their words back' },
]
const named = ({ property, value }: { property: string; value: string }) => `${property}: ${value}`
const isExcepted = (declaration: string) => exceptions.some((exception) => exception.declaration.test(declaration))

const sheets = [...new Set(builtPages.flatMap((file) => [...bytesOf(file).toString('utf8').matchAll(/<style>([^<]*)<\/style>/g)].map(([, css = '']) => css)))]
const sources = ['src/theme', 'src/components', 'src/islands'].flatMap((folder) => filesBelow(folder).filter((file) => /\.(?:tsx?|css)$/.test(file)).map((file) => `${folder}/${file}`))
const readText = (file: string) => readFileSync(join(root, file), 'utf8')
/** Those of a file; in code, also those of a sheet that is written out there. */
const declarationsOf = (file: string) => (file.endsWith('.css') ? declarationsIn(readText(file)) : [...declarationsInCode(readText(file)), ...declarationsIn((readText(file).match(/`[^`]*`/g) ?? []).join())])

describe('a declaration', () => {
  it.each(['margin-left: 1rem', 'padding-right: 0', 'border-left: 1px solid', 'border-top-left-radius: 0', 'scroll-margin-right: 1px', 'left: 0', 'text-align: left', 'text-align: right !important', 'float: right', 'clear: left', 'padding: 0 1rem 0 0', 'margin: 1px 2px 3px 4px', 'border-width: 0 1px 1px 0', 'inset: auto 0 0 auto', 'padding: 0 calc(1rem + 1px) 0 0', 'border-radius: 1rem 0', 'border-radius: 1px 1px 1px 0', 'border-radius: 1px / 1px 2px', 'background: linear-gradient(90deg, red, blue)', 'background: linear-gradient(to right, red, blue)', 'background-position: right top', 'background: var(--a) 100% 0 / 1rem no-repeat', 'transform: translateX(1rem)', 'transform: translate(-50%, 0)', 'transform: rotate(90deg)', 'transform: scaleX(-1)', 'translate: 1rem', 'scale: -1 1', 'rotate: 45deg', 'object-position: left', 'transform-origin: right', 'position-area: left'])('%s is found', (text) => {
    expect(declarationsIn(`.a{${text}}`).filter(isPhysical).map(named)).toEqual([text])
  })

  it.each(['margin-inline-start: 1rem', 'padding: 0 1rem', 'padding: 1px 2px 3px', 'margin: 1px 2px 3px 2px', 'inset: 0', 'inset-inline-end: 0', 'border-end-start-radius: 0', 'border-radius: 1rem', 'border-radius: 1px 1px 0 0', 'text-align: start', 'float: inline-end', 'top: 1px', 'background: linear-gradient(180deg, red, blue)', 'background: var(--a)', 'transform: translateY(1px)', 'translate: 0 1px', 'scale: 0.7', 'grid-template-areas: "left right"', 'padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 2.5rem', 'overflow-x: auto', 'position-try-fallbacks: flip-inline'])('%s is none', (text) => {
    expect(declarationsIn(`.a{${text}}`).filter(isPhysical).map(named)).toEqual([])
  })

  it('is found in code, and within a rule that stands in another', () => {
    expect(declarationsInCode("{ '& a': { paddingLeft: '1rem', left: 0, textAlign: 'right' }, _after: { borderRadius: `${one} 0` } } // right: 1").filter(isPhysical).map(named)).toEqual(['padding-left: 1rem', 'left: 0', 'text-align: right', 'border-radius: ${one} 0'])
    expect(declarationsIn('.a{top:0;b{left:0;i{float:left}}}').filter(isPhysical).map(named)).toEqual(['left: 0', 'float: left'])
  })
})

describe('styles hold whichever way a text runs', () => {
  it('in the sheets of all pages', () => {
    const found = [...new Set(sheets.flatMap(declarationsIn).filter(isPhysical).map(named))]
    expect(found.filter((declaration) => !isExcepted(declaration)), 'say start and end instead of left and right').toEqual([])
    // Declarations are seen.
    expect(sheets.flatMap(declarationsIn).length).toBeGreaterThan(2_000)
  })

  it.each(sources)('in %s', (file) => {
    expect(declarationsOf(file).filter(isPhysical).map(named).filter((declaration) => !isExcepted(declaration)), 'say start and end instead of left and right').toEqual([])
  })

  it('in every script: none asks for places or arrows at a side', () => {
    const asked = /scrollLeft|client[XLW]\w*|offset[XL]\w*|page[X]\w*|\bArrow(?:Left|Right)\b|Rect\(\)\.(?:left|right|x)\b|\.style\.(?:left|right)/
    expect('element.getBoundingClientRect().left').toMatch(asked)
    expect(filesBelow('src/islands').filter((file) => asked.test(readText(`src/islands/${file}`)))).toEqual([])
  })

  it.each(exceptions)('but for $declaration: $because', ({ declaration }) => {
    const all = [...sheets.flatMap(declarationsIn), ...sources.flatMap(declarationsOf)].filter(isPhysical).map(named)
    expect(all.some((one) => declaration.test(one))).toBe(true)
  })
})
