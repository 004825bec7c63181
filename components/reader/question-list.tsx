import type { ArticlePage } from '@/lib/domain/article/article'
import { questionSlugs } from '@/lib/domain/article/question-anchors'
import { paths } from '@/lib/paths'
import { Markdown } from './markdown'

type Props = {
  article: Pick<ArticlePage, 'slug' | 'questions'>
  /** The full address of the update. */
  url: string
}

/**
 * The address of a question stands on an element inside the answer: browsers open a closed `details`
 * for a target within it, not for one on the `details` itself (HTML Standard). What is copied is the address of the
 * question's own page, which shows the question to whoever meets the link.
 */
export function QuestionList({ article, url }: Props) {
  const { slug, questions } = article
  if (questions.length === 0) return null
  const ids = questionSlugs(questions)
  return (
    <section aria-labelledby="questions" className="mt-14">
      <h2 id="questions" className="mb-4 font-serif text-2xl font-semibold tracking-head">
        Still wondering? A few quick answers below.
      </h2>
      {questions.map((question, index) => (
        <details
          key={question.id}
          data-part="questions"
          className="group border-t border-line last:border-b"
        >
          <summary className="flex items-start gap-4 rounded-sm py-4 leading-snug font-semibold hover:text-signal">
            <span dir="auto" className="flex-1">
              {question.question}
            </span>
            <Chevron />
          </summary>
          <div id={`q-${ids[index]}`} className="scroll-mt-24 pb-4 pr-9">
            <div dir="auto">
              <Markdown text={question.answer} />
            </div>
            <a
              href={`#q-${ids[index]}`}
              data-copy={new URL(paths.question(slug, ids[index] ?? ''), url).href}
              className="mt-1 inline-flex min-h-8 items-center text-sm text-muted hover:text-ink print:hidden"
            >
              Link to this answer
            </a>
          </div>
        </details>
      ))}
    </section>
  )
}

function Chevron() {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="mt-0.5 mr-1 size-5 shrink-0 text-muted motion-safe:transition-transform motion-safe:duration-150 group-open:rotate-180 print:hidden"
    >
      <path d="m4.5 7.5 5.5 5.5 5.5-5.5" />
    </svg>
  )
}
