import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { translatedLangs } from '../../src/languages.ts'
import { copyOfSite } from '../build/run-build.ts'
import { root } from '../files.ts'
import { withTypeScript } from '../run-script.ts'

/** A copy of the site with packages of its own, as links, with one language besides English, and with two mistakes. */
let copy = ''
const at = (name: string) => join(copy, name)
const cache = () => at('node_modules/.cache')
const bundles = () => readdirSync(join(cache(), 'bundled'))

beforeAll(() => {
  copy = copyOfSite('bundled')
  for (const lang of translatedLangs) if (lang !== 'es') rmSync(at(`content/translations/${lang}`), { recursive: true })
  // One product's texts are read like another's.
  for (const name of readdirSync(at('content/translations/es/products/pools'))) if (name !== 'rocket-pool.json') rmSync(at(`content/translations/es/products/pools/${name}`))
  mkdirSync(at('node_modules'))
  for (const name of readdirSync(join(root, 'node_modules'))) if (name !== '.cache') symlinkSync(join(root, 'node_modules', name), at(`node_modules/${name}`), 'junction')
  appendFileSync(at('content/staking/solo/index.mdx'), '\n<script>\n')
  writeFileSync(at('content/products/pools/lido.json'), '{')
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

const run = (command: readonly string[], words: readonly string[] = []) =>
  new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, [...command, ...words], { cwd: copy, env: { ...process.env, CI: '', BUILD_DATE: '2026-11-22' } })
    const said = { stdout: '', stderr: '' }
    for (const stream of ['stdout', 'stderr'] as const) child[stream].on('data', (data) => (said[stream] += String(data)))
    child.stdin.end()
    child.on('close', (status) => resolve({ status, ...said }))
  })
const bundled = ['scripts/bundled.mjs', 'scripts/check.ts']
const byModule = [...withTypeScript, 'scripts/check.ts']

it('npm run check runs it', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { check: string } }
  expect(scripts.check).toMatch(/ scripts\/bundled\.mjs scripts\/check\.ts$/)
})

describe('a script run as one file', () => {
  it.each([[[]], [['content/staking/solo/index.mdx', '--format', 'json']], [['content/staking/pools/index.mdx']], [['--help']], [['--bogus']], [['content/nothing']]])('says the same as module by module: %j', async (words) => {
    const [one, other] = await Promise.all([run(bundled, words), run(byModule, words)])
    expect(one).toEqual(other)
    expect(one.stdout + one.stderr).not.toBe('')
  })

  it('is made once, also where two ask at once', async () => {
    rmSync(cache(), { recursive: true })
    const words = ['content/staking/pools/index.mdx']
    const all = await Promise.all([run(bundled, words), run(bundled, words), run(bundled, words)])
    expect(all.map(({ status, stderr }) => ({ status, stderr }))).toEqual(all.map(() => ({ status: 0, stderr: '' })))
    const made = bundles()
    expect(made).toHaveLength(1)
    const [old, other] = [at('node_modules/.cache/bundled/old'), at('node_modules/.cache/bundled/other')]
    for (const folder of [old, other]) mkdirSync(folder)
    utimesSync(old, 1, 1)
    await run(bundled, words)
    expect(bundles()).toEqual([...made, 'old', 'other'].sort())
  })

  it('follows each change of the code and of the packages', async () => {
    const before = bundles()
    appendFileSync(at('scripts/arguments.ts'), '\nconsole.log("changed")\n')
    expect((await run(bundled, ['--help'])).stdout).toMatch(/^changed\nUsage: /)
    // And those of two days ago are cleared away.
    expect(bundles()).toHaveLength(before.length)
    const list = readFileSync(realpathSync(at('node_modules/.package-lock.json')))
    rmSync(at('node_modules/.package-lock.json'))
    writeFileSync(at('node_modules/.package-lock.json'), `${String(list)}\n`)
    await run(bundled, ['--help'])
    expect(bundles()).toHaveLength(before.length + 1)
  })

  it('has what runs in workers beside it', async () => {
    await run(bundled, ['--help'])
    const [folder = ''] = bundles()
    const { lookAtEach } = (await import(pathToFileURL(at(`node_modules/.cache/bundled/${folder}/look-worker.mjs`)).href)) as { lookAtEach: (pages: { file: string; text: string }[]) => string[] }
    expect(lookAtEach([{ file: 'content/page.mdx', text: 'Words.' }])).toEqual([expect.stringMatching(/^\{"complaints":\[\["front-matter",\[\{.*Unexpected start of a page/)])
  })

  it('keeps what it found under the code that found it, and says the same of many pages', async () => {
    for (let number = 0; number < 60; number++) writeFileSync(at(`content/page-${number}.mdx`), `---\ntitle: Page ${number}\ndescription: A page that a test reads.\n---\n\nWords \nof page ${number}.\n`)
    const answers = () => readFileSync(at('node_modules/.cache/check/answers'), 'utf8')
    const [first, ofCode] = [await run(bundled), answers()]
    expect(first.stderr).toContain('content/page-59.mdx:6:6  warning  trailing-space')
    expect(await run(byModule)).toEqual(first)
    expect(answers()).toBe(ofCode)
    appendFileSync(at('src/components/mdx/Alert.tsx'), '\n')
    expect(await run(bundled)).toEqual(first)
    expect(answers()).toBe(ofCode)
    appendFileSync(at('src/words/hosts.ts'), '\n')
    expect(await run(bundled)).toEqual(first)
    expect(answers().slice(0, 80)).not.toBe(ofCode.slice(0, 80))
    for (let number = 0; number < 60; number++) rmSync(at(`content/page-${number}.mdx`))
  })

  it('works where nothing can be kept, or npm did not install the packages, and leaves nothing', async () => {
    rmSync(cache(), { recursive: true })
    writeFileSync(cache(), '')
    const words = ['content/products/pools/lido.json']
    const expected = await run(byModule, words)
    expect(await run(bundled, words)).toEqual(expected)
    renameSync(at('node_modules/.package-lock.json'), at('node_modules/.other'))
    expect(await run(bundled, words)).toEqual(expected)
    renameSync(at('node_modules/.other'), at('node_modules/.package-lock.json'))
    expect(readFileSync(cache(), 'utf8')).toBe('')
    rmSync(cache())
  })

  it.each([
    ['a mistake in the code', 'const = 1\n', /^Build failed with 1 error:\nscripts\/arguments\.ts:\d+:6: ERROR: /],
    ['code of other folders, whose changes would not be seen', 'import "../bench/yardstick.ts"\n', /^Unexpected bench\/yardstick\.ts in a bundle, expected files below scripts\/ and src\/; add its folder to scripts\/bundled\.mjs, so that changes to it are noticed\.\n$/],
  ])('is refused in words for %s', async (_, code, said) => {
    const file = at('scripts/arguments.ts')
    const before = readFileSync(file, 'utf8')
    mkdirSync(at('bench'), { recursive: true })
    writeFileSync(at('bench/yardstick.ts'), 'export {}\n')
    try {
      writeFileSync(file, before + code)
      const { status, stdout, stderr } = await run(bundled, ['--help'])
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toMatch(said)
      expect(existsSync(cache())).toBe(false)
    } finally {
      writeFileSync(file, before)
    }
  })
})
