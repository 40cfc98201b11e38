import { stringify } from 'yaml'
import { printable } from '../characters.ts'
import { contentFileComplaints } from '../check/content-file.ts'
import { pagePathComplaints } from '../check/page-path.ts'
import { frontMatterSchema, lengths, templates } from '../mdx/front-matter-schema.ts'
import { readFrontMatter } from '../mdx/front-matter.ts'
import { skeletonWords } from '../mdx/skeleton.ts'
import { idOf } from '../registry/product.ts'
import { seenLength } from '../seen-length.ts'
import type { NewFile, Plan } from './write.ts'

/** The folder of the pages that may ask for the template of the same name. */
const stakingFolder = 'staking/'
// An address nobody could read aloud is no address; and disks have limits of their own.
const longestPath = 100

/** Whether a page at this path may ask for the staking template. */
export function mayBeStaking(path: string): boolean {
  return path.startsWith(stakingFolder)
}

/** Where the page with this path stands: a folder as its address, and the other file that would have the same address. */
export function placeOfPage(path: string): Pick<NewFile, 'file' | 'rivals'> {
  return { file: `content/${path}/index.mdx`, rivals: [`content/${path}.mdx`] }
}

/** Says what is wrong with the path of a new page ("staking/dvt", its address without the first slash), or nothing. */
export function faultOfPath(path: string): string | undefined {
  const say = (expected: string, remedy: string) => `Unexpected path ${JSON.stringify(path)}, expected ${expected}; ${remedy}.`
  const parts = path.split('/')
  if (path.length > longestPath) return `Unexpected path of ${path.length} characters, expected at most ${longestPath}; choose shorter words.`
  if (path.split(/[\\/]/).some((part) => /^\.+$/.test(part))) return say('a place below content/', 'write the address of the page, such as staking/dvt')
  if (parts[0] === 'content') return say('the path below content/', 'leave "content/" out')
  if (parts.at(-1) === 'index') return say('a folder', 'leave "index" out: the file gets that name automatically')
  const { file } = placeOfPage(path)
  const [complaint] = contentFileComplaints(file, { kind: 'file', size: 0 })
  if (!complaint) return pagePathComplaints([file]).get(file)?.[0]?.message
  const mended = path.replace(/\.mdx$/, '').split(/[\\/]/).map(idOf).filter(Boolean).join('/')
  if (mended === path && path !== '') return complaint.message.includes('the site uses') ? say('another address', `the site uses "/${parts[0]}" itself, choose another first part`) : complaint.message
  return say('lowercase letters, digits and hyphens between slashes, such as staking/dvt', mended === '' ? 'write the address of the page like that' : `write ${mended}`)
}

/** Says what is wrong with the title or the description of a page, or nothing. The limits are those of front matter. */
export function faultOfWords(key: 'title' | 'description', value: string): string | undefined {
  if (printable(value) !== value) return `Unexpected line break or invisible character in the ${key}, expected one line of text; type it again.`
  const schema = frontMatterSchema.shape[key]
  if (schema.safeParse(value).success) return undefined
  const length = seenLength(value.trim())
  const [least, most] = lengths[key]
  return `Unexpected ${key} of ${length} ${length === 1 ? 'character' : 'characters'}, expected ${least} to ${most}; write it ${length < least ? 'longer' : 'shorter'}.`
}

/** Says what is wrong with a template for a page at this path, or nothing. */
export function faultOfTemplate(template: string, path: string): string | undefined {
  const say = (expected: string) => `Unexpected template ${JSON.stringify(template)} for ${JSON.stringify(path)}, expected ${expected}`
  if (!(templates as readonly string[]).includes(template)) return `${say(templates.join(' or '))}; leave --template out for a plain page.`
  return mayBeStaking(path) ? undefined : `${say(`it only below ${stakingFolder}`)}; leave --template out, or move the page there.`
}

/**
 * Plans the file of a page that nobody has written yet: front matter, a first heading, and a sentence that tells what to write.
 * `path` is the address without the first slash. The text passes the checks of a page but for that sentence, which is refused until it is gone; a complaint comes back where that is not possible.
 */
export function planPage(given: { path: string; title: string; description: string; template?: string | undefined }): Plan {
  const { path, template } = given
  const fault = faultOfPath(path) ?? faultOfWords('title', given.title) ?? faultOfWords('description', given.description) ?? (template === undefined ? undefined : faultOfTemplate(template, path))
  if (fault) return { complaint: fault }
  const head = { title: given.title.trim(), description: given.description.trim(), lang: 'en', ...(template === undefined ? {} : { template }), sidebar: true, sidebarDepth: 2 }
  const text = `---\n${stringify(head, { lineWidth: 0 })}---\n\n${beginning}\n`
  const refused = readFrontMatter(text).complaints[0]
  return refused ? { complaint: refused.message } : { ...placeOfPage(path), text }
}

// The words of the author stand in the front matter only: there they are quoted, in the text they could be markup.
const beginning = `## The short answer {#the-short-answer}

${skeletonWords}`
