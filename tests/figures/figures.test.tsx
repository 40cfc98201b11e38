// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { brotliCompressSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { Figure } from '../../src/components/figures/Figure.tsx'
import { clientShares } from '../../src/figures/client-shares.ts'
import { waits } from '../../src/figures/exit-queue.ts'
import { type FigureName, figureNames } from '../../src/figures/names.ts'
import { en } from '../../src/strings/en.ts'
import { WithSystem } from '../components/with-system.tsx'

const show = (...names: FigureName[]) => render(<WithSystem>{names.map((name, index) => <Figure name={name} key={index} />)}</WithSystem>).container
const markup = (name: FigureName) => renderToStaticMarkup(<WithSystem><Figure name={name} /></WithSystem>).replace(/<style[\s\S]*?<\/style>/g, '')
afterEach(cleanup)

describe.each(figureNames)('%s', (name) => {
  it('is a figure whose caption names a source that can be opened, and its date', () => {
    const figure = show(name).querySelector('figure')
    const caption = figure?.querySelector('figcaption')
    expect(figure?.firstElementChild).toBe(caption)
    expect(caption?.querySelector('b')?.textContent?.length).toBeGreaterThan(10)
    expect(caption?.querySelector('small a')?.getAttribute('href')).toMatch(/^https:\/\//)
    expect(caption?.querySelector('small')?.textContent).toMatch(/\b20[12]\d\b/)
    // Nothing of it runs into the next where it is copied.
    const parts = [...(caption?.childNodes ?? [])].map((part) => part.textContent ?? '')
    expect([parts[1], parts[3], parts.length]).toEqual([' ', ' ', 5])
  })

  it('is one picture with a name to a screen reader', () => {
    const figure = show(name)
    // A page has one title, and it is not in a drawing.
    expect(figure.querySelectorAll('title')).toHaveLength(0)
    for (const drawing of screen.getAllByRole('img')) {
      const words = document.getElementById(drawing.getAttribute('aria-labelledby') ?? '')
      expect(words?.parentElement).toBe(drawing)
      expect(words?.textContent).toMatch(/^(Drawing|Bar chart): .+\.$/)
    }
  })

  it('says the same in words: in a list or a table', () => {
    const figure = show(name).querySelector('figure') as HTMLElement
    expect(figure.querySelectorAll('li, tbody tr').length).toBeGreaterThanOrEqual(2)
    if (name !== 'eth-through-a-pool') expect(within(figure).getByText(en.figures.inWords).tagName).toBe('SUMMARY')
  })

  it('draws nothing outside its width and nothing that is no number', () => {
    const lengths = [...show(name).querySelectorAll('[x], [x1], [x2]')].flatMap((element) => ['x', 'x1', 'x2'].flatMap((key) => element.getAttribute(key) ?? [])).filter((value) => value.endsWith('%'))
    expect(lengths.every((value) => Number.parseFloat(value) >= 0 && Number.parseFloat(value) <= 100)).toBe(true)
    expect(markup(name)).not.toMatch(/NaN|Infinity|undefined|\[object/)
  })

  it('has no style attribute, no script, no colour of its own, and weighs at most 1,200 bytes', () => {
    const html = markup(name)
    expect(html).not.toMatch(/ style=|<script| on[a-z]+=|#[0-9a-f]{3,8}\b(?=["';])|rgb\(/i)
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(1200)
  })
})

describe('figures', () => {
  it('give no id twice, even when a page shows one twice', () => {
    const ids = [...show(...figureNames, ...figureNames).querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(figureNames.length)
    expect(new Set(ids).size).toBe(ids.length)
    // No heading of a page can have such an id: theirs begin with a letter or a digit.
    expect(ids.filter((id) => /^[\p{L}\p{N}]/u.test(id))).toEqual([])
  })

  it('tell the way of ETH in as many steps as are drawn, in the same order', () => {
    const figure = show('eth-through-a-pool')
    const drawn = [...figure.querySelectorAll('svg text')].map((text) => text.textContent)
    expect(drawn).toEqual(['1 You', '2 Contract', '3 Validators', '4 Rewards', '5 Your share', '6 Way out'])
    expect([...figure.querySelectorAll('ol > li > b')].map((label, index) => `${index + 1} ${label.textContent?.replace('.', '')}`)).toEqual(drawn)
    expect(figure.querySelectorAll('svg circle')).toHaveLength(drawn.length)
  })

  it('show tokens that grow in number or in height', () => {
    const figure = show('rebasing-and-reward-bearing')
    expect([...figure.querySelectorAll('svg text')].map((text) => text.textContent)).toEqual(['Rebasing', '10 → 10.27 tokens of 1 ETH', 'Reward-bearing', '8 tokens of 1.25 → 1.28375 ETH'])
    expect([...figure.querySelectorAll('li')].map((item) => item.textContent)).toEqual(['Rebasing: 10 tokens of 1 ETH become 10.27 tokens of 1 ETH. 10 ETH become 10.27 ETH.', 'Reward-bearing: 8 tokens of 1.25 ETH become 8 tokens of 1.28375 ETH. 10 ETH become 10.27 ETH.'])
    // What the year added has the same area in both: width in percent times height in em.
    const areas = [...figure.querySelectorAll('line.x')].map((line) => (Number.parseFloat(line.getAttribute('x2') ?? '') - Number.parseFloat(line.getAttribute('x1') ?? '')) * Number.parseFloat(line.getAttribute('stroke-width') ?? ''))
    expect(areas).toHaveLength(2)
    expect((areas[1] ?? 0) / (areas[0] ?? 1)).toBeCloseTo(1, 1)
    expect(figure.querySelector('figcaption')?.textContent).toContain('Assumed: 10 ETH deposited, a net reward of 2.7% a year')
  })

  it('draw a bar for each client, and what is beyond a third on its own', () => {
    const figure = show('client-shares')
    const [execution, consensus] = within(figure).getAllByRole('img') as [HTMLElement, HTMLElement]
    expect(execution.querySelectorAll('g[stroke-width]')).toHaveLength(clientShares.value.execution.length)
    expect(consensus.querySelectorAll('g[stroke-width]')).toHaveLength(clientShares.value.consensus.length)
    expect([...execution.querySelectorAll('.x')].map((line) => line.getAttribute('x2'))).toEqual(['43%', '36%'])
    expect(consensus.querySelectorAll('.x')).toHaveLength(0)
    expect(execution.textContent).toContain('1/32/3')
    expect([...figure.querySelectorAll('li')].map((item) => item.textContent)).toEqual(['Execution clients: Geth 43%, Nethermind 36%, Besu 16%, Erigon 3% and Reth 2%. Beyond a third: Geth and Nethermind.', 'Consensus clients: Lighthouse 32.59%, Prysm 31.31%, Teku 27.06%, Nimbus 5.63%, Grandine 2% and Lodestar 1.42%. None is beyond a third.'])
  })

  it('draw a block for each day in the queue, and a table with the days', () => {
    const figure = show('exit-queue')
    expect([...figure.querySelectorAll('svg line:not(.x)')].map((line) => Number(line.getAttribute('pathLength')))).toEqual(waits.map(({ days }) => Math.round(days * 1000) / 1000))
    expect([...figure.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([['57,600', '1.0', '2.1'], ['500,000', '8.7', '9.8'], ['1,000,000', '17.4', '18.5'], ['2,600,000', '45.1', '46.3']])
    expect(figure.querySelector('figcaption')?.textContent).toContain('in force since 7 May 2025')
  })

  it('draw what a slashing takes, and say how it comes about', () => {
    const figure = show('slashing-cost')
    expect([...figure.querySelectorAll('svg text.r')].map((text) => text.textContent)).toEqual(['0.008 ETH', '0.97 ETH', '4.81 ETH', '9.61 ETH', '31.69 ETH'])
    expect([...(figure.querySelector('tbody tr')?.children ?? [])].map((cell) => cell.textContent)).toEqual(['Alone', '0.008', '0.0001', '0.008'])
    expect(figure.querySelector('figcaption')?.textContent).toContain('within about 36 days')
    expect(figure.querySelector('details p')?.textContent).toMatch(/^At once: 1\/4,096 of the effective balance\. Later: 3 times the share/)
  })

  it('draw what fees leave of the same rewards, with a table that adds up', () => {
    const figure = show('what-a-fee-takes')
    expect([...figure.querySelectorAll('svg text')].map((text) => text.textContent)).toEqual(['No fee', '0.1503 ETH', '5% fee', '0.1424 + 0.0079 ETH', '10% fee', '0.1345 + 0.0158 ETH', '25% fee', '0.1111 + 0.0392 ETH'])
    expect([...figure.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([['0%', '0.1503', '0'], ['5%', '0.1424', '0.0079'], ['10%', '0.1345', '0.0158'], ['25%', '0.1111', '0.0392']])
    expect(figure.querySelector('figcaption')?.textContent).toContain('It earns 2.84% a year before the fee')
    expect(figure.querySelector('figcaption')?.textContent).toMatch(/May 2026\. Rates change\.$/)
    // What is left begins at the start; what is taken ends where the rewards without a fee do, on whole blocks.
    const [left, taken] = [':not(.x)', '.x'].map((kind) => [...figure.querySelectorAll(`svg line${kind}`)].map((line) => ['x1', 'x2'].map((key) => line.getAttribute(key)))) as [string[][], string[][]]
    expect(left.map(([start]) => start)).toEqual(['0%', '0%', '0%', '0%'])
    expect(left.map(([, end]) => end)).toEqual(['100%', '94.73%', '89.49%', '73.94%'])
    expect(taken).toEqual([['95%', '100%'], ['90%', '100%'], ['70%', '100%']])
  })
})
