/** What pages of this dialect have in place of tags that people bring from HTML and other tools, by the names of these. */
const inPlaceOf: readonly (readonly [names: readonly string[], advice: string])[] = [
  [['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], 'write a heading as `## Heading {#id}`.'],
  [['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup', 'col'], 'write a table with bars: `| What | How much |`, and `| --- | --- |` under it.'],
  [['img', 'image', 'picture', 'svg', 'video', 'source'], 'a page names its picture with `image:` and `alt:` in the front matter.'],
  [['pre'], 'write a block of code between two lines of three backticks.'],
  [['blockquote'], 'write `> ` before each line of a quote.'],
  [['div', 'section', 'article', 'main', 'header', 'footer', 'nav', 'center', 'font', 'big'], 'take the tag away and leave the words.'],
  [['u'], 'write `<em>`, or nothing: a line under words looks like a link.'],
  [['strike'], 'write `~~words~~`.'],
  [['tt', 'samp'], 'write code in backticks.'],
  [['iframe', 'embed', 'object', 'YouTube', 'Youtube'], 'write a link to it: `[words](https://…)`.'],
  [['script', 'style', 'link', 'meta', 'form', 'input', 'button', 'select', 'textarea', 'canvas'], 'content holds words alone; take it out.'],
  [['Aside', 'Admonition', 'Callout', 'Note', 'Tip', 'Info', 'Warning', 'Caution', 'Danger'], 'write a box as lines of their own: `:::note`, the words, and `:::`.'],
  [['Tabs', 'TabItem', 'Tab', 'Steps', 'FileTree'], 'write headings or a list: all of it is read, also on paper and by screen readers.'],
]

const byName = new Map(inPlaceOf.flatMap(([names, advice]) => names.map((name) => [name, advice] as const)))

/** What to do about a tag that content may not use, where it is known from elsewhere; in small letters, with a full stop. */
export function adviceForTag(name: string): string | undefined {
  return byName.get(name) ?? byName.get(name.toLowerCase())
}

/** Whether a tag is a part of a table: of these the first says all. */
export function isOfTable(name: string): boolean {
  return byName.get(name.toLowerCase()) === byName.get('table')
}
