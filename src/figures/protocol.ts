import type { Known } from '../registry/fact.ts'
import type { Source } from '../registry/source.ts'

const electra = 'https://github.com/ethereum/consensus-specs/blob/015d72704fea321e95bb74631e34be17e1104e86/specs/electra/beacon-chain.md'
const since = '2025-05-07'
const rule = (title: string, anchor: string): Source => ({ title, url: `${electra}#${anchor}`, kind: 'project' })

/** Seconds of a slot and slots of an epoch: an epoch lasts 6.4 minutes (mainnet configuration and Phase 0 preset). */
const secondsPerSlot = 12
const slotsPerEpoch = 32
/** Epochs in 24 hours. */
export const epochsPerDay = (24 * 60 * 60) / (secondsPerSlot * slotsPerEpoch)

/** ETH that may leave in one epoch while enough is staked (MAX_PER_EPOCH_ACTIVATION_EXIT_CHURN_LIMIT). */
export const exitEthPerEpoch: Known<number> = { value: 256, asOf: since, sources: [rule('Consensus specs, Electra: validator cycle', 'validator-cycle')] }

/** Epochs between the end of the exit queue and the first moment of payout (MIN_VALIDATOR_WITHDRAWABILITY_DELAY). */
export const exitDelayEpochs: Known<number> = {
  value: 256,
  asOf: '2020-12-01',
  sources: [{ title: 'Consensus specs, mainnet configuration', url: 'https://github.com/ethereum/consensus-specs/blob/002df57b3bddf0e371b1ca5ef729185b591831bf/configs/mainnet.yaml', kind: 'project' }],
}

/** How a slashing is fined. */
export const slashingRule: Known<{ initialQuotient: bigint; multiplier: bigint; windowEpochs: number }> = {
  // MIN_SLASHING_PENALTY_QUOTIENT_ELECTRA, PROPORTIONAL_SLASHING_MULTIPLIER_BELLATRIX and EPOCHS_PER_SLASHINGS_VECTOR
  value: { initialQuotient: 4096n, multiplier: 3n, windowEpochs: 8192 },
  asOf: since,
  sources: [
    rule('Consensus specs, Electra: process_slashings', 'modified-process_slashings'),
    { title: 'Consensus specs, Bellatrix preset: the multiplier', url: 'https://github.com/ethereum/consensus-specs/blob/180855b579830c3f757bb63eda3bf3793f37cd90/presets/mainnet/bellatrix.yaml', kind: 'project' },
    { title: 'Consensus specs, Phase 0 preset: the window', url: 'https://github.com/ethereum/consensus-specs/blob/0347c523850eb01b6370af4ff980cf48dea0f681/presets/mainnet/phase0.yaml', kind: 'project' },
  ],
}

/** Gwei in one ETH; effective balances move in steps of that size (EFFECTIVE_BALANCE_INCREMENT). */
export const gweiPerEth = 1_000_000_000n
