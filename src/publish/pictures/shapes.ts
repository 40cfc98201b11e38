/** What stands in a drawing, without its root. */
export function within(svg: string): string {
  return svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'))
}

/** A drawing with the colours and shapes that it shares with others (`assets/shapes.svg`) before its own. */
export function withShapes(svg: string, shapes: string): string {
  const inner = within(svg)
  return svg.replace(inner, () => within(shapes) + inner)
}
