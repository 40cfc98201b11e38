import { build } from 'esbuild'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOfStages, entries, packagesOf, type Stage } from '../../src/build/code.ts'
import { root } from '../files.ts'

/** The modules of ours that a stage is made of, as paths in the repository. */
async function modulesOf(stage: Stage): Promise<string[]> {
  const { metafile } = await build({ absWorkingDir: root, entryPoints: entries[stage].map((file) => join(root, file)), outdir: 'x', bundle: true, write: false, metafile: true, packages: 'external', platform: 'node', format: 'esm', define: { 'process.env.NODE_ENV': '"production"' }, minifySyntax: true, jsx: 'automatic', logLevel: 'silent' })
  // Of what is imported and not used, nothing runs.
  return Object.entries(Object.values(metafile.outputs).reduce<Record<string, { bytesInOutput: number }>>((all, { inputs }) => ({ ...all, ...inputs }), {})).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file)
}
const readers = async (stage: Stage) => (await modulesOf(stage)).filter((file) => /\bfrom 'node:fs(?:\/promises)?'|\bfrom 'node:child_process'/.test(readFileSync(join(root, file), 'utf8'))).sort()

describe('what a stage of a build reads', () => {
  it('is noted wherever compiling reads a file', async () => {
    const noting = await readers('compile')
    expect(noting).toEqual(['src/mdx/head-on-disk.ts', 'src/mdx/image.ts', 'src/mdx/page-picture.ts', 'src/mdx/read-glossary.ts', 'src/mdx/translation/on-disk.ts'])
    for (const file of noting) expect(readFileSync(join(root, file), 'utf8')).toContain('noteRead(')
  })

  it('is what it is given, where Next draws', async () => {
    expect(await readers('draw')).toEqual(['src/pages/given.ts'])
  })

  it.each(['finish', 'search'] as const)('is no file at all, in "%s"', async (stage) => {
    expect(await readers(stage)).toEqual([])
  })

  it('is the fonts of packages, of which the name of the packages speaks, and the drawings that are named, where pictures are drawn', async () => {
    expect(await readers('picture')).toEqual(['src/publish/pictures/drawn.ts', 'src/publish/pictures/face.ts', 'src/publish/pictures/fonts.ts'])
    // Every file that is read there is named where its content is noted (build/pictures.ts).
    expect(readFileSync(join(root, 'src/publish/pictures/drawn.ts'), 'utf8').match(/readFileSync\(.*/g)).toHaveLength(3)
  })

  it.each(Object.keys(entries) as Stage[])('is no clock and no chance, in "%s"', async (stage) => {
    const modules = await modulesOf(stage)
    expect(modules.length).toBeGreaterThan(0)
    expect(modules.filter((file) => /\bDate\.now\(|new Date\(\)|Math\.random\(|randomUUID|buildDate\(/.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
  })
})

describe('the name of the code of a stage', () => {
  const copy = join(root, '.tmp/stages')
  const write = (file: string, change: (text: string) => string) => writeFileSync(join(copy, file), change(readFileSync(join(root, file), 'utf8')))
  let before: Record<Stage, string>
  beforeAll(async () => {
    rmSync(copy, { recursive: true, force: true })
    mkdirSync(copy, { recursive: true })
    for (const part of ['src', 'package.json', 'tsconfig.json']) cpSync(join(root, part), join(copy, part), { recursive: true })
    before = await codeOfStages(copy)
  })
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  it.each([
    ['a plugin', 'src/mdx/transforms/emoji.ts', (text: string) => `${text}\nexport const more = 1\nconsole.log(more)\n`, ['compile']],
    ['a view', 'src/components/site/Title.tsx', (text: string) => text.replace('<h1', '<h1 lang="en"'), ['draw']],
    ['a recipe', 'src/theme/recipes/hero.ts', (text: string) => text.replace(/marginBlock\w*: '[^']*'|gap: '[^']*'/, "gap: '7rem'"), ['draw']],
    ['the way to Markdown', 'src/publish/page/markdown.ts', (text: string) => `${text}\nconsole.log(1)\n`, ['finish']],
    ['a comment', 'src/publish/page/markdown.ts', (text: string) => `${text}\n// One more comment.\n`, []],
    ['a rule of the check', 'src/mdx/rules/todo.ts', (text: string) => `${text}\nconsole.log(1)\n`, []],
  ])('follows a change of %s, and of nothing else', async (_, file, change, stages) => {
    write(file, change)
    try {
      expect(readFileSync(join(copy, file), 'utf8')).not.toBe(readFileSync(join(root, file), 'utf8'))
      const after = await codeOfStages(copy)
      expect((Object.keys(before) as Stage[]).filter((stage) => before[stage] !== after[stage])).toEqual(stages)
    } finally {
      write(file, (text) => text)
    }
  })

  it('does not depend on where the repository stands', async () => {
    expect(before).toEqual(await codeOfStages(root))
  })

  it('ends in a sentence where a module does not parse', async () => {
    write('src/mdx/compile.ts', (text) => `${text}\nexport const = 1\n`)
    await expect(codeOfStages(copy)).rejects.toThrow(/Unexpected|Expected/)
    write('src/mdx/compile.ts', (text) => text)
  })
})

describe('the name of the packages', () => {
  const folder = mkdtempSync(join(root, '.tmp/packages-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(['package.json', 'package-lock.json'])('follows %s', (file) => {
    for (const each of ['package.json', 'package-lock.json']) writeFileSync(join(folder, each), readFileSync(join(root, each)))
    const before = packagesOf(folder)
    writeFileSync(join(folder, file), readFileSync(join(root, file), 'utf8').replace('"19.3.1"', '"19.3.2"'))
    expect(packagesOf(folder)).not.toBe(before)
  })
})
