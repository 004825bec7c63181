import { ArticleView } from '@/components/reader/article-view'
import { SiteFooter } from '@/components/reader/site-footer'
import { SiteHeader } from '@/components/reader/site-header'
import { requireEditor } from '@/lib/accounts/require-editor'
import type { ArticlePage } from '@/lib/domain/article'
import { getWorkingCopy, type WorkingCopy } from '@/lib/editing/get-working-copy'
import { NotAllowed, NotFound } from '@/lib/errors'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'

export const instant = false

export default async function PreviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const editor = await requireEditor(paths.preview(id))
  const article = read(() => getWorkingCopy(editor, id))
  if (typeof article === 'string') return <p className="p-5">{article}</p>
  const publication = getPublication()
  return (
    <>
      <SiteHeader name={publication.name} />
      <main id="content">
        <ArticleView article={asPage(article)} publication={publication} />
      </main>
      <SiteFooter publication={publication} />
    </>
  )
}

/** @returns the sentence to show when it cannot be shown */
function read(get: () => WorkingCopy): WorkingCopy | string {
  try {
    return get()
  } catch (error) {
    if (error instanceof NotFound || error instanceof NotAllowed) return error.message
    throw error
  }
}

function asPage({ id, content, updatedAt, firstPublishedAt }: WorkingCopy): ArticlePage {
  const published = firstPublishedAt ?? updatedAt
  return {
    ...content,
    id,
    headline: content.headline || 'No headline yet',
    slug: content.slug ?? 'preview',
    firstPublishedAt: published,
    modifiedAt: published,
    card: '',
  }
}
