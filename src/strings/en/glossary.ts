import type { TermSubject } from '../../mdx/vocabulary.ts'

/** What stands above the terms of the glossary. */
export const glossary = {
  alphabet: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  letters: 'Terms by letter',
  show: 'Show',
  all: 'All terms',
  subjects: { ethereum: 'Ethereum', validators: 'Validators', pools: 'Pools and trust', tokens: 'Tokens and DeFi', exits: 'In and out' } satisfies Record<TermSubject, string>,
} as const
