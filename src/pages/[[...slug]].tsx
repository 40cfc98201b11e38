export const config = { unstable_runtimeJS: false }
const context = typeof window === 'undefined' ? (require as any).context('../../content', true, /\.mdx$/) : null
export default function Page({ file }: { file: string }) {
  const mod = context(file)
  const Content = mod.default
  return <main><pre>{JSON.stringify(mod.page)}{JSON.stringify(mod.image)}</pre><Content components={{ Card: (p: any) => <div>{p.title}{p.children}</div>, CardGrid: (p: any) => <div>{p.children}</div>, Emoji: (p: any) => <i>{p.text}</i>, StakingComparison: () => null, StakingConsiderations: () => null, StakingProductsCardGrid: () => null }} /></main>
}
export async function getStaticPaths() {
  return { paths: context.keys().filter((k: string) => k.startsWith('./')).map((k: string) => ({ params: { slug: k.replace(/^\.\//, '').replace(/(^|\/)index\.mdx$/, '').split('/').filter(Boolean) } })), fallback: false }
}
export async function getStaticProps({ params }: any) {
  const s = (params.slug ?? []).join('/')
  return { props: { file: './' + (s ? s + '/' : '') + 'index.mdx' } }
}
