/** Words that hold sentences together: they stand on every page and have nothing to explain. */
const stopWords = new Set(
  ('a about above after again against all almost along already also although always am among an and another any anybody anyone anything are around as at away back be became because become been before behind being below between both but by ' +
  'can cannot come could did do does doing done down during each either else enough even ever every everybody everyone everything few first for from further get gets give given go goes good got had has have having he her here hers herself him himself ' +
  'his how however i if in instead into is it its itself just keep kept last least less let like made make makes many may me mean means might mine more most much must my myself need needs neither never next no nobody none nor not nothing now of off often ' +
  'ok on once one only onto or other others ought our ours ourselves out over own part per perhaps please put quite rather same say says see seen several shall she should since so some somebody someone something soon still such take than that the their theirs ' +
  'them themselves then there these they thing things this those though three through thus time to today together too toward towards two under until up upon us use used uses using very was way we well were what when where whether which while who whole whom whose why ' +
  'will with within without word words would year years yes yet you your yours yourself').split(' '),
)

// What stands behind an apostrophe, and what before one in "can't", "won't", "shan't", "ain't" and "y'all", where no "n" is left.
const drawnIn = ['all', 'd', 'll', 'm', 're', 's', 't', 've']
const cutOff = ['ai', 'ca', 'sha', 'wo', 'y']

/** Whether a text holds no word but such, in whatever case: "the", "It is", "and/or", "don't". */
export function isOfStopWords(text: string): boolean {
  const words = text.toLowerCase().replace(/[`´ʹʻʼˈ‘’‛′＇]/g, "'").match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}']*/gu) ?? []
  return words.length > 0 && words.every(isStopWord)
}

function isStopWord(word: string): boolean {
  const [before = '', ...behind] = word.split("'").filter(Boolean)
  if (!behind.every((part) => drawnIn.includes(part) || stopWords.has(part))) return false
  return stopWords.has(before) || (behind.length > 0 && (cutOff.includes(before.replace(/n$/, '')) || (behind[0] === 't' && stopWords.has(before.replace(/n$/, '')))))
}
