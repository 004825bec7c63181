import type { AiUse } from '@/lib/domain/kinds'

/**
 * How machines are told of the part a machine had in a text: nothing where it had none worth telling.
 *
 * - `sourceType`: the IPTC's NewsCodes for digital source types, by the names schema.org has for them. People's text that a
 *   model changed or added to is "composite with trained algorithmic media"; one that a model wrote is "trained
 *   algorithmic media", also when people edited it.
 * - `disclosure`: the meta tag `ai-disclosure` that the AI Content Disclosure Community Group of W3C proposes (2026).
 */
export const aiUseTerms = {
  none: null,
  assisted: {
    sourceType: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
    disclosure: 'ai-assisted',
  },
  drafted: {
    sourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
    disclosure: 'ai-generated',
  },
} as const satisfies Record<AiUse, { sourceType: string; disclosure: string } | null>
