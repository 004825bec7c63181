import type { Publication } from '@/lib/domain/article/article'
import { aboutInWords, askAbouts } from '@/lib/domain/asks/ask-about'
import { longestAsk } from '@/lib/domain/asks/longest-ask'
import { paths } from '@/lib/paths'

type Props = { slug: string; labels: Publication['labels'] }

/** The way for readers to answer back: closed until somebody looks for it, and a plain form. */
export function AskForm({ slug, labels }: Props) {
  return (
    <details className="mt-4 print:hidden">
      <summary className="flex min-h-11 w-fit cursor-pointer items-center rounded-sm text-sm text-muted underline underline-offset-4 hover:text-ink">
        Ask a question, or report an error
      </summary>
      <form
        action={paths.ask()}
        method="post"
        encType="multipart/form-data"
        data-ask=""
        className="mt-2 grid gap-4 pb-4"
      >
        <input type="hidden" name="update" value={slug} />
        <div>
          <label htmlFor="ask-about" className="mb-1.5 block text-sm font-semibold">
            What it is
          </label>
          <select id="ask-about" name="about" className={control}>
            {askAbouts.map((about) => (
              <option key={about} value={about}>
                {aboutInWords(about, labels)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor="ask-text" className="mb-1.5 block text-sm font-semibold">
            Your words
          </label>
          <textarea
            id="ask-text"
            name="text"
            rows={4}
            required
            maxLength={longestAsk}
            dir="auto"
            aria-describedby="ask-hint"
            className={`py-2.5 ${control}`}
          />
          <p id="ask-hint" className="mt-1.5 text-sm text-muted">
            Editors read it. No account and no address is needed, so leave out what is yours alone:
            you get a page to come back to.
          </p>
        </div>
        <button
          type="submit"
          className="min-h-11 w-fit cursor-pointer rounded-control bg-ink px-5 text-sm font-semibold text-paper"
        >
          Send to the desk
        </button>
      </form>
    </details>
  )
}

const control =
  'min-h-11 w-full min-w-0 rounded-control border border-control bg-sheet px-3.5 text-base'
