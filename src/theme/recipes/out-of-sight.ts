/**
 * What is out of sight costs nothing: the browser leaves it out of style, layout and paint until it comes near. `height` is about
 * what it takes until then. Not for what holds meanings of terms: those stand out of their block, and would be cut off.
 * Assistive technology gets all of it (read over AT-SPI from Chromium 156), though the tree in DevTools leaves it out.
 */
export const outOfSight = (height: string) => ({ contentVisibility: 'auto', containIntrinsicBlockSize: `auto ${height}` })
