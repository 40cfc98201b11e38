import { describe, expect, it } from 'vitest'
import { checkPage } from '../../src/mdx/check.ts'
import { readFrontMatter } from '../../src/mdx/front-matter.ts'
import { pathOf } from '../../src/mdx/page.ts'
import { skeletonWords } from '../../src/mdx/skeleton.ts'
import { planPage } from '../../src/new/page.ts'
import { root } from '../files.ts'

const good = { path: 'staking/dvt', title: 'Split validators', description: 'How several machines can share the work of one validator.' }
const complaintOf = (change: Partial<Parameters<typeof planPage>[0]>) => {
  const plan = planPage({ ...good, ...change })
  return 'complaint' in plan ? plan.complaint : `nothing: ${plan.file}`
}

describe('the file of a new page', () => {
  it.each([
    { path: 'staking/dvt' },
    { path: 'staking/dvt', template: 'staking' },
    { path: 'glossary' },
    { path: 'staking/pools/2026/exits' },
    { title: 'Yes' },
    { title: '2026' },
    { title: 'null' },
    { title: 'Pools: "what", \'why\' # and {how}' },
    { title: '- <Card> & *[a](b)* ---' },
    { description: `  ${'Long words. '.repeat(14)}` },
    { description: '!tag &anchor *alias %percent @at `code` | > ? 🐟' },
  ])('passes the checks of a page, but for the sentence that tells what to write: %j', (change) => {
    const given = { ...good, ...change }
    const plan = planPage(given)
    if ('complaint' in plan) throw new Error(plan.complaint)
    expect(plan.file).toBe(`content/${given.path}/index.mdx`)
    expect([plan.file, ...plan.rivals].map(pathOf)).toEqual([`/${given.path}`, `/${given.path}`])
    // Signs of Markdown in a title are no error.
    const errorsOf = (text: string) => checkPage(root, plan.file, text).diagnostics.filter((one) => one.rule !== 'shown-as-typed')
    expect(errorsOf(plan.text).map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`)).toEqual(['error todo: Unexpected placeholder text from `npm run new`, expected your own words; say what the page answers, and remove the placeholder.'])
    expect(errorsOf(plan.text.replace(skeletonWords, 'The short answer.'))).toEqual([])
    const { template } = { template: undefined, ...change }
    expect(readFrontMatter(plan.text).frontMatter).toEqual({ title: given.title, description: given.description.trim(), lang: 'en', ...(template ? { template } : {}), sidebar: true, sidebarDepth: 2, order: 0 })
  })

  it('tells what to write, below a heading with an id', () => {
    expect(planPage({ ...good, template: 'staking' })).toEqual({
      file: 'content/staking/dvt/index.mdx',
      rivals: ['content/staking/dvt.mdx'],
      text: `---
title: Split validators
description: How several machines can share the work of one validator.
lang: en
template: staking
sidebar: true
sidebarDepth: 2
---

## The short answer {#the-short-answer}

Write here, in two or three plain sentences, what this page answers; then give each further question a heading with an id of its own.
`,
    })
  })

  it.each([
    ['../secret', 'expected a place below content/; write the address of the page, such as staking/dvt.'],
    ['staking/../../secret', 'expected a place below content/'],
    ['staking/./dvt', 'expected a place below content/'],
    ['..\\secret', 'expected a place below content/'],
    ['...', 'expected a place below content/'],
    ['/staking/dvt', 'Unexpected path "/staking/dvt", expected lowercase letters, digits and hyphens between slashes, such as staking/dvt; write staking/dvt.'],
    ['C:\\staking', 'write c/staking.'],
    ['staking/dvt/', 'write staking/dvt.'],
    ['staking//dvt', 'write staking/dvt.'],
    ['staking/dvt.mdx', 'write staking/dvt.'],
    ['Staking/DVT', 'write staking/dvt.'],
    ['staking/split validators', 'write staking/split-validators.'],
    ['staking/split_validators', 'write staking/split-validators.'],
    ['staking/-dvt', 'write staking/dvt.'],
    ['staking/dvt\n', 'write staking/dvt.'],
    ['staking/%2e%2e', 'write staking/2e-2e.'],
    ['staking/[slug]', 'write staking/slug.'],
    ['staking/größe', 'write staking/gro-e.'],
    ['', 'Unexpected path "", expected lowercase letters'],
    ['丽都', 'write the address of the page like that.'],
    ['content/staking/dvt', 'expected the path below content/; leave "content/" out.'],
    ['staking/dvt/index', 'expected a folder; leave "index" out'],
    ['index', 'expected a folder; leave "index" out'],
    ['404', 'Unexpected path "404", expected another address; the site uses "/404" itself, choose another first part.'],
    ['api', 'the site uses "/api" itself'],
    ['products/pools/lido', 'the site uses "/products" itself'],
    ['pagefind', 'the site uses "/pagefind" itself'],
    ['assets/pictures', 'the site uses "/assets" itself'],
    ['pools', 'Unexpected page at /pools, expected another address; this one redirects to /staking/pools/, so nobody could read the page. Rename or move it.'],
    ['feed', 'this one redirects to /feed.xml'],
    ['saas', 'this one redirects to /staking/saas/'],
    ['staking/con', 'Unexpected name "con", expected one that Windows does not reserve for a device'],
    [`staking/${'a'.repeat(61)}`, 'Unexpected name of 61 characters, expected at most 60'],
    ['a'.repeat(101), 'Unexpected path of 101 characters, expected at most 100; choose shorter words.'],
  ])('is refused at the path %j', (path, complaint) => {
    expect(complaintOf({ path })).toContain(complaint)
  })

  it.each([
    ['no title', { title: '' }, 'Unexpected title of 0 characters, expected 3 to 60; write it longer.'],
    ['a title of spaces', { title: '     ' }, 'Unexpected title of 0 characters'],
    ['a title too long', { title: 'a'.repeat(61) }, 'Unexpected title of 61 characters'],
    ['a title of two lines', { title: 'Split\n---\nvalidators' }, 'Unexpected line break or invisible character in the title, expected one line of text; type it again.'],
    ['a title that turns around', { title: 'Split \u202evalidators' }, 'Unexpected line break or invisible character in the title'],
    ['a title with a terminal command', { title: 'Split \u001b[2J' }, 'Unexpected line break or invisible character in the title'],
    ['a description too short', { description: 'Short.' }, 'Unexpected description of 6 characters, expected 20 to 180'],
    ['a description too long', { description: 'a'.repeat(181) }, 'Unexpected description of 181 characters'],
    ['a description with a tab', { description: `${good.description}\tMore.` }, 'in the description'],
    ['a description of brackets', { description: '['.repeat(60) }, 'Unexpected front matter'],
    ['a template nobody knows', { template: 'poster' }, 'Unexpected template "poster" for "staking/dvt", expected staking; leave --template out for a plain page.'],
    ['an empty template', { template: '' }, 'Unexpected template ""'],
    ['a template outside its folder', { path: 'glossary', template: 'staking' }, 'Unexpected template "staking" for "glossary", expected it only below staking/; leave --template out, or move the page there.'],
    ['a template beside its folder', { path: 'staking-tips', template: 'staking' }, 'expected it only below staking/'],
  ])('is refused with %s', (_what, change, complaint) => {
    expect(complaintOf(change)).toContain(complaint)
  })
})
