// The words that scripts in a reader's browser say, by script: they travel with it. They import nothing.

export const choiceWords = {
  /** What a cell says of the age and source of a fact, at its end. A page may keep a year whole by a sign that nobody sees. */
  late: /(，\d{4}\u2060?年)?(，二手)?$/,
  marks: { colon: '：', item: '、' },
  order: '排序',
  sorts: {
    '': '符合最多',
    '-met': '符合最少',
    name: '名称 A 到 Z',
    '-name': '名称 Z 到 A',
    fee: '费用从低到高',
    '-fee': '费用从高到低',
    minimum: '最低金额从低到高',
    '-minimum': '最低金额从高到低',
    age: '最早的在前',
    '-age': '最新的在前',
  },
  shown: (count: number, all: number) => `${count} 个（共 ${all} 个）`,
  without: (filter: string, count: number) => `去掉“${filter}”这一条件，显示 ${count} 个`,
  pick: '请勾选至少两个产品的“比较”',
  side: (count: number, points: number) => `并排 ${count} 个，${points === 0 ? '没有差别' : `${points} 处不同`}`,
  left: (count: number, picked: number) => `筛选后 ${picked} 个中剩 ${count} 个可比较`,
}

export const siteWords = {
  colours: '颜色',
  schemes: { '': '跟随系统', light: '浅色', dark: '深色' },
  copied: '链接已复制',
}

export const searchWords = {
  search: '搜索',
  close: '关闭',
  typing: '请输入一个词，例如“费用”或“退出队列”。',
  searching: '正在搜索……',
  found: (count: number, shown: number) => (count === 0 ? '没有找到。' : count > shown ? `${count} 条中最相关的 ${shown} 条` : `找到 ${count} 条`),
  section: '章节',
  failed: '搜索没有加载。',
  all: '查看全部内容',
}

export const compareWords = {
  same: '是同一个地址。',
  none: '不是同一个：这不是地址。地址是 0x 加 40 位，由 0 到 9 和 a 到 f 组成。',
  length: (length: number) => `不是同一个：你的有 ${length} 个字符，地址有 42 个。`,
  strange: (letter: string, position: number) => `不是同一个：第 ${position} 个字符“${letter}”不是普通的字母或数字，不管它看起来像什么。`,
  differs: (position: number, own: string, other: string) => `不是同一个：第 ${position} 个字符这里是“${own}”，你的是“${other}”。`,
}

/** Words of a question that say nothing of what it is about. */
export const smallWords = /^(?:的|了|吗|呢|我|你|是|有|在|和|与|怎么|怎样|如何|什么|我的|你的|是否|多少|多久|哪里|哪个|可以|能|要|会|为什么|这|那|个|钱)$/u
