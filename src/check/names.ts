// Windows keeps these names for devices: whoever has such a file in a checkout there cannot open it.
const devices = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?=[/.]|$)/i
// Disks and addresses have limits, and what is built from a page bears longer names.
const longestPart = 60
const longestPath = 160

/** Small letters, digits and hyphens: what names of files and folders are made of. A pattern for others. */
export const word = '[a-z0-9]+(?:-[a-z0-9]+)*'

/** Says what is wrong with a path in the repository on some machine, by its words and length; nothing where it fits all. */
export function faultOfName(file: string): string | undefined {
  const device = devices.exec(file)?.[0].replace('/', '')
  if (device !== undefined) return `Unexpected name "${device}", expected one that Windows does not reserve for a device; rename it.`
  const part = file.split('/').find(({ length }) => length > longestPart)
  if (part !== undefined) return `Unexpected name of ${part.length} characters, expected at most ${longestPart}; choose shorter words.`
  return file.length > longestPath ? `Unexpected path of ${file.length} characters, expected at most ${longestPath}; use fewer folders.` : undefined
}
