// The words that scripts in a reader's browser say, by script: they travel with it. They import nothing.

/** What product grids say. */
export const choiceWords = {
  /** What a cell says of the age and source of a fact, at its end. */
  late: /(, \d{4})?(, second-hand)?$/,
  /** What stands between words that are put together, and between those of one kind. */
  marks: { colon: ': ', item: ', ' },
  order: 'Order',
  sorts: {
    '': 'most attributes met',
    '-met': 'fewest attributes met',
    name: 'name, A to Z',
    '-name': 'name, Z to A',
    fee: 'fee, lowest first',
    '-fee': 'fee, highest first',
    minimum: 'minimum, lowest first',
    '-minimum': 'minimum, highest first',
    age: 'oldest first',
    '-age': 'newest first',
  },
  shown: (count: number, all: number) => `${count} of ${all} shown`,
  without: (filter: string, count: number) => `Show ${count} without “${filter}”`,
  pick: 'Tick “Compare” on two or more',
  side: (count: number, points: number) => `${count} side by side, ${points === 0 ? 'nothing differs' : points === 1 ? '1 point differs' : `${points} points differ`}`,
  left: (count: number, picked: number) => `Filters leave ${count} of ${picked} to compare`,
} as const

/** What the script of every page says. */
export const siteWords = {
  colours: 'Colours',
  schemes: { '': 'as your system', light: 'light', dark: 'dark' },
  copied: 'Link copied',
} as const

/** What the search says. */
export const searchWords = {
  search: 'Search',
  close: 'Close',
  typing: 'Type a word, such as “fee” or “exit queue”.',
  searching: 'Searching …',
  found: (count: number, shown: number) => (count === 0 ? 'Nothing found.' : count > shown ? `The best ${shown} of ${count}` : `${count} found`),
  section: 'Section',
  failed: 'The search did not load.',
  /** A link to the page that lists all there is. */
  all: 'See all there is',
} as const

/** What is said of an address that somebody compares. Positions count from 1. */
export const compareWords = {
  same: 'The same address.',
  none: 'Not the same: this is no address. An address is 0x and 40 digits, from 0 to 9 and a to f.',
  length: (length: number) => `Not the same: this has ${length} characters, an address 42.`,
  strange: (letter: string, position: number) => `Not the same: character ${position}, “${letter}”, is no plain letter or digit, whatever it looks like.`,
  differs: (position: number, own: string, other: string) => `Not the same: character ${position} is “${own}” here, and “${other}” in yours.`,
} as const

/** Words of a question that say nothing of what it is about. */
export const smallWords = /^(?:\p{L}\p{L}?|and|are|can|could|did|does|for|from|get|have|how|long|many|much|should|take|that|the|there|this|was|what|when|where|which|will|with|you|your)$/u
