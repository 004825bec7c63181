import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { paths } from '@/lib/paths'

type Needs = { switchedOn: boolean; mailServer: boolean; address: boolean; contact: boolean }

const words: Record<keyof Needs, string> = {
  switchedOn: 'It is not switched on.',
  mailServer: 'The server has no mail server (SMTP_URL).',
  address: 'There is no postal address, which each mail has to carry.',
  contact: 'There is no e-mail address for readers.',
}

/** What readers’ form and all sending still wait for. */
export function DigestNeeds({ needs, isOwner }: { needs: Needs; isOwner: boolean }) {
  const missing = (Object.keys(words) as (keyof Needs)[]).filter((name) => !needs[name])
  if (missing.length === 0) return null
  return (
    <div className="mb-8">
      <Notice kind="plain">
        No form is shown and nothing is sent yet. {missing.map((name) => words[name]).join(' ')}{' '}
        {isOwner && <Link href={paths.settings()}>Settings</Link>}
      </Notice>
    </div>
  )
}
