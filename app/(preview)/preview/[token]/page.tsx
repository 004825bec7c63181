import type { Metadata } from 'next'
import { ArticleView } from '@/components/reader/article-view'
import { SiteFooter } from '@/components/reader/site-footer'
import { SiteHeader } from '@/components/reader/site-header'
import { previewPage } from '@/lib/domain/previews/preview-page'
import { openPreviewLink } from '@/lib/editing/previews/open-preview-link'
import { paths } from '@/lib/paths'
import { getEarlier } from '@/lib/published/get-earlier'
import { getPublication } from '@/lib/published/get-publication'
import { absolute } from '@/lib/site'

export const metadata: Metadata = { title: 'Preview' }

type Props = { params: Promise<{ token: string }> }

/** A working copy for people without an account; links that have ended never come this far. */
export default async function SharedPreviewPage({ params }: Props) {
  const behind = openPreviewLink((await params).token)
  if (behind?.kind !== 'draft') return null
  const publication = getPublication()
  const article = previewPage(behind.copy)
  return (
    <>
      <p className="bg-tint px-5 py-2.5 text-center text-sm">
        <b className="font-semibold">Preview.</b> This update is not published. Please do not pass
        it on.
      </p>
      <SiteHeader publication={publication} />
      <main id="content">
        <ArticleView
          article={article}
          publication={publication}
          earlier={getEarlier(article.earlier)}
          url={absolute(paths.update(article.slug))}
        />
      </main>
      <SiteFooter publication={publication} />
    </>
  )
}
