import { describe, expect, it } from 'vitest'
import { judge } from '../../src/attributes/judge.ts'
import type { State } from '../../src/attributes/verdict.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { root } from '../files.ts'
import theirs from '../fixtures/ethereum-org-verdicts.json'

const stateOf: Record<string, State> = { valid: 'met', caution: 'partly', warning: 'notMet', false: 'notMet', unknown: 'unknown' }

/** Why a verdict on a pool differs that ethereum.org gives as one answer. */
const control = 'worked out from who controls it'

/** Verdicts that differ because the fact does: ours is newer or better sourced, or theirs was flagged as stale and nobody has found out since. By listing, attribute and our state. */
const otherFacts: Record<string, string> = {
  'pools/ankr-staking/consensusDiversity unknown': 'their 67.94% dates from 2022',
  'pools/ankr-staking/executionDiversity notMet': '60.1% by its own figures of February 2024',
  'pools/ankr-staking/openSource partly': 'its contracts can be read, but no repository or rate program was found',
  'pools/bedrock/bugBounty unknown': 'no programme of its own was found, and none was ruled out',
  'pools/bedrock/openSource partly': 'no code of its oracle was found',
  'pools/bedrock/trustless notMet': 'roles stop withdrawals at once: its own code',
  'pools/everstake/trustless notMet': 'roles stop withdrawals and take tokens at once',
  'pools/lido/permissionlessNodes partly': 'only the Community Staking Module is open: part, not all',
  'pools/lido/trustless notMet': 'committees stop withdrawals at once: its own documentation',
  'pools/origin-ether/consensusDiversity unknown': 'exactly 50%, self-reported, without a date',
  'pools/origin-ether/executionDiversity unknown': 'exactly 50%, self-reported, without a date',
  'pools/origin-ether/openSource partly': 'most contracts are under the Business Source License since April 2025',
  'pools/origin-ether/trustless notMet': 'a vote takes effect after 48 hours, and two signers stop withdrawals at once',
  'pools/rocket-pool/consensusDiversity unknown': 'their 10.67% dates from 2022',
  'pools/rocket-pool/trustless partly': 'an invited committee changes the contracts after 7 days',
  'pools/stafi/battleTested unknown': 'the day they give is older than the first line of its code',
  'pools/stafi/permissionlessNodes partly': 'trusted validators were chosen, solo validators were not',
  'pools/stakewise/bugBounty notMet': 'the bounty covers contracts that were replaced in 2023',
  'pools/stakewise/consensusDiversity unknown': 'their 43.1% dates from May 2022',
  'pools/stakewise/openSource partly': 'no code of its oracles was found',
  'pools/stakewise/permissionlessNodes partly': 'deposits on its main page go to a vault of its own companies',
  'pools/stakewise/trustless notMet': 'a vote takes effect after 48 hours, a multisig at once',
  'saas/abyss-finance/consensusDiversity unknown': 'their 3.61% dates from 2022',
  'saas/bitwise/consensusDiversity unknown': 'their share of 0% cannot be: every validator runs some client',
  'saas/bitwise/executionDiversity unknown': 'their share of 0% cannot be: every validator runs some client',
  'saas/bitwise/permissionless notMet': 'its published agreement asks for eligibility and identity',
  'saas/chainlabo/consensusDiversity unknown': 'their share of 0% cannot be: every validator runs some client',
  'saas/consensys-staking/audited notMet': 'what they list are certificates and the output of a scanner',
  'saas/consensys-staking/consensusDiversity unknown': 'their share of 0% cannot be: every validator runs some client',
  'saas/consensys-staking/openSource partly': 'some of its code is public, by issue 10316',
  'saas/consensys-staking/selfCustody met': 'its own answers say that it never has the withdrawal keys',
  'saas/ethpool/consensusDiversity unknown': 'their share of 0% cannot be: every validator runs some client',
  'saas/ethpool/executionDiversity unknown': 'their share of 0% cannot be: every validator runs some client',
  'saas/everstake-institutional/consensusDiversity unknown': 'flagged: issue 17927 gives no figures',
  'saas/everstake-institutional/executionDiversity unknown': 'flagged: issue 17927 gives no figures',
  'saas/everstake-institutional/openSource unknown': 'flagged: only a request of April 2026 was found',
  'saas/figment/consensusDiversity unknown': 'their share of 0% cannot be: every validator runs some client',
  'saas/figment/selfCustody met': 'its documentation: customers can leave on their own',
  'saas/kiln/consensusDiversity unknown': 'all validators were exited in September 2025; the figures are older',
  'saas/kiln/executionDiversity unknown': 'all validators were exited in September 2025; the figures are older',
  'saas/kiln/openSource partly': 'its contracts are public, and its own words say part',
  'saas/kiln/selfCustody unknown': 'to an address of one’s own or to a contract whose code can be exchanged, depending on the way in',
  'saas/p2p-org/openSource partly': 'its own words in issues 9326 and 11279',
  'saas/p2p-org/selfCustody met': 'its documentation: the client names the withdrawal address',
  'saas/rockx-staking/consensusDiversity unknown': 'their share of 0% cannot be: every validator runs some client',
  'saas/rockx-staking/openSource partly': 'only its contracts were found',
  'saas/rockx-staking/selfCustody met': 'its contract takes a withdrawal address from the user',
  'saas/sensei-node/openSource partly': 'only its contracts were found',
  'saas/sensei-node/selfCustody unknown': 'the ETH goes to a contract of the service',
  'saas/serenita/audited notMet': 'the audits are of the code of StakeWise',
  'saas/serenita/bugBounty notMet': 'the bounty of StakeWise covers contracts that were replaced in 2023',
  'saas/serenita/consensusDiversity unknown': 'their share of 0% cannot be: every validator runs some client',
  'saas/serenita/executionDiversity unknown': 'their share of 0% cannot be: every validator runs some client',
  'saas/serenita/selfCustody unknown': 'the ETH goes to a vault; the user holds no validator keys',
  'saas/stakefish/consensusDiversity unknown': 'their share of 0% cannot be: every validator runs some client',
  'saas/stakefish/openSource partly': 'only its contracts were found',
  'nodeTools/avado/economical unknown': 'their 10.4 ETH went with the minipools',
  'nodeTools/eth-docker/economical met': 'it makes keys for Lido’s community module: 2.4 ETH',
  'nodeTools/ethereum-on-arm/economical met': 'it has a package for Lido’s community module: 2.4 ETH',
  'nodeTools/launchnodes/battleTested unknown': 'their launch lies before staking began',
  'nodeTools/launchnodes/multiClient unknown': 'no second execution client was found',
  'nodeTools/launchnodes/openSource partly': 'it fetches a program whose code was not found',
  'nodeTools/rocket-pool-cli/trustless notMet': 'an invited committee approves changes of the contracts that the ETH goes to',
  'nodeTools/vouch-dirk/audited notMet': 'the audit is of ethdo',
  'keyGen/avado-eth2-keygen/openSource unknown': 'the code can be read, but no licence was found',
}

/** Verdicts that differ because we decide otherwise on the same fact. None does. */
const otherRules: Record<string, string> = {}

const listed = loadRegistry(root).listings.filter((listing) => `${listing.category}/${listing.id}` in theirs)

describe('verdicts on what ethereum.org lists', () => {
  it('covers all 34 listings', () => {
    expect(listed.map(({ category, id }) => `${category}/${id}`).sort()).toEqual(Object.keys(theirs).sort())
    expect(listed).toHaveLength(34)
  })

  it.each(listed.map((listing) => [`${listing.category}/${listing.id}`, listing] as const))('%s: equal, except where listed here with a reason', (name, listing) => {
    const { asOf, ...verdicts } = theirs[name as keyof typeof theirs] as { asOf: string } & Record<string, string>
    // What ethereum.org does not judge has nothing to differ from.
    const ours = judge(listing, asOf).verdicts.filter(({ id }) => id in verdicts)
    expect(ours.map(({ id }) => id as string).sort()).toEqual(Object.keys(verdicts).sort())
    const differing = ours.filter(({ id, state }) => state !== stateOf[verdicts[id] ?? '']).map(({ id, state }) => `${name}/${id} ${state}`)
    const reasons = Object.keys({ ...otherFacts, ...otherRules }).filter((key) => key.startsWith(`${name}/`))
    expect(differing.sort()).toEqual(reasons.sort())
  })
})
