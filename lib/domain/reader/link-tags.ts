import type { ArticleText } from '@/lib/domain/article/article'
import { articleDescription } from '@/lib/domain/article/article-description'

/** The words in the head of an update: what a search shows, and what a shared link shows. */
export type LinkTags = {
  title: string
  description: string
  socialTitle: string
  socialDescription: string
}

export function linkTags(article: ArticleText, siteName: string): LinkTags {
  const description = articleDescription(article)
  return {
    title: article.seoTitle || `${article.headline} · ${siteName}`,
    description: article.seoDescription || description,
    socialTitle: article.socialTitle || article.headline,
    socialDescription: article.socialDescription || description,
  }
}
