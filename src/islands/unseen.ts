/** Styles of what is heard, not seen. */
export const unseen = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)'
