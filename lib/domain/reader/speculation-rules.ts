import { paths } from '@/lib/paths'

const reading = { href_matches: [paths.update(':slug'), paths.topic(':slug')] }

/** Slugs have no dot: an address with one is that of a file. */
const files = { href_matches: '/*.*' }

/** Leads into the page it stands on. */
const within = { selector_matches: '[href*="#"]' }

/**
 * Which links a browser may open ahead, once a reader points at them: updates and topics, and of the first update in a
 * list the whole page. Whatever is not named here waits for the click.
 */
export const speculationRules = {
  prefetch: [
    {
      source: 'document',
      where: { and: [reading, { not: files }, { not: within }] },
      eagerness: 'moderate',
    },
  ],
  prerender: [
    {
      source: 'document',
      where: { and: [reading, { selector_matches: '[data-first]' }] },
      eagerness: 'moderate',
    },
  ],
}
