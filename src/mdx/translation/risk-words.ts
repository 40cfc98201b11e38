/** A list of words, written as one text. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that tell of loss, danger or money, each form by itself: what only begins like one ("hackathon") is none. */
export const riskWords = words(`
  lose loses losing lost loss losses loser losers
  slashed slashes slashing slashings slashable
  penalty penalties penalise penalised penalises penalising penalize penalized penalizes penalizing
  risk risks risked risking risky riskier riskiest
  danger dangers dangerous dangerously unsafe insecure hazard hazards
  warn warns warned warning warnings beware careful carefully caution cautious threat threats threaten threatens
  scam scams scammed scammer scammers fraud frauds fraudster fraudsters fraudulent trap traps
  steal steals stealing stole stolen theft thefts thief thieves rob robbed robs
  fake fakes faked forged counterfeit impostor impostors impersonate impersonates impersonated impersonating phishing malicious malware
  hack hacks hacked hacker hackers hacking exploit exploits exploited attack attacks attacked attacker attackers
  compromise compromised leak leaks leaked vulnerable vulnerability vulnerabilities
  drain drains drained draining bug bugs flaw flaws
  fail fails failed failing failure failures harm harms harmed harmful damage damages damaged
  seize seizes seized confiscate confiscated confiscates freeze freezes freezing froze frozen censor censored
  irreversible irreversibly irrevocable unrecoverable forever
  liquidate liquidated liquidates liquidating liquidation liquidations
  insolvent insolvency bankrupt bankruptcy bankruptcies default defaults defaulted
  depeg depegs depegged depegging volatile volatility leverage leveraged debt debts loan loans borrow borrows borrowed
  fee fees cost costs costing costly cheap cheaper cheapest expensive price prices priced
  tax taxes taxed taxable taxation charge charges charged money
  pay pays paid paying payment payments repay repays repaid owe owes owed
  insurance insurances insure insured insurer insurers uninsured
  refund refunds refunded reimburse reimbursed compensate compensated compensation guarantee guarantees guaranteed
  yield yields apr apy
`)

/** Words that tell of it one after the other, where each alone does not. */
export const riskPhrases: readonly (readonly string[])[] = [
  'to slash', 'can slash', 'could slash', 'may slash', 'might slash', 'will slash', 'would slash', 'not slash',
  'seed phrase', 'recovery phrase', 'private key', 'private keys', 'worth less', 'at a discount',
  'be undone', 'taken back', 'locked up', 'locked in', 'lock up', 'interest rate', 'interest rates',
].map((phrase) => phrase.split(' '))

/** Numbers in words, and what stands between a number and what it counts. */
export const numberWords = words(`
  half halves third thirds quarter quarters tenth tenths hundredth hundredths thousandth thousandths
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozen dozens
`)
export const betweenWords = words('hundred hundreds thousand thousands million millions billion billions trillion k m bn of a an and half point one us')

/** What a number counts where it is one of money or a share. ETH and tokens named after it are told by their letters. */
export const moneyUnits = words('ether gwei wei dollar dollars cent cents euro euros pound pounds franc francs usd eur gbp chf jpy cny usdc usdt dai percent percentage')
