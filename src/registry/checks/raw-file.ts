import { parseUrl } from '../../parse-url.ts'

/** Where a file of a public repository is served as it is. */
export const rawHost = 'raw.githubusercontent.com'

const shape = /^https:\/\/raw\.githubusercontent\.com\/(?!wiki\/)[\w-]{1,40}\/[\w.-]{1,100}\/(.{1,300})$/
/** A name of a branch or file as it stands in an address; of what is written with "%", only the space is known to mean the same to every server. */
const part = /^(?:[\w.~!$&'()*+,;=:@[\]-]|%20)+$/
const found = { commit: 'found a commit: what stands there never changes', other: 'found what may be a pull request, a tag or a commit of a copy, which others can make' } as const
const named = 'write "main", or whatever the branch is called'

/**
 * Says what is wrong with the raw address of a file on a branch, or nothing. A branch is written only by those to whom the repository belongs: pull requests, and by
 * the id of a commit also every copy of the repository, stand below the same owner and name (https://docs.github.com/en/rest/git/refs), and its wiki is mostly open to all.
 */
export function faultOfRawFile(url: string): string | undefined {
  const [, rest] = shape.exec(url) ?? []
  // As a browser reads it: ".." leads to another repository.
  if (rest === undefined || parseUrl(url)?.href !== url || !rest.split('/').every((name) => part.test(name))) return `expected the raw address of a file, https://${rawHost}/owner/name/branch/path; for a page, write "kind": "page"`
  const [first = '', second = '', ...path] = rest.split('/')
  if (/^[0-9a-f]{40}$/i.test(first)) return `expected a branch in the address, ${found.commit}; ${named}`
  if (first === 'refs' && second === 'heads') return path.length > 1 ? undefined : `expected a path behind the branch in the address; name the file`
  if (second === '') return 'expected a path behind the branch in the address; name the file'
  return isBranch.test(first) ? undefined : `expected a branch in the address, ${found.other}; ${named}, behind "refs/heads/" where its name is like that`
}

// No revision of git, such as "main~1"; no id of a commit, however short, nor the name that `git describe` makes of one; nothing that git keeps beside branches.
const isBranch = /^(?!(?:pull|refs|tags|remotes|[0-9a-f]{4,64}|.*-g[0-9a-f]{4,64})$)\w[\w.-]*$/i
