import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../files.ts'
import { patchedBase } from '../products.ts'
import { withTypeScript } from '../run-script.ts'

let repository = ''
// A hook of git's may have started the tests: its variables would lead to another repository.
const env: NodeJS.ProcessEnv = { ...process.env }
for (const name of Object.keys(env)) if (name.startsWith('GIT_')) delete env[name]
const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: repository, env, stdio: 'pipe' })
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...withTypeScript, join(root, 'scripts/same-facts.ts'), ...args], { cwd: repository, env, encoding: 'utf8' })
  return { status, stdout, stderr }
}
const write = (files: Readonly<Record<string, string>>) => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repository, file)), { recursive: true })
    writeFileSync(join(repository, file), text)
  }
}
const commit = (message: string) => {
  git('add', '.')
  git('commit', '--quiet', '-m', message)
}

const page = '---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n## Cost {#cost}\n\nIn 2026 it was 10 % of [rewards](/staking).\n'
const product = patchedBase('some-pool', {})
const files = {
  'content/a/index.mdx': page,
  'content/products/pools/some-pool.json': product,
  'src/strings/en/a.ts': "export const fee = (x: number) => `A fee of ${x} in 2026.`\n",
  'README.md': 'Node 20, at https://nodejs.org/.\n',
  'package.json': '{ "version": "1" }\n',
}
const onlyWords = {
  'content/a/index.mdx': page.replace('In 2026 it was 10 % of [rewards](/staking)', 'Of [the rewards](/staking), 10% in 2026'),
  'content/products/pools/some-pool.json': product.replace('No dated figure was found.', 'We found no figure with a date.'),
  'src/strings/en/a.ts': "export const fee = (x: number) => `In 2026: ${x} to pay.`\n",
  'README.md': 'See https://nodejs.org/ for Node 20.\n',
  'package.json': '{ "version": "2" }\n',
}

beforeAll(() => {
  repository = realpathSync(mkdtempSync(join(tmpdir(), 'same-facts-')))
  git('init', '--quiet')
  write(files)
  commit('First')
  write(onlyWords)
  commit('Words')
})
afterAll(() => rmSync(repository, { recursive: true, force: true }))

describe('npm run same-facts', () => {
  it('says that only words changed, and exits 0', () => {
    expect(run('HEAD^', 'HEAD')).toEqual({ status: 0, stdout: '', stderr: 'Left out 1 of 5 changed files, which are no pages, product files, Markdown or code of src/.\n4 changed files: the same facts.\n' })
    expect(run('HEAD')).toEqual({ status: 0, stdout: '', stderr: '0 changed files: the same facts.\n' })
  })

  it.each([[[], 'Unexpected 0 revisions, expected 1 to 2.'], [['HEAD', 'HEAD', 'HEAD'], 'Unexpected 3 revisions, expected 1 to 2.'], [['--output=stolen'], 'Unexpected --output, expected no options but --help; leave it out.']])('exits 2 with its usage for %j', (words, message) => {
    const { status, stdout, stderr } = run(...words)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(`${message}\nUsage: npm run same-facts -- <base> [<head>]\n`)
  })

  it.each(['nowhere', 'HEAD:content'])('exits 2 with a remedy for the revision %s', (revision) => {
    const { status, stdout, stderr } = run(revision)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^Unexpected revision "[^"]+", expected a commit, branch or tag[^\n]*; [^\n]+\n$/)
  })

  // After the tests above: from here on the work tree changes.
  it('tells with file and line what is missing and what is new, and exits 1', () => {
    write({
      'content/a/index.mdx': page.replace('10 %', '12%').replace('{#cost}', '{#price}'),
      'content/products/pools/some-pool.json': product.replace('"percent": 10', '"percent": 11'),
      'src/strings/en/a.ts': "export const fee = (x: number) => `A fee in 2025.`\n",
      'README.md': 'Node 20, at https://nodejs.example/.\n',
      'content/new.mdx': page,
    })
    rmSync(join(repository, 'package.json'))
    symlinkSync('README.md', join(repository, 'LINK.md'))
    const line = product.split('\n').findIndex((one) => one.includes('"percent": 10')) + 1
    const expected = [
      'LINK.md:1: file that was not compared; it is a link, no text, or larger than 512 KiB',
      'README.md:1: missing link "https://nodejs.org/"',
      'README.md:1: new link "https://nodejs.example/"',
      'content/a/index.mdx:6: missing id "cost"',
      'content/a/index.mdx:6: new id "price"',
      'content/a/index.mdx:8: missing figure "10%"',
      'content/a/index.mdx:8: new figure "12%"',
      'content/new.mdx:1: new file, of which nothing was there before',
      `content/products/pools/some-pool.json:${line}: missing value "facts.fee.value.percent: 10"`,
      `content/products/pools/some-pool.json:${line}: new value "facts.fee.value.percent: 11"`,
      'src/strings/en/a.ts:1: missing expression "\${x}"',
      'src/strings/en/a.ts:1: missing figure "2026"',
      'src/strings/en/a.ts:1: new figure "2025"',
    ]
    expect(run('HEAD')).toEqual({ status: 1, stdout: `${expected.join('\n')}\n`, stderr: 'Left out 1 of 7 changed files, which are no pages, product files, Markdown or code of src/.\n13 differences in 6 changed files; look at each, and put back what was not meant.\n' })
    // The same between two revisions.
    commit('Facts')
    expect(run('HEAD^', 'HEAD').stdout).toBe(`${expected.join('\n')}\n`)
    expect(run('HEAD').status).toBe(0)
  })
})
