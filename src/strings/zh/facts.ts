import type { FactValue } from '../en/facts.ts'
import type { Strings } from '../en.ts'
import { eachHolder, everyHolder } from './control.ts'
import { date, either, list, number, percent } from './format.ts'
import { bearers, bond, eachWayOut, leavingWays } from './leaving.ts'

const yesNo = (value: 'yes' | 'no') => (value === 'yes' ? '是' : '否')
const extent = (value: 'all' | 'part' | 'none') => ({ all: '全部', part: '部分', none: '没有' })[value]

export const tokenKinds: Strings['tokenKinds'] = { rebasing: '变基型', 'reward-bearing': '奖励累积型', 'non-earning': '本身不产生收益' }
export const platformNames = { browser: '浏览器', wallet: '钱包', linux: 'Linux', macos: 'macOS', windows: 'Windows', ios: 'iOS', android: 'Android' } as const
const exits = { pool: '向质押池赎回', market: '卖出代币', account: '使用该公司的账户' } as const

function fee(value: FactValue<'fee'>): string {
  if ('setBy' in value) return '由各运营者设定'
  if ('monthly' in value) return `每月 ${number(value.monthly)} ${value.currency}`
  return `${value.upTo ? '最高为' : ''}${value.of === 'rewards' ? '奖励' : '执行层奖励'}的 ${percent(value.percent)}`
}

export const facts: Strings['facts'] = {
  status: { label: '状态', value: (status) => ({ open: '开放', closing: '即将关闭', closed: '已关闭' })[status] },
  launch: { label: '上线日期', value: date },
  minimumEth: { label: '最低金额', value: (eth) => (eth === 0 ? '任意数量' : `${number(eth)} ETH 起`) },
  fee: { label: '费用', value: fee },
  tokens: { label: '代币', value: (tokens) => (tokens.length === 0 ? '无' : list(tokens.map(({ symbol }) => symbol))) },
  exits: { label: '取回 ETH 的方式', value: (ways) => either(ways.map((way) => exits[way])) },
  leaving: { label: '等待时间、限额和费用', value: leavingWays },
  openSource: { label: '公开源代码', value: extent },
  audits: { label: '外部报告', value: (reports) => (reports.length === 0 ? '无' : `${number(reports.length)} 份报告`) },
  bugBounty: { label: '漏洞赏金', value: (bounty) => ({ active: '进行中', ended: '已结束', none: '无' })[bounty] },
  trustless: { label: '无需信任个人或公司', value: yesNo },
  controlChange: { label: '谁能更改合约', value: everyHolder },
  controlPause: { label: '谁能停止存款、提款或转账', value: everyHolder },
  controlTake: { label: '谁能拿走或冻结你的代币', value: everyHolder },
  controlCredentials: { label: '谁决定取出的 ETH 去向', value: everyHolder },
  controlReports: { label: '谁报告余额', value: (reporter) => everyHolder([reporter]) },
  restaked: { label: '再质押', value: yesNo },
  lentOut: { label: '部分 ETH 借出或投到别处', value: yesNo },
  bridged: { label: '通过跨链桥在其他链上发行', value: yesNo },
  lossOrder: { label: '谁先承担损失', value: bearers },
  permissionless: { label: '无需许可即可使用', value: yesNo },
  permissionlessNodes: { label: '任何人可运行节点的质押', value: extent },
  permissionlessStakeShare: { label: '无需许可运行的质押占比', value: percent },
  nodeBond: { label: '为它运行节点所需', value: bond },
  executionClientShare: { label: '使用最常用执行客户端的验证者', value: percent },
  consensusClientShare: { label: '使用最常用共识客户端的验证者', value: percent },
  selfCustody: { label: '控制你的 ETH 的密钥由你保管', value: yesNo },
  multiClient: { label: '可以选择客户端', value: yesNo },
  platforms: { label: '使用环境', value: (names) => list(names.map((name) => platformNames[name])) },
}

export const auditKinds: Strings['auditKinds'] = { 'code-audit': '对其自身代码的审计', certificate: '证书', 'static-analysis': '扫描工具的结果', 'other-project': '对其他项目代码的审计' }

export const factInWords: Strings['factInWords'] = (key, fact, unknown) => ('asOf' in fact ? (facts[key].value as (value: unknown) => string)(fact.value) : unknown)

const items = { leaving: eachWayOut, controlChange: eachHolder, controlPause: eachHolder, controlTake: eachHolder, controlCredentials: eachHolder } as Record<string, ((value: unknown) => [string, string][]) | undefined>

export const factItems: Strings['factItems'] = (key, fact) => ('asOf' in fact ? (items[key]?.(fact.value) ?? []) : [])
