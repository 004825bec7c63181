import { buttonLook } from '@/components/ui/button'
import { paths } from '@/lib/paths'

type SingleSignOnLinkProps = {
  /** What people know it by. */
  provider: string
  next: string
  /** Whether nobody comes in with a password. */
  isOnlyWay: boolean
}

/** Leads to whoever signs people in for this site. */
export function SingleSignOnLink({ provider, next, isOnlyWay }: SingleSignOnLinkProps) {
  const look = buttonLook(isOnlyWay ? 'primary' : 'plain', 'w-full text-center')
  return (
    <a href={paths.singleSignOn(next)} className={look}>
      <span className="min-w-0 py-2 [overflow-wrap:anywhere]">Sign in with {provider}</span>
    </a>
  )
}
