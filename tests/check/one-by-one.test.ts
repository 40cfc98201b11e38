import { expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { filesToCheck } from '../../src/check/files.ts'
import { root } from '../files.ts'
import { repositoryWith } from '../hostile/repository.ts'
import { fewer, files, mistakes } from './mistakes.ts'

const today = '2026-11-22'
const good = Buffer.from(files['content/products/pools/lido.json'] ?? '')
// A product that is right but for what stands in others, and a glossary with a product's name in it.
const beside = {
  'content/products/pools/lidoo.json': good.toString().replace('"name": "Lido"', '"name": "Lidoo"'),
  'content/glossary/index.mdx': `${String(files['content/glossary/index.mdx'])}\n<Term name="rocket pools" also="Rocket Pool" subject="ethereum">\nWhat somebody says of it.\n</Term>\n`,
}

// This repository's own files, most of them right, and a mistake of each kind beside them.
const folder = repositoryWith({ ...fewer, ...mistakes, ...beside })
const all = await check(folder, today)

it('each file gets by itself the complaints that it gets among all', async () => {
  expect(all.files).toEqual(filesToCheck(folder))
  expect(new Set(all.diagnostics.map(({ rule }) => rule)).size).toBeGreaterThan(15)
  for (const file of all.files) {
    const one = await check(folder, today, (other) => other === file)
    expect(one.files).toEqual([file])
    expect(one.diagnostics, file).toEqual(all.diagnostics.filter((diagnostic) => diagnostic.file === file))
  }
})

it('so does each folder', async () => {
  for (const part of ['content/', 'content/products/', 'content/staking/', 'public/', 'assets/staking/']) {
    expect((await check(folder, today, (file) => file.startsWith(part))).diagnostics, part).toEqual(all.diagnostics.filter(({ file }) => file.startsWith(part)))
  }
})

it('a file that nothing is asked of is not read', async () => {
  const { texts } = await check(root, today, (file) => file === 'content/staking/withdrawals/index.mdx')
  expect([...texts.keys()].filter((file) => file.endsWith('.mdx'))).not.toContain('content/staking/dvt/index.mdx')
})
