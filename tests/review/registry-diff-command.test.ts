import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesAtRevision, filesOnDisk } from '../../src/review/registry-diff/files.ts'
import { root } from '../files.ts'
import { asCommand } from '../run-script.ts'
import { filesOfSide } from './sides.ts'

const fixture = 'tests/fixtures/review/address-changed'
const textsOf = (side: 'before' | 'after') => filesOfSide(`${fixture}/${side}`)
function writeSide(side: 'before' | 'after'): void {
  for (const [file, text] of textsOf(side)) {
    mkdirSync(dirname(join(repository, file)), { recursive: true })
    writeFileSync(join(repository, file), text)
  }
}
const lido = 'content/products/pools/lido.json'
let repository = ''

// A hook of git's may have started the tests: its variables would lead to another repository.
const env: NodeJS.ProcessEnv = { ...process.env }
for (const name of Object.keys(env)) if (name.startsWith('GIT_')) delete env[name]
const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: repository, env, stdio: 'pipe' })
const run = (...args: string[]) => spawnSync(process.execPath, [...asCommand('scripts/registry-diff.ts'), ...args], { cwd: repository, env: { ...env, BUILD_DATE: '2026-11-22' }, encoding: 'utf8' })

const pageWith = (address: string) => `---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n[Lido](${address})\n`

beforeAll(() => {
  repository = realpathSync(mkdtempSync(join(tmpdir(), 'registry-diff-')))
  writeSide('before')
  writeFileSync(join(repository, 'content/products/pools/huge.json'), ' '.repeat(512 * 1024 + 1))
  writeFileSync(join(repository, 'secret.json'), '{"name": "secret"}')
  for (const [file, text] of [['changed.txt', 'words'], ['removed.txt', 'old'], ['kept.txt', 'kept']] as const) writeFileSync(join(repository, file), text)
  symlinkSync('../../../secret.json', join(repository, 'content/products/pools/link.json'))
  symlinkSync('/etc', join(repository, 'content/products/saas'))
  writeFileSync(join(repository, 'content/index.mdx'), pageWith('https://lido.fi/'))
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '-m', 'First')
  writeSide('after')
  writeFileSync(join(repository, 'content/index.mdx'), pageWith('https&colon;//lido.example/'))
})
afterAll(() => rmSync(repository, { recursive: true, force: true }))

const skipped = [
  { file: 'content/products/pools/huge.json', reason: 'large' },
  { file: 'content/products/pools/link.json', reason: 'link' },
  { file: 'content/products/saas', reason: 'link' },
]

describe('product files', () => {
  it('are read at a revision, without links and endless files', () => {
    const read = filesAtRevision(repository, 'HEAD')
    expect([...read.files]).toEqual([[lido, textsOf('before').get(lido)]])
    expect(read.skipped).toEqual(skipped)
  })

  it('are read from disk in the same way', () => {
    const read = filesOnDisk(repository)
    expect([...read.files]).toEqual([[lido, textsOf('after').get(lido)]])
    expect(read.skipped).toEqual(skipped)
  })

  it('are none where the folder is not there', () => {
    expect(filesOnDisk(join(repository, '.git'))).toEqual({ files: new Map(), pages: new Map(), skipped: [] })
  })

  it.each(['--output=stolen', '-p', '', 'HEAD~7', 'HEAD:content', 'HEAD..HEAD', '$(touch stolen)', 'HEAD\nHEAD', ':(glob)**'])('are refused at %j', (revision) => {
    expect(() => filesAtRevision(repository, revision)).toThrow(`Unexpected revision ${JSON.stringify(revision)}, expected a commit, branch or tag`)
    expect(() => readFileSync(join(repository, 'stolen'))).toThrow()
  })

  it('are not looked for from a folder in the middle, where paths would be others', () => {
    expect(() => filesAtRevision(join(repository, 'content'), 'HEAD')).toThrow('expected the top folder of a repository')
  })
})

describe('npm run registry:diff', () => {
  it('compares a revision with the work tree', () => {
    const { stdout, stderr, status } = run('HEAD')
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toMatch(/Look here first[\s\S]*a changed token address, for stETH[\s\S]*old: `0xae7a[\s\S]*new: `0x5aAe/)
    expect(stdout).toContain('  - ⚠ on 0 of 5 independent token lists\n  - ⚠ Beefy has that symbol at `0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84`')
    expect(stdout).toContain('⚠ **link** (`content/products/pools/link.json`): a symbolic link, not followed (before and after)')
    expect(stdout).not.toContain('secret')
    expect(stdout).toMatch(/^# ⚠ New addresses: look here first\n[\s\S]*- ⚠ `0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed` in `content\/products\/pools\/[^\n]*\n\n# ⚠ Links of pages[\s\S]*`content\/index.mdx`: links to or names hosts that are new to the page\n {2}- `lido.example` \(new to all pages\)\n\n# What/)
  })

  it.each([[[], 'Unexpected 0 revisions, expected 1 to 2.'], [['HEAD', 'HEAD', 'HEAD'], 'Unexpected 3 revisions, expected 1 to 2.'], [['--output=stolen'], 'Unexpected --output, expected no options but --help; leave it out.']])('exits 2 with its usage for %j', (words, message) => {
    const { stdout, stderr, status } = run(...words)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(`${message}\nUsage: npm run registry:diff -- <base> [<head>]\n`)
  })

  it.each(['nowhere', 'HEAD:content'])('exits 2 with a remedy for the revision %s', (revision) => {
    const { stdout, stderr, status } = run(revision)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^Unexpected revision "[^"]+", expected a commit, branch or tag[^\n]*; [^\n]+\n$/)
  })
})

// After the tests above: from here on the work tree changes.
it('sections that were stamped are told of by name, not as a file', () => {
  const file = 'content/translations/es/stamps.json'
  mkdirSync(join(repository, dirname(file)), { recursive: true })
  writeFileSync(join(repository, file), '{ "staking/pools/index.mdx": { "fees": "2026-11-22 0123456789abcdef" } }')
  const { stdout } = run('HEAD')
  expect(stdout).toMatch(/\n# Translations of this change\n\n[^\n]+\n\n- es: `staking\/pools#fees` was stamped \(2026-11-22\)\n$/)
  rmSync(join(repository, 'content/translations'), { recursive: true })
})

describe('files that are neither pages nor products', () => {
  const told = () => run('HEAD').stdout.split('# Other files of this change\n\nNeither pages nor products: code, pictures, settings. Nothing above says what they do.\n\n')[1]

  it('are told of in no word where none changes', () => expect(told()).toBeUndefined())

  it('are told of with what happens to them and their sizes, what is no plain file first', () => {
    writeFileSync(join(repository, 'secret.json'), '{"name": "other"}')
    rmSync(join(repository, 'removed.txt'))
    mkdirSync(join(repository, 'public'))
    writeFileSync(join(repository, 'public/evil.svg'), 'a'.repeat(1204))
    writeFileSync(join(repository, 'public/](x) `@everyone` |\n# Approved'), 'a')
    symlinkSync('/etc', join(repository, 'public/Thumbs.db'))
    rmSync(join(repository, 'changed.txt'))
    symlinkSync('secret.json', join(repository, 'changed.txt'))
    writeFileSync(join(repository, '.gitignore'), 'node_modules/\n')
    mkdirSync(join(repository, 'node_modules'))
    writeFileSync(join(repository, 'node_modules/a.js'), 'a')
    const expected = [
      '- ⚠ changed: `changed.txt` (5 bytes → a symbolic link)',
      '- ⚠ added: `public/Thumbs.db` (a symbolic link)',
      '- added: `.gitignore` (14 bytes)',
      '- added: public/\\]\\(x\\) \\`@&#8203;everyone\\` \\|\ufffd\\#&#8203; Approved (1 byte)',
      '- added: `public/evil.svg` (1,204 bytes)',
      '- removed: `removed.txt` (3 bytes)',
      '- changed: `secret.json` (18 → 17 bytes)',
    ]
    expect(told()).toBe(`${expected.join('\n')}\n`)
    // The same between two revisions.
    git('add', '.')
    git('commit', '--quiet', '-m', 'Second')
    expect(run('HEAD^', 'HEAD').stdout).toContain(`${expected.join('\n')}\n`)
    expect(told()).toBeUndefined()
    git('reset', '--quiet', '--mixed', 'HEAD^')
  })

  it('are told of where only a byte changes, and not where only the time does', () => {
    utimesSync(join(repository, 'kept.txt'), 1, 1)
    writeFileSync(join(repository, 'secret.json'), '{"name": "secreT"}')
    expect(told()).toContain('- changed: `secret.json` (18 → 18 bytes)\n')
    expect(told()).not.toContain('kept.txt')
  })
})
