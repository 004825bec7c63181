import type { Metadata } from 'next'
import { BackupList } from '@/components/editor/health/backup-list'
import { FindingList } from '@/components/editor/health/finding-list'
import { TopBar } from '@/components/editor/parts/top-bar'
import type { Actor } from '@/lib/accounts/actor'
import { requireActor } from '@/lib/accounts/sessions/require-actor'
import { commandCall } from '@/lib/command-call'
import type { Finding } from '@/lib/domain/health/finding'
import { getStanding } from '@/lib/editing/health/get-standing'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'How the site stands' }

export default async function StatusPage() {
  const actor = await requireActor(paths.status())
  return (
    <>
      <TopBar>
        <h1 className="font-semibold">How the site stands</h1>
      </TopBar>
      <main id="main" className="max-w-desk px-5 pt-5 pb-12 md:px-7">
        {actor.role === 'owner' ? (
          <Standing actor={actor} />
        ) : (
          <p className="text-muted">Only an owner can see how the site stands.</p>
        )}
      </main>
    </>
  )
}

function Standing({ actor }: { actor: Actor }) {
  const { findings, backups } = getStanding(actor, Date.now())
  return (
    <>
      <p className="mb-5 max-w-measure font-serif text-section">{inWords(findings)}</p>
      <FindingList findings={findings} />
      <p className="mt-4 max-w-measure text-pretty text-muted text-sm">
        On the machine, <code>{commandCall('doctor')}</code> looks closer: at the files, the
        integrity of the database, and what readers get.
      </p>
      <BackupList backups={backups} />
    </>
  )
}

function inWords(findings: Finding[]): string {
  const wrongs = findings.filter(({ ok }) => !ok).length
  if (wrongs === 1) return 'One thing needs somebody.'
  if (wrongs > 1) return `${wrongs} things need somebody.`
  const away = findings.find(({ condition }) => condition === 'away')
  return away ? `The ${away.check} is away.` : 'Everything is as it should be.'
}
