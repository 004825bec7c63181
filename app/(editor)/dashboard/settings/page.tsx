import type { Metadata } from 'next'
import { DeskSection } from '@/components/editor/parts/desk-section'
import { TopBar } from '@/components/editor/parts/top-bar'
import { DeskSettingsForm } from '@/components/editor/settings/desk-settings-form'
import { PasswordSwitchForm } from '@/components/editor/settings/password-switch-form'
import { SecondFactorRuleForm } from '@/components/editor/settings/second-factor-rule-form'
import { SiteSettingsForm } from '@/components/editor/settings/site-settings-form'
import { Link } from '@/components/ui/link'
import { isPasswordSignInOn } from '@/lib/accounts/passwords/password-switch'
import { getSecondFactorRule } from '@/lib/accounts/second-factor-rule'
import { requireActor } from '@/lib/accounts/sessions/require-actor'
import { providerName } from '@/lib/accounts/single-sign-on/provider'
import { publicationFrom } from '@/lib/domain/settings/publication'
import { siteSettingsOf } from '@/lib/domain/settings/site-settings'
import { getOwnApproval } from '@/lib/editing/review/own-approval'
import { mayFetchSources } from '@/lib/editing/sources/source-fetching'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'

export const metadata: Metadata = { title: 'Settings' }

export default async function SettingsPage() {
  const actor = await requireActor(paths.settings())
  const provider = providerName()
  return (
    <>
      <TopBar>
        <h1 className="font-semibold">Settings</h1>
      </TopBar>
      <main id="main" className="px-5 py-7 md:px-7">
        {actor.role === 'owner' ? (
          <>
            <DeskSection
              id="publication"
              title="The publication"
              words="What readers see of the site itself, on their next request. What is empty has its default."
            >
              <SiteSettingsForm
                stored={siteSettingsOf(getPublication())}
                defaults={siteSettingsOf(publicationFrom({}))}
                zones={Intl.supportedValuesOf('timeZone')}
              />
            </DeskSection>
            <DeskSection
              id="desk"
              title="The desk"
              words="Who approves what is written, and whether this site asks others."
            >
              <DeskSettingsForm
                isOwnApprovalAllowed={getOwnApproval(actor)}
                mayFetch={mayFetchSources()}
              />
            </DeskSection>
            <DeskSection
              id="second-factor"
              title="Signing in"
              words="What people need beside a password. It asks once more who you are."
            >
              <SecondFactorRuleForm rule={getSecondFactorRule(actor)} />
              {provider && <PasswordSwitchForm isOn={isPasswordSignInOn()} provider={provider} />}
            </DeskSection>
            <p className="mt-8 text-muted">
              Who did what, and what was refused, is under{' '}
              <Link href={paths.audit()}>What was done</Link>; disk, backups, mail and schedules are
              under <Link href={paths.status()}>How the site stands</Link>.
            </p>
          </>
        ) : (
          <p className="text-muted">Only an owner can see and change the settings.</p>
        )}
      </main>
    </>
  )
}
