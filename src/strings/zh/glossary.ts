import type { Strings } from '../en.ts'

export const glossary: Strings['glossary'] = {
  alphabet: 'ABCDEFGHJKLMNOPQRSTWXYZ',
  letters: '按拼音首字母排列的术语',
  show: '显示',
  all: '全部术语',
  subjects: { ethereum: '以太坊', validators: '验证者', pools: '质押池与信任', tokens: '代币与 DeFi', exits: '进入与退出' },
}
