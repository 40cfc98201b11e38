/** The languages that a drawing may name. */
export const svg = 'http://www.w3.org/2000/svg'
export const xlink = 'http://www.w3.org/1999/xlink'
export const xml = 'http://www.w3.org/XML/1998/namespace'
export const xmlns = 'http://www.w3.org/2000/xmlns/'

/** What a drawing is made of. Nothing here runs, loads, links, moves or holds another language. */
export const elements = new Set(['svg', 'g', 'defs', 'symbol', 'use', 'title', 'desc', 'style', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'clipPath', 'mask', 'linearGradient', 'radialGradient', 'stop'])
/** What attributes and styles may say of how something is drawn. Nothing here puts letters into another order, or squeezes them. */
export const properties = new Set([
  'overflow', 'transform', 'transform-origin', 'color', 'display', 'visibility', 'opacity', 'fill', 'fill-opacity', 'fill-rule', 'paint-order', 'vector-effect', 'mix-blend-mode', 'color-interpolation', 'shape-rendering', 'text-rendering',
  'stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'stroke-dasharray', 'stroke-dashoffset',
  'clip-path', 'clip-rule', 'mask', 'mask-type', 'stop-color', 'stop-opacity',
  'font-family', 'font-size', 'font-style', 'font-weight', 'font-variant', 'letter-spacing', 'word-spacing', 'text-anchor', 'text-decoration', 'dominant-baseline', 'alignment-baseline', 'baseline-shift',
])
/** What its elements may say of themselves. */
export const attributes = new Set([
  ...properties, 'id', 'class', 'style', 'lang', 'role', 'aria-label', 'aria-labelledby', 'aria-describedby', 'aria-hidden', 'version', 'type', 'media', 'viewBox', 'preserveAspectRatio', 'width', 'height',
  'x', 'y', 'x1', 'y1', 'x2', 'y2', 'dx', 'dy', 'cx', 'cy', 'r', 'rx', 'ry', 'fx', 'fy', 'd', 'points', 'pathLength', 'href', 'clipPathUnits', 'maskUnits', 'maskContentUnits', 'offset', 'gradientUnits', 'gradientTransform', 'spreadMethod',
])
/** Those that hold words or names, in which brackets call nothing. */
export const words = new Set(['aria-label', 'id', 'class', 'role', 'lang'])
