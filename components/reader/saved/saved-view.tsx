import { Choice, ChoiceButton } from '@/components/reader/choice'
import { PageHead } from '@/components/reader/page-head'
import { paths } from '@/lib/paths'

const quiet = 'inline-flex min-h-8 cursor-pointer items-center text-sm font-semibold underline'

/** What a reader saved, which only their browser knows: the script fills the list. */
export function SavedView() {
  return (
    <main id="content" className="mx-auto max-w-measure px-5 sm:box-content">
      <PageHead title="Saved for later">
        <p>Only this browser knows what you saved; nothing of it is sent anywhere.</p>
      </PageHead>
      <p className="mt-6 hidden noscript:block">
        Saving takes scripts, and they are off in this browser. The updates are all in{' '}
        <a href={paths.front()}>the list</a>, and a bookmark keeps one as well.
      </p>
      <p data-none="" hidden className="mt-6">
        Nothing is saved yet. “Save for later” stands under the headline of each update.
      </p>
      <ol data-saved="" className="mt-6 has-[li]:border-t has-[li]:border-line" />
      <template>
        <li className="border-b border-line py-3">
          <a
            href={paths.front()}
            dir="auto"
            className="block font-serif text-lg/snug font-semibold tracking-head no-underline hover:underline"
          >
            An update
          </a>
          <p className="flex flex-wrap items-center gap-x-4 text-sm text-muted">
            <span />
            <button type="button" className={quiet}>
              Remove
            </button>
          </p>
        </li>
      </template>
      <section className="mt-12">
        <h2 className="font-serif text-xl font-semibold tracking-head">
          What this browser keeps for you
        </h2>
        <p className="mt-2">
          What you saved, which updates you read and when, when you last looked at the list, your
          Mastodon server, and your choice of colours, text size and keys.
        </p>
        <button type="button" data-forget="" hidden className={`mt-2 ${quiet}`}>
          Forget all of it
        </button>
        <p role="status" className="min-h-6 text-sm text-muted" />
        <h2 className="mt-8 font-serif text-xl font-semibold tracking-head">Keys in lists</h2>
        <p className="mt-2">
          <kbd>j</kbd> goes to the next headline, <kbd>k</kbd> to the one before, <kbd>o</kbd> or
          Enter opens it.
        </p>
        <Choice name="keys" title="Keys in lists">
          <ChoiceButton value="on">On</ChoiceButton>
          <ChoiceButton value="off">Off</ChoiceButton>
        </Choice>
      </section>
    </main>
  )
}
