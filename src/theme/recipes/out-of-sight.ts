/**
 * What is out of sight costs nothing: the browser leaves it out of style, layout and paint until it comes near. `height` is about
 * what it takes until then. Not for what holds meanings of terms: those stand out of their block, and would be cut off.
 */
export const outOfSight = (height: string) => ({ contentVisibility: 'auto', containIntrinsicBlockSize: `auto ${height}` })
