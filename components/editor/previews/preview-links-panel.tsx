import { Instant } from '@/components/editor/parts/instant'
import { PanelSection } from '@/components/editor/parts/panel-section'
import { StateActionForm } from '@/components/editor/parts/state-action-form'
import { revokePreviewLinkNow } from '@/lib/actions/preview-links'
import type { PreviewLink } from '@/lib/domain/previews/preview-link'
import { PreviewLinkForm } from './preview-link-form'

/** Links that show the update to people without an account, and the way to end them. */
export function PreviewLinksPanel({ id, links }: { id: string; links: PreviewLink[] }) {
  return (
    <PanelSection id={`preview-links-${id}`} title="Show it to somebody without an account">
      <PreviewLinkForm article={id} />
      {links.length > 0 && (
        <ul className="mt-3 text-sm">
          {links.map((link) => (
            <li
              key={link.id}
              className="flex flex-wrap items-center justify-between gap-2 border-line border-t py-2"
            >
              <p className="text-muted">
                By {link.madeBy}, open until <Instant at={link.expiresAt} />
              </p>
              <StateActionForm
                action={revokePreviewLinkNow}
                article={id}
                isOpen
                fields={{ link: link.id }}
                words={{ button: 'Revoke', pending: 'Revoking…', done: false }}
              />
            </li>
          ))}
        </ul>
      )}
    </PanelSection>
  )
}
