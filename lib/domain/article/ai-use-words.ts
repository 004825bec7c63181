import type { AiUse } from '@/lib/domain/kinds'

/** How the desk puts it. */
export const aiUseWords: Record<AiUse, string> = {
  none: 'None worth telling: people wrote this',
  assisted: 'Assisted: people wrote it with a machine’s help',
  drafted: 'Drafted by a machine, edited by people',
}
