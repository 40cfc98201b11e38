/// <reference types="remark-parse" />
import type { Code, Construct, Extension, TokenizeContext } from 'micromark-util-types'
import type { Processor } from 'unified'

/** Where GFM looks for an address that stands for itself: "www.", "http" and what may be the name before an "@". */
const names = ['wwwAutolink', 'protocolAutolink', 'emailAutolink']

/** One open bracket, as GFM finds it when it looks back. */
const open = [['enter', { type: 'labelLink' }]] as unknown as TokenizeContext['events']

/**
 * Lets GFM see at once whether a bracket is open. By itself it looks back over everything since that bracket, at each word:
 * behind one "[" that nobody closes, a page takes minutes. And where a page has no "@", no word is looked at as the name before one, which
 * takes a third of the time of reading it. Stands after remark-gfm, and changes nothing of what is read.
 */
export function remarkQuickAutolinks(this: Processor): void {
  const data = this.data()
  const whole = (data.micromarkExtensions ?? []).map((extension) => ({ ...extension, ...('text' in extension ? { text: quick(extension.text) } : {}) }))
  const withoutMail = whole.map((extension) => ({ ...extension, ...('text' in extension ? { text: mailless(extension.text) } : {}) }))
  data.micromarkExtensions = whole
  const parse = this.parser
  if (!parse) return
  this.parser = (document, file) => {
    // Plugins that stand behind this one have added theirs.
    const added = (data.micromarkExtensions ?? []).slice(whole.length)
    data.micromarkExtensions = [...(document.includes('@') ? whole : withoutMail), ...added]
    return parse(document, file)
  }
}

function mailless(constructs: Extension['text']): Extension['text'] {
  const some = Object.entries(constructs ?? {}).map(([code, all]) => [code, [all].flat().filter((one) => one?.name !== 'emailAutolink')] as const)
  return Object.fromEntries(some.filter(([, left]) => left.length > 0).map(([code, left]) => [code as unknown as Code, left]))
}

function quick(constructs: Extension['text']): Extension['text'] {
  return Object.fromEntries(Object.entries(constructs ?? {}).map(([code, some]) => [code as unknown as Code, Array.isArray(some) ? some.map(quickOf) : some && quickOf(some)]))
}

function quickOf(construct: Construct): Construct {
  if (!names.includes(construct.name ?? '')) return construct
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      // Brackets that closed around nothing are marked, and dropped when the next one closes.
      const starts = this._labelStarts ?? []
      while (starts.at(-1)?._balanced) starts.pop()
      return construct.tokenize.call(Object.create(this, { events: { value: starts.length > 0 ? open : [] } }) as TokenizeContext, effects, ok, nok)
    },
  }
}
