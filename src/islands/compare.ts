import { compareWords as words } from '#browser-words'
import { differenceOf } from './address-difference.ts'

// Says what differs between an address that somebody pastes and that of a token. Without this, the browser's own validation says whether they are the same.

/** An address in groups of four, as the page shows it, with the character at `marked` marked. For eyes alone: read aloud, forty characters would bury the one that differs, which the sentence before them names. */
function grouped(address: string, marked: number): HTMLElement {
  const code = document.createElement('code')
  code.ariaHidden = 'true'
  for (let start = 0; start < address.length; start += start ? 4 : 2) {
    const span = document.createElement('span')
    const text = address.slice(start, start + (start ? 4 : 2))
    const at = marked - start
    if (text[at]) {
      const mark = document.createElement('mark')
      mark.append(text[at])
      span.append(text.slice(0, at), mark, text.slice(at + 1))
    } else span.append(text)
    code.append(span)
  }
  return code
}

document.querySelectorAll<HTMLFormElement>('dd form').forEach((form) => {
  const input = form.querySelector('input') as HTMLInputElement
  const [same, other, output] = form.querySelectorAll('output') as unknown as [HTMLOutputElement, HTMLOutputElement, HTMLOutputElement]
  const address = form.parentElement?.querySelector('code')?.textContent as string
  same.remove()
  other.remove()
  form.noValidate = true
  const say = (): void => {
    const text = input.value.trim()
    const difference = differenceOf(text, address)
    if (!text) output.replaceChildren()
    else if (!difference) output.replaceChildren(words.same)
    else if (difference === 'none') output.replaceChildren(words.none)
    else if ('length' in difference) output.replaceChildren(words.length(difference.length))
    else if ('strange' in difference) output.replaceChildren(words.strange(difference.strange, difference.at + 1))
    else {
      const { at } = difference
      output.replaceChildren(words.differs(at + 1, address[at] as string, text[at] as string), ...[address, text].map((one) => grouped(one, at)))
    }
  }
  form.addEventListener('input', say)
  say()
})
