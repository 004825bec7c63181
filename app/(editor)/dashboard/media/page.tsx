import type { Metadata } from 'next'
import Form from 'next/form'
import { MediaGrid } from '@/components/editor/media/media-grid'
import { MediaUpload } from '@/components/editor/media/media-upload'
import { TopBar } from '@/components/editor/parts/top-bar'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import type { Actor } from '@/lib/accounts/actor'
import { requireActor } from '@/lib/accounts/sessions/require-actor'
import { listMedia, mediaPerPage } from '@/lib/editing/media/get-media'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Media' }

type Props = { searchParams: Promise<{ q?: string; page?: string; removed?: string }> }

export default async function MediaPage({ searchParams }: Props) {
  const actor = await requireActor(paths.mediaLibrary())
  const { q, page: typedPage, removed } = await searchParams
  const query = String(q ?? '').slice(0, 100)
  const wanted = /^[1-9]\d{0,4}$/.test(String(typedPage)) ? Number(typedPage) : 1
  const { page, pictures, total } = read(actor, query, wanted)
  const isMore = page * mediaPerPage < total
  const address = (to: number) =>
    `${paths.mediaLibrary()}?${new URLSearchParams({ ...(query && { q: query }), page: String(to) })}`
  return (
    <>
      <TopBar>
        <h1 className="font-semibold">Media</h1>
        <span className="text-muted tabular-nums">{total}</span>
      </TopBar>
      <main id="main" className="px-5 pt-5 pb-12 md:px-7">
        {removed && <Notice kind="done">The picture is removed.</Notice>}
        <MediaUpload />
        {(total > 0 || query !== '') && (
          <Form action={paths.mediaLibrary()} role="search" className="mb-5 flex gap-2">
            <Input
              key={query}
              type="search"
              name="q"
              aria-label="Search pictures"
              placeholder="Search pictures"
              defaultValue={query}
              className="max-w-88"
            />
            <Button type="submit">Search</Button>
          </Form>
        )}
        {pictures.length > 0 ? (
          <MediaGrid pictures={pictures} />
        ) : (
          <p className="border-line border-y py-12">
            {query === ''
              ? 'There are no pictures yet. Drop the first one here; updates can open with it.'
              : 'No picture has these words.'}
          </p>
        )}
        {(isMore || page > 1) && (
          <nav aria-label="Pages" className="mt-6 flex gap-4">
            {page > 1 && (
              <Link href={address(page - 1)} className={turn}>
                Newer pictures
              </Link>
            )}
            {isMore && (
              <Link href={address(page + 1)} className={turn}>
                Older pictures
              </Link>
            )}
          </nav>
        )}
      </main>
    </>
  )
}

const turn = 'inline-flex min-h-control items-center'

/** Beyond the end the last page is shown. */
function read(actor: Actor, query: string, page: number) {
  const found = listMedia(actor, { query, page })
  const last = Math.max(1, Math.ceil(found.total / mediaPerPage))
  return page <= last
    ? { page, ...found }
    : { page: last, ...listMedia(actor, { query, page: last }) }
}
