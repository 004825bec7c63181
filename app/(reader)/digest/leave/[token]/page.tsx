import type { Metadata } from 'next'
import { FailedAnswer } from '@/components/reader/answers/failed-answer'
import { ChoiceFields } from '@/components/reader/digest-mail/choice-fields'
import { DigestEndView } from '@/components/reader/digest-mail/digest-end'
import { SendButton } from '@/components/reader/digest-mail/send-button'
import { PageHead } from '@/components/reader/page-head'
import { chosenDigest } from '@/lib/digest/subscribers/leave'
import { attempt } from '@/lib/published/attempt'
import { getPublication } from '@/lib/published/get-publication'
import { unlisted } from '../../../unlisted'
import { topicsToChoose } from '../../topics-to-choose'

type Props = { params: Promise<{ token: string }> }

export function generateMetadata(): Metadata {
  return unlisted('The digest by mail')
}

/** Mail programs look at links ahead of people, so only a button changes anything. */
export default async function LeaveDigestPage({ params }: Props) {
  const { token } = await params
  const chosen = attempt(() => chosenDigest(token))
  const publication = attempt(getPublication)?.value
  const topics = attempt(() => topicsToChoose(chosen?.value?.topics))?.value
  if (!chosen || !publication || !topics) return <FailedAnswer />
  if (!chosen.value) return <DigestEndView end="left" />
  return (
    <main id="content" className="mx-auto max-w-measure px-5 sm:box-content">
      <PageHead title="Leave the digest, or change it" />
      <form method="post">
        <input type="hidden" name="deed" value="leave" />
        <p className="mt-4 text-read">
          You get the digest of {publication.name}. When you leave, your address is deleted at once.
        </p>
        <SendButton>Leave</SendButton>
      </form>
      <form method="post" className="mt-9 border-line border-t pt-6">
        <h2 className="font-semibold font-serif text-base/snug">Or get it otherwise</h2>
        <input type="hidden" name="deed" value="change" />
        <ChoiceFields topics={topics} chosen={chosen.value} />
        <SendButton isQuiet>Save what I get</SendButton>
      </form>
    </main>
  )
}
