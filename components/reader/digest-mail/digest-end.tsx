import { PageHead } from '@/components/reader/page-head'
import type { DigestEnd } from '@/lib/domain/kinds'
import { paths } from '@/lib/paths'

type Words = { title: string; words: string; link: { name: string; href: string } }

const front = { name: 'To the newest updates', href: paths.front() }
const again = { name: 'Back to the form', href: paths.digest() }

export const digestEndWords: Record<DigestEnd, Words> = {
  sent: {
    title: 'Look into your mail',
    words:
      'We sent a link to the address you wrote. Open it within two days, and press the button there. If nothing comes within minutes, look among unwanted mail, and check the address.',
    link: front,
  },
  confirmed: {
    title: 'You are on the list',
    words:
      'The next digest comes to you. Each has a link at its end with which you change what you get, or leave.',
    link: front,
  },
  changed: {
    title: 'That is changed',
    words: 'From the next digest on you get what you chose.',
    link: front,
  },
  left: {
    title: 'You have left',
    words: 'Your address is deleted, and no more digest comes to you.',
    link: front,
  },
  closed: {
    title: 'This link no longer works',
    words:
      'It has been used, or it is more than two days old. If you confirmed before, you are on the list. Otherwise ask for a new one.',
    link: again,
  },
  again: {
    title: 'That is no e-mail address',
    words: 'Nothing was sent. Go back and write an address such as name@example.org.',
    link: again,
  },
  wait: {
    title: 'Too many sign-ups at once',
    words:
      'Nothing was sent: somebody in your network asked for the digest ten times within an hour. Try again in an hour.',
    link: front,
  },
}

/** What came of a form, and where to go from there. */
export function DigestEndView({ end }: { end: DigestEnd }) {
  const { title, words, link } = digestEndWords[end]
  return (
    <main id="content" className="mx-auto max-w-measure px-5 sm:box-content">
      <PageHead title={title} />
      <p className="mt-4 text-read">{words}</p>
      <p className="mt-4">
        <a href={link.href} className="inline-flex min-h-11 items-center">
          {link.name}
        </a>
      </p>
    </main>
  )
}
