import type { Metadata } from 'next'
import { ArticleFilter } from '@/components/editor/desk/article-filter'
import { ArticleRows } from '@/components/editor/desk/article-rows'
import { BulkForm } from '@/components/editor/desk/bulk-form'
import { BulkScope } from '@/components/editor/desk/bulk-scope'
import { NoArticles } from '@/components/editor/desk/no-articles'
import { SavedFilters } from '@/components/editor/desk/saved-filters'
import { NewUpdateForm } from '@/components/editor/drafts/new-update-form'
import { TemplateMenu } from '@/components/editor/drafts/template-menu'
import { NumberedPages } from '@/components/editor/parts/numbered-pages'
import { TopBar } from '@/components/editor/parts/top-bar'
import type { Actor } from '@/lib/accounts/actor'
import { requireActor } from '@/lib/accounts/sessions/require-actor'
import { type DeskList, deskListFrom, deskListQuery } from '@/lib/domain/desk/desk-list'
import { mostFound } from '@/lib/editing/desk/find-articles'
import { listArticles } from '@/lib/editing/desk/list-articles'
import { articlesPerPage } from '@/lib/editing/desk/pick-articles'
import { listSavedFilters } from '@/lib/editing/desk/saved-filters'
import { listTemplates } from '@/lib/editing/drafts/templates'
import { listPeople } from '@/lib/editing/people/list-people'
import { listTopicNames } from '@/lib/editing/topics/list-topics'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Articles' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ArticlesPage({ searchParams }: Props) {
  const wanted = deskListFrom(await searchParams)
  const actor = await requireActor(paths.articles() + deskListQuery(wanted))
  const { list, articles, total, pages } = read(actor, wanted)
  return (
    <>
      <TopBar
        actions={
          <>
            <TemplateMenu templates={listTemplates(actor)} />
            <NewUpdateForm offersIdea />
          </>
        }
      >
        <h1 className="font-semibold">Articles</h1>
        <span className="text-muted tabular-nums">{counted(total, list)}</span>
      </TopBar>
      <main id="main" className="group/bulk px-5 pt-5 pb-12 md:px-7">
        <ArticleFilter list={list} />
        <SavedFilters list={list} filters={listSavedFilters(actor)} />
        <BulkScope>
          {articles.length > 0 ? <ArticleRows articles={articles} /> : <NoArticles list={list} />}
          <NumberedPages list={list} pages={pages} />
          <BulkForm
            isTrash={list.state === 'trashed'}
            mayPublish={actor.role !== 'writer'}
            people={listPeople(actor)}
            topics={listTopicNames(actor)}
          />
        </BulkScope>
      </main>
    </>
  )
}

/** Beyond the end the last page is shown. */
function read(actor: Actor, list: DeskList) {
  const found = listArticles(actor, list)
  const pages = Math.max(1, Math.ceil(found.total / articlesPerPage))
  if (list.page <= pages) return { list, pages, ...found }
  const last = { ...list, page: pages }
  return { list: last, pages, ...listArticles(actor, last) }
}

function counted(total: number, { query }: DeskList): string {
  if (query && total === mostFound) return `${total.toLocaleString('en')} updates or more`
  return total === 1 ? '1 update' : `${total.toLocaleString('en')} updates`
}
