import type { Edit, OpenPoint, Step } from './draft.ts'
import { endOfBraces } from './tag.ts'
import { quoted, todo } from './todo.ts'
import { untouchable, within } from './unread.ts'

/** What begins a line of code in MDX; words such as "import the key" do not. */
const line = /^(?:import\s{1,9}(?:["']|\{\s{0,9}$|[\w*{][^;\n]{0,300}(?:\bfrom\b|,\s{0,9}$|\{\s{0,9}$))|export\s{1,9}(?:const|let|var|default|function|async|class|\{|\*)(?![\w-]))/

/** Takes out what MDX would run: lines of `import` and `export`, with all that belongs to them. Imports are named by what uses them; of an export a note stays. */
export function modules(text: string): Step {
  const kept = within(untouchable(text))
  const [edits, open]: [Edit[], OpenPoint[]] = [[], []]
  let [offset, done] = [0, 0]
  for (const one of text.split('\n')) {
    const start = offset
    offset += one.length + 1
    if (start < done || !line.test(one) || kept(start)) continue
    const end = endOfStatement(text, start)
    done = end
    const isImport = one.startsWith('import')
    edits.push({ start, end, text: isImport ? '' : `${todo(`code stood here: ${one}`)}\n`, kind: isImport ? 'import' : 'export' })
    if (!isImport) open.push({ start, message: `Unexpected "${quoted(one)}", expected words; it was removed: write what it showed readers.` })
  }
  return { edits, open }
}

/** The end of the line, with its line end, on which all braces that a statement opens are closed; of the first line where they never are. */
function endOfStatement(text: string, start: number): number {
  const lineEnd = (at: number): number => {
    const end = text.indexOf('\n', at)
    return end < 0 ? text.length : end + 1
  }
  let end = lineEnd(start)
  for (let at = start; at < end; at++) {
    if (text[at] !== '{') continue
    const closed = endOfBraces(text, at, Math.min(text.length, at + 20_000))
    if (closed === undefined) return end
    at = closed - 1
    end = Math.max(end, lineEnd(closed - 1))
  }
  // What goes on is indented or closes a bracket, as formatters write it.
  for (let next = lineEnd(end); end < text.length && /^(?:[ \t]+\S|[)\]}>;]|<\/|\.)/.test(text.slice(end, end + 200)) ; next = lineEnd(end)) end = next
  return end
}
