import type { Amendment } from '@/lib/domain/article/article'
import { paths } from '@/lib/paths'

export const amendmentWords: Record<Amendment['kind'], string> = {
  corrected: 'Correction',
  retracted: 'Retracted',
}

/** Where it is told beside its update: the corrections of the page, or the page that says why it is gone. */
export function amendmentPath({ kind, slug }: Amendment): string {
  return kind === 'corrected' ? `${paths.update(slug)}#corrections` : paths.update(slug)
}
