import type { Metadata } from 'next'
import { TopBar } from '@/components/editor/parts/top-bar'
import { EmailChangeForm } from '@/components/editor/people/email-change-form'
import { LinkedProvider } from '@/components/editor/people/linked-provider'
import { PasswordForm } from '@/components/editor/people/password-form'
import { ProfileForm } from '@/components/editor/people/profile-form'
import { SessionList } from '@/components/editor/people/session-list'
import { SecondFactors } from '@/components/editor/second-factors/second-factors'
import { hasPassword } from '@/lib/accounts/has-password'
import { ownEmail } from '@/lib/accounts/own-email'
import { isPasswordSignInOn } from '@/lib/accounts/password-switch'
import { ownProfile } from '@/lib/accounts/profile'
import { requireActor } from '@/lib/accounts/require-actor'
import { ownSecondFactors } from '@/lib/accounts/second-factors/own-second-factors'
import { listSessions } from '@/lib/accounts/sessions'
import { linkedSince } from '@/lib/accounts/single-sign-on/identities'
import { providerName } from '@/lib/accounts/single-sign-on/provider'
import { mailGoesOut } from '@/lib/mail/goes-out'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Account' }

type Props = { searchParams: Promise<{ email?: string | string[] }> }

export default async function AccountPage({ searchParams }: Props) {
  const actor = await requireActor(paths.account())
  const email = ownEmail(actor)
  const isEmailChanged = (await searchParams).email === 'changed'
  const provider = providerName()
  return (
    <>
      <TopBar>
        <h1 className="font-semibold">Account</h1>
        <span className="text-muted">{email}</span>
      </TopBar>
      <main id="main" className="max-w-form px-5 py-7 md:px-7">
        <section aria-labelledby="profile" className="mb-12">
          <h2 id="profile" className={`${heading} mb-4`}>
            Profile
          </h2>
          <ProfileForm stored={ownProfile(actor)} />
        </section>
        <section aria-labelledby="address" className="mb-12">
          <h2 id="address" className={heading}>
            E-mail address
          </h2>
          <p className="mt-1 mb-5 text-muted">You sign in with it. Readers never see it.</p>
          {isEmailChanged && (
            <p role="status" className="mb-4">
              Changed. You sign in with {email} now.
            </p>
          )}
          <EmailChangeForm email={email} isMailOn={mailGoesOut()} />
        </section>
        <section aria-labelledby="sessions">
          <h2 id="sessions" className={heading}>
            Where you are signed in
          </h2>
          <p className="mt-1 mb-4 text-muted">
            A session ends after 12 hours without use, and 14 days after signing in.
          </p>
          <SessionList sessions={listSessions(actor)} />
        </section>
        {isPasswordSignInOn() && (
          <section aria-labelledby="password" className="mt-12">
            <h2 id="password" className={heading}>
              Password
            </h2>
            {hasPassword(actor) ? (
              <>
                <p className="mt-1 mb-5 text-muted">
                  Changing it ends your sessions everywhere else.
                </p>
                <PasswordForm email={email} />
              </>
            ) : (
              <p className="mt-1 text-muted">
                You have none. <a href={paths.forgotPassword()}>Choose one by mail</a> if you want
                to sign in with it too.
              </p>
            )}
          </section>
        )}
        {provider && (
          <section aria-labelledby="single-sign-on" className="mt-12">
            <h2 id="single-sign-on" className={`${heading} mb-4`}>
              Single sign-on
            </h2>
            <LinkedProvider provider={provider} since={linkedSince(actor)} />
          </section>
        )}
        <section aria-labelledby="second-factor" className="mt-12">
          <h2 id="second-factor" className={heading}>
            Second factor
          </h2>
          <p className="mt-1 mb-5 text-muted">
            Whoever learns your password does not get in without it.
          </p>
          <SecondFactors {...ownSecondFactors(actor)} />
        </section>
      </main>
    </>
  )
}

const heading = 'font-semibold font-serif text-section'
