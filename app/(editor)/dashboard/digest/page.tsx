import type { Metadata } from 'next'
import { BounceList } from '@/components/editor/digest/bounce-list'
import { ComingIssue } from '@/components/editor/digest/coming-issue'
import { DigestNeeds } from '@/components/editor/digest/digest-needs'
import { EraseSubscriberForm } from '@/components/editor/digest/erase-subscriber-form'
import { PastIssues } from '@/components/editor/digest/past-issues'
import { SubscribersFile } from '@/components/editor/digest/subscribers-file'
import { DeskSection } from '@/components/editor/parts/desk-section'
import { TopBar } from '@/components/editor/parts/top-bar'
import type { Actor } from '@/lib/accounts/actor'
import { requireActor } from '@/lib/accounts/sessions/require-actor'
import { getDigestDesk } from '@/lib/editing/digest/get-digest-desk'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Digest' }

export default async function DigestDeskPage() {
  const actor = await requireActor(paths.deskDigest())
  return (
    <>
      <TopBar>
        <h1 className="font-semibold">Digest</h1>
      </TopBar>
      <main id="main" className="px-5 py-7 md:px-7">
        {actor.role === 'writer' ? (
          <p className="text-muted">Only an editor or an owner can see to the digest.</p>
        ) : (
          <Digest actor={actor} />
        )}
      </main>
    </>
  )
}

function Digest({ actor }: { actor: Actor }) {
  const { needs, subscribers, coming, past, bounces } = getDigestDesk(actor, Date.now())
  const isOwner = actor.role === 'owner'
  return (
    <>
      <DigestNeeds needs={needs} isOwner={isOwner} />
      <DeskSection
        id="coming"
        title="What goes out next"
        words="Each is made by itself from what is live at its hour. Words of your own can stand before the updates."
      >
        <div className="grid gap-8">
          {coming.map((issue) => (
            <ComingIssue
              key={`${issue.rhythm} ${issue.first}`}
              issue={issue}
              readers={subscribers[issue.rhythm]}
            />
          ))}
        </div>
      </DeskSection>
      <DeskSection
        id="past"
        title="What went out"
        words="Nobody is told who opened a mail or followed a link, so it does not stand here."
      >
        <PastIssues issues={past} />
      </DeskSection>
      <DeskSection
        id="readers"
        title="Readers"
        words={`${subscribers.daily} get it every day, ${subscribers.weekly} once a week. All of them confirmed it.`}
      >
        {isOwner ? (
          <>
            <SubscribersFile />
            <EraseSubscriberForm />
          </>
        ) : (
          <p className="text-muted">Only an owner can see and erase addresses.</p>
        )}
      </DeskSection>
      <DeskSection
        id="bounces"
        title="Addresses that ended"
        words="After three mails in a row that could not be delivered, or one to a mailbox that there is not, an address is erased by itself."
      >
        <BounceList bounces={bounces} />
      </DeskSection>
    </>
  )
}
