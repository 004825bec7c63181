import { z } from 'zod'
import { accents } from '@/lib/domain/article/accents'
import type { Publication } from '@/lib/domain/article/article'
import { articleFields } from '@/lib/domain/article/article-fields'
import { askings } from '@/lib/domain/article/asking'
import { isAllowed } from '@/lib/domain/machines/machine-use'
import { isZone } from '@/lib/domain/time/time-zone'
import { privacyWords } from './privacy-words'

const words = (fallback: string) => z.string().trim().min(1).default(fallback).catch(fallback)

const list = z.array(z.string()).default([]).catch([])
const text = z.string().default('').catch('')

/** Kept as a form sends it. */
const number = (least: number, most: number, fallback: number) =>
  z.coerce.number().int().min(least).max(most).default(fallback).catch(fallback)

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
  about: text,
  profiles: list,
  links: z
    .array(z.object({ name: z.string(), href: z.string() }))
    .default([])
    .catch([]),
  securityContact: text,
  publisher: text,
  postalAddress: text,
  contact: text,
  responsible: text,
  privacy: words(privacyWords),
  digest: text,
  digestHour: number(0, 23, 7),
  digestRate: number(1, 6000, 60),
  timeZone: z.string().refine(isZone).default('UTC').catch('UTC'),
  searchUse: z.unknown().optional(),
  answerUse: z.unknown().optional(),
  trainingUse: z.unknown().optional(),
  copiedQuotes: z.unknown().optional(),
  belongsTo: list,
  members: list,
  controls: list,
  controlledBy: list,
  trustContact: z.string().default('').catch(''),
  asking: z.enum(askings).default(askings[0]).catch(askings[0]),
  accent: z.enum(accents).default(accents[0]).catch(accents[0]),
})

/** Settings by key become the publication; whatever is missing or no text has its default. */
export function publicationFrom(settings: Record<string, unknown>): Publication {
  const { labelWhatHappened, labelWhyItMatters, labelWhatItMeans, labelWhatIsNotKnown, ...others } =
    schema.parse(settings)
  const { searchUse, answerUse, trainingUse, copiedQuotes, ...untied } = others
  const { belongsTo, members, controls, controlledBy, ...settled } = untied
  const { digest, digestHour, digestRate, ...rest } = settled
  return {
    ...rest,
    digest: { isOn: digest === 'yes', hour: digestHour, rate: digestRate },
    labels: {
      whatHappened: labelWhatHappened,
      whyItMatters: labelWhyItMatters,
      whatItMeans: labelWhatItMeans,
      whatIsNotKnown: labelWhatIsNotKnown,
    },
    machineUse: {
      search: isAllowed('searchUse', searchUse),
      answers: isAllowed('answerUse', answerUse),
      training: isAllowed('trainingUse', trainingUse),
    },
    quotesInCopies: isAllowed('copiedQuotes', copiedQuotes),
    ties: { belongsTo, members, controls, controlledBy },
  }
}
