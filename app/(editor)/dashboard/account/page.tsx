import type { Metadata } from 'next'
import { DeskSection } from '@/components/editor/parts/desk-section'
import { TopBar } from '@/components/editor/parts/top-bar'
import { EmailChangeForm } from '@/components/editor/people/email-change-form'
import { LinkedProvider } from '@/components/editor/people/linked-provider'
import { MailChoicesForm } from '@/components/editor/people/mail-choices-form'
import { PasswordForm } from '@/components/editor/people/password-form'
import { ProfileForm } from '@/components/editor/people/profile-form'
import { SessionList } from '@/components/editor/people/session-list'
import { SecondFactors } from '@/components/editor/second-factors/second-factors'
import { hasPassword } from '@/lib/accounts/passwords/has-password'
import { isPasswordSignInOn } from '@/lib/accounts/passwords/password-switch'
import { ownEmail } from '@/lib/accounts/people/own-email'
import { ownProfile } from '@/lib/accounts/people/profile'
import { ownSecondFactors } from '@/lib/accounts/second-factors/own-second-factors'
import { requireActor } from '@/lib/accounts/sessions/require-actor'
import { listSessions } from '@/lib/accounts/sessions/sessions'
import { linkedSince } from '@/lib/accounts/single-sign-on/identities'
import { providerName } from '@/lib/accounts/single-sign-on/provider'
import { newsFor } from '@/lib/domain/mails/mail-choices'
import { getMailChoices } from '@/lib/editing/mails/mail-choices'
import { mailGoesOut } from '@/lib/mail/goes-out'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Account' }

type Props = { searchParams: Promise<{ email?: string | string[] }> }

export default async function AccountPage({ searchParams }: Props) {
  const actor = await requireActor(paths.account())
  const email = ownEmail(actor)
  const isEmailChanged = (await searchParams).email === 'changed'
  const provider = providerName()
  const isMailOn = mailGoesOut()
  const hasOwn = hasPassword(actor)
  return (
    <>
      <TopBar>
        <h1 className="font-semibold">Account</h1>
        <span className="text-muted">{email}</span>
      </TopBar>
      <main id="main" className="px-5 py-7 md:px-7">
        <DeskSection
          id="profile"
          title="Profile"
          words="What readers see of you, below what you sign."
        >
          <ProfileForm stored={ownProfile(actor)} />
        </DeskSection>
        <DeskSection
          id="address"
          title="E-mail address"
          words="You sign in with it. Readers never see it."
        >
          {isEmailChanged && (
            <p role="status" className="mb-4">
              Changed. You sign in with {email} now.
            </p>
          )}
          <EmailChangeForm email={email} isMailOn={isMailOn} />
        </DeskSection>
        <DeskSection id="mail" title="Mail" words="What the desk writes to you about.">
          {isMailOn ? (
            <MailChoicesForm stored={getMailChoices(actor)} kinds={newsFor(actor.role)} />
          ) : (
            <p className="text-muted">
              No mail goes out from this site. Once whoever runs it has set up a mail server, you
              choose here what you hear of.
            </p>
          )}
        </DeskSection>
        <DeskSection
          id="sessions"
          title="Where you are signed in"
          words="A session ends after 12 hours without use, and 14 days after signing in."
        >
          <SessionList sessions={listSessions(actor)} />
        </DeskSection>
        {isPasswordSignInOn() && (
          <DeskSection
            id="password"
            title="Password"
            words={hasOwn && 'Changing it ends your sessions everywhere else.'}
          >
            {hasOwn ? (
              <PasswordForm email={email} />
            ) : (
              <p className="text-muted">
                You have none. <a href={paths.forgotPassword()}>Choose one by mail</a> if you want
                to sign in with it too.
              </p>
            )}
          </DeskSection>
        )}
        {provider && (
          <DeskSection id="single-sign-on" title="Single sign-on">
            <LinkedProvider provider={provider} since={linkedSince(actor)} />
          </DeskSection>
        )}
        <DeskSection
          id="second-factor"
          title="Second factor"
          words="Whoever learns your password does not get in without it."
        >
          <SecondFactors {...ownSecondFactors(actor)} />
        </DeskSection>
      </main>
    </>
  )
}
