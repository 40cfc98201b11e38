/** The tables of components and of front matter, for contributors. */
export const vocabulary = {
  components: 'Components, with their attributes and an example',
  component: 'Component',
  what: 'What it shows',
  attributes: 'Attributes',
  example: 'How it is written',
  none: 'none',
  required: 'required',
  oneOf: (names: string) => `one of ${names} is required`,
  kinds: {
    text: 'a text',
    emoji: 'one emoji',
    length: 'a length such as "1rem"',
    address: 'an address',
    id: 'an anchor',
    flag: 'without a value',
  },
  frontMatter: 'Keys of the front matter',
  key: 'Key',
  meaning: 'What it says',
  value: 'Value',
} as const
