import { expect, it } from 'vitest'
import { isPinned } from '../../src/registry/pinned.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'

it.each([
  `https://github.com/owner/name/blob/${commit}/README.md`,
  `https://github.com/owner/name/blob/${commit}/src/a%20b.sol#L10-L20`,
  `https://github.com/owner/name/blame/${commit}/README.md`,
  `https://github.com/owner/name/raw/${commit}/README.md`,
  `https://github.com/owner/name/tree/${commit}`,
  `https://github.com/owner/name/tree/${commit}/`,
  `https://github.com/owner/name/tree/${commit}/docs`,
  `https://github.com/owner/name/commit/${commit}`,
  `https://github.com/owner/name/commit/${commit}#diff-1`,
  `https://raw.githubusercontent.com/owner/name/${commit}/docs/a.md`,
  `https://gitlab.com/owner/name/-/blob/${commit}/README.md`,
  `https://gitlab.com/group/below/name/-/tree/${commit}`,
  `https://gitlab.com/owner/name/-/commit/${commit}`,
  `https://gitlab.com/owner/name/-/raw/${commit}/a.md`,
  'https://web.archive.org/web/20260512093000/https://example.org/',
  'https://arquivo.pt/wayback/20260512093000/https://example.org/',
])('is pinned: %s', (url) => expect(isPinned({ url })).toBe(true))

it.each([
  'https://github.com/owner/name',
  'https://github.com/owner/name/blob/main/README.md',
  // A tag can be moved.
  'https://github.com/owner/name/blob/v1.2.3/README.md',
  'https://github.com/owner/name/releases/tag/v1.2.3',
  `https://github.com/owner/name/blob/${commit.slice(0, 39)}/README.md`,
  `https://github.com/owner/name/blob/${commit}0/README.md`,
  `https://github.com/owner/name/blob/${commit.toUpperCase()}/README.md`,
  `https://github.com/owner/name/blob/${commit}`,
  `https://github.com/owner/name/blob/main/${commit}/README.md`,
  `https://github.com/owner/name/commits/${commit}`,
  `https://github.com/owner/name/compare/main...${commit}`,
  `https://github.com/owner/name/blob/main/README.md#${commit}`,
  `https://github.com/owner/name/blob/main/README.md?at=/blob/${commit}/a`,
  `https://github.com/owner/blob/${commit}/README.md`,
  `https://gist.github.com/owner/${commit}`,
  `https://github.com.example.org/owner/name/blob/${commit}/README.md`,
  `https://www.github.com.example.org/owner/name/blob/${commit}/README.md`,
  `https://example.org/https://github.com/owner/name/blob/${commit}/README.md`,
  'https://raw.githubusercontent.com/owner/name/main/docs/a.md',
  `https://raw.githubusercontent.com/owner/name/${commit}`,
  `https://raw.githubusercontent.com/owner/name/refs/heads/${commit}/a.md`,
  `https://gitlab.com/owner/name/blob/${commit}/README.md`,
  'https://gitlab.com/owner/name/-/blob/main/README.md',
  `https://gitlab.example.org/owner/name/-/blob/${commit}/README.md`,
  'https://web.archive.org/web/2026/https://example.org/',
  'https://web.archive.org/save/https://example.org/',
  'https://etherscan.io/address/0x00000000219ab540356cBB839Cbe05303d7705Fa#code',
  'https://constructor/',
  'no address',
])('is not pinned: %s', (url) => expect(isPinned({ url })).toBe(false))

it('is pinned by the copy beside it, whatever its own address', () => {
  expect(isPinned({ url: 'https://example.org/', archived: 'https://web.archive.org/web/20260512093000/https://example.org/' })).toBe(true)
})
