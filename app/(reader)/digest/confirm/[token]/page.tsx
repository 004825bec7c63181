import type { Metadata } from 'next'
import { FailedAnswer } from '@/components/reader/answers/failed-answer'
import { DigestEndView } from '@/components/reader/digest-mail/digest-end'
import { SendButton } from '@/components/reader/digest-mail/send-button'
import { PageHead } from '@/components/reader/page-head'
import { isSignUpOpen } from '@/lib/digest/subscribers/confirm'
import { attempt } from '@/lib/published/attempt'
import { getPublication } from '@/lib/published/get-publication'
import { unlisted } from '../../../unlisted'

type Props = { params: Promise<{ token: string }> }

export function generateMetadata(): Metadata {
  return unlisted('Confirm the digest')
}

/** Mail programs look at links ahead of people, so only the button confirms. */
export default async function ConfirmDigestPage({ params }: Props) {
  const { token } = await params
  const isOpen = attempt(() => isSignUpOpen(token, Date.now()))
  const publication = attempt(getPublication)?.value
  if (!isOpen || !publication) return <FailedAnswer />
  if (!isOpen.value) return <DigestEndView end="closed" />
  return (
    <main id="content" className="mx-auto max-w-measure px-5 sm:box-content">
      <PageHead title="One press, and you are on the list" />
      <p className="mt-4 text-read">
        Somebody, probably you, asked that the digest of {publication.name} be sent to the address
        that this link went to. If it was not you, close this page: without the button nothing
        happens.
      </p>
      <form method="post">
        <SendButton>Send me the digest</SendButton>
      </form>
    </main>
  )
}
