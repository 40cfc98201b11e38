import { type Judged, pointsOf } from '../../attributes/judge.ts'
import { descriptionOf } from '../../components/product/description.ts'
import { pathOfListing } from '../../registry/categories.ts'
import { isOld } from '../../registry/freshness.ts'
import { tokensOf } from '../../registry/rules/tokens.ts'
import { listsWith, type TokenList } from '../../registry/token-lists.ts'
import { canonicalOf } from '../../site.ts'
import { reasonOf } from '../../strings/reason.ts'
import type { Strings } from '../../strings/en.ts'

/** One product as the API gives it: `product-schema.ts` says what each key means. `today` is the day of judging (`YYYY-MM-DD`); `strings` holds the words of the reasons; tokens are looked up in `tokenLists`. */
export function productDocument(listing: Judged, today: string, strings: Strings, tokenLists: readonly TokenList[]) {
  const { category, id, name, url, formerly, removed, facts, verdicts, changes = [] } = listing
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
    facts,
    ...(tokens.length > 0 ? { tokenLists: tokens.map(({ token }) => ({ address: token.address, lists: listsWith(token, tokenLists) })) } : {}),
    verdicts: verdicts.map((verdict) => ({
      attribute: verdict.id,
      state: verdict.state,
      reason: reasonOf(strings, verdict),
      ...(verdict.asOf === undefined ? {} : { asOf: verdict.asOf }),
      ...(verdict.asOf !== undefined && isOld(verdict.asOf, today) ? { old: true } : {}),
      sources: verdict.sources,
    })),
    points: pointsOf(listing),
    changes,
  }
}
