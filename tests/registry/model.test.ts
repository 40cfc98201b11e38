import { describe, expect, it } from 'vitest'
import { judgeProducts } from '../../src/registry/check.ts'
import { readFile } from '../../src/registry/load.ts'
import { patchedBase } from '../products.ts'

const source = { title: 'A source', url: 'https://example.org/source', kind: 'project' }
const known = (value: unknown) => ({ value, asOf: '2026-08', sources: [source] })
const power = { who: 'multisig', need: 4, of: 7, delay: { days: 2 } }
const way = { way: 'pool', least: 'none', longest: { days: 5 }, stoppedBy: ['queue'] }
const other = { ...source, url: 'https://example.org/2' }

/** What is wrong with a pool that has such facts in place of its own. How it is laid out is another rule's. */
const told = (facts: object, more: object = {}) => judgeProducts([readFile('content/products/pools/some-pool.json', patchedBase('some-pool', { facts, ...more }), 'pools')], '2026-11-22').filter(({ severity }) => severity === 'error').map(({ message }) => message)

describe('a pool is accepted', () => {
  it.each<[string, object]>([
    ['open, closing or closed', { status: known('closing') }],
    ['whose sources are of each kind', { launch: { sources: ['contract', 'project', 'independent', 'register'].map((kind) => ({ ...source, url: `https://github.com/some/pool/blob/main/${kind}.sol`, kind })) } }],
    ['of which a source says otherwise, and the note tells so', { minimumEth: { sources: [source, { ...other, says: 1 }], note: 'An older page of theirs asks for 1 ETH.' } }],
    ['that nobody controls', { controlChange: known([]), controlPause: known([]), controlTake: known([]), controlCredentials: known([{ who: 'contract' }]), controlReports: known({ who: 'code' }) }],
    ['with powers of each kind', {
      controlChange: known([power, { who: 'vote', delay: 'unknown', holdersCanDelay: true }, { who: 'role', delay: 'unknown' }, { who: 'multisig', need: 7, of: 7, delay: { hours: 1.5 } }]),
      controlPause: known([{ ...power, what: ['deposits', 'leaving', 'transfers'], longest: { days: 14 } }]),
      controlTake: known([{ who: 'company', delay: 'none', what: ['take', 'freeze'] }]),
      controlCredentials: known([{ who: 'contract' }, { who: 'committee', delay: { days: 1 } }]),
      controlReports: known({ who: 'oracle', need: 5, of: 9 }),
    }],
    ['with ways out in numbers', { exits: known(['pool', 'market']), leaving: known([way, { ...way, least: 'unnamed', longest: 'unnamed', stoppedBy: [] }, { ...way, way: 'market', longest: 'none', minEth: 1, maxEth: 1, fee: { percent: 0.5, upTo: true } }]) }],
    ['with a wait of one length in two units', { leaving: known([{ ...way, least: { hours: 24 }, longest: { days: 1 } }]) }],
    ['with ways out in numbers, and nobody knows which there are', { leaving: known([way]) }],
    ['with bearers of losses', { lossOrder: known([{ who: 'operators', eth: 4, per: 'validator' }, { who: 'fund', eth: 6000, per: 'all' }, { who: 'holders' }]) }],
    ['with a bond where everybody may run nodes', { permissionlessNodes: known('all'), nodeBond: known({ eth: 4, token: { symbol: 'RPL', eth: 0.4 } }) }],
    ['with a bond that nobody knows where some may', { permissionlessNodes: known('part'), permissionlessStakeShare: { value: 'unknown' }, nodeBond: { value: 'unknown' } }],
    ['where it shares who may run nodes, and so what belongs to it', { permissionlessNodes: { value: null, asOf: null, sources: null, sameAs: 'pools/some-pool' } }],
  ])('%s', (_, facts) => expect(told(facts).filter((message) => !message.includes('some-pool'))).toEqual([]))
})

describe('a pool is refused for a fault', () => {
  it.each<[string, object, string[]]>([
    ['a source without a kind', { launch: { sources: [{ title: 'A source', url: 'https://example.org/source' }] } }, ['Unexpected end of "facts.launch.sources.0", expected the key "kind"; add it with one of "contract", "project", "independent", "register".']],
    ['a kind that is none', { launch: { sources: [{ ...source, kind: 'blog' }] } }, ['Unexpected "blog" for "facts.launch.sources.0.kind", expected one of "contract", "project", "independent", "register".']],
    ['a kind in capitals', { launch: { sources: [{ ...source, kind: 'Project' }] } }, ['Unexpected "Project" for "facts.launch.sources.0.kind", expected one of "contract", "project", "independent", "register".']],
    ['a kind under another key', { launch: { sources: [{ title: 'A source', url: 'https://example.org/source', knid: 'project' }] } }, ['Unexpected end of "facts.launch.sources.0", expected the key "kind"; add it with one of "contract", "project", "independent", "register".', 'Unexpected key "knid", expected a key of "facts.launch.sources.0"; remove it.']],
    ['a number for a kind', { launch: { sources: [{ ...source, kind: 1 }] } }, ['Unexpected 1 for "facts.launch.sources.0.kind", expected one of "contract", "project", "independent", "register".']],
    ['no kind where nobody knows', { exits: { value: 'unknown', sources: [{ title: 'A source', url: 'https://example.org/source' }] } }, ['Unexpected end of "facts.exits.sources.0", expected the key "kind"; add it with one of "contract", "project", "independent", "register".']],
  ])('in a source: %s', (_, facts, messages) => expect(told(facts)).toEqual(messages))

  it.each<[string, object, string[]]>([
    ['a value of another shape', { minimumEth: { sources: [{ ...source, says: 'much' }, other] } }, ['Unexpected "much" for "facts.minimumEth.sources.0.says", expected a number; write digits without quotes.']],
    ['a day that does not exist', { launch: { sources: [{ ...source, says: '2021-13' }, other] } }, ['Unexpected "2021-13" for "facts.launch.sources.0.says", expected a month from 01 to 12, found 13.']],
    ['nothing', { launch: { sources: [{ ...source, says: null }] } }, ['Unexpected null for "facts.launch.sources.0.says", expected a string; write it in double quotes.']],
    ['no note that sources differ', { minimumEth: { sources: [{ ...source, says: 1 }, other] } }, ['Unexpected "says" without a "note" at "facts.minimumEth", expected a sentence that tells readers that sources differ; add it, or remove a source that only copied an older value.']],
    ['the same value', { minimumEth: { sources: [{ ...source, says: 0.01 }], note: 'Sources differ on this.' } }, ['Unexpected "says" with the value of "facts.minimumEth" itself, expected another one; remove "says": this source agrees.']],
    ['no source that gives the value', { minimumEth: { sources: [{ ...source, says: 1 }], note: 'Sources differ on this.' } }, ['Unexpected value of "facts.minimumEth" that none of its sources gives, expected a source without "says"; add the source that gives it, or write the value that one of them says.']],
    ['another value than nobody knows', { exits: { value: 'unknown', sources: [{ ...source, says: ['pool'] }] } }, ['Unexpected key "says", expected a key of "facts.exits.sources.0"; remove it.']],
  ])('in what a source says otherwise: %s', (_, facts, messages) => expect(told(facts)).toEqual(messages))

  it.each<[string, object, string[]]>([
    ['a status that is none', { status: known('shut') }, ['Unexpected "shut" for "facts.status.value", expected one of "open", "closing", "closed".']],
    ['a status without a date', { status: { value: 'closed', sources: [source] } }, ['Unexpected end of "facts.status", expected the key "asOf"; add it.']],
    ['a status without a source', { status: { value: 'closed', asOf: '2026-08', sources: [] } }, ['Unexpected [] for "facts.status.sources", expected at least one source for a known value.']],
    ['a status without a fact', { status: 'closed' }, ['Unexpected "closed" for "facts.status", expected an object; write { "value": "unknown" } if nobody knows, otherwise { "value": …, "asOf": …, "sources": [ … ] }.']],
  ])('in a status: %s', (_, facts, messages) => expect(told(facts)).toEqual(messages))

  it.each<[string, object, string[]]>([
    ['a bare number', { controlChange: known([{ ...power, delay: 2 }]) }, ['Unexpected 2 for "facts.controlChange.value.0.delay", expected an object; write it with its unit, { "hours": 48 } or { "days": 7 }, or "none" or "unknown".']],
    ['words', { controlChange: known([{ ...power, delay: '2 days' }]) }, ['Unexpected "2 days" for "facts.controlChange.value.0.delay", expected an object; write it with its unit, { "hours": 48 } or { "days": 7 }, or "none" or "unknown".']],
    ['none at all', { controlChange: known([{ who: 'vote' }]) }, ['Unexpected end of "facts.controlChange.value.0", expected the key "delay"; add it.']],
    ['a unit that is none', { controlChange: known([{ ...power, delay: { weeks: 2 } }]) }, ['Unexpected key "weeks", expected a key of "facts.controlChange.value.0.delay"; remove it.']],
    ['two units', { controlChange: known([{ ...power, delay: { days: 2, hours: 1 } }]) }, ['Unexpected facts for "facts.controlChange.value.0.delay", expected exactly one of "minutes", "hours" and "days", as in { "days": 7 }; write the unit that the source has.']],
    ['no time', { controlChange: known([{ ...power, delay: { days: 0 } }]) }, ['Unexpected 0 for "facts.controlChange.value.0.delay.days", expected more than 0.']],
    ['less than no time', { controlChange: known([{ ...power, delay: { hours: -1 } }]) }, ['Unexpected -1 for "facts.controlChange.value.0.delay.hours", expected more than 0.']],
    ['more than ten years', { controlChange: known([{ ...power, delay: { days: 4000 } }]) }, ['Unexpected 4000 for "facts.controlChange.value.0.delay.days", expected at most 3650.']],
    ['a unit misspelt', { controlChange: known([{ ...power, delay: { day: 2 } }]) }, ['Unexpected key "day", expected a key of "facts.controlChange.value.0.delay"; did you mean "days"?']],
    ['a number in quotes', { controlChange: known([{ ...power, delay: { days: '2' } }]) }, ['Unexpected "2" for "facts.controlChange.value.0.delay.days", expected a number; write digits without quotes.']],
    ['empty braces', { controlChange: known([{ ...power, delay: {} }]) }, ['Unexpected facts for "facts.controlChange.value.0.delay", expected exactly one of "minutes", "hours" and "days", as in { "days": 7 }; write the unit that the source has.']],
    ['null', { controlChange: known([{ ...power, delay: null }]) }, ['Unexpected null for "facts.controlChange.value.0.delay", expected an object; write it with its unit, { "hours": 48 } or { "days": 7 }, or "none" or "unknown".']],
    ['a list', { controlChange: known([{ ...power, delay: [2] }]) }, ['Unexpected [2] for "facts.controlChange.value.0.delay", expected an object; write it with its unit, { "hours": 48 } or { "days": 7 }, or "none" or "unknown".']],
  ])('in a delay: %s', (_, facts, messages) => expect(told(facts)).toEqual(messages))

  it.each<[string, object, string[]]>([
    ['more than there are', { controlChange: known([{ ...power, need: 8 }]) }, ['Unexpected facts for "facts.controlChange.value.0", expected "need" to be at most "of"; give how many of how many must agree.']],
    ['more reporters than there are', { controlReports: known({ who: 'oracle', need: 8, of: 3 }) }, ['Unexpected facts for "facts.controlReports.value", expected "need" to be at most "of"; give how many of how many must agree.']],
    ['more than there are to stop', { controlPause: known([{ ...power, need: 8, what: ['leaving'] }]) }, ['Unexpected facts for "facts.controlPause.value.0", expected "need" to be at most "of"; give how many of how many must agree.']],
    ['nobody', { controlChange: known([{ ...power, need: 0 }]) }, ['Unexpected 0 for "facts.controlChange.value.0.need", expected at least 1.']],
    ['half a signer', { controlChange: known([{ ...power, need: 1.5 }]) }, ['Unexpected 1.5 for "facts.controlChange.value.0.need", expected a whole number; write it without a decimal point.']],
    ['a number in quotes', { controlChange: known([{ ...power, need: '4' }]) }, ['Unexpected "4" for "facts.controlChange.value.0.need", expected a number; write digits without quotes.']],
  ])('in how many must agree: %s', (_, facts, messages) => expect(told(facts)).toEqual(messages))

  it.each<[string, object, string[]]>([
    ['a holder that is none', { controlChange: known([{ ...power, who: 'dao' }]) }, ['Unexpected "dao" for "facts.controlChange.value.0.who", expected one of "vote", "committee", "multisig", "company", "role".']],
    ['an oracle that changes contracts', { controlChange: known([{ ...power, who: 'oracle' }]) }, ['Unexpected "oracle" for "facts.controlChange.value.0.who", expected one of "vote", "committee", "multisig", "company", "role".']],
    ['false for what is left out', { controlChange: known([{ ...power, holdersCanDelay: false }]) }, ['Unexpected false for "facts.controlChange.value.0.holdersCanDelay", expected true.']],
    ...(['controlChange', 'controlPause', 'controlTake'] as const).map((key): [string, object, string[]] => ['holders who hold up what takes effect at once', { [key]: known([{ who: 'vote', delay: 'none', holdersCanDelay: true, ...(key === 'controlChange' ? {} : { what: [key === 'controlPause' ? 'leaving' : 'freeze'] }) }]) }, [`Unexpected facts for "facts.${key}.value.0", expected no "holdersCanDelay" where "delay" is "none": what takes effect at once, nobody can hold up; give the delay, or remove the other.`]]),
    ['one for a list', { controlChange: known(power) }, ['Unexpected {"who":"multisig","need":4,"of":7,"delay":{"days":2}} for "facts.controlChange.value", expected an array; write a list in brackets, [] if there is none.']],
    ['a word for a power', { controlChange: known(['nobody']) }, ['Unexpected "nobody" for "facts.controlChange.value.0", expected an object; write { "who": …, "delay": … }.']],
    ['a word for a list', { controlChange: known('none') }, ['Unexpected "none" for "facts.controlChange.value", expected an array; write a list in brackets, [] if there is none.']],
    ['more than anybody has', { controlChange: known(Array(9).fill(power)) }, ['Unexpected list of 9 for "facts.controlChange.value", expected at most 8; give those that reach furthest.']],
    ['a key misspelt', { controlChange: known([{ ...power, holderCanDelay: true }]) }, ['Unexpected key "holderCanDelay", expected a key of "facts.controlChange.value.0"; did you mean "holdersCanDelay"?']],
    ['what a change reaches', { controlChange: known([{ ...power, what: ['leaving'] }]) }, ['Unexpected key "what", expected a key of "facts.controlChange.value.0"; remove it.']],
    ['what is worked out', { trustless: known('yes') }, ['Unexpected key "trustless", expected a key of "facts"; remove it.']],
    ['true for yes', { restaked: known(true) }, ['Unexpected true for "facts.restaked.value", expected one of "yes", "no".']],
  ])('in a power: %s', (_, facts, messages) => expect(told(facts)).toEqual(messages))

  it.each<[string, object, string[]]>([
    ['not what', { controlPause: known([power]) }, ['Unexpected end of "facts.controlPause.value.0", expected the key "what"; add it.']],
    ['nothing', { controlPause: known([{ ...power, what: [] }]) }, ['Unexpected [] for "facts.controlPause.value.0.what", expected at least 1.']],
    ['the same twice', { controlPause: known([{ ...power, what: ['leaving', 'leaving'] }]) }, ['Unexpected list for "facts.controlPause.value.0.what", expected each once; remove one of the two.']],
    ['what is none', { controlPause: known([{ ...power, what: ['withdrawals'] }]) }, ['Unexpected "withdrawals" for "facts.controlPause.value.0.what.0", expected one of "deposits", "leaving", "transfers".']],
    ['a word for a list', { controlPause: known([{ ...power, what: 'leaving' }]) }, ['Unexpected "leaving" for "facts.controlPause.value.0.what", expected an array; write a list in brackets.']],
    ['an end without a unit', { controlPause: known([{ ...power, what: ['leaving'], longest: 14 }]) }, ['Unexpected 14 for "facts.controlPause.value.0.longest", expected an object; write it with its unit, { "hours": 48 } or { "days": 7 }.']],
    ['an end that is none', { controlPause: known([{ ...power, what: ['leaving'], longest: 'none' }]) }, ['Unexpected "none" for "facts.controlPause.value.0.longest", expected an object; write it with its unit, { "hours": 48 } or { "days": 7 }.']],
  ])('in a stop: %s', (_, facts, messages) => expect(told(facts)).toEqual(messages))

  it.each<[string, object, string[]]>([
    ['the same twice to take', { controlTake: known([{ ...power, what: ['take', 'take'] }]) }, ['Unexpected list for "facts.controlTake.value.0.what", expected each once; remove one of the two.']],
    ['what is none to take', { controlTake: known([{ ...power, what: ['burn'] }]) }, ['Unexpected "burn" for "facts.controlTake.value.0.what.0", expected one of "take", "freeze".']],
    ['credentials of nobody', { controlCredentials: known([]) }, ['Unexpected [] for "facts.controlCredentials.value", expected who holds them; { "who": "contract" } where validators pay out to a contract.']],
    ['a contract with a delay', { controlCredentials: known([{ who: 'contract', delay: 'none' }]) }, ['Unexpected key "delay", expected a key of "facts.controlCredentials.value.0"; remove it.']],
    ['a company without a delay', { controlCredentials: known([{ who: 'company' }]) }, ['Unexpected end of "facts.controlCredentials.value.0", expected the key "delay"; add it.']],
    ['a holder of credentials that is none', { controlCredentials: known([{ who: 'operator', delay: 'none' }]) }, ['Unexpected "operator" for "facts.controlCredentials.value.0.who", expected one of "vote", "committee", "multisig", "company", "role".']],
    ['a list of reporters', { controlReports: known([{ who: 'code' }]) }, ['Unexpected [{"who":"code"}] for "facts.controlReports.value", expected an object; write { "who": "oracle", "need": 5, "of": 9 }.']],
    ['a word for a reporter', { controlReports: known('oracle') }, ['Unexpected "oracle" for "facts.controlReports.value", expected an object; write { "who": "oracle", "need": 5, "of": 9 }.']],
    ['a reporter that is none', { controlReports: known({ who: 'vote' }) }, ['Unexpected "vote" for "facts.controlReports.value.who", expected one of "code", "oracle", "company", "role".']],
    ['a reporter with a delay', { controlReports: known({ who: 'oracle', delay: 'none' }) }, ['Unexpected key "delay", expected a key of "facts.controlReports.value"; remove it.']],
    ['nothing but a list behind who controls it', { controlChange: { value: [], asOf: '2026-08', sources: [{ ...source, kind: 'register' }] } }, ['Unexpected sources for "facts.controlChange", expected one of kind "contract" or "project" among them; add the contract\'s code or the project\'s own paper, or write { "value": "unknown" }.']],
    ['nothing but somebody else behind who controls it', { controlTake: { value: [], asOf: '2026-08', sources: [{ ...source, kind: 'independent' }] } }, ['Unexpected sources for "facts.controlTake", expected one of kind "contract" or "project" among them; add the contract\'s code or the project\'s own paper, or write { "value": "unknown" }.']],
  ])('in the other powers: %s', (_, facts, messages) => expect(told(facts)).toEqual(messages))

  it.each<[string, object, string[]]>([
    ['a way that is none', { leaving: known([{ ...way, way: 'bridge' }]) }, ['Unexpected "bridge" for "facts.leaving.value.0.way", expected one of "pool", "market", "account".']],
    ['a wait without a unit', { leaving: known([{ ...way, least: 5 }]) }, ['Unexpected 5 for "facts.leaving.value.0.least", expected an object; write it with its unit, { "hours": 48 } or { "days": 7 }, or "none" or "unnamed".']],
    ['a wait of a word that is none', { leaving: known([{ ...way, least: 'unknown' }]) }, ['Unexpected "unknown" for "facts.leaving.value.0.least", expected an object; write it with its unit, { "hours": 48 } or { "days": 7 }, or "none" or "unnamed".']],
    ['a way and no more', { leaving: known([{ way: 'pool' }]) }, ['Unexpected end of "facts.leaving.value.0", expected the key "least"; add it.', 'Unexpected end of "facts.leaving.value.0", expected the key "longest"; add it.', 'Unexpected end of "facts.leaving.value.0", expected the key "stoppedBy"; add it.']],
    ['somebody who is none', { leaving: known([{ ...way, stoppedBy: ['owner'] }]) }, ['Unexpected "owner" for "facts.leaving.value.0.stoppedBy.0", expected one of "queue", "operators", "oracle", "vote", "committee", "multisig", "company", "role".']],
    ['the same twice', { leaving: known([{ ...way, stoppedBy: ['queue', 'queue'] }]) }, ['Unexpected list for "facts.leaving.value.0.stoppedBy", expected each once; remove one of the two.']],
    ['a bare number for a fee', { leaving: known([{ ...way, fee: 1 }]) }, ['Unexpected 1 for "facts.leaving.value.0.fee", expected an object; write { "percent": 0.5 }.']],
    ['a fee of nothing', { leaving: known([{ ...way, fee: { percent: 0 } }]) }, ['Unexpected 0 for "facts.leaving.value.0.fee.percent", expected more than 0.']],
    ['false for what is left out', { leaving: known([{ ...way, fee: { percent: 1, upTo: false } }]) }, ['Unexpected false for "facts.leaving.value.0.fee.upTo", expected true.']],
    ['a least wait longer than the longest', { leaving: known([{ ...way, least: { days: 9 } }]) }, ['Unexpected facts for "facts.leaving.value.0", expected "least" to be at most "longest"; exchange them if you mixed them up.']],
    ['a smallest request above the largest', { leaving: known([{ ...way, minEth: 5, maxEth: 1 }]) }, ['Unexpected facts for "facts.leaving.value.0", expected "minEth" to be at most "maxEth"; exchange them if you mixed them up.']],
    ['more ways than there are', { leaving: known(Array(7).fill(way)) }, ['Unexpected list of 7 for "facts.leaving.value", expected at most 6; give those that differ most.']],
    ['a way that is no way out', { exits: known(['market']), leaving: known([way]) }, ['Unexpected way out "pool", expected one of those in "facts.exits": "market"; remove this one, or add it there.']],
  ])('in leaving: %s', (_, facts, messages) => expect(told(facts)).toEqual(messages))

  it.each<[string, object, string[]]>([
    ['a word for a list', { lossOrder: known('holders') }, ['Unexpected "holders" for "facts.lossOrder.value", expected an array; write a list in brackets.']],
    ['nobody', { lossOrder: known([]) }, ['Unexpected [] for "facts.lossOrder.value", expected at least 1.']],
    ['somebody twice', { lossOrder: known([{ who: 'holders' }, { who: 'holders' }]) }, ['Unexpected list for "facts.lossOrder.value", expected each once; remove one of the two.']],
    ['an amount without its measure', { lossOrder: known([{ who: 'operators', eth: 4 }, { who: 'holders' }]) }, ['Unexpected list for "facts.lossOrder.value", expected "per" exactly where there is "eth"; give both, as in { "who": "operators", "eth": 4, "per": "validator" }.']],
    ['a measure without its amount', { lossOrder: known([{ who: 'operators', per: 'validator' }]) }, ['Unexpected list for "facts.lossOrder.value", expected "per" exactly where there is "eth"; give both, as in { "who": "operators", "eth": 4, "per": "validator" }.']],
    ['a last one who bears only so much', { lossOrder: known([{ who: 'operators' }, { who: 'fund', eth: 6000, per: 'all' }]) }, ['Unexpected list for "facts.lossOrder.value", expected no "eth" for the last, who bears the rest; add who loses after that, mostly { "who": "holders" }.']],
    ['one alone who bears only so much', { lossOrder: known([{ who: 'fund', eth: 1, per: 'all' }]) }, ['Unexpected list for "facts.lossOrder.value", expected no "eth" for the last, who bears the rest; add who loses after that, mostly { "who": "holders" }.']],
    ['somebody who is none', { lossOrder: known([{ who: 'users' }]) }, ['Unexpected "users" for "facts.lossOrder.value.0.who", expected one of "operators", "fund", "insurance", "company", "holders".']],
    ['a word for a bearer', { lossOrder: known(['holders']) }, ['Unexpected "holders" for "facts.lossOrder.value.0", expected an object; write { "who": … }.']],
  ])('in who loses first: %s', (_, facts, messages) => expect(told(facts)).toEqual(messages))

  it.each<[string, object, string[]]>([
    ['where nobody may run nodes', { nodeBond: known({ eth: 4, token: 'none' }) }, ['Unexpected facts for "facts.nodeBond", expected "nodeBond" exactly where "permissionlessNodes" is "all" or "part"; remove it.']],
    ['where nobody knows who may', { permissionlessNodes: { value: 'unknown', asOf: null, sources: null }, nodeBond: { value: 'unknown' } }, ['Unexpected facts for "facts.nodeBond", expected "nodeBond" exactly where "permissionlessNodes" is "all" or "part"; remove it.']],
    ['none where everybody may', { permissionlessNodes: known('all') }, ['Unexpected facts for "facts", expected "nodeBond" exactly where "permissionlessNodes" is "all" or "part"; add it, as "unknown" if nobody knows, as `npm run check -- --fix` does.']],
    ['none where some may', { permissionlessNodes: known('part') }, ['Unexpected facts for "facts", expected "permissionlessStakeShare" exactly where "permissionlessNodes" is "part"; add it, as "unknown" if nobody knows, as `npm run check -- --fix` does.', 'Unexpected facts for "facts", expected "nodeBond" exactly where "permissionlessNodes" is "all" or "part"; add it, as "unknown" if nobody knows, as `npm run check -- --fix` does.']],
    ['a bare number', { permissionlessNodes: known('all'), nodeBond: known(4) }, ['Unexpected 4 for "facts.nodeBond.value", expected an object; write { "eth": 4, "token": "none" }.']],
    ['a word for a token', { permissionlessNodes: known('all'), nodeBond: known({ eth: 4, token: 'RPL' }) }, ['Unexpected "RPL" for "facts.nodeBond.value.token", expected an object; write { "symbol": "RPL" }, or "none".']],
    ['no word on a token', { permissionlessNodes: known('all'), nodeBond: known({ eth: 4 }) }, ['Unexpected end of "facts.nodeBond.value", expected the key "token"; add it.']],
    ['a symbol with a space', { permissionlessNodes: known('all'), nodeBond: known({ eth: 4, token: { symbol: 'R PL' } }) }, ['Unexpected "R PL" for "facts.nodeBond.value.token.symbol", expected 1 to 16 plain letters, digits or signs without spaces, at least one of them a letter; copy it from the contract.']],
    ['a token worth nothing', { permissionlessNodes: known('all'), nodeBond: known({ eth: 4, token: { symbol: 'RPL', eth: 0 } }) }, ['Unexpected 0 for "facts.nodeBond.value.token.eth", expected more than 0.']],
    ['less than nothing', { permissionlessNodes: known('all'), nodeBond: known({ eth: -1, token: 'none' }) }, ['Unexpected -1 for "facts.nodeBond.value.eth", expected at least 0.']],
    ['more than a validator holds', { permissionlessNodes: known('all'), nodeBond: known({ eth: 4000, token: 'none' }) }, ['Unexpected 4000 for "facts.nodeBond.value.eth", expected at most 2048.']],
    ['a share where everybody may', { permissionlessNodes: known('all'), nodeBond: { value: 'unknown' }, permissionlessStakeShare: { value: 'unknown' } }, ['Unexpected facts for "facts.permissionlessStakeShare", expected "permissionlessStakeShare" exactly where "permissionlessNodes" is "part"; remove it.']],
  ])('in a bond: %s', (_, facts, messages) => expect(told(facts)).toEqual(messages))

  it.each<[string, object, string[]]>([
    ['of a change, without a kind', { changes: [{ date: '2024', what: 'The fee fell to 5%.', sources: [{ ...source, kind: undefined }] }] }, ['Unexpected end of "changes.0.sources.0", expected the key "kind"; add it with one of "contract", "project", "independent", "register".']],
    ['of a change, that says otherwise', { changes: [{ date: '2024', what: 'The fee fell to 5%.', sources: [{ ...source, says: 5 }] }] }, ['Unexpected key "says", expected a key of "changes.0.sources.0"; remove it.']],
    ['of a removal, without a kind', { removed: { date: '2024', reason: 'It has closed for good.', sources: [{ ...source, kind: undefined }] } }, ['Unexpected end of "removed.sources.0", expected the key "kind"; add it with one of "contract", "project", "independent", "register".']],
  ])('in a source %s', (_, more, messages) => expect(told({}, more)).toEqual(messages))
})
