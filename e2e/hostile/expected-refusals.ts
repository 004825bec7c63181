import type { Refusals } from './rotated'

/** By field, how many of the payloads it takes for no such thing: HTML is no Markdown, a formula no address. */
export const refusedOfUpdates: Refusals = {
  aiUse: 200,
  earlier: 200,
  leadImage: 200,
  'person.fediverse': 200,
  'person.links': 195,
  'picture.focalX': 200,
  'picture.focalY': 200,
  'questions.answer': 111,
  slug: 200,
  'sources.avatar': 200,
  'sources.countsAsOf': 200,
  'sources.lang': 200,
  'sources.likes': 200,
  'sources.network': 200,
  'sources.permalink': 195,
  'sources.postedAt': 200,
  'sources.profileUrl': 195,
  'sources.reposts': 200,
  'topic.kind': 200,
  'topic.slug': 200,
  'topics.kind': 200,
  'topics.name': 2,
  whatHappened: 111,
  whatIsNotKnown: 111,
  whatItMeans: 111,
  whyItMatters: 111,
}

export const refusedOfSettings: Refusals = {
  'settings.about': 111,
  'settings.accent': 200,
  'settings.asking': 200,
  'settings.contact': 200,
  'settings.digest': 200,
  'settings.digestHour': 200,
  'settings.digestRate': 200,
  'settings.labelWhatHappened': 2,
  'settings.labelWhatIsNotKnown': 2,
  'settings.labelWhatItMeans': 2,
  'settings.labelWhyItMatters': 2,
  'settings.links': 200,
  'settings.name': 2,
  'settings.privacy': 111,
  'settings.profiles': 195,
  'settings.securityContact': 197,
  'settings.timeZone': 200,
}

/** No name of a passkey: blank, or longer than one can be. */
export const refusedOfPasskeys = 2

export function sumOf(refused: Refusals[]): Refusals {
  const sum: Refusals = {}
  for (const [name, times] of refused.flatMap((one) => Object.entries(one))) {
    sum[name] = (sum[name] ?? 0) + times
  }
  return sum
}
