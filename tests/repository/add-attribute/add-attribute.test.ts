import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { langs } from '../../../src/languages.ts'
import { filesBelow, root } from '../../files.ts'
import { withTypeScript } from '../../run-script.ts'
import { group, handwritten } from './files.ts'

/** What the README says has to be written, and the files that this means: "<name>" is that of the attribute, "<lang>" each language. */
const readme = /### To add an attribute\n([\s\S]*?)\n##/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? ''
const entries = [...readme.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, path = '']) => path.replace('<name>', 'insured'))
const listed = entries.flatMap((path) => (path.includes('<lang>') ? langs.map((lang) => path.replace('<lang>', lang)) : [path]))
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
/** The files whose types hold an attribute to all it needs, with what they import. */
const typed = ['src/attributes/judge.ts', 'src/strings/index.ts', 'src/components/staking/icons.tsx']

let copy = ''

/** Writes one of the files into the copy: behind the text that it names, or all of it where it is new; what is `left` out of it is not written. */
function write(path: string, left?: string): void {
  const given = handwritten[path]
  if (given === undefined) throw new Error(`Unexpected file ${path}, expected one that is written.`)
  const target = join(copy, path)
  if (typeof given === 'string') return writeFileSync(target, given)
  const text = given.filter(([, added]) => added !== left).reduce((before, [anchor, added]) => {
    expect(before.split(anchor), `${anchor} stands once in ${path}`).toHaveLength(2)
    return before.replace(anchor, () => anchor + added)
  }, readFileSync(target, 'utf8'))
  writeFileSync(target, text)
}

/** What the compiler says of the copy, without columns. */
function typeFaults(): string[] {
  writeFileSync(join(copy, 'tsconfig.few.json'), JSON.stringify({ extends: './tsconfig.json', compilerOptions: { types: [] }, include: [], files: typed }))
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.few.json', '--pretty', 'false'], { cwd: copy, encoding: 'utf8' })
  return stdout.split('\n').filter((line) => /^\S/.test(line)).map((line) => line.replace(/\(\d+,\d+\)/, ''))
}

beforeAll(() => {
  copy = realpathSync(mkdtempSync(join(tmpdir(), 'add-attribute-')))
  for (const path of ['src', 'scripts', 'content/products', 'content/contributing/adding-staking-product', 'tests/fixtures/attributes', 'tests/repository/add-attribute', 'tsconfig.json', 'package.json']) cpSync(join(root, path), join(copy, path), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('to add an attribute', () => {
  it('the README lists at most ten files, and no other is written', () => {
    expect(entries.length).toBeGreaterThan(5)
    expect(entries.length).toBeLessThanOrEqual(10)
    expect(Object.keys(handwritten).sort()).toEqual([...listed].sort())
    for (const path of listed.filter((one) => !one.includes('insured'))) expect(existsSync(join(root, path)), path).toBe(true)
  })

  it('the words, the drawing and the group of the fact are missed until they are there', () => {
    for (const path of listed.filter((one) => !/strings|icons/.test(one))) write(path, group)
    expect(typeFaults()).toEqual([
      expect.stringMatching(/^src\/components\/staking\/icons\.tsx: error TS2741: Property 'insured' is missing/),
      expect.stringMatching(/^src\/registry\/facts\.ts: error TS2741: Property 'insurance' is missing/),
      ...[...langs].sort().flatMap((lang) => [
        expect.stringMatching(`^src/strings/${lang}/attributes\\.ts: error TS2741: Property 'insured' is missing`),
        // English has its meaning from the schema.
        ...Array.from({ length: lang === 'en' ? 1 : 2 }, () => expect.stringMatching(`^src/strings/${lang}/facts\\.ts: error TS2741: Property 'insurance' is missing`)),
      ]),
    ])
  })

  it('the files of the list, `npm run generate` and `--fix` are all that it takes', () => {
    for (const path of listed.filter((one) => /strings|icons/.test(one))) write(path)
    cpSync(join(root, 'src/registry/facts.ts'), join(copy, 'src/registry/facts.ts'))
    write('src/registry/facts.ts')
    const { stdout, stderr } = spawnSync(process.execPath, [...withTypeScript, 'tests/repository/add-attribute/show.tsx'], { cwd: copy, encoding: 'utf8', env: { ...process.env, BUILD_DATE: '2026-11-22' } })
    expect(stderr).toBe('')
    const shown = JSON.parse(stdout) as Record<'before' | 'after', string[]> & { examples: string[][] } & Record<'grid' | 'verdicts' | 'methods', string>

    const pools = filesBelow('content/products/pools').map((file) => `content/products/pools/${file}`)
    const missing = (file: string) => `${file}: Unexpected end of "facts", expected the key "insurance"; add it, as { "value": "unknown" } if nobody knows, as \`npm run check -- --fix\` does.`
    expect(shown.before.filter((message) => message.startsWith('content/products/pools/'))).toEqual(pools.map(missing))
    expect(shown.after).toEqual([])
    for (const file of pools) {
      const written = readFileSync(join(root, file), 'utf8')
      expect(readFileSync(join(copy, file), 'utf8')).toBe(written.replace('  "facts": {\n', '  "facts": {\n    "insurance": {\n      "value": "unknown"\n    },\n'))
    }

    for (const [state, reason, found, words] of shown.examples) expect([found, words]).toEqual([state, reason])
    expect(shown.examples.map(([state]) => state)).toEqual(['met', 'partly', 'notMet', 'unknown'])
    expect(shown.grid).toContain('>Insured')
    expect(shown.verdicts).toContain('/methodology/#attribute-insured">Insured</a>: <b>Unknown.</b> We found no answer.')
    expect(shown.methods).toMatch(/id="attribute-insured"[\s\S]*Is stake that is lost by slashing paid back\?[\s\S]*<b>Insured stake<\/b>\. How much of the stake is insured against slashing\./)
    expect(shown.methods).toContain('<path d="M4 12h16M12 4v16"')
  })

  it('the types fit, and nothing else has to be changed for them', () => expect(typeFaults()).toEqual([]))
})
