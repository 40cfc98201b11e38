/**
 * Archives of the web whose copies count as evidence, and the folder that the time and the address of a page follow. There are few: an archive
 * is here if it belongs to no company, keeps copies for good, takes pages from everybody, and names in the address of a copy whose it is and of
 * when, so that both can be checked without asking. Short links to copies (perma.cc, archive.ph) say neither.
 * https://archive.org/help/wayback_api.php, https://github.com/arquivo/pwa-technologies/wiki/Arquivo.pt-API
 */
export const archiveFolders = { 'web.archive.org': '/web/', 'arquivo.pt': '/wayback/' } as const

/** The hosts of these archives. */
export const archives = Object.keys(archiveFolders)
