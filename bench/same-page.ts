import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { markdownOf } from '../src/publish/page/markdown.ts'
import { treeOf } from '../src/publish/page/tree.ts'
import { canonicalOf } from '../src/site.ts'

/** The page that everybody shows. */
export const comparedPath = '/staking/pools/'

/** What the built page says, for others to say it as well. */
export interface SamePage {
  title: string
  description: string
  /** Its main text in Markdown, below its title; the picture at its head as HTML. */
  markdown: string
  picture: string
  /** Its main text in HTML, without names for styles and without controls. */
  html: string
  /** The files that both ask for, from the root of the site: "/favicon.svg". */
  files: string[]
}

const markdownPicture = /!\[[^\]]*\]\([^)]*\)/

/** Reads the compared page from a build in `out`. */
export function samePage(out: string): SamePage {
  const page = readFileSync(join(out, comparedPath, 'index.html'), 'utf8')
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(page)?.[1] ?? ''
  const picture = (/<picture>.*?<\/picture>/s.exec(main)?.[0] ?? '').replaceAll('\n', ' ')
  const [, title = '', ...rest] = /^# (.*)\n([\s\S]*)$/.exec(markdownOf(treeOf(page), canonicalOf(comparedPath))) ?? []
  const description = /<meta name="description" content="([^"]*)"/.exec(page)?.[1] ?? ''
  // The first picture is the one at the head.
  const markdown = rest.join('').replace(markdownPicture, picture)
  if (!picture || !title || markdown.includes('![')) throw new Error(`Unexpected ${comparedPath}, expected a title and one picture; change bench/same-page.ts with the page.`)
  const files = ['/favicon.svg', ...[...picture.matchAll(/(?:src|srcset)="([^"]*)"/gi)].flatMap(([, set = '']) => set.split(',').map((part) => part.trim().split(' ')[0] ?? ''))]
  return { title, description, markdown, picture, html: plain(main), files: [...new Set(files)] }
}

/** The Markdown of a copy of the compared page below its title, with the picture of that page as HTML: what our build in `out` wrote of it. So a peer's copies have the words that ours have, each its own. */
export function markdownOfCopy({ picture }: SamePage, out: string, place: string): string {
  const markdown = readFileSync(join(out, comparedPath, place, 'index.md'), 'utf8').replace(/^# .*\n+/, '').replace(markdownPicture, picture)
  if (!markdown.includes('<picture>') || markdown.includes('![')) throw new Error(`Unexpected ${comparedPath}${place}/index.md, expected one picture; change bench/same-page.ts with the page.`)
  return markdown
}

/** Copies the files that the page asks for to where another site serves files from. */
export function copyFiles({ files }: SamePage, out: string, folder: string): void {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(out, file), join(folder, file))
  }
}

/** The page as one would write it by hand, with its styles in it, in `folder`. */
export function writeByHand(page: SamePage, out: string, folder: string): void {
  const file = join(folder, comparedPath, 'index.html')
  mkdirSync(dirname(file), { recursive: true })
  copyFiles(page, out, folder)
  const style = readFileSync(new URL('./by-hand.css', import.meta.url), 'utf8').replace(/\s*\n\s*/g, '')
  writeFileSync(file, `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${page.title}</title><meta name="description" content="${page.description}"><link rel="icon" type="image/svg+xml" href="/favicon.svg"><style>${style}</style></head><body><header><a href="/">Staking Field Guide</a></header><main>${page.html}</main></body></html>`)
}

/** HTML without controls, drawings, meanings of terms, and attributes that only styles, scripts and assistive technology of ours need. */
function plain(html: string): string {
  return html
    .replace(/<(nav|fieldset|label|output|button|select|svg|script|aside)(?=[\s>]).*?<\/\1>/gs, '')
    .replace(/<span role="tooltip".*?<\/span>/gs, '')
    .replace(/ (?:class|data-[\w-]+|aria-[\w-]+|translate|rel)="[^"]*"/g, '')
}
