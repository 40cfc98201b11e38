/** Where somebody can be written to, in whatever letters. */
const channels = /(?<!\p{L})(?:telegram|whats ?app|discord|wechat|weixin|signal (?:group|grupo)|slack|viber|line app|e-?mail|correo(?: electrónico)?|gmail|hotmail|outlook)(?!\p{L})|[وبلف]?(?:ال)?(?:تلغرام|تليغرام|تيليجرام|تلجرام|تيليغرام|واتساب|واتس ?اب|ديسكورد|البريد الإلكتروني|بريد إلكتروني)|微信|电报群|飞机群|电报|企鹅号|邮箱|电子邮件|加群|客服/iu
/** An address in words: "lido dot com", "arroba". */
const inWords = /(?<!\p{L})(?:arroba|chiocciola)(?!\p{L})|(?<=[\p{L}\p{N}] )(?:punto|dot) (?:com|org|net|io|fi|eth|xyz|app|info|co)(?!\p{L})|(?<=[\p{L}\p{N}])点(?:康|com|org|net|io|fi)|نقطة (?:كوم|أورغ|نت|com|org|net)|(?<=[\p{Script=Latin}\p{N}]),(?:com|org|net|io|fi|xyz|app)(?!\p{L})/iu

/** A way to reach somebody that a text names and its English does not, as it is written: a service for messages, or an address in words. `known` are the words of its English, in small letters. */
export function channelIn(text: string, known: ReadonlySet<string>): string | undefined {
  const isKnown = ['telegram', 'discord', 'whatsapp', 'mail', 'email', 'e-mail'].some((word) => known.has(word))
  return inWords.exec(text)?.[0] ?? (isKnown ? undefined : channels.exec(text)?.[0])
}
