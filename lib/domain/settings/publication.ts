import { z } from 'zod'
import { accents } from '@/lib/domain/article/accents'
import type { Publication } from '@/lib/domain/article/article'
import { articleFields } from '@/lib/domain/article/article-fields'
import { askings } from '@/lib/domain/article/asking'
import { isZone } from '@/lib/domain/time/time-zone'

const words = (fallback: string) => z.string().trim().min(1).default(fallback).catch(fallback)

const schema = z.object({
  name: words('HeadsUpAI'),
  tagline: words('What changed in AI, in thirty seconds'),
  description: words(
    'Short updates on what changed in AI: what happened, why it matters and what it means for you, each with its source to check.',
  ),
  labelWhatHappened: words(articleFields.whatHappened.label),
  labelWhyItMatters: words(articleFields.whyItMatters.label),
  labelWhatItMeans: words(articleFields.whatItMeans.label),
  labelWhatIsNotKnown: words(articleFields.whatIsNotKnown.label),
  about: z.string().default('').catch(''),
  profiles: z.array(z.string()).default([]).catch([]),
  links: z
    .array(z.object({ name: z.string(), href: z.string() }))
    .default([])
    .catch([]),
  securityContact: z.string().default('').catch(''),
  timeZone: z.string().refine(isZone).default('UTC').catch('UTC'),
  asking: z.enum(askings).default(askings[0]).catch(askings[0]),
  accent: z.enum(accents).default(accents[0]).catch(accents[0]),
})

/** Settings by key become the publication; whatever is missing or no text has its default. */
export function publicationFrom(settings: Record<string, unknown>): Publication {
  const { labelWhatHappened, labelWhyItMatters, labelWhatItMeans, labelWhatIsNotKnown, ...rest } =
    schema.parse(settings)
  return {
    ...rest,
    labels: {
      whatHappened: labelWhatHappened,
      whyItMatters: labelWhyItMatters,
      whatItMeans: labelWhatItMeans,
      whatIsNotKnown: labelWhatIsNotKnown,
    },
  }
}
