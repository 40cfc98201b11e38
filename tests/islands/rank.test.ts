import { describe, expect, it } from 'vitest'
import { judgeOf, type Part, type Text } from '../../src/islands/rank.ts'
import { tongue } from '../../src/islands/tongues/en.ts'
import { smallWords } from '../../src/strings/en/browser.ts'

const { fit, ranked, wordsOf } = judgeOf(tongue, smallWords)

describe('the telling words of a question', () => {
  it.each([
    ['what is staking', ['staking']],
    ['How do I get my ETH back?', ['eth', 'back']],
    ['can I lose ETH', ['lose', 'eth']],
    ['Staking as a service', ['staking', 'service']],
    ['ether.fi', ['ether']],
    ['32 ETH', ['32', 'eth']],
    ['P2P.org', ['p2p', 'org']],
    ['“slashing”', ['slashing']],
    ['is it', ['is', 'it']],
    ['', []],
    ['?!', []],
    ['</script>', ['script']],
    ['Ünïcode ÉTH', ['ünïcode', 'éth']],
  ])('%j: %j', (question, expected) => {
    expect(wordsOf(question)).toEqual(expected)
  })
})

describe('how well a name answers', () => {
  it.each([
    ['staking', 'Staking', 2],
    ['slashed', 'Slashing', 2],
    ['fee', 'Fees', 2],
    ['slahsing', 'Slashing', 2],
    ['liod', 'Lido', 2],
    ['staking', 'Staking pool', 1.5],
    ['stak', 'Staking', 2],
    ['sta', 'Staking', 1.4],
    ['staking', 'StakeWise', 1.4],
    ['rocket pool fee', 'Rocket Pool', 4 / 9],
    ['staking', 'Penalty', 0],
    ['staking', '', 0],
  ])('%j asked, %j: %d', (asked, name, expected) => {
    expect(fit(wordsOf(asked), wordsOf(name))).toBeCloseTo(expected, 10)
  })
})

const part = (title: string, url: string, words = 1): Part => ({ title, url, excerpt: `of ${title}`, locations: Array.from({ length: words }, (_, place) => place) })
const text = (title: string, url: string, parts: readonly Part[] = [], rest: Partial<Text['meta']> = {}): Text => ({ url, meta: { title, kind: 'Page', ...rest }, excerpt: `all of ${title}`, sub_results: parts })
const urls = (query: string, ...texts: Text[]) => ranked(query, texts).map(({ url }) => url)

describe('the order', () => {
  it.each([
    ['a name that says just that, before one that says more', 'staking', [text('Staking pool', '/a/'), text('Staking', '/b/')], ['/b/', '/a/']],
    ['a name, before words alone', 'slashing', [text('Penalty', '/a/'), text('Slashing', '/b/')], ['/b/', '/a/']],
    ['another name counts as well', 'stETH', [text('StakeWise', '/a/'), text('Lido', '/b/', [], { also: 'stETH|Lido Staked ETH' })], ['/b/', '/a/']],
    ['a heading counts as well', 'fee', [text('P2P', '/a/'), text('Pools', '/b/', [part('The fee', '/b/#fee')])], ['/b/#fee', '/a/']],
    ['of names that say as much, the more general', 'staking', [text('Pool staking', '/staking/pools/long/'), text('Staking here', '/staking/')], ['/staking/', '/staking/pools/long/']],
    ['where no name says it, as they were found', 'tax', [text('A longer name', '/a/long/address/'), text('B', '/b/')], ['/a/long/address/', '/b/']],
    ['nothing', 'tax', [], []],
  ])('%s', (_, query, texts, expected) => {
    expect(urls(query, ...texts)).toEqual(expected)
  })
})

it('where letters may have changed places, only what has such a name is shown', () => {
  const texts = [text('Balance', '/a/'), text('Slashing', '/b/'), text('Slow', '/c/', [part('How slow?', '/c/#slow')])]
  expect(ranked('slahsing', texts, 1).map(({ url }) => url)).toEqual(['/b/'])
  expect(ranked('banana', texts, 1)).toEqual([])
})

describe('leads', () => {
  it.each([
    ['to the section whose heading fits, not to the one with most words', 'get ETH back', [part('Getting out', '/p/#out', 9), part('When can I get my ETH back?', '/p/#back')], '/p/#back'],
    ['to the section with most words where no heading fits', 'tax', [part('One', '/p/#one', 1), part('Two', '/p/#two', 3)], '/p/#two'],
    ['to the page whose title is asked for, though a section is called so', 'pools', [part('What are pools?', '/p/#what', 5)], '/p/'],
    ['to the page where its beginning has most words', 'tax', [part('Pools', '/p/', 4), part('Two', '/p/#two', 3)], '/p/'],
    ['to the page that has no sections', 'tax', [], '/p/'],
  ])('%s', (_, query, parts, expected) => {
    expect(urls(query, text('Pools', '/p/', parts))).toEqual([expected])
  })

  it('says which part it is, and shows what stands there', () => {
    expect(ranked('fee', [text('Pools', '/p/', [part('The fee', '/p/#fee')])])).toMatchObject([{ title: 'Pools', section: 'The fee', kind: 'Page', url: '/p/#fee', excerpt: 'of The fee' }])
    expect(ranked('pools', [text('Pools', '/p/', [part('Pools', '/p/')])])).toMatchObject([{ title: 'Pools', section: '', url: '/p/', excerpt: 'of Pools' }])
  })
})
