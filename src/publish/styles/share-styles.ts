import { sheetsOf } from './sheets.ts'

const element = /<style>([^<]*)<\/style>/

/** Gives each page (`html`: file to text) its styles as sheets that it shares with others, an element each, instead of one of its own. */
export function shareStyles(html: ReadonlyMap<string, string>): Map<string, string> {
  const counts = new Map<string, number>()
  for (const text of html.values()) {
    const css = stylesOf(text)
    counts.set(css, (counts.get(css) ?? 0) + 1)
  }
  const sheets = sheetsOf(counts)
  return new Map([...html].map(([file, text]) => [file, text.replace(element, () => (sheets.get(stylesOf(text)) ?? []).map((sheet) => `<style>${sheet}</style>`).join(''))]))
}

function stylesOf(html: string): string {
  return element.exec(html)?.[1] ?? ''
}
