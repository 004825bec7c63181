import type { Metadata } from 'next'
import { DeskSection } from '@/components/editor/parts/desk-section'
import { TopBar } from '@/components/editor/parts/top-bar'
import { DeskSettingsForm } from '@/components/editor/settings/desk-settings-form'
import { MachineSettingsForm } from '@/components/editor/settings/machine-settings-form'
import { PasswordSwitchForm } from '@/components/editor/settings/password-switch-form'
import { SecondFactorRuleForm } from '@/components/editor/settings/second-factor-rule-form'
import { SiteSettingsForm } from '@/components/editor/settings/site-settings-form'
import { Link } from '@/components/ui/link'
import { isPasswordSignInOn } from '@/lib/accounts/passwords/password-switch'
import { getSecondFactorRule } from '@/lib/accounts/second-factor-rule'
import { requireActor } from '@/lib/accounts/sessions/require-actor'
import { providerName } from '@/lib/accounts/single-sign-on/provider'
import { commandCall } from '@/lib/command-call'
import { machineSettingsOf } from '@/lib/domain/settings/machine-settings'
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
  const publication = getPublication()
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
                stored={siteSettingsOf(publication)}
                defaults={siteSettingsOf(publicationFrom({}))}
                zones={Intl.supportedValuesOf('timeZone')}
              />
            </DeskSection>
            <DeskSection
              id="machines"
              title="Search engines and AI"
              words={
                <>
                  What machines may do with what is published here. It is said in{' '}
                  <Link href="/robots.txt">robots.txt</Link>, in a{' '}
                  <Link href={paths.license()}>licence</Link> and with each page. Those who keep to
                  no rules are not stopped by it. Who stands behind the site is in{' '}
                  <Link href="/.well-known/trust.txt">trust.txt</Link>, with our accounts elsewhere.
                </>
              }
            >
              <MachineSettingsForm stored={machineSettingsOf(publication)} />
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
              {provider && (
                <PasswordSwitchForm
                  isOn={isPasswordSignInOn()}
                  provider={provider}
                  wayBack={commandCall('password-sign-in on')}
                />
              )}
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
