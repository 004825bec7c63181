import type { MetadataRoute } from 'next'
import { paper } from '@/lib/domain/reader/paper'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  const { name, description } = getPublication()
  const manifest: MetadataRoute.Manifest = {
    id: paths.front(),
    name,
    short_name: name,
    description,
    start_url: paths.front(),
    display: 'browser',
    theme_color: paper.light,
    background_color: paper.light,
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/apple-icon.png', sizes: '180x180', type: 'image/png' },
    ],
  }
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json' },
  })
}
