/** What stands in a drawing, without its root. */
export function within(svg: string): string {
  return svg.slice(startOf(svg), svg.lastIndexOf('</svg>'))
}

/** A drawing with the colours and shapes that it shares with others (`assets/shapes.svg`) before its own. */
export function withShapes(svg: string, shapes: string): string {
  return svg.slice(0, startOf(svg)) + within(shapes) + svg.slice(startOf(svg))
}

/** Where the root of a drawing has begun. */
function startOf(svg: string): number {
  return svg.indexOf('>', svg.indexOf('<svg')) + 1
}
