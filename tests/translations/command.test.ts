import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { translatedLangs } from '../../src/languages.ts'
import { readStamps } from '../../src/mdx/translation/stamps.ts'
import { root } from '../files.ts'
import { asCommand } from '../run-script.ts'

let folder = ''
const put = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}
const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const head = '---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n'
const ownHead = '---\ntitle: Una página\ndescription: Una página que lee una prueba.\n---\n\n'
const englishFile = 'content/staking/pools/index.mdx'
const file = 'content/translations/es/staking/pools/index.mdx'
const stamps = 'content/translations/es/stamps.json'

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'translations-'))
  put('content/index.mdx', `${head}Words.\n`)
  put(englishFile, `${head}Words.\n\n## Fees {#fees}\n\nIt keeps 10%.\n\n## Exits {#exits}\n\nYou wait.\n`)
  put('content/contributing/index.mdx', `${head}Words.\n`)
  put('content/products/pools/lido.json', '{ "facts": { "fee": { "note": "Somebody decides it." } } }')
  put('content/translations/es/index.mdx', `${ownHead}Palabras.\n`)
  put(file, `${ownHead}Palabras.\n\n## Comisiones {#fees}\n\nSe queda con el 10 %.\n\n## Salidas {#exits}\n\nEsperas.\n`)
  put('content/translations/es/products/pools/lido.json', '{ "texts": { "Somebody decides it.": "Alguien lo decide." } }')
})
afterEach(() => rmSync(folder, { recursive: true }))

function run(day: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...asCommand('scripts/translations.ts'), ...words], { cwd: folder, encoding: 'utf8', env: { ...process.env, BUILD_DATE: day } })
  return { status, stdout, stderr }
}
const sectionsOf = () => Object.fromEntries([...(readStamps(read(stamps)).stamps ?? [])].map(([page, sections]) => [page, Object.fromEntries([...sections].map(([id, { day }]) => [id, day]))]))

describe('npm run translations', () => {
  it('says what is to be done, stamps it, and then says that nothing is', () => {
    expect(run('2026-11-26', 'content/translations/es')).toEqual({ status: 0, stderr: '', stdout: `Español (es): 0 of 2 pages are done, 2 are not stamped. 1 of 1 texts of products is translated.
  content/translations/es/index.mdx:6:1  What stands before the first heading was never stamped; compare with English, then run \`npm run translations -- --stamp\`.
  content/translations/es/staking/pools/index.mdx:6:1  What stands before the first heading, #fees, #exits were never stamped; compare with English, then run \`npm run translations -- --stamp\`.
` })
    expect(readdirSync(join(folder, 'content/translations/es'))).not.toContain('stamps.json')
    expect(run('2026-11-26', '--stamp')).toEqual({ status: 0, stderr: '', stdout: `✔ ${stamps}: 4 sections stamped.\n` })
    const text = read(stamps)
    expect(text).toMatch(/^\{\n {2}"index\.mdx": \{\n {4}"": "2026-11-26 [0-9a-f]{16}"\n {2}\},\n {2}"staking\/pools\/index\.mdx": \{\n {4}"": "2026-11-26 [0-9a-f]{16}",\n {4}"exits": "2026-11-26 [0-9a-f]{16}",\n {4}"fees": "2026-11-26 [0-9a-f]{16}"\n {2}\}\n\}\n$/)
    expect(run('2026-12-01', '--stamp')).toEqual({ status: 0, stderr: '', stdout: 'Nothing was stamped: all 4 sections have their stamps, of the English there is.\n' })
    expect(read(stamps)).toBe(text)
    expect(run('2026-12-01', '--quiet', 'content/translations/es')).toEqual({ status: 0, stderr: '', stdout: '' })
  })

  it('says what is behind since when, and stamps it only where that is named and agrees', () => {
    run('2026-11-26', '--stamp')
    put(englishFile, read(englishFile).replace('You wait.', 'You wait in a queue.').replace('10%', '12%'))
    expect(run('2026-12-01', 'content/translations/es').stdout).toBe(`Español (es): 1 of 2 pages is done, 1 is behind. 1 of 1 texts of products is translated.
  ${file}:8:1  #fees ("Fees") is behind: its English has changed since 2026-11-26. It tells of risk or money. See what changed with \`git log -p --since=2026-11-26T00:00:00 -- content/staking/pools/index.mdx\`, or before a commit with \`git diff -- content/staking/pools/index.mdx\`.
  ${file}:12:1  #exits ("Exits") is behind: its English has changed since 2026-11-26. See what changed with \`git log -p --since=2026-11-26T00:00:00 -- content/staking/pools/index.mdx\`, or before a commit with \`git diff -- content/staking/pools/index.mdx\`.
`)
    expect(run('2026-12-01', '--stamp')).toEqual({ status: 0, stderr: '', stdout: `Nothing was stamped.
2 sections are behind, and nobody said that they are up to date. Bring them up to date, then name them:
  npm run translations -- --stamp ${file}#fees
  npm run translations -- --stamp ${file}#exits
` })
    // Who names a page has often mended one of its sections: the others are asked for.
    expect(run('2026-12-01', '--stamp', file)).toEqual(run('2026-12-01', '--stamp'))
    const { status, stdout, stderr } = run('2026-12-01', '--stamp', '--all', file)
    expect(status).toBe(1)
    expect(stdout).toBe(`✔ ${stamps}: 1 section stamped.\n1 section says something else than English, and is not stamped.\n`)
    expect(stderr).toBe(`${file}:10:17  error  translation-figures
  Unexpected figure "10 %", expected "12%" (in Spanish "12 %"), as in English; a translation says nothing else: write it as Spanish does.
  10 | Se queda con el 10 %.
     |                 ^^^^

1 error
`)
    expect(sectionsOf()['staking/pools/index.mdx']).toEqual({ '': '2026-11-26', exits: '2026-12-01', fees: '2026-11-26' })
    put(file, read(file).replace('10 %', '12 %'))
    expect(run('2026-12-02', '--stamp', `${file}#fees`)).toEqual({ status: 0, stderr: '', stdout: `✔ ${stamps}: 1 section stamped.\n` })
    expect(run('2026-12-02', '--quiet', 'content/translations/es').stdout).toBe('')
  })

  it('stamps nothing that `npm run new` began', () => {
    put(file, `${head}TODO\n\n## TODO {#fees}\n\nTODO\n\n## Salidas {#exits}\n\nEsperas.\n`)
    const { status, stdout, stderr } = run('2026-11-26', '--stamp', 'content/translations/es/staking')
    expect({ status, stdout }).toEqual({ status: 1, stdout: `✔ ${stamps}: 1 section stamped.\n2 sections say something else than English, and are not stamped.\n` })
    expect(stderr).toContain(`${file}:6:1  error  todo\n`)
    expect(sectionsOf()).toEqual({ 'staking/pools/index.mdx': { exits: '2026-11-26' } })
  })

  it('speaks to programs and to GitHub', () => {
    run('2026-11-26', '--stamp')
    put(englishFile, read(englishFile).replace('You wait.', 'You wait in a queue.'))
    const { languages, unread } = JSON.parse(run('2026-12-01', '--format', 'json').stdout) as { languages: Record<string, { counts: { pages: object }; findings: object[] }>; unread: object[] }
    expect(Object.keys(languages)).toEqual(translatedLangs)
    expect(languages.es?.counts.pages).toEqual({ all: 2, done: 1, behind: 1, missing: 0, unstamped: 0, unreadable: 0 })
    expect(languages.es?.findings).toEqual([{ file, line: 12, column: 1, endLine: 12, endColumn: 20, rule: 'translation-behind', severity: 'warning', message: '#exits ("Exits") is behind: its English has changed since 2026-11-26. See what changed with `git log -p --since=2026-11-26T00:00:00 -- content/staking/pools/index.mdx`, or before a commit with `git diff -- content/staking/pools/index.mdx`.' }])
    expect(unread).toEqual([])
    expect(run('2026-12-01', '--format', 'github').stdout).toBe(`::warning file=${file},line=12,col=1,endLine=12,endColumn=20,title=translation-behind::#exits ("Exits") is behind: its English has changed since 2026-11-26. See what changed with \`git log -p --since=2026-11-26T00:00:00 -- content/staking/pools/index.mdx\`, or before a commit with \`git diff -- content/staking/pools/index.mdx\`.\n`)
    expect(run('2026-12-01', '--format', 'markdown', '--quiet').stdout).toContain(`## Translations\n\nOn 2026-12-01, 0 of ${translatedLangs.length} languages are done.\n\n### Español\n\n1 of 2 pages is done, 1 is behind.`)
    expect(JSON.parse(run('2026-12-01', '--stamp', '--format', 'json', `${file}#exits`).stdout)).toEqual({ stamped: [{ file, section: 'exits' }], refused: [], behind: [], faults: [] })
    put(file, read(file).replace('10 %', '1 %'))
    put(stamps, '{}\n')
    expect(run('2026-12-01', '--stamp', '--format', 'github')).toMatchObject({ status: 1, stdout: expect.stringMatching(/^::error file=content\/translations\/es\/staking\/pools\/index\.mdx,line=10,col=\d+,endLine=10,endColumn=\d+,title=translation-figures::Unexpected figure "1 %25", /) })
  })

  it('says which file cannot be read, and stamps nothing of a language without its stamps', () => {
    put(stamps, '{ "staking/pools/index.mdx": { "fees": 1 } }\n')
    const before = read(stamps)
    for (const words of [['content/translations/es'], ['--stamp']]) {
      const { status, stderr } = run('2026-11-26', ...words)
      expect(status).toBe(1)
      expect(stderr).toContain(`${stamps}:1:40  error  translation-stamp\n  Unexpected 1, expected a day and a hash of 16 digits`)
    }
    expect(read(stamps)).toBe(before)
    put(stamps, '{}\n')
    put(file, 'Words.')
    put(englishFile, `${head}Less than <5 ETH.\n`)
    const { status, stderr } = run('2026-11-26', '--format', 'markdown')
    expect(status).toBe(1)
    expect(stderr).toContain(`${englishFile}:6:11  error  syntax\n`)
    expect(stderr).toContain(`${file}:1:1  error  front-matter\n`)
  })

  it.skipIf(process.platform === 'win32')('writes through no link', () => {
    const elsewhere = join(folder, 'elsewhere.json')
    symlinkSync(elsewhere, join(folder, stamps))
    expect(run('2026-11-26', '--stamp')).toMatchObject({ status: 1, stderr: expect.stringContaining(`${stamps}:1:1  error  translation-stamp\n  Unexpected symbolic link, expected a file; remove it.`) })
    expect(run('2026-11-26', 'content/translations/es').stderr).toContain('Unexpected symbolic link')
    expect(readdirSync(folder)).toEqual(['content'])
  })

  it.each([[['content/staking']], [['content/translations/es/none']], [['content/translations/es#fees']], [['--stamp', 'content/translations/es', '../other']]])('exits 2 for %j and does nothing', (words) => {
    const { status, stdout, stderr } = run('2026-11-26', ...words)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^Unexpected (?:path "[^"]+", expected a translation [^\n]+|section "#fees" of content\/translations\/es\/index\.mdx, expected no section: its English page has none)\.\nUsage: npm run translations /)
    expect(readdirSync(join(folder, 'content/translations/es'))).not.toContain('stamps.json')
  })

  it('says why nothing was stamped', () => {
    const none = (...words: string[]) => run('2026-11-26', '--stamp', ...words).stdout
    expect(none('content/translations/es/products')).toBe('Nothing was stamped: no page is translated there. Texts of products need no stamp.\n')
    run('2026-11-26', '--stamp')
    expect(none(`${file}#fees`)).toBe('Nothing was stamped: the section has its stamp, of the English there is.\n')
    put(stamps, '{')
    expect(none('content/translations/es')).toBe(`Nothing was stamped: ${stamps} cannot be read.\n`)
  })

  it('takes --all only with paths', () => {
    for (const words of [['--all'], ['--stamp', '--all'], ['--all', file]]) expect(run('2026-11-26', ...words)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Unexpected --all, expected it beside --stamp and the paths') })
  })

  it('exits 2 on a day that is none', () => expect(run('2026-02-30')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Unexpected BUILD_DATE "2026-02-30"') }))
})
