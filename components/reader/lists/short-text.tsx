import { FoldSign } from '@/components/reader/fold-sign'
import { Markdown } from '@/components/reader/markdown'
import type { ListedUpdate, Publication } from '@/lib/domain/article/article'
import { shownTexts } from '@/lib/domain/article/shown-texts'
import { readingSeconds } from '@/lib/domain/reader/reading-time'
import { paths } from '@/lib/paths'

type Props = { update: ListedUpdate; labels: Publication['labels'] }

/** The three paragraphs and what is not known, to read without leaving the list. */
export function ShortText({ update, labels }: Props) {
  return (
    <details className="group mt-0.5 print:hidden">
      <summary className="inline-flex min-h-8 items-center gap-2 rounded-sm text-sm font-semibold text-muted hover:text-ink">
        <FoldSign />
        Read in {readingSeconds(update)} seconds
        <span className="sr-only">: {update.headline}</span>
      </summary>
      <div className="mt-1 mb-2 max-w-160 border-l-2 border-line pl-4">
        {shownTexts(update).map((name) => (
          <section key={name} dir="auto" className="mt-3 first:mt-0 [&>p:nth-of-type(1)]:mt-0.5">
            <h4 className="text-xs font-semibold text-muted">{labels[name]}</h4>
            <Markdown text={update[name]} />
          </section>
        ))}
        <p className="mt-2">
          <a
            href={paths.update(update.slug)}
            className="inline-flex min-h-8 items-center text-sm font-semibold"
          >
            Source and quick answers
          </a>
        </p>
      </div>
    </details>
  )
}
