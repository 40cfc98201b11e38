import { type BuiltPlaces, builtPlaces } from '../built-files.ts'
import type { Complaint, RuleWords } from '../diagnostics.ts'
import type { Entry } from '../files.ts'
import { pathOfSource } from '../mdx/page.ts'
import { mostBytesOfPicture } from '../mdx/picture.ts'
import { placeOf } from '../registry/place.ts'
import { kindOf } from './content-file.ts'
import { faultOfName, word } from './names.ts'

export const assetFileWords: RuleWords = {
  what: 'Under `public/` are pictures and texts that are served as they are (`.svg`, `.png`, `.webp`, `.jpg`, `.ico`, `.txt`). Under `assets/` are pictures (`.svg`, `.png`, `.webp`, `.jpg`, `.jpeg`). Each is named in lowercase letters, digits, hyphens and dots, is of a reasonable size, and is never where the build writes something itself.',
  why: 'No host checks these files before readers get them. One named like a page, data or a host’s settings would replace it or stop the build.',
  wrong: 'public/_headers',
  right: 'public/logo.svg',
}

const KiB = 1024

/** What may stand in each folder: how its files end, and how large all of them may be. */
const folders = {
  public: { endings: ['svg', 'png', 'webp', 'jpg', 'ico', 'txt'], what: 'a picture or a text', mostBytes: 8 * 1024 * KiB, mostFiles: 200 },
  assets: { endings: ['svg', 'png', 'webp', 'jpg', 'jpeg'], what: 'a picture', mostBytes: 64 * 1024 * KiB, mostFiles: 1000 },
} as const
// A drawing or a text that is longer was not written by a person.
const mostBytesOf: Readonly<Record<string, number>> = { svg: 256 * KiB, txt: 64 * KiB, ico: 128 * KiB }

const name = new RegExp(`^(?:${word}/)+${word}(?:\\.${word})+$`)

/**
 * What is wrong with the files under `public/` and `assets/` by their places, names and sizes, by path in the repository. `entries` are all of
 * content/ too: its pages and products get places that nothing else may take. `hollow` are folders under public/ in which nothing stands
 * that would be judged; they are copied all the same.
 */
export function assetFileComplaints(entries: readonly Entry[], hollow: readonly string[] = []): Map<string, Complaint[]> {
  const sources = entries.filter(({ path }) => ['page', 'product'].includes(kindOf(path) ?? '')).map(({ path }) => path)
  const listings = sources.flatMap((file) => {
    const place = placeOf(file)
    return place ? [{ ...place, path: pathOfSource(file) }] : []
  })
  const { files, folders: own } = builtPlaces(sources.map(pathOfSource), listings)
  // Many disks take two names that differ by case for one.
  const built = { files: new Set([...files].map((file) => file.toLowerCase())), folders: own }
  const faults = entries.flatMap((entry): [string, string][] => {
    const fault = entry.kind === 'file' ? faultOf(entry, built) : undefined
    return fault === undefined ? [] : [[entry.path, fault]]
  })
  const emptied = hollow.flatMap((folder): [string, string][] => {
    const taken = placeAbove(folder.slice('public/'.length).toLowerCase(), built)
    return taken === undefined ? [] : [[folder, `Unexpected folder at /${taken}, expected a place that the build does not write to; remove it.`]]
  })
  return new Map([...tooMuch(entries), ...emptied, ...faults].map(([file, message]) => [file, [{ range: { start: 0, end: 0 }, message }]]))
}

function faultOf({ path, size }: Entry, built: BuiltPlaces): string | undefined {
  const folder = folderOf(path)
  if (!folder) return undefined
  const { endings, what } = folders[folder]
  const taken = folder === 'public' ? takenPlace(path.slice('public/'.length).toLowerCase(), built) : undefined
  if (taken !== undefined) return `Unexpected file at ${taken}, expected a place that the build does not write to; one of the two would be lost. Rename or remove it.`
  const ending = endings.find((known) => path.endsWith(`.${known}`))
  const expected = `${what} (${endings.map((known) => `.${known}`).join(', ')})`
  const inSmall = endings.find((known) => path.toLowerCase().endsWith(`.${known}`))
  if (ending === undefined && inSmall !== undefined) return `Unexpected ending .${path.replace(/^.*\./, '')}, expected .${inSmall}; rename the file, in lowercase letters.`
  if (ending === undefined) return folder === 'public' ? `Unexpected kind of file under public/, expected ${expected}; it would be served as it is, beside or in place of a page. Remove it.` : `Unexpected kind of file under assets/, expected ${expected}; remove it.`
  if (!name.test(path)) return `Unexpected name, expected lowercase letters, digits, hyphens and dots, and folders without dots, such as "${folder}/staking/leslie-pool.${ending}"; rename it.`
  const most = mostBytesOf[ending] ?? mostBytesOfPicture
  return faultOfName(path) ?? (size > most ? `Unexpected file of ${inKiB(size)} KiB, expected at most ${inKiB(most)} for .${ending}; ${ending in mostBytesOf ? 'make it smaller' : 'make it smaller: 1600 pixels is wide enough, and camera files are barely compressed'}.` : undefined)
}

/** The place of a build that a file under public/ would take, from the site's root; nothing where it takes none. */
function takenPlace(path: string, built: BuiltPlaces): string | undefined {
  const taken = placeAbove(path, built) ?? [...built.files].find((file) => file.startsWith(`${path}/`))
  return taken === undefined ? undefined : `/${taken}`
}

/** The place of a build at a path or above it: its own folder, or a file that would have to be a folder. */
function placeAbove(path: string, { files, folders: own }: BuiltPlaces): string | undefined {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/')).find((place) => own.includes(place) || files.has(place))
}

/** What to say of the largest file of a folder that holds too much. */
function tooMuch(entries: readonly Entry[]): [string, string][] {
  return Object.entries(folders).flatMap(([folder, { mostBytes, mostFiles }]): [string, string][] => {
    const inside = entries.filter(({ path }) => folderOf(path) === folder)
    const all = inside.reduce((sum, { size }) => sum + size, 0)
    const tooMany = inside[mostFiles]
    if (tooMany) return [[tooMany.path, `Unexpected ${inside.length} files under ${folder}/, expected at most ${mostFiles}; every check opens each one. Remove those that nothing uses.`]]
    const [largest] = [...inside].sort((a, b) => b.size - a.size)
    return largest && all > mostBytes ? [[largest.path, `Unexpected ${inKiB(all)} KiB under ${folder}/, expected at most ${inKiB(mostBytes)} in all; this is the largest file there. Make it smaller, or remove what nothing uses.`]] : []
  })
}

function folderOf(path: string): keyof typeof folders | undefined {
  return (Object.keys(folders) as (keyof typeof folders)[]).find((folder) => path.startsWith(`${folder}/`))
}

const inKiB = (bytes: number) => Math.ceil(bytes / KiB)
