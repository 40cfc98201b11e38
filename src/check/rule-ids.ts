/** The ids of the rules that look at files from outside: at their names, at what is no page or product, and at what they will weigh. */
export const ruleIds = { contentFile: 'content-file', assetFile: 'asset-file', assetContent: 'asset-content', generatedFile: 'generated-file', pagePath: 'page-path', pageWeight: 'page-weight', translationOriginal: 'translation-original' } as const
