import { usePlace } from './place.tsx'

/** A text of a product file, in the language of the page; marked as English where it is not translated. */
export function ProductText({ text }: { text: string }) {
  const { inEnglish } = usePlace()
  return inEnglish.texts.includes(text) ? <span lang="en" dir="ltr">{text}</span> : text
}
