import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Check } from '../../src/registry/checks/index.ts'
import { changedTextsOf } from '../../src/recheck/changed-texts.ts'
import type { Outcome, Placed } from '../../src/recheck/outcome.ts'
import { progressOn } from '../../src/progress.ts'
import { recheck } from '../../src/recheck/recheck.ts'
import { recheckReport } from '../../src/recheck/report.ts'
import { serve, type WebServer } from './https-server.ts'

// Texts and pages from a real server, from the check to the report. What a product file may name is the schema's: here it is a port on this machine.
let web: WebServer
const files = new Map<string, [type: string, body: string]>()
const fees = '# Fees\n\nThe pool keeps a fee of 10%\nof all rewards.\n'
const page = (words: string) => `<!doctype html><title>Fees</title><nav>fee of 10%</nav><main><p>${words}</p></main>`

beforeAll(async () => {
  web = await serve(({ url = '' }, response: ServerResponse) => {
    const [type, body] = files.get(url) ?? []
    if (type === undefined) response.writeHead(404).end('Nothing here.')
    else if (type === 'redirect') response.writeHead(302, { location: body ?? '' }).end()
    else response.writeHead(200, { 'content-type': type }).end(body)
  })
})
afterAll(() => web.stop())

const placed = (check: object, key = 'fee'): Placed => ({ file: 'content/products/pools/some-pool.json', name: 'Some Pool', key, index: 0, check: check as Check, value: 'yes', asOf: '2026-06-10' })
const text = (path: string, more: object = {}) => placed({ kind: 'text', url: web.at(path), find: 'a fee of 10% of all rewards', ...more })
const onPage = (path: string, more: object = {}) => placed({ kind: 'page', url: web.at(path), find: 'a fee of 10%', ...more }, 'status')
const read = async (...all: Placed[]): Promise<Outcome[]> => (await recheck(all, { endpoints: [], chain: {}, web: web.options, onProgress: () => undefined })).outcomes

it('what was read once is compared with what stands there later', async () => {
  files.set('/fees.md', ['text/plain', fees])
  files.set('/fees', ['text/html', page('We keep a fee of 10%.')])
  const [first, second] = await read(text('/fees.md'), onPage('/fees'))
  expect([first?.state, second?.state]).toEqual(['holds', 'holds'])
  const again = [text('/fees.md', { passage: first?.seen }), onPage('/fees', { passage: second?.seen })]
  expect((await read(...again)).map(({ state }) => state)).toEqual(['holds', 'holds'])
  files.set('/fees.md', ['text/plain', fees.replace('10%', '12%')])
  files.set('/fees', ['text/html', page('We keep a fee of 10%, and 1% on leaving.')])
  const changed = await read(...again)
  expect(changed.map(({ state, seen }) => [state, seen === 'gone'])).toEqual([['changed', true], ['changed', false]])
  expect(changedTextsOf(changed)).toEqual([
    { address: web.at('/fees.md'), file: 'content/products/pools/some-pool.json', key: 'fee', since: '2026-06-10' },
    { address: web.at('/fees'), file: 'content/products/pools/some-pool.json', key: 'status', since: '2026-06-10' },
  ])
  expect(recheckReport(changed, { today: '2026-11-26', block: undefined })).toBe(`# What checks read

On 2026-11-26, of 2 checks 0 hold, 2 changed, and 0 could not be told.

## Changed

Each asks for a person: open what was read, then correct the fact, its date, sources and note, and what its check expects.

| Product | Fact | What was asked | Expected | Read |
| --- | --- | --- | --- | --- |
| ⚠ Some Pool | \`status\` | \`${web.at('/fees')}\` | \`a fee of 10%\` | \`We keep a fee of 10%, and 1% on leaving.\` |
| Some Pool | \`fee\` | \`${web.at('/fees.md')}\` | \`a fee of 10% of all rewards\` | \`gone\` |

## By product

| Product | Holds | Changed | Could not tell |
| --- | --- | --- | --- |
| Some Pool | 0 | 2 | 0 |
`)
})

it.each<[string, string, string]>([
  ['Markdown', 'a fee of 10% of all rewards | [click](https://evil.test) <b>now</b> @everyone `x`', 'a fee of 10% of all rewards \\| \\[click\\]\\(https:&#8203;//evil.test\\) &#60;b&#62;now&#60;/b&#62; @&#8203;everyone \\`x\\`'],
  ['codes for a terminal', 'a fee of 10% of all rewards \u001b[2J\u001b]0;x\u0007', '`a fee of 10% of all rewards [2J]0;x`'],
  ['signs that turn the line', 'a fee of 10% of all rewards \u202eesrever', '`a fee of 10% of all rewards esrever`'],
  ['a very long line', `a fee of 10% of all rewards ${'x'.repeat(1000)}`, `\`a fee of 10% of all rewards ${'x'.repeat(132)}…\``],
])('a passage of %s is shown as text', async (_, body, shown) => {
  files.set('/hostile.md', ['text/plain', body])
  const outcomes = await read(text('/hostile.md', { passage: `sha256-${'A'.repeat(43)}=` }))
  expect(recheckReport(outcomes, { today: '2026-11-26', block: undefined }).split('\n').find((line) => line.startsWith('| Some Pool | `fee`'))?.split(' | ').slice(4).join(' | ')).toBe(`${shown} |`)
})

it('what is gone, leads elsewhere or is another thing could not be told', async () => {
  files.set('/away.md', ['redirect', 'https://evil.test/fees.md'])
  files.set('/now-a-page.md', ['text/html', page('a fee of 10% of all rewards')])
  files.set('/picture.md', ['image/png', fees])
  const why = (await read(text('/missing.md'), text('/away.md'), text('/now-a-page.md'), text('/picture.md'))).map((one) => [one.state, one.why])
  expect(why).toEqual([['unclear', 'is gone (404)'], ['unclear', 'leads to another host'], ['unclear', 'is a page, not a text'], ['unclear', expect.any(String) as string]])
})

it('a file that several facts name is asked for once', async () => {
  files.set('/fees.md', ['text/plain', fees])
  web.asked.length = 0
  await read(text('/fees.md'), text('/fees.md', { find: 'The pool keeps' }), placed({ kind: 'text', url: web.at('/fees.md'), pattern: '^# Fees$' }))
  expect(web.asked.map(({ url }) => url)).toEqual(['/fees.md'])
})

it('a bar shows on a terminal how far it is, and nothing where no person looks', () => {
  const on = (isTTY: boolean) => {
    let written = ''
    const bar = progressOn({ isTTY, write: (words: string) => void (written += words) })
    bar.show(0, 12)
    bar.show(6, 12)
    bar.show(12, 12)
    bar.end()
    return written
  }
  expect(on(true)).toBe(`\r${'░'.repeat(24)} 0 of 12 read\r${'█'.repeat(12)}${'░'.repeat(12)} 6 of 12 read\r${'█'.repeat(24)} 12 of 12 read\r\u001b[K`)
  expect(on(false)).toBe('')
})
