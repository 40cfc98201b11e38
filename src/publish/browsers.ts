/** The oldest browsers the pages are made for, as esbuild names them: those that know `light-dark()`, without which the pages have no colours. */
export const browsers = ['chrome123', 'firefox128', 'safari17.5']
