import type { Metadata } from 'next'
import { DeskSection } from '@/components/editor/parts/desk-section'
import { TopBar } from '@/components/editor/parts/top-bar'
import { InviteForm } from '@/components/editor/people/invite-form'
import { InviteRow } from '@/components/editor/people/invite-row'
import { PersonRow } from '@/components/editor/people/person-row'
import { Link } from '@/components/ui/link'
import type { Actor } from '@/lib/accounts/actor'
import { listInvites } from '@/lib/accounts/people/invites'
import { requireActor } from '@/lib/accounts/sessions/require-actor'
import { listTeamSessions } from '@/lib/accounts/sessions/team-sessions'
import { listTeam } from '@/lib/editing/people/list-team'
import { mailGoesOut } from '@/lib/mail/goes-out'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'People' }

export default async function PeoplePage() {
  const actor = await requireActor(paths.people())
  return (
    <>
      <TopBar>
        <h1 className="font-semibold">People</h1>
      </TopBar>
      <main id="main" className="px-5 py-7 md:px-7">
        {actor.role === 'owner' ? (
          <>
            <Team actor={actor} />
            <Invitations actor={actor} />
            <p className="mt-10 text-muted">
              Who did what, and what was refused, is under{' '}
              <Link href={paths.audit()}>What was done</Link>.
            </p>
          </>
        ) : (
          <p className="text-muted">
            Only an owner can see and change who works here. Your own account is under{' '}
            <a href={paths.account()}>Account</a>.
          </p>
        )}
      </main>
    </>
  )
}

function Team({ actor }: { actor: Actor }) {
  const team = listTeam(actor)
  const sessions = listTeamSessions(actor)
  // One and the same list for every row, so that it goes to the browser once.
  const accounts = team
    .filter(({ email, isDisabled }) => email !== null && !isDisabled)
    .map(({ id, name }) => ({ id, name }))
  return (
    <DeskSection
      id="team"
      title="Who works here"
      words="Roles, sessions and access, each under “Change”."
    >
      <ul className="-mt-4 divide-y divide-line">
        {team.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            isSelf={person.id === actor.id}
            sessions={sessions.get(person.id) ?? []}
            accounts={accounts}
          />
        ))}
      </ul>
    </DeskSection>
  )
}

function Invitations({ actor }: { actor: Actor }) {
  const now = Date.now()
  const invites = listInvites(actor)
  const isMailOn = mailGoesOut()
  return (
    <DeskSection
      id="invite"
      title="Invite somebody"
      words={
        isMailOn
          ? 'They get a link by mail and choose a password of their own.'
          : 'No mail goes out from this site, since it has no mail server. You get a link to hand over; whoever runs the site can set a server up with SMTP_URL.'
      }
    >
      <InviteForm isMailOn={isMailOn} />
      {invites.length > 0 && (
        <ul aria-label="Invited" className="mt-3 divide-y divide-line border-line border-y">
          {invites.map((invite) => (
            <InviteRow
              key={invite.email}
              invite={invite}
              isOver={invite.expiresAt <= now}
              isMailOn={isMailOn}
            />
          ))}
        </ul>
      )}
    </DeskSection>
  )
}
