import { lastFullStopIn, marksOfDirection } from './fold.ts'

// Scripts that set no space between words, or join small words to those that follow: a host in plain letters stands right beside them.
const letters = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Tamil}\\p{Script=Telugu}\\u30fc'
// One letter alone may stand for a plain one that it resembles, and belongs to the host then. These do not.
const particles = 'はがをにでとも은는이가을를에와과도وובלמה在到从從是和与與用见見去由对對至'
const before = new RegExp(`(?:[${letters}]{2}|[${particles}])[${marksOfDirection}]?(?=[\\p{Script=Latin}\\p{Nd}])`, 'gu')
// Behind a host, letters of more scripts stand right beside it, as endings of words do: none of them is drawn like a plain one.
const after = ['Hani', 'Hira', 'Kana', 'Hang', 'Bopo', 'Yiii', 'Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt', 'Java', 'Bali', 'Lana', 'Arab', 'Hebr', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh', 'Ethi', 'Geor'].map((script) => `\\p{scx=${script}}`).join('')
const letter = new RegExp(`[${letters}${after}${marksOfDirection}]`, 'u')
const marksBefore = new RegExp(`^[${marksOfDirection}]+`)
// A sentence that ends in such a script: the next one begins behind its full stop, which browsers take for a dot.
const sentenceEnd = new RegExp(`(?<=[${letters}]{2}|[${particles}])[\\u3002\\uff61]`, 'u')

/** Cuts a run of letters, digits and full stops where a sentence ends, each part with its offset. */
export function cutAtSentences(run: string): { text: string; index: number }[] {
  if (isPlain(run)) return [{ text: run, index: 0 }]
  let index = 0
  return run.split(sentenceEnd).map((text) => {
    const found = { text, index }
    index += text.length + 1
    return found
  })
}

/**
 * The part of a run of letters, digits and full stops in which a host in plain letters can stand: without the words of another script
 * that are written right before and behind it, as in "2022年にethereum.orgに". Gives its offsets in the run.
 */
export function withoutWordsBeside(run: string): { start: number; end: number } {
  let end = run.length
  if (isPlain(run)) return { start: 0, end }
  while (end > 0 && letter.test(run[end - 1] ?? '')) end--
  // A name that is all of that script has no plain letter before them.
  if (!/[\p{Script=Latin}\p{Nd}]-?$/u.test(run.slice(Math.max(0, end - 2), end))) end = run.length
  const last = lastFullStopIn(run.slice(0, end))
  let start = 0
  for (const match of run.slice(0, last).matchAll(before)) start = match.index + match[0].length
  return { start: start + (marksBefore.exec(run.slice(start, end))?.[0].length ?? 0), end }
}

/** Most runs are, and need not be searched. */
function isPlain(run: string): boolean {
  return !/[^\x00-\x7f]/.test(run)
}
