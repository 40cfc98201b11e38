/** What pages of this dialect have in place of tags that people bring from HTML and other tools, by the names of these. */
const inPlaceOf: readonly (readonly [names: readonly string[], advice: string])[] = [
  [['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], 'write a heading as `## Heading {#id}`.'],
  [['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup', 'col'], 'write a table with bars: `| What | How much |`, and `| --- | --- |` under it.'],
  [['img', 'image', 'picture', 'svg', 'video', 'source'], 'a page names its picture with `image:` and `alt:` in the front matter.'],
  [['pre'], 'write a code block between two lines of three backticks.'],
  [['blockquote'], 'write `> ` before each line of a quote.'],
  [['div', 'section', 'article', 'main', 'header', 'footer', 'nav', 'center', 'font', 'big'], 'remove the tag and keep the words.'],
  [['u'], 'write `<em>`, or nothing: underlined words look like a link.'],
  [['strike'], 'write `~~words~~`.'],
  [['tt', 'samp'], 'write code in backticks.'],
  [['iframe', 'embed', 'object', 'YouTube', 'Youtube'], 'write a link to it: `[words](https://…)`.'],
  [['script', 'style', 'link', 'meta', 'form', 'input', 'button', 'select', 'textarea', 'canvas'], 'content is words only; remove it.'],
  [['Aside', 'Admonition', 'Callout', 'Note', 'Tip', 'Info', 'Warning', 'Caution', 'Danger'], 'write an alert on lines of its own: `:::note`, the words, and `:::`.'],
  [['Tabs', 'TabItem', 'Tab', 'Steps', 'FileTree'], 'write headings or a list: then all of it is read, on paper and by screen readers too.'],
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
