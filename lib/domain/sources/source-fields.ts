import { z } from 'zod'
import type { SourceField } from '@/lib/domain/article/row-fields'
import {
  count,
  knownTime,
  language,
  line,
  verbatim,
  webAddress,
} from '@/lib/domain/form/form-fields'
import { networks } from '@/lib/domain/kinds'

/** What a form says of one source. */
export const sourceRow = z
  .object({
    id: z.string().max(64).optional(),
    network: z.enum(networks, { error: 'Choose where the source was published.' }),
    permalink: webAddress('The address'),
    authorName: line('The author’s name', 200),
    handle: line('The handle', 100),
    profileUrl: webAddress('The profile’s address'),
    text: verbatim('The quotation', 20_000),
    lang: language,
    postedAt: knownTime,
    reposts: count,
    likes: count,
    countsAsOf: knownTime,
    /** Empty is no picture. Left out, it stays as it is. */
    avatar: z
      .string()
      .max(200)
      .regex(/^([A-Za-z0-9][A-Za-z0-9._-]*)?$/, { error: 'This is not the name of a media file.' })
      .transform((file) => file || null)
      .nullable()
      .optional(),
  } satisfies Record<'id' | SourceField, z.ZodType>)
  .refine((source) => source.countsAsOf !== '' || isUncounted(source), {
    path: ['countsAsOf'],
    error: 'Say when the counts stood so.',
  })

export function saysSomething(row: z.output<typeof sourceRow>): boolean {
  const words = [row.permalink, row.authorName, row.handle, row.profileUrl, row.text, row.postedAt]
  return words.some((word) => word.trim() !== '') || !isUncounted(row) || Boolean(row.avatar)
}

function isUncounted(source: { reposts: number | null; likes: number | null }): boolean {
  return source.reposts === null && source.likes === null
}
