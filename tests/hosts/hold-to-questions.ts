import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, askExactly } from './ask.ts'
import { type Expected, questionsFor } from './questions.ts'
import type { Site } from './site.ts'
import type { Started } from './start.ts'

/** Holds a server that serves a build to the table of questions: status, bytes and headers of every answer. */
export function holdToQuestions(title: string, start: (folder: string) => Promise<Started>, siteOf: () => Site, kinds: readonly string[]): void {
  describe(title, () => {
    let server: Started
    let questions: ReturnType<typeof questionsFor>
    beforeAll(async () => {
      const site = siteOf()
      questions = questionsFor(site)
      server = await start(site.folder)
    })
    afterAll(() => server?.stop())

    it('each kind of question is asked', () => {
      expect(Object.keys(questions)).toEqual(kinds)
    })

    it.each(kinds)('%s', async (kind) => {
      const rows = questions[kind] ?? []
      expect(rows.length).toBeGreaterThan(2)
      const faults: string[] = []
      for (const [{ target, ...request }, expected] of rows) {
        for (const fault of faultsOf(await askExactly(server.origin, target, request), expected)) faults.push(`${request.method ?? 'GET'} ${target.slice(0, 80)} ${JSON.stringify(request.headers ?? {})}: ${fault}`)
      }
      expect(faults).toEqual([])
    })
  })
}

/** In what an answer differs from what it should be. */
function faultsOf({ status, headers, body }: Answer, expected: Expected): string[] {
  const wrong = Object.entries(expected.headers ?? {}).filter(([name, value]) => (value instanceof RegExp ? !value.test(headers[name] ?? '') : headers[name] !== value))
  return [
    ...(expected.status.includes(status) ? [] : [`status ${status}, expected ${expected.status.join(' or ')}`]),
    ...(!expected.body || expected.body.equals(body) ? [] : [`${body.length} bytes (${JSON.stringify(body.toString('latin1').slice(0, 40))}), expected ${expected.body.length}`]),
    ...wrong.map(([name, value]) => `${name} is ${headers[name] ?? 'missing'}, expected ${String(value)}`),
  ]
}
