import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../files.ts'
import { isTranslated, translatedLangs, translationOf } from '../languages.ts'
import { categories } from '../registry/categories.ts'
import { idOf } from '../registry/product.ts'
import { en } from '../strings/en.ts'
import { type Asker, Stop } from './ask.ts'
import { missingOf } from './missing.ts'
import { faultOfPath, faultOfTemplate, faultOfWords, mayBeStaking, placeOfPage, planPage } from './page.ts'
import { faultOfCategory, faultOfId, faultOfName, faultOfProductUrl, isCategory, nameOf, placeOfProduct, planProduct } from './product.ts'
import { faultOfLanguage, languageChoices, originalAt, placeOfTranslation, planTranslation } from './translation.ts'
import { faultOfPlace, type Plan } from './write.ts'

/** What flags gave already. */
export type Given = Partial<Record<'name' | 'url' | 'title' | 'description' | 'template', string>>

/**
 * What it takes to plan a product: what is given, and answers for the rest. `root` is the repository, `words` are category and id.
 * Stops with a sentence where something given is wrong, or is missing and nobody can be asked.
 */
export async function askProduct(root: string, ask: Asker, [first, id]: readonly string[], given: Given): Promise<Plan> {
  const missing = missingOf('product pools rocket-pool --url https://rocketpool.net/', {
    category: first === undefined ? `one of ${categories.join(', ')}, after "product"` : undefined,
    name: id === undefined && given.name === undefined ? 'the file name after the category, or --name "Rocket Pool"' : undefined,
    url: given.url === undefined ? '--url followed by the address' : undefined,
  })
  const category = first ?? (await ask.choose({ message: 'Which category?', missing, options: en.categories }))
  if (!isCategory(category)) throw new Stop(faultOfCategory(category) ?? '', 2)
  if (id !== undefined) halt(faultOfId(id) ?? faultOfPlace(root, placeOfProduct(category, id)))
  const name = given.name ?? (id !== undefined && !ask.asks ? nameOf(id) : await ask.text({
    message: 'What does the project call itself?',
    missing,
    ...(id === undefined ? {} : { initial: nameOf(id) }),
    fault: (answer) => faultOfName(answer, id) ?? faultOfPlace(root, placeOfProduct(category, idOf(answer))),
  }))
  halt(faultOfName(name, id))
  const url = given.url ?? (await ask.text({ message: "What is the address of the product's own page?", missing, initial: 'https://', fault: faultOfProductUrl }))
  return planProduct({ category, id, name, url })
}

/** The same for a page; `words` is its path. */
export async function askPage(root: string, ask: Asker, [first]: readonly string[], given: Given): Promise<Plan> {
  const missing = missingOf('page staking/dvt --title "Split validators" --description "How several machines share the work of one validator."', {
    path: first === undefined ? 'such as staking/dvt, after "page"' : undefined,
    title: given.title === undefined ? '--title "..."' : undefined,
    description: given.description === undefined ? '--description "..."' : undefined,
  })
  const fault = (path: string) => faultOfPath(path) ?? faultOfPlace(root, placeOfPage(path))
  const path = first ?? (await ask.text({ message: 'Where on the site? For example staking/dvt', missing, fault }))
  halt(fault(path) ?? (given.template === undefined ? undefined : faultOfTemplate(given.template, path)))
  const words = (key: 'title' | 'description', message: string) => ask.text({ message, missing, fault: (answer) => faultOfWords(key, answer) })
  const title = given.title ?? (await words('title', 'What is its title?'))
  const description = given.description ?? (await words('description', 'What is it about, in a sentence for search results?'))
  const asked = given.template === undefined && mayBeStaking(path) && (await ask.confirm('Is it about a way to stake? If so, it gets a large header, and the other ways at its end.'))
  return planPage({ path, title, description, template: asked ? 'staking' : given.template })
}

/** The same for a translation; `words` are the language and the address of the English page or product. */
export async function askTranslation(root: string, ask: Asker, [first, second]: readonly string[]): Promise<Plan> {
  const missing = missingOf(`translation ${translatedLangs[0]} staking/pools`, {
    language: first === undefined ? `one of ${translatedLangs.join(', ')}, after "translation"` : undefined,
    path: second === undefined ? 'that of an English page, such as staking/pools, or of a product, such as products/pools/lido' : undefined,
  })
  const lang = first ?? (await ask.choose({ message: 'Into which language?', missing, options: languageChoices }))
  if (!isTranslated(lang)) throw new Stop(faultOfLanguage(lang) ?? '', 2)
  const fault = (path: string) => {
    const found = originalAt(root, path)
    return 'complaint' in found ? found.complaint : faultOfPlace(root, placeOfTranslation(found.original, lang))
  }
  const path = second ?? (await ask.text({ message: 'Which page or product? For example staking/pools, or products/pools/lido', missing, fault }))
  halt(fault(path))
  const found = originalAt(root, path)
  if ('complaint' in found) return found
  try {
    return planTranslation(lang, found.original, readText(join(root, found.original)))
  } catch (error) {
    // Tables that lack a new language are missed wherever one is read first. Of a language with a front page, it is another failure.
    if (!(error instanceof TypeError) || existsSync(join(root, translationOf('content/index.mdx', lang)))) throw error
    throw new Stop(`Unexpected language ${JSON.stringify(lang)} without some of its words, expected them in every table; run \`npx tsc --noEmit\`, which names each table that lacks it, and see "To add a language" in README.md.`, 2)
  }
}

function halt(fault: string | undefined): void {
  if (fault) throw new Stop(fault, 2)
}
