import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow, root } from '../files.ts'

/** A sentence without figures, hosts, links, tags or notes. */
const plainSentence = /(?<![^\s>"*])[A-Z][^\d[\](){}<>|`*_"\\:.]{30,}\.(?=\s|"|$)/g

const sentencesOfParagraph = 4
const paragraphsOfSection = 8

/** The text of a page of about `characters` characters, in the words of the site's own pages and product files, each sentence once. Throws where there are not enough. */
export function madePage(characters: number): string {
  const texts = filesBelow('content').filter((file) => !file.endsWith('.schema.json')).map((file) => readFileSync(join(root, 'content', file), 'utf8'))
  const sentences = [...new Set(texts.flatMap((text) => text.match(plainSentence) ?? []))]
  let text = '---\ntitle: Everything\ndescription: A page that a test has made far too long.\nlang: en\n---\n'
  for (let paragraph = 0; text.length < characters; paragraph++) {
    const some = sentences.slice(paragraph * sentencesOfParagraph, (paragraph + 1) * sentencesOfParagraph)
    if (some.length === 0) throw new Error(`Unexpected ${text.length} characters of plain sentences, expected ${characters}; ask for fewer.`)
    const section = paragraph / paragraphsOfSection + 1
    text += `${Number.isInteger(section) ? `\n## Section ${section} {#section-${section}}\n` : ''}\n${some.join(' ').replace(/\s+/g, ' ')}\n`
  }
  return text
}
