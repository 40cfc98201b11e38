/** Where somebody can be written to, in whatever letters. */
const channels = /(?<!\p{L})(?:(?:tele|tele )gram\p{L}{0,2}|whats ?app|wh?ats[aá]p|wasap|guasap|discord|instagram|facebook|feisbuc|twitter|tuiter|tiktok|linkedin|reddit|snapchat|skype|wechat|weixin|signal (?:group|grupo)|slack|viber|line app|e-?mail|correo(?: electrónico)?|gmail|hotmail|outlook)(?!\p{L})|[وبلف]?(?:ال)?(?:ت[يـ]?ل[يـ]?[غجقك] ?رام|واتس ?[اأ]ب|واتس|وتساب|ديسكورد|فيسبوك|[اإأ]نست[غجق]رام|تويتر|سناب|(?:ال)?بريد (?:ال)?[اإأ]لكتروني)|[微薇] ?信|扣扣|[Qq]{2}群|纸飞机|抖音|微博|电报群|飞机群|电[、，· ]?报|企鹅号|邮箱|电子邮件|加群|客服/iu
/** An address in words: "lido dot com", "arroba". */
const inWords = /(?<!\p{L})(?:arroba|chiocciola)(?!\p{L})|(?<=[\p{L}\p{N}] )(?:punto|dot) (?:com|org|net|io|fi|eth|xyz|app|info|co)(?!\p{L})|(?<=[\p{L}\p{N}])点(?:康|com|org|net|io|fi)|نقطة (?:كوم|أورغ|نت|com|org|net)|(?<=[\p{Script=Latin}\p{N}]),(?:com|org|net|io|fi|xyz|app)(?!\p{L})/iu

/** A way to reach somebody that a text names and its English does not, as it is written: a service for messages, or an address in words. `known` are the words of its English, in small letters. */
export function channelIn(text: string, known: ReadonlySet<string>): string | undefined {
  const isKnown = ['telegram', 'discord', 'whatsapp', 'mail', 'email', 'e-mail'].some((word) => known.has(word))
  return inWords.exec(text)?.[0] ?? (isKnown ? undefined : channels.exec(bare(text))?.[0])
}

/** A text without the marks and hyphens by which a word is made to look like another. */
const bare = (text: string): string => text.normalize('NFKD').replace(/[\p{M}\u0640\u200c\u200d]/gu, '').replace(/(?<=\p{L})[-·](?=\p{L})/gu, '').normalize('NFKC')
