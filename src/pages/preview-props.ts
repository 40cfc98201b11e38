import { pathOf } from '../mdx/page.ts'
import { contentFiles, contentOf } from './content.ts'
import type { Previewed } from './previewed-page.ts'

// Milliseconds until the process beside is asked again while it is starting, and for how long in all.
const [pause, patience] = [25, 60_000]

/** The props of the page at an address, from the process beside the preview, which knows content and registry. */
export async function previewPropsOf(path: string): Promise<Previewed> {
  const file = contentFiles().find((candidate) => pathOf(candidate) === path)
  const response = await asked(JSON.stringify(file === undefined ? { path } : { file, page: contentOf(file).page }))
  if (!response.ok) throw new Error(await response.text())
  return (await response.json()) as Previewed
}

async function asked(body: string): Promise<Response> {
  for (const begun = performance.now(); ; ) {
    try {
      return await fetch(`${process.env.PREVIEW_BESIDE}/props`, { method: 'POST', body })
    } catch (error) {
      if (performance.now() - begun > patience) throw new Error('Unexpected end of the process beside the preview, expected it to answer; start npm run dev again.', { cause: error })
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}
