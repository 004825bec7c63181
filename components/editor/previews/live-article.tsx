'use client'

import { useEffect, useState } from 'react'
import { ArticleView } from '@/components/reader/article-view'
import type { Publication } from '@/lib/domain/article/article'
import type { EarlierUpdate } from '@/lib/domain/coverage/earlier-update'
import { contentAsTyped } from '@/lib/domain/drafts/content-as-typed'
import { type Previewed, previewPage } from '@/lib/domain/previews/preview-page'
import { paths } from '@/lib/paths'
import { bringIntoView } from './bring-into-view'
import { isPreviewMessage, type PreviewMessage, previewIsReady } from './preview-message'

type Props = {
  copy: Previewed
  earlier: EarlierUpdate | null
  publication: Publication
  siteUrl: string
}

/** The update as it would be read: as it was saved, or in the editor's frame as it is being typed. */
export function LiveArticle({ copy, earlier, publication, siteUrl }: Props) {
  const [typed, setTyped] = useState<PreviewMessage | null>(null)
  useEffect(() => {
    const hear = (event: MessageEvent) => {
      if (isPreviewMessage(event)) setTyped(event.data)
    }
    window.addEventListener('message', hear)
    if (window.parent !== window) window.parent.postMessage(previewIsReady, window.location.origin)
    return () => window.removeEventListener('message', hear)
  }, [])

  const part = typed?.part
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the text may push the part away
  useEffect(() => {
    if (part) bringIntoView(part)
  }, [part, typed])

  const content = typed
    ? contentAsTyped(copy.content, typed.values, { ...typed, at: copy.updatedAt })
    : copy.content
  const article = previewPage({ ...copy, content })
  const url = new URL(paths.update(article.slug), siteUrl).href
  return (
    <ArticleView
      article={article}
      publication={publication}
      earlier={typed ? typed.earlier : earlier}
      url={url}
    />
  )
}
