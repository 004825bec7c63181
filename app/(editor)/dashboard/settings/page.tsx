import type { Metadata } from 'next'
import { ReviewSettingsForm } from '@/components/editor/review-settings-form'
import { TopBar } from '@/components/editor/top-bar'
import { requireEditor } from '@/lib/accounts/require-editor'
import { getOwnApproval } from '@/lib/editing/get-own-approval'
import { paths } from '@/lib/paths'

export const instant = false

export const metadata: Metadata = { title: 'Settings' }

export default async function SettingsPage() {
  const editor = await requireEditor(paths.settings())
  return (
    <>
      <TopBar>
        <h1 className="font-semibold">Settings</h1>
      </TopBar>
      <main id="main" className="max-w-[44rem] px-5 py-7 md:px-7">
        {editor.role === 'owner' ? (
          <section aria-labelledby="review">
            <h2
              id="review"
              className="mb-4 font-semibold font-serif text-[1.45rem] leading-tight tracking-[-0.012em]"
            >
              Review
            </h2>
            <ReviewSettingsForm isOwnApprovalAllowed={getOwnApproval(editor)} />
          </section>
        ) : (
          <p className="text-muted">Only an owner can see and change the settings.</p>
        )}
      </main>
    </>
  )
}
