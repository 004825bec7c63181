import type { Publication, Topic } from '@/lib/domain/article/article'
import { paths } from '@/lib/paths'
import { ChoiceFields } from './choice-fields'
import { SendButton } from './send-button'

type Props = { publication: Publication; topics: Pick<Topic, 'id' | 'name'>[] }

/** Asks for an address, and says what becomes of it. */
export function DigestSignUpForm({ publication, topics }: Props) {
  return (
    <form action={paths.digest()} method="post" className="mt-7 max-w-measure">
      <label htmlFor="email" className="block font-semibold text-sm">
        Your e-mail address
      </label>
      <input
        id="email"
        name="email"
        type="email"
        required
        maxLength={254}
        autoComplete="email"
        className="mt-1.5 min-h-11 w-full max-w-92 rounded-control border border-control bg-sheet px-3.5"
      />
      <ChoiceFields topics={topics} chosen={{ rhythm: 'daily', topics: [] }} />
      <SendButton>Send me a link to confirm</SendButton>
      <p className="mt-4 text-muted text-sm">
        {publication.name} writes to you only after you have opened that link. Nobody else gets your
        address, nobody learns what you open, and each mail has a way out that works at once. More
        under <a href={paths.privacy()}>privacy</a>.
      </p>
    </form>
  )
}
