import { type Judged, pointsOf } from '../../attributes/judge.ts'
import { citationOf } from '../../components/product/citation.ts'
import { costInEthOf } from '../../components/product/cost-in-eth.ts'
import { descriptionOf } from '../../components/product/description.ts'
import type { EarlierValue } from '../../history/fact-history.ts'
import type { Histories } from '../../history/histories.ts'
import { pathOfListing } from '../../registry/categories.ts'
import { confirmationOf } from '../../registry/confirmed.ts'
import { type Fact, isFromRegisters, isKnown } from '../../registry/fact.ts'
import { isOld } from '../../registry/freshness.ts'
import { tokensOf } from '../../registry/rules/tokens.ts'
import type { Source } from '../../registry/source.ts'
import { listsWith, type TokenList } from '../../registry/token-lists.ts'
import { canonicalOf } from '../../site.ts'
import { reasonOf } from '../../strings/reason.ts'
import type { FactKey } from '../../strings/en/facts.ts'
import type { Strings } from '../../strings/en.ts'

/** One product as the API gives it: `product-schema.ts` says what each key means. `today` is the day of judging (`YYYY-MM-DD`); `strings` holds the words of the reasons; tokens are looked up in `tokenLists`; `histories` are those of its facts, as far as there are any. */
export function productDocument(listing: Judged, today: string, strings: Strings, tokenLists: readonly TokenList[], histories: Histories = {}) {
  const { category, id, name, url, formerly, removed, verdicts, changes = [] } = listing
  const costInEth = costInEthOf(listing)
  const tokens = tokensOf({ listing })
  return {
    category,
    id,
    name,
    url,
    description: descriptionOf(strings, listing, today),
    page: canonicalOf(pathOfListing(listing)),
    ...(formerly ? { formerly } : {}),
    ...(removed ? { removed } : {}),
    facts: { ...factsOf(listing, strings, histories), ...trustlessFact(listing) },
    ...(costInEth ? { costInEth } : {}),
    ...(tokens.length > 0 ? { tokenLists: tokens.map(({ token }) => ({ address: token.address, lists: listsWith(token, tokenLists) })) } : {}),
    verdicts: verdicts.map((verdict) => ({
      attribute: verdict.id,
      state: verdict.state,
      reason: reasonOf(strings, verdict),
      ...(verdict.asOf === undefined ? {} : { asOf: verdict.asOf }),
      ...(verdict.asOf !== undefined && isOld(verdict.asOf, today) ? { old: true } : {}),
      ...(verdict.secondHand ? { secondHand: true } : {}),
      sources: verdict.sources.map(withoutSays),
    })),
    points: pointsOf(listing),
    changes,
  }
}

/** A source without the other value that it gives: that is one of a fact, and no verdict. */
function withoutSays({ says: _, ...source }: Source) {
  return source
}

/** An earlier value without addresses of tokens: one that was wrong once would be handed on for ever. */
function withoutAddresses({ value, ...rest }: EarlierValue) {
  const without = (one: unknown) => (typeof one === 'object' && one !== null && 'address' in one ? { ...one, address: undefined } : one)
  return { ...rest, value: Array.isArray(value) ? value.map(without) : value }
}

/** Facts as they are, each that stands on nothing but lists that copied it marked as second-hand, each that a machine read again with where and when; with how to cite it and what it was before. */
function factsOf(listing: Judged, strings: Strings, histories: Histories) {
  return Object.fromEntries((Object.entries(listing.facts) as [FactKey, Fact<unknown>][]).map(([key, fact]) => {
    const { now, before = [] } = histories[key] ?? {}
    const confirmed = confirmationOf(fact)
    return [key, {
      ...fact,
      ...(confirmed ? { confirmed } : {}),
      ...(isFromRegisters(fact) ? { secondHand: true } : {}),
      ...(isKnown(fact) ? { cite: citationOf(strings, listing, key, fact, now?.commit) } : {}),
      ...(before.length > 0 ? { history: before.map(withoutAddresses) } : {}),
    }]
  }))
}

/** Of a pool, whether it is trustless is no fact of its file any more. Version 1 gave it as one, so it still does: worked out from the verdict. */
function trustlessFact({ category, verdicts }: Judged) {
  const verdict = category === 'pools' ? verdicts.find(({ id }) => id === 'trustless') : undefined
  if (!verdict) return {}
  const { state, asOf, secondHand } = verdict
  const sources = verdict.sources.map(withoutSays)
  return { trustless: asOf === undefined ? { value: 'unknown', sources } : { value: state === 'met' ? 'yes' : 'no', asOf, sources, ...(secondHand ? { secondHand } : {}) } }
}
