import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { translatedLangs } from '../../src/languages.ts'
import { type Asker, asker } from '../../src/new/ask.ts'
import { askPage, askProduct, askTranslation, type Given } from '../../src/new/questions.ts'

const nobody = asker(false)
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-'))
  mkdirSync(join(folder, 'content/products/pools'), { recursive: true })
  writeFileSync(join(folder, 'content/products/pools/lido.json'), 'old')
  writeFileSync(join(folder, 'content/glossary.mdx'), 'old')
})
afterEach(() => {
  expect(readdirSync(join(folder, 'content'))).toEqual(['glossary.mdx', 'products'])
  rmSync(folder, { recursive: true })
})

const end = 'Unexpected end of the arguments, expected a'
const likeProduct = '; write it like this:\n  npm run new -- product pools rocket-pool --url https://rocketpool.net/'
const likePage = '; write it like this:\n  npm run new -- page staking/dvt --title "Split validators" --description "How several machines share the work of one validator."'
const likeTranslation = '; write it like this:\n  npm run new -- translation es staking/pools'
const pathToTranslate = 'path (that of an English page, such as staking/pools, or of a product, such as products/pools/lido)'

describe('with nobody to ask', () => {
  it.each<[string[], Given, string]>([
    [[], {}, `${end} category (one of pools, saas, nodeTools, keyGen, after "product"), a name (the file name after the category, or --name "Rocket Pool") and a url (--url followed by the address)${likeProduct}`],
    [['pools'], {}, `${end} name (the file name after the category, or --name "Rocket Pool") and a url (--url followed by the address)${likeProduct}`],
    [['pools', 'stader'], {}, `${end} url (--url followed by the address)${likeProduct}`],
    [['pool', 'stader'], {}, 'Unexpected category "pool"'],
    [['pools', 'Stader'], {}, 'Unexpected file name "Stader"'],
    [['pools', 'stader'], { name: 'Stader Labs' }, 'Unexpected name "Stader Labs" for the file stader.json'],
    [['pools', 'lido'], { url: 'https://lido.fi/' }, 'Unexpected content/products/pools/lido.json, expected nothing there yet'],
  ])('product %j %j stops', async (words, given, message) => {
    await expect(askProduct(folder, nobody, words, given)).rejects.toMatchObject({ status: 2, message: expect.stringContaining(message) })
  })

  it.each<[string[], Given, string]>([
    [[], {}, `${end} path (such as staking/dvt, after "page"), a title (--title "...") and a description (--description "...")${likePage}`],
    [['staking/dvt'], {}, `${end} title (--title "...") and a description (--description "...")${likePage}`],
    [['staking/dvt'], { title: 'Split validators' }, `${end} description (--description "...")${likePage}`],
    [['Staking/DVT'], {}, 'Unexpected path "Staking/DVT"'],
    [['glossary'], {}, 'Unexpected content/glossary.mdx, expected nothing there yet'],
    [['terms'], { template: 'staking' }, 'Unexpected template "staking" for "terms"'],
  ])('page %j %j stops', async (words, given, message) => {
    await expect(askPage(folder, nobody, words, given)).rejects.toMatchObject({ status: 2, message: expect.stringContaining(message) })
  })

  it.each<[string[], string]>([
    [[], `${end} language (one of ${translatedLangs.join(', ')}, after "translation") and a ${pathToTranslate}${likeTranslation}`],
    [['es'], `${end} ${pathToTranslate}${likeTranslation}`],
    [['en', 'glossary'], `Unexpected language "en", expected one of ${translatedLangs.join(', ')}; English is what translations are made from.`],
    [['es', 'staking'], 'there is no content/staking/index.mdx or content/staking.mdx, so check the spelling.'],
    [['es', 'data'], 'Unexpected path "data", expected a page that is translated'],
  ])('translation %j stops', async (words, message) => {
    await expect(askTranslation(folder, nobody, words)).rejects.toMatchObject({ status: 2, message: expect.stringContaining(message) })
  })

  it('says of a translation of what cannot be read that it cannot', async () => {
    expect(await askTranslation(folder, nobody, ['es', 'glossary'])).toEqual({ complaint: 'Unexpected mistakes in content/glossary.mdx, expected a page that can be read; mend what `npm run check -- content/glossary.mdx` names.' })
  })

  it('needs no answers where all is given', async () => {
    expect(await askProduct(folder, nobody, ['saas', 'lido'], { url: 'https://lido.fi/' })).toMatchObject({ file: 'content/products/saas/lido.json' })
    expect(await askPage(folder, nobody, ['staking/dvt'], { title: 'Split', description: 'How machines share a validator.' })).toMatchObject({ text: expect.not.stringContaining('template') })
  })
})

describe('with somebody to ask', () => {
  /** Answers each question with the next of these, as long as it has no fault; keeps what was asked. */
  const person = (answers: string[], asked: string[] = []): Asker => {
    const next = (message: string) => {
      asked.push(message)
      return answers.shift() ?? ''
    }
    return {
      asks: true,
      text: async ({ message, fault }) => {
        const answer = next(message)
        const complaint = fault(answer)
        if (complaint) throw new Error(complaint)
        return answer
      },
      choose: async <Name extends string>({ message }: { message: string }) => next(message) as Name,
      confirm: async (message) => next(message) === 'yes',
    }
  }

  it('asks only for what is missing', async () => {
    const asked: string[] = []
    expect(await askProduct(folder, person(['keyGen', 'Some Tool'], asked), [], { url: 'https://some.org/' })).toMatchObject({ file: 'content/products/keyGen/some-tool.json' })
    expect(asked).toEqual(['Which category?', 'What does the project call itself?'])
  })

  it.each([['yes', 'staking/dvt', true], ['no', 'staking/dvt', false], ['yes', 'terms', false]])('answer %s, page %s: staking template %s', async (answer, path, staking) => {
    const plan = await askPage(folder, person([path, answer]), [], { title: 'Split', description: 'How machines share a validator.' })
    expect('text' in plan && plan.text.includes('template: staking')).toBe(staking)
  })

  it('asks for a language and a page to translate', async () => {
    writeFileSync(join(folder, 'content/products/pools/lido.json'), '{ "facts": { "fee": { "note": "Somebody decides it." } } }')
    const asked: string[] = []
    expect(await askTranslation(folder, person(['ar', 'products/pools/lido'], asked), [])).toMatchObject({ file: 'content/translations/ar/products/pools/lido.json' })
    expect(asked).toEqual(['Into which language?', 'Which page or product? For example staking/pools, or products/pools/lido'])
    await expect(askTranslation(folder, person(['ar', 'pools']), [])).rejects.toThrow('there is no content/pools/index.mdx or content/pools.mdx')
  })

  it.each([
    [['pools', 'Lido'], 'Unexpected content/products/pools/lido.json, expected nothing there yet'],
    [['pools', '丽都'], 'expected Latin letters'],
    [['pools', 'Stader', 'stader.com'], 'expected an absolute address'],
  ])('says at once what is wrong with %j', async (answers, complaint) => {
    await expect(askProduct(folder, person(answers), [], {})).rejects.toThrow(complaint)
  })
})
