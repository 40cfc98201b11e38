/** Runs in the head of every page, before anything is drawn: the colours that the reader chose last time. What is no colour scheme, the browser ignores. */
export const firstPaint = 'try{document.documentElement.style.colorScheme=localStorage.colours||""}catch{}'
