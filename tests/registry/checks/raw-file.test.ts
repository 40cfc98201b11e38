import { describe, expect, it } from 'vitest'
import { faultOfRawFile } from '../../../src/registry/checks/raw-file.ts'

const at = (path: string) => faultOfRawFile(`https://raw.githubusercontent.com/${path}`)
const shape = 'expected the raw address of a file, https://raw.githubusercontent.com/owner/name/branch/path; for a page, write "kind": "page"'
const other = 'expected a branch in the address, found what may be a pull request, a tag or a commit of a copy, which others can make; write "main", or whatever the branch is called, behind "refs/heads/" where its name is like that'
const pinned = 'expected a branch in the address, found a commit: what stands there never changes; write "main", or whatever the branch is called'
const short = 'expected a path behind the branch in the address; name the file'

describe('a file is read', () => {
  it.each(['some/pool/main/README.md', 'some/pool/v2.0-docs/a/b.mdx', 'some/docs.pool.org/HEAD/README.md', 'some/pool/release/2.0/README.md', 'some/pool/refs/heads/main/README.md', 'some/pool/refs/heads/pull/1/README.md', 'some/pool/refs/heads/deadbeef/README.md', 'some/pool/main/docs/[slug]/My%20page.mdx', 'some/pool/feature-gold/a.md'])('at %s', (path) => expect(at(path)).toBeUndefined())
})

describe('no file is read that others than its owner can make', () => {
  it.each([
    'some/pool/refs/pull/7/head/README.md', 'some/pool/refs/pull/7/merge/README.md', 'some/pool/pull/7/head/README.md', 'some/pool/Pull/7/merge/README.md', 'some/pool/refs/tags/v1/README.md', 'some/pool/tags/v1/README.md', 'some/pool/refs/changes/README.md', 'some/pool/remotes/origin/main/README.md',
    'some/pool/deadbee/README.md', 'some/pool/DEAD/README.md', 'some/pool/0123456789abcdef/README.md', `some/pool/${'a'.repeat(39)}/README.md`, `some/pool/${'b'.repeat(64)}/README.md`, 'some/pool/v1-0-gdeadbee/README.md',
    'some/pool/main~1/README.md', 'some/pool/@/README.md', 'some/pool/main@/README.md', 'some/pool/main:a/README.md', 'some/pool/-main/README.md',
  ])('at %s', (path) => expect(at(path)).toBe(other))

  it.each([`some/pool/${'a'.repeat(40)}/README.md`, `some/pool/${'A1'.repeat(20)}/README.md`, `some/pool/${'0'.repeat(40)}/a/b.md`])('at %s', (path) => expect(at(path)).toBe(pinned))

  it.each([
    'some/pool/main/../refs/pull/7/head/README.md', 'some/pool/refs/./pull/7/head/README.md', 'some/pool/%2e%2e/pool/pull/7/head/README.md', 'some/pool/.%2E/.%2e/other/pool/main/README.md', 'some/../other/pool/main/README.md',
    'some/pool//refs/pull/7/head/README.md', 'some//pool/main/README.md', 'some/pool/main//README.md', 'some/pool/main/',
    'some/pool/refs%2Fpull%2F7%2Fhead/README.md', 'some/pool/refs/%70ull/7/head/README.md', 'some/pool/%64eadbee/README.md', 'some/pool/main%5E/README.md', 'some/pool/main%7E1/README.md', 'some/pool/main/..%2f..%2fREADME.md', 'some/pool/main/%00README.md', 'some/pool/%252e%252e/README.md',
    'wiki/some/pool/Home.md', 'some/pool/main/README.md?token=1', 'some/pool/main/README.md#fee', 'some/pool/', 'some/pool',
  ])('at %s', (path) => expect(at(path)).toBe(shape))

  it.each(['some/pool/main', 'some/pool/refs/heads/main', 'some/pool/refs/heads'])('at %s', (path) => expect(at(path)).toBe(short))
})
