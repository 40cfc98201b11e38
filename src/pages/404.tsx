import { NotFound } from '../components/site/NotFound.tsx'

export const config = { unstable_runtimeJS: false }

/** What a host shows for an address that leads nowhere. */
export default function NotFoundPage() {
  return <NotFound />
}
