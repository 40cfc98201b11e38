/**
 * Names the manifest once the reader presses something: then the site can be installed. Chromium asks for a manifest, and for an icon
 * named there, as soon as a page names it: two requests more for every reader, of whom few install a site.
 */
export function manifest(): void {
  const add = (): void => {
    for (const touch of touches) removeEventListener(touch, add)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'manifest', href: MANIFEST }))
  }
  for (const touch of touches) addEventListener(touch, add)
}

const touches = ['pointerdown', 'keydown']
