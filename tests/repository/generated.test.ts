import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse as parseJsonc, type ParseError } from 'jsonc-parser'
import { afterAll, describe, expect, it } from 'vitest'
import { generatedFiles } from '../../scripts/generated.ts'
import { categories } from '../../src/registry/categories.ts'
import { filesBelow, root } from '../files.ts'
import { withTypeScript } from '../run-script.ts'

const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n') : '')
// The forms may have been written for another repository than the one this run is set to; all of them for the same one.
const repository = /url: (\S+)\/security\/advisories\/new/.exec(read('.github/ISSUE_TEMPLATE/config.yml'))?.[1]
const files = generatedFiles(repository)

describe('what is written from code', () => {
  it.each([...files])('%s is up to date', (path, text) => {
    expect(read(path) === text, `Unexpected text of ${path}, expected what the code gives; run \`npm run generate\`.`).toBe(true)
  })

  it('is all that stands in its folders', () => {
    const written = [...files.keys()]
    expect(filesBelow('.github/ISSUE_TEMPLATE').map((file) => `.github/ISSUE_TEMPLATE/${file}`)).toEqual(written.filter((path) => path.startsWith('.github/')).sort())
    expect(filesBelow('.vscode')).toEqual(['settings.json'])
  })

  it('says how it is written', () => {
    for (const [path, text] of files) expect(text, path).toContain('`npm run generate`')
  })

  it('names the repository it is asked for, and no other', () => {
    const text = [...generatedFiles('https://github.com/some/where').values()].join('\n')
    expect(text).toContain('https://github.com/some/where/security/advisories/new')
    expect(text.match(/https:\/\/github\.com\/(?!some\/where)\S+/g)).toBeNull()
  })
})

describe('npm run generate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'generated-'))
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'))
  afterAll(() => [folder, elsewhere].forEach((path) => rmSync(path, { recursive: true, force: true })))

  it.each([['.vscode', elsewhere], ['deploy/Caddyfile', join(elsewhere, 'a')], ['content/products/pools.schema.json', 'nowhere']])('writes nothing where %s is a link', (path, target) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    symlinkSync(target, join(folder, path))
    const { status, stdout, stderr } = spawnSync(process.execPath, [...withTypeScript, join(root, 'scripts/generate.ts')], { cwd: folder, encoding: 'utf8' })
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `Unexpected symbolic link at ${path}, expected a plain file or folder; remove it.\n` })
    expect(readdirSync(elsewhere)).toEqual([])
    rmSync(join(folder, path))
  })
})

describe('the settings of the editor', () => {
  const errors: ParseError[] = []
  const settings = parseJsonc(files.get('.vscode/settings.json') ?? '', errors) as { 'json.schemas': { fileMatch: string[]; url: string }[] }

  it('give each folder of products the schema of its category', () => {
    expect(errors).toEqual([])
    expect(settings['json.schemas'].map(({ fileMatch }) => fileMatch)).toEqual(categories.map((category) => [`/content/products/${category}/*.json`]))
    for (const [index, { url }] of settings['json.schemas'].entries()) {
      expect(url).toBe(`./content/products/${categories[index]}.schema.json`)
      expect(existsSync(join(root, url)), url).toBe(true)
    }
  })
})
