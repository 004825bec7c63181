import type { Metadata } from 'next'
import { TopBar } from '@/components/editor/parts/top-bar'
import { FetchingSettingsForm } from '@/components/editor/settings/fetching-settings-form'
import { PasswordSwitchForm } from '@/components/editor/settings/password-switch-form'
import { ReviewSettingsForm } from '@/components/editor/settings/review-settings-form'
import { SecondFactorRuleForm } from '@/components/editor/settings/second-factor-rule-form'
import { SettingsSection } from '@/components/editor/settings/settings-section'
import { SiteSettingsForm } from '@/components/editor/settings/site-settings-form'
import { isPasswordSignInOn } from '@/lib/accounts/password-switch'
import { requireActor } from '@/lib/accounts/require-actor'
import { getSecondFactorRule } from '@/lib/accounts/second-factor-rule'
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
      <main id="main" className="max-w-form px-5 py-7 md:px-7">
        {actor.role === 'owner' ? (
          <>
            <SettingsSection id="review" title="Review">
              <ReviewSettingsForm isOwnApprovalAllowed={getOwnApproval(actor)} />
            </SettingsSection>
            <SettingsSection id="fetching" title="Sources">
              <FetchingSettingsForm isOn={mayFetchSources()} />
            </SettingsSection>
            <SettingsSection id="second-factor" title="Signing in">
              <SecondFactorRuleForm rule={getSecondFactorRule(actor)} />
              {provider && <PasswordSwitchForm isOn={isPasswordSignInOn()} provider={provider} />}
            </SettingsSection>
            <SettingsSection id="publication" title="The publication">
              <SiteSettingsForm
                stored={siteSettingsOf(getPublication())}
                defaults={siteSettingsOf(publicationFrom({}))}
                zones={Intl.supportedValuesOf('timeZone')}
              />
            </SettingsSection>
          </>
        ) : (
          <p className="text-muted">Only an owner can see and change the settings.</p>
        )}
      </main>
    </>
  )
}
