import { SaxesParser, type SaxesAttributeNS } from 'saxes'
import { type Complaint, mostComplaints } from '../diagnostics.ts'
import { deepest, drawnBy, type Part, wordsAgain } from './svg-drawn.ts'
import { declarationsIn, faultOfRules, faultOfStyle, mostRules, strangePropertyIn, targetOf } from './svg-style.ts'
import { attributes, elements, svg, words, xlink, xml, xmlns } from './svg-vocabulary.ts'
import { faultOfPlace, faultOfWords, isDrawn } from './svg-words.ts'

/** How many elements a drawing may come to, once everything that is used again is counted as often as it is drawn. */
const mostDrawn = 20_000

/** Other languages that browsers read within a drawing: each tag of theirs is named. */
const browsers = new Set(['http://www.w3.org/1999/xhtml', 'http://www.w3.org/1998/Math/MathML', 'http://www.w3.org/2001/xml-events'])

/**
 * What is wrong with the text of an SVG file. It is read as browsers read it, as XML, and may hold shapes, words, colours and what in
 * itself they refer to, and nothing else: no script or event, nothing from outside, no other language, no move, and nothing that grows
 * while it is drawn.
 */
export function svgComplaints(text: string): Complaint[] {
  const complaints: Complaint[] = []
  const say = (start: number, length: number, message: string): void => {
    complaints.push({ range: { start: Math.max(0, start), end: Math.max(0, start) + length }, message })
    // Of a hostile drawing nobody wants to hear all, and to say where each stands takes time.
    if (complaints.length === mostComplaints) throw new Stop()
  }
  // Programs that draw write much of their own beside a drawing: once is enough for each.
  const told = new Set<string>()
  const sayForeign = (language: string, name: string, start: number): void => {
    if (told.has(language)) return
    told.add(language)
    say(start, name.length, `Unexpected "${name}" and perhaps more from the program that drew this (${language.slice(0, 100)}), expected only SVG; export it as plain SVG.`)
  }
  const parser = new SaxesParser({ xmlns: true })
  const stack: Part[] = []
  // What would hide or turn words, told once there are some in it; and that of style sheets, whose rules may be for any element.
  const turns = new Map<Part, [start: number, length: number, message: string][]>()
  const styles: [start: number, length: number, message: string][] = []
  const named = new Map<string, Part>()
  let top: Part | undefined
  let styled = false
  let style: { start: number; text: string } | undefined
  const beginning = (): number => text.lastIndexOf('<', parser.position - 1)

  parser.on('xmldecl', ({ version, encoding = 'UTF-8' }) => {
    if (version !== '1.0' || encoding.toUpperCase() !== 'UTF-8') say(0, 5, 'Unexpected XML declaration, expected version 1.0 and the encoding UTF-8, or none; remove it.')
  })
  parser.on('doctype', () => say(text.indexOf('<!DOCTYPE'), 9, 'Unexpected DOCTYPE, expected none; it can make text read as something else. Remove it.'))
  parser.on('processinginstruction', ({ target }) => say(text.lastIndexOf('<?', parser.position), target.length + 2, `Unexpected instruction "${target}", expected none; it can load a style sheet or code. Remove it.`))
  parser.on('opentag', (tag) => {
    const start = beginning()
    const part: Part = { children: [], uses: [], range: { start, end: start + tag.name.length + 1 }, name: tag.local, words: false }
    const isOfWords = tag.local === 'text' || tag.local === 'tspan'
    const isKnown = tag.uri === svg && tag.prefix === '' && elements.has(tag.local)
    if (!top && (tag.name !== 'svg' || tag.uri !== svg)) say(start, tag.name.length + 1, `Unexpected <${tag.name}>, expected <svg xmlns="${svg}"> around everything; write it like that.`)
    else if (foreign(tag.uri)) sayForeign(tag.uri, tag.name, start)
    else if (!isKnown && (tag.uri !== '' || tag.prefix !== '')) say(start, tag.name.length + 1, `Unexpected <${tag.name}>, expected an element that only draws, such as <path>, <g> or <use>; remove it.`)
    if (stack.length === deepest) {
      say(start, tag.name.length + 1, `Unexpected nesting deeper than ${deepest}, expected a plain drawing; flatten it.`)
      // The deeper a tag, the longer the parser looks for its language.
      throw new Stop()
    }
    if (style) say(start, tag.name.length + 1, `Unexpected <${tag.name}> in <style>, expected style rules; remove it.`)
    if (isOfWords && !isDrawn(tag.local, stack.map(({ name }) => name))) say(start, tag.name.length + 1, `Unexpected <${tag.name}> where nothing draws it, expected <text> in the outer <svg> or in <g>, and <tspan> in <text>; remove it.`)
    const turned: [start: number, length: number, message: string][] = []
    for (const attribute of Object.values(tag.attributes)) {
      if (foreign(attribute.uri)) sayForeign(attribute.uri, attribute.name, placeOf(attribute.name, text, start, parser.position))
      const fault = foreign(attribute.uri) ? undefined : faultOfAttribute(attribute)
      if (fault) say(placeOf(attribute.name, text, start, parser.position), attribute.name.length, fault)
      const otherwise = fault ? undefined : ((isOfWords ? faultOfPlace(attribute.name, attribute.value) : undefined) ?? faultOfSet(attribute.name === 'style' ? declarationsIn(attribute.value) : [[attribute.name, attribute.value]]))
      if (otherwise) turned.push([placeOf(attribute.name, text, start, parser.position), attribute.name.length, otherwise])
      part.uses.push(...(attribute.local === 'href' && attribute.value.startsWith('#') ? [attribute.value.slice(1)] : targetOf(attribute.value)))
      if (attribute.name !== 'id') continue
      if (named.has(attribute.value)) say(placeOf('id', text, start, parser.position), 2, `Unexpected second ${JSON.stringify(attribute.value.slice(0, 100))} for "id", expected each once; rename one.`)
      named.set(attribute.value, part)
    }
    turns.set(part, turned)
    stack.at(-1)?.children.push(part)
    stack.push(part)
    if (isOfWords) for (const one of stack) {
      for (const fault of one.words ? [] : (turns.get(one) ?? [])) say(...fault)
      one.words = true
    }
    top ??= part
    if (tag.local === 'style') {
      // The limit of rules is one for a drawing.
      if (styled) say(start, tag.name.length + 1, 'Unexpected second <style>, expected one; write all rules in the first.')
      styled = true
      style = { start: parser.position, text: '' }
    }
  })
  const within = (words: string): void => void (style && (style.text += words))
  parser.on('text', within)
  parser.on('cdata', within)
  parser.on('closetag', () => {
    stack.pop()
    if (!style) return
    const fault = faultOfStyle(style.text)
    const rule = faultOfRules(style.text)
    const property = strangePropertyIn(style.text)
    if (fault ?? (!rule && property)) say(style.start, 1, `Unexpected ${fault ?? property} in <style>, expected colours and lines; remove it.`)
    else if (rule) say(style.start, 1, `Unexpected ${rule} in <style>, expected at most ${mostRules} rules for elements, classes and ids, such as ".fish"; write attributes instead.`)
    const otherwise = faultOfSet(declarationsIn(style.text))
    if (otherwise) styles.push([style.start, 1, otherwise])
    style = undefined
  })
  parser.on('error', (error) => {
    say(Math.min(parser.position, text.length), 1, `Unexpected text that is not XML (${error.message.replace(/^\d+:\d+: |\.$/g, '')}), expected an SVG drawing; save it again.`)
    throw new Stop()
  })
  try {
    parser.write(text).close()
    if (top?.words) for (const fault of styles) say(...fault)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    return complaints
  }
  if (complaints.length > 0 || !top) return complaints
  const again = wordsAgain(top, named)
  const drawn = drawnBy(top, named)
  if (drawn === Infinity) say(top.range.start, 4, 'Unexpected drawing that refers to itself or never ends, expected one that ends; draw it out in full.')
  else if (drawn > mostDrawn) say(top.range.start, 4, `Unexpected drawing of ${drawn} elements, counting every reuse, expected at most ${mostDrawn}; reuse fewer parts.`)
  else if (again) say(again.range.start, 4, 'Unexpected <use> of words, expected words where they are drawn; write them out.')
  return complaints
}

/** Ends the reading: what is known is enough. */
class Stop extends Error {}

function faultOfAttribute({ name, prefix, local, uri, value }: SaxesAttributeNS): string | undefined {
  if (uri === xmlns) return local === '' || local === 'xmlns' ? (value === svg ? undefined : `Unexpected language "${value}", expected xmlns="${svg}"; remove it.`) : undefined
  const isLink = local === 'href' && (uri === '' || uri === xlink)
  const isKnown = isLink || (prefix === '' && attributes.has(local)) || (uri === xml && (local === 'space' || local === 'lang'))
  if (!isKnown) return `Unexpected attribute "${name}", expected one that only draws${/^on/i.test(local) ? '; this one runs code' : ''}. Remove it.`
  if (isLink) return /^#[\w.-]+$/.test(value) ? undefined : `Unexpected ${JSON.stringify(value.slice(0, 100))} for "${name}", expected a part of this drawing, such as "#fish"; draw it here.`
  const fault = words.has(local) ? undefined : (faultOfStyle(value, true) ?? (local === 'style' ? strangePropertyIn(value) : undefined))
  return fault && `Unexpected ${fault} in "${name}", expected a value that loads nothing; remove it.`
}

/** What in a list of properties and their values makes words be drawn otherwise than they are read. */
function faultOfSet(set: readonly [name: string, value: string][]): string | undefined {
  return set.map(([name, value]) => faultOfWords(name, value)).find(Boolean)
}

/** Whether a namespace is that of a program that draws, such as Inkscape, or of notes it makes: not SVG, and no language that browsers run. */
function foreign(uri: string): boolean {
  return uri !== '' && ![svg, xlink, xml, xmlns].includes(uri) && !browsers.has(uri)
}

/** Where an attribute stands in a tag. */
function placeOf(name: string, text: string, start: number, end: number): number {
  const at = text.slice(start, end).search(new RegExp(`(?<=[\\s"'])${name.replace(/[^\w-]/g, '\\$&')}\\s*=`))
  return at < 0 ? start : start + at
}
