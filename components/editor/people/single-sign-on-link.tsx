import { buttonLook } from '@/components/ui/button'
import { paths } from '@/lib/paths'

/** Leads to whoever signs people in for this site. */
export function SingleSignOnLink({ provider, next }: { provider: string; next: string }) {
  return (
    <a href={paths.singleSignOn(next)} className={buttonLook('primary', 'w-full text-center')}>
      <span className="min-w-0 py-2 [overflow-wrap:anywhere]">Sign in with {provider}</span>
    </a>
  )
}
