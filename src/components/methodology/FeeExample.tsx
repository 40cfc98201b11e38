import { rewardRate } from '../../figures/reward-rate.ts'
import { rounded, shownYears, takenByFee, worthOf } from '../../figures/what-a-fee-takes.ts'
import { useForeign } from '../place.tsx'
import { useStrings } from '../strings.tsx'
import { WordTable } from '../figures/WordTable.tsx'

/** The stake and the fee of the example. */
const [eth, feePercent] = [1, 10]
/** As fine as the steps are shown, in ETH: below that, floating point leaves its traces. */
const tidy = (value: number) => Math.round(value * 1e6) / 1e6

/** What a fee takes, worked out step by step at the rate that all pools are compared at. */
export function FeeExample() {
  const { marks, feeExample: words } = useStrings()
  const foreign = useForeign()
  const stake = { eth, ratePercent: rewardRate.value }
  const worth = (fee: number, years: number) => words.worth(eth, tidy(worthOf({ eth: 1, ratePercent: rewardRate.value, feePercent: fee, years: 1 })), years, tidy(worthOf({ ...stake, feePercent: fee, years })))
  return (
    <>
      <p>
        {[words.rate(rewardRate.value, rewardRate.asOf), words.measured, words.source, ''].join(marks.between)}{rewardRate.sources.map(({ title, url }) => <a href={url} rel="noopener" key={url} {...foreign}>{title}</a>)}{marks.stop}
      </p>
      <p>{words.example(eth, feePercent)}</p>
      <WordTable head={words.head} rows={shownYears.map((years) => [words.years(years), worth(0, years), worth(feePercent, years), words.amount(rounded(takenByFee({ ...stake, feePercent, years })))])} />
    </>
  )
}
