// The words that scripts in a reader's browser say, by script: they travel with it. They import nothing.

export const choiceWords = {
  /** What a cell says of the age and source of a fact, at its end. A page may have a mark of direction behind a comma. */
  late: /(،\u061c? \d{4})?(،\u061c? منقول)?$/,
  marks: { colon: ': ', item: '، ' },
  order: 'الترتيب',
  sorts: {
    '': 'الأكثر استيفاءً للمعايير',
    '-met': 'الأقل استيفاءً للمعايير',
    name: 'الاسم من A إلى Z',
    '-name': 'الاسم من Z إلى A',
    fee: 'الرسوم الأدنى أولًا',
    '-fee': 'الرسوم الأعلى أولًا',
    minimum: 'الحد الأدنى الأصغر أولًا',
    '-minimum': 'الحد الأدنى الأكبر أولًا',
    age: 'الأقدم أولًا',
    '-age': 'الأحدث أولًا',
  },
  shown: (count: number, all: number) => `يظهر ${count} من ${all}`,
  without: (filter: string, count: number) => `أظهر ${count} دون «${filter}»`,
  pick: 'حدّد «قارن» عند اثنين أو أكثر',
  // No table has a hundred columns.
  side: (count: number, points: number) => `${count} جنبًا إلى جنب، ${['دون فرق', 'فرق واحد', 'فرقان'][points] ?? points + (points > 10 ? ' فرقًا' : ' فروق')}`,
  left: (count: number, picked: number) => `تُبقي المرشحات ${count} من ${picked} للمقارنة`,
}

export const siteWords = {
  colours: 'الألوان',
  schemes: { '': 'كما في جهازك', light: 'فاتحة', dark: 'داكنة' },
  copied: 'نُسخ الرابط',
}

export const searchWords = {
  search: 'بحث',
  close: 'إغلاق',
  typing: 'اكتب كلمة، مثل «رسوم».',
  searching: 'جارٍ البحث…',
  found: (count: number, shown: number) => (count === 0 ? 'لا نتائج.' : count > shown ? `أفضل ${shown} من ${count}` : `النتائج: ${count}`),
  section: 'قسم',
  failed: 'لم يُحمَّل البحث.',
  all: 'اعرض كل ما في الموقع',
}

/** So many characters, in the form of their word that the number asks for. */
function characters(n: number): string {
  const form = new Intl.PluralRules('ar').select(n)
  return form === 'one' ? 'خانة واحدة' : form === 'two' ? 'خانتان' : `${n} ${form === 'few' ? 'خانات' : 'خانة'}`
}

export const compareWords = {
  same: 'العنوان نفسه.',
  none: 'ليس هو نفسه: هذا ليس عنوانًا. العنوان هو 0x يليه 40 خانة من 0 إلى 9 ومن a إلى f.',
  length: (length: number) => `ليس هو نفسه: هنا ${characters(length)}، وفي العنوان 42.`,
  strange: (letter: string, position: number) => `ليس هو نفسه: الخانة ${position}، «${letter}»، ليست حرفًا أو رقمًا عاديًا مهما كان شكلها.`,
  differs: (position: number, own: string, other: string) => `ليس هو نفسه: الخانة ${position} هي «${own}» هنا و«${other}» في عنوانك.`,
}

/** Words of a question that say nothing of what it is about. */
export const smallWords = /^(?:\p{L}\p{L}?|كيف|ماذا|متى|أين|لماذا|هذا|هذه|ذلك|تلك|التي|الذي|على|إلى|عند|عن|أن|إن|كان|يمكن|يمكنني|أستطيع|يجب|لدي|عندي|مال)$/u
