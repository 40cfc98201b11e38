import fc from 'fast-check'

/** What people paste by mistake and attackers on purpose. */
const pieces = [
  '<', '>', '{', '}', '`', '```', '*', '**', '_', '~~', '|', '[', ']', '(', ')', '![', '](', '\\', '&', '&#x202e;', '&#9;', '\0', '\ufeff', '\u202e', '\u200b', '\r', '\r\n', '\n', '\n\n', '\t', '---', '---js', '{#id}', '{#', '<!--', '-->', '{/*', '*/}',
  '<5', '</', '/>', '<a href="javascript:alert(1)">', '<script>', '<Card title="a">', '</Card>', '<CardGrid>', '<Emoji text=":droplet:" />', '{process.exit()}', 'import a from "b"', 'export const a = 1', ':droplet:', ':dropet:', '[^a]', '[^a]: ', '# ', '## ', '- ', '> ', '1. ',
  '"', "'", ':', ',', '""', 'null', 'true', '0', '-1', '1e999', '"unknown"', '"value"', '"asOf"', '"__proto__"', '"https://lido.is/"', 'ttps://', '0x0000000000000000000000000000000000000000', '2999-01-01', '\ud800', '🐟', 'ß',
]

/** Where in a text, as a share of its length: anywhere alike. fast-check's numbers favour their ends, and pages would be hit in their first line alone. */
const at = fc.noBias(fc.integer({ min: 0, max: 9999 })).map((part) => part / 10_000)

/** A slip of the hand: a few letters go, a few come. Most pages are still pages after it. */
const slip = fc.record({ at, cut: fc.integer({ min: 0, max: 2 }), put: fc.string({ maxLength: 6, unit: fc.constantFrom(...'abcxyz 0189,.') }) })

/** One wild change to a text: where, how much of it goes, and what comes in its place. */
const edit = fc.record({
  at,
  cut: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 400 })),
  put: fc.oneof(fc.constant(''), fc.constantFrom(...pieces), fc.string({ maxLength: 8, unit: 'binary' }), fc.tuple(fc.constantFrom(...pieces), fc.integer({ min: 2, max: 300 })).map(([piece, times]) => piece.repeat(times))),
})

/** Texts that are one of `sources` after one to four wild changes, or one or two slips. */
export function mutantsOf(sources: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...sources), fc.oneof(fc.array(edit, { minLength: 1, maxLength: 4 }), fc.array(slip, { minLength: 1, maxLength: 2 }))).map(([source, edits]) =>
    edits.reduce((text, { at, cut, put }) => {
      const start = Math.floor(at * text.length)
      return text.slice(0, start) + put + text.slice(start + cut)
    }, source),
  )
}
