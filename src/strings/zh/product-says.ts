import type { Category } from '../../registry/categories.ts'
import type { FactValue } from '../en/facts.ts'
import type { Strings } from '../en.ts'
import { platformNames } from './facts.ts'
import { date, either, list, number, percent } from './format.ts'

export const kinds: Record<Category, string> = { pools: '质押池', saas: '质押服务', nodeTools: '运行节点的工具', keyGen: '管理验证者密钥的工具' }

const noLonger: Record<Category, string> = { pools: '不再接受存款', saas: '不再接受客户', nodeTools: '不再提供', keyGen: '不再提供' }

export const when = (day: string) => `${date(day)}移除。`

const ways = { pool: '向质押池赎回', market: '卖出代币', account: '通过该公司的账户' } as const

function fee(value: FactValue<'fee'>): string {
  if ('setBy' in value) return '费用由各运营者设定'
  if ('monthly' in value) return `每个验证者每月收费 ${number(value.monthly)} ${value.currency}`
  if (value.percent === 0) return '不收费用'
  return `${value.upTo ? '最多' : ''}收取${value.of === 'rewards' ? '奖励' : '执行层奖励'}的 ${percent(value.percent)}`
}

function placesOf(platforms: FactValue<'platforms'>): string {
  const within = platforms.filter((name) => name === 'browser' || name === 'wallet').map((name) => platformNames[name])
  const on = platforms.filter((name) => name !== 'browser' && name !== 'wallet').map((name) => platformNames[name])
  return [...(within.length > 0 ? [`在${either(within)}中`] : []), ...(on.length > 0 ? [`在 ${list(on)} 上`] : [])].join('或')
}

function minimum(eth: number, category: Category): string {
  if (category === 'nodeTools') return eth === 0 ? '不需要自有 ETH' : `需要自有 ${number(eth)} ETH`
  return eth === 0 ? '接受任意数量的 ETH' : `${number(eth)} ETH 起存`
}

export const description: Strings['productPage']['description'] = {
  sentence: (name, category, clauses) => `${name} 是${kinds[category]}${clauses.length === 0 ? '，目前还没有查明任何事实' : `：${clauses.join('，')}`}。`,
  removed: (name, category, day, reason) => `${name}（${kinds[category]}）不再收录。${when(day)}${reason}`,
  meets: (met, all) => (met === all ? `符合全部 ${number(all)} 个评估项` : `${number(all)} 个评估项中符合 ${number(met)} 个`),
  facts: {
    status: (status, category) => ({ open: '目前开放', closing: '即将关闭', closed: noLonger[category] })[status],
    minimumEth: minimum,
    fee,
    tokens: (tokens) => (tokens.length === 0 ? '不发行代币' : `发行 ${list(tokens.map(({ symbol }) => symbol))}`),
    platforms: (names) => `可${placesOf(names)}使用`,
    launch: (day) => `自${date(day)}起可用`,
  },
}

export const character: Strings['productPage']['character'] = {
  leaving: (category, status) => `${kinds[category]}，${status === 'closed' ? noLonger[category] : '即将关闭'}。`,
  removed: (category) => `${kinds[category]}，以下是它被收录时的情况。`,
  sentence: (category, since, clauses) => `${kinds[category]}${since ? `，${since}` : ''}${clauses.length > 0 ? `：${clauses.join('；')}` : ''}。`,
  since: { launch: (day) => `自${date(day)}起开放` },
  facts: {
    permissionlessNodes: (extent) => ({ all: '任何人都能为它运行节点', part: '任何人都能为其中一部分运行节点', none: '只有被选中的运营者为它运行节点' })[extent],
    exits: (exits) => `取回 ETH 的方式：${either(exits.map((way) => ways[way]))}`,
    selfCustody: (own) => (own === 'yes' ? '控制你的 ETH 的密钥由你保管' : '控制你的 ETH 的密钥由第三方持有'),
    audits: (reports) => (reports.length === 0 ? '没有列出外部报告' : `可以读到 ${number(reports.length)} 份外部报告`),
    multiClient: (choice) => (choice === 'yes' ? '你可以选择客户端' : '你不能选择客户端'),
    permissionless: (free) => (free === 'yes' ? '不需要账户或许可' : '需要账户或许可'),
  },
}
