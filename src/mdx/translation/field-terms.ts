/**
 * The terms of the field: English forms of one term each. Every language says in its `terms.json` how it says each of them, so that no change can take one of them
 * from what a language is held to. A language may have more.
 */
export const fieldTerms: readonly (readonly string[])[] = `
  activation queue, activation queues
  attribute, attributes
  audit, audits, audited
  beacon chain
  blocks
  bond, bonds
  bridge, bridges
  bug bounty, bug bounties
  client, clients
  client diversity
  cluster, clusters
  collateral
  consensus client, consensus clients
  contract, contracts
  custody, custodian, custodians
  depeg, depegs, depegged
  distributed validator, distributed validators
  effective balance, effective balances
  epoch, epochs
  exchange
  execution client, execution clients
  exit, exits
  exit queue, exit queues
  fee, fees
  gas
  governance
  inactivity leak
  liquid restaking token, liquid restaking tokens
  liquid staking token, liquid staking tokens
  liquidation, liquidated, liquidations
  listing policy
  mainnet
  multisig
  node, nodes
  node operator, node operators
  operator, operators
  oracle, oracles
  payout round
  penalty, penalties, penalised
  permissionless
  pool, pools
  pooled staking
  rebasing
  recovery phrase, seed phrase
  redeem, redeemed, redeeming, redemption, redeemable
  restaking, restaked, restake
  reward-bearing
  rewards
  signing key, signing keys
  slashing, slashed, slash
  smart contract, smart contracts
  solo staking
  squad staking
  staking, stake, staked, staker, stakers
  staking as a service
  staking pool, staking pools
  test network, test networks, testnet
  threshold
  token, tokens
  trustless
  two-token
  unknown
  upgrade
  validator, validators
  validator client, validator clients
  vault, vaults
  wallet, wallets
  withdrawal address, withdrawal addresses
  withdrawal credentials
  withdrawals, withdrawal
  wrapped token, wrapped tokens
`.trim().split('\n').map((line) => line.trim().split(', '))
