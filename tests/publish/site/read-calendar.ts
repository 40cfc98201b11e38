/** What stands in one component of a calendar: its properties by name, with their parameters, texts as they are meant. */
export interface Component {
  is: string
  properties: Record<string, { value: string; parameters: string }>
  parts: Component[]
}

/** Reads a calendar as strictly as RFC 5545 allows: throws at whatever a program that follows it might read otherwise. */
export function readCalendar(text: string): Component {
  if (!text.endsWith('\r\n')) throw new Error('The last line does not end.')
  const lines = text.slice(0, -2).split('\r\n')
  for (const line of lines) {
    if (Buffer.byteLength(line) > 75) throw new Error(`More than 75 octets: ${line}`)
    // A line that ends within a character is one of two halves of a surrogate pair.
    if (/[\p{Cc}\p{Cs}\uFFFD]/u.test(line)) throw new Error(`No plain text: ${JSON.stringify(line)}`)
  }
  const top: Component = { is: '', properties: {}, parts: [] }
  const open = [top]
  for (const line of text.slice(0, -2).replace(/\r\n /g, '').split('\r\n')) {
    const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)((?:;[A-Z-]+=[\w-]+)*):(.*)$/s.exec(line) ?? []
    const here = open.at(-1)
    if (!name || !here) throw new Error(`No line of a calendar: ${line}`)
    if (name === 'BEGIN') {
      const part = { is: value, properties: {}, parts: [] }
      here.parts.push(part)
      open.push(part)
    } else if (name === 'END') {
      if (open.pop()?.is !== value || open.length === 0) throw new Error(`Unexpected end: ${line}`)
    } else {
      if (name in here.properties) throw new Error(`Twice: ${name}`)
      here.properties[name] = { value: isText(name) ? textOf(value) : value, parameters }
    }
  }
  if (open.length !== 1 || top.parts.length !== 1 || !top.parts[0]) throw new Error('Not one calendar.')
  return top.parts[0]
}

const isText = (name: string) => !['DTSTAMP', 'DTSTART', 'URL'].includes(name)

function textOf(value: string): string {
  if (!/^(?:[^\\,;]|\\[\\,;nN])*$/.test(value)) throw new Error(`A sign that is not escaped, or an escape that is none: ${value}`)
  return value.replace(/\\(.)/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))
}
