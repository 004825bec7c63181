import { TopBar } from '@/components/editor/parts/top-bar'
import { paths } from '@/lib/paths'

/** Stands in for an article that is not there, or not for this person. */
export function ArticleRefused({ message }: { message: string }) {
  return (
    <>
      <TopBar>
        <a href={paths.articles()} className="text-muted">
          Articles
        </a>
      </TopBar>
      <main id="main" className="max-w-words px-5 py-14 md:px-7">
        <h1 className="font-semibold font-serif text-section">{message}</h1>
        <p className="mt-2 text-muted">
          <a href={paths.articles()}>Go to the articles</a>
        </p>
      </main>
    </>
  )
}
