import { validatorEth } from '../../attributes/economical.ts'
import type { Strings } from '../en.ts'
import { date, number } from './format.ts'

export const ways: Strings['ways'] = {
  pools: { name: '联合质押', short: '任意数量，与他人一起' },
  solo: { name: '单独质押', short: '自己的验证者和硬件' },
  saas: { name: '质押即服务', short: '你的验证者，由他人运行' },
}

export const comparison: Strings['comparison'] = {
  caption: '各种质押方式有何不同',
  this: '本页',
  point: '方面',
  points: { ownEth: '自有 ETH', keys: '密钥', hardware: '硬件', rewards: '奖励', risks: '主要风险', network: '对以太坊的影响' },
  cells: {
    pools: {
      ownEth: '任意数量，或质押池不高的最低金额',
      keys: '由合约持有，或由公司和运营者持有',
      hardware: '不需要',
      rewards: '扣除质押池费用后的全部，通常以代币形式',
      risks: '漏洞、运营者、治理、代币价格',
      network: '取决于谁运行节点；大质押池会使质押集中',
    },
    solo: {
      ownEth: `每个验证者 ${number(validatorEth)} ETH 或更多`,
      keys: '全部由你保管',
      hardware: '自己的电脑，一直开机',
      rewards: '全部，直接来自协议',
      risks: '密钥丢失、离线惩罚、因失误被罚没',
      network: '再好不过：多一个独立运营者',
    },
    saas: {
      ownEth: `每个验证者 ${number(validatorEth)} ETH 或更多`,
      keys: '运营者签名；提款地址通常归你',
      hardware: '不需要',
      rewards: '扣除运营者费用后的全部',
      risks: '运营者的失误；由谁赔付，看它的服务协议',
      network: '让少数大运营者更大，客户端也由它们选择',
    },
  },
  source: { before: `${number(validatorEth)} ETH 出自 `, title: 'EIP-7251', url: 'https://eips.ethereum.org/EIPS/eip-7251', after: `，自${date('2025-05-07')}起生效。` },
}
