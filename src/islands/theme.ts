import { siteWords as words } from '#browser-words'

/** Lets readers choose light or dark, at the foot of the page. The choice is kept on their device; `theme/first-paint.ts` puts it in place before anything is drawn. */
export function theme(): void {
  const pictures = [...document.querySelectorAll<HTMLSourceElement>('source[media]')].map((source) => ({ source, media: source.media }))
  const show = (scheme: string): void => {
    document.documentElement.style.colorScheme = scheme
    // Pictures for the night follow the choice as well.
    for (const { source, media } of pictures) source.media = { light: 'not all', dark: 'all' }[scheme] ?? media
  }
  let kept = ''
  try {
    kept = localStorage.colours ?? ''
  } catch {
    // Without storage the choice holds for this page.
  }
  const select = document.createElement('select')
  for (const [value, text] of Object.entries(words.schemes)) select.add(new Option(text, value, false, value === kept))
  select.onchange = () => {
    show(select.value)
    try {
      localStorage.colours = select.value
    } catch {
      // As above.
    }
  }
  show(select.value)
  const label = document.createElement('label')
  label.append(`${words.colours} `, select)
  document.querySelector('body footer:last-of-type > div')?.append(label)
}
