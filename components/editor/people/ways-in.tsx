import { PasskeySignInForm } from '@/components/editor/passkeys/passkey-sign-in-form'
import { Notice } from '@/components/ui/notice'
import { FurtherWay } from './further-way'
import { SignInForm } from './sign-in-form'
import { SingleSignOnLink } from './single-sign-on-link'

type WaysInProps = {
  /** What the provider of single sign-on is called; null without one. */
  provider: string | null
  hasPasswords: boolean
  next: string
  /** The command that lets passwords in again. */
  wayBack: string
}

/** All ways to sign in that this site has. */
export function WaysIn({ provider, hasPasswords, next, wayBack }: WaysInProps) {
  return (
    <>
      {provider && <SingleSignOnLink provider={provider} next={next} isOnlyWay={!hasPasswords} />}
      {hasPasswords && (
        <FurtherWay isFurther={provider !== null}>
          <SignInForm next={next} />
        </FurtherWay>
      )}
      {!hasPasswords && !provider && <Notice>{closed(wayBack)}</Notice>}
      <PasskeySignInForm next={next} />
    </>
  )
}

function closed(wayBack: string): string {
  return `Signing in with a password is switched off, and no other way is set up. Whoever runs this site can switch it on: ${wayBack}`
}
