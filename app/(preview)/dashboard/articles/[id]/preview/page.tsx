import type { Metadata } from 'next'
import { LiveArticle } from '@/components/editor/previews/live-article'
import { SiteFooter } from '@/components/reader/site-footer'
import { SiteHeader } from '@/components/reader/site-header'
import type { Actor } from '@/lib/accounts/actor'
import { requireActor } from '@/lib/accounts/sessions/require-actor'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { NotAllowed, NotFound } from '@/lib/errors'
import { paths } from '@/lib/paths'
import { getEarlier } from '@/lib/published/get-earlier'
import { getPublication } from '@/lib/published/get-publication'
import { absolute } from '@/lib/site'

export const metadata: Metadata = { title: 'Preview' }

type Props = { params: Promise<{ id: string }> }

export default async function PreviewPage({ params }: Props) {
  const { id } = await params
  const found = open(await requireActor(paths.preview(id)), id)
  const publication = getPublication()
  return (
    <>
      <SiteHeader publication={publication} />
      <main id="content">
        {typeof found === 'string' ? (
          <h1 className="mx-auto max-w-measure px-5 py-16 font-serif text-2xl">{found}</h1>
        ) : (
          <LiveArticle
            copy={found}
            earlier={getEarlier(found.content.earlier)}
            publication={publication}
            siteUrl={absolute(paths.front())}
          />
        )}
      </main>
      <SiteFooter publication={publication} />
    </>
  )
}

/** @returns the working copy, or why it is not shown */
function open(actor: Actor, id: string) {
  try {
    return getWorkingCopy(actor, id)
  } catch (error) {
    if (error instanceof NotFound || error instanceof NotAllowed) return error.message
    throw error
  }
}
