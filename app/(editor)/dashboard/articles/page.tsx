import type { Metadata } from 'next'
import { ArticleFilters } from '@/components/editor/article-filters'
import { ArticleList } from '@/components/editor/article-list'
import { ArticlePager } from '@/components/editor/article-pager'
import { EmptyList } from '@/components/editor/empty-list'
import { TopBar } from '@/components/editor/top-bar'
import { Button } from '@/components/ui/button'
import { requireEditor } from '@/lib/accounts/require-editor'
import { beginArticle } from '@/lib/actions/create-article'
import { articleFilter } from '@/lib/domain/article-filter'
import { articlesPerPage, listArticles } from '@/lib/editing/list-articles'
import { paths } from '@/lib/paths'

export const instant = false

export const metadata: Metadata = { title: 'Articles' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ArticlesPage({ searchParams }: Props) {
  const editor = await requireEditor(paths.articles())
  const filter = articleFilter(await searchParams)
  const { articles, total } = listArticles(editor, filter)
  return (
    <>
      <TopBar
        actions={
          <form action={beginArticle}>
            <Button type="submit" kind="primary">
              New update
            </Button>
          </form>
        }
      >
        <h1 className="font-semibold">Articles</h1>
        <span className="text-muted tabular-nums">{total}</span>
      </TopBar>
      <main id="main" className="max-w-[76rem] px-5 py-5 md:px-7">
        <ArticleFilters filter={filter} />
        {articles.length > 0 ? <ArticleList articles={articles} /> : <EmptyList filter={filter} />}
        <ArticlePager filter={filter} pages={Math.ceil(total / articlesPerPage)} />
      </main>
    </>
  )
}
