import type { AiUse, CaptureMethod, Network, TopicKind } from '@/lib/domain/kinds'
import type { MachineUse } from '@/lib/domain/machines/machine-use'
import type { Ties } from '@/lib/domain/machines/ties'
import type { MediaPicture } from '@/lib/domain/media/media-picture'
import type { Accent } from './accents'
import type { FieldOf, MarkdownField } from './article-fields'
import type { Asking } from './asking'

/** The words of an article. */
export type ArticleText = Record<FieldOf<'line' | 'markdown' | 'override' | 'update'>, string> & {
  aiUse: AiUse
}

/** `answer` is Markdown of the closed subset. */
export type Question = { id: string; question: string; answer: string }

/** A source as it stood when captured. Empty and null mean unknown, and are not shown. */
export type Source = {
  id: string
  network: Network
  permalink: string
  authorName: string
  handle: string
  profileUrl: string
  /** File name in the media directory; null shows a monogram. */
  avatar: string | null
  /** Verbatim. */
  text: string
  lang: string
  /** `2026-04-27` when only the day is known, else a UTC instant such as `2026-04-27T13:24:26Z`. */
  postedAt: string
  reposts: number | null
  likes: number | null
  /** Same two shapes as postedAt; never empty beside a count. */
  countsAsOf: string
  /** Unix milliseconds, as every time that is a number. */
  capturedAt: number
  /** Name of who captured it. */
  /** Empty where it came in without a person, such as with the demo: then the publication answers for it. */
  capturedBy: string
  capturedHow: CaptureMethod
  textSha256: string
}

export type Topic = { id: string; slug: string; name: string; kind: TopicKind; description: string }

export type Author = {
  id: string
  slug: string
  name: string
  bio: string
  /** `@name@server`; empty when they have none. */
  fediverse: string
  /** File name of a picture in the media directory; empty shows a monogram. */
  avatar: string
  /** Addresses of their own pages elsewhere. */
  links: string[]
}

/** The whole content of a working copy: what is saved, snapshot as a revision, and published. */
export type ArticleContent = ArticleText & {
  slug: string | null
  /** The picture it opens with. */
  lead: MediaPicture | null
  questions: Question[]
  sources: Source[]
  topics: Topic[]
  authors: Author[]
}

/** An article as readers see it, live or in the editor's preview. */
export type ArticlePage = ArticleContent & {
  id: string
  slug: string
  firstPublishedAt: number
  modifiedAt: number
  /** File name of the share card, served under `/og/`. */
  card: string
  /** File names beside it: the picture in each of the shapes that search engines ask for, or none. */
  pictures: string[]
  /** Who approved this very text, and when; null where nobody did, and then nothing is claimed. */
  reviewedBy: string | null
  reviewedAt: number | null
  /** What was wrong and is put right, oldest first. */
  corrections: Correction[]
}

/** That words were taken out for good, and the owner's sentence why. */
export type Erasure = { id: string; at: number; reason: string }

export type Correction = { id: string; at: number; note: string }

/** An article in a list of readers'. */
export type ArticleSummary = {
  id: string
  slug: string
  headline: string
  takeaway: string
  firstPublishedAt: number
  modifiedAt: number
  topics: Pick<Topic, 'slug' | 'name'>[]
  /** The first source's author and network; null without a source. */
  quoted: { name: string; network: Network } | null
}

/** An update in a list of readers' in which it can be read. */
export type ListedUpdate = ArticleSummary &
  Record<MarkdownField, string> & {
    /** Of its latest correction; null when there is none. */
    correctedAt: number | null
  }

/** That an update was put right or withdrawn, and what readers are told of it. `slug` leads to what stands there now. */
export type Amendment = Correction &
  Pick<ArticleSummary, 'slug' | 'headline'> & { kind: 'corrected' | 'retracted' }

/** What the publication calls itself and how it looks: settings with defaults. */
export type Publication = {
  name: string
  tagline: string
  description: string
  /** Labels of the three paragraphs, and of what may follow them. */
  labels: Record<MarkdownField, string>
  /** Markdown of the closed subset; empty when there is nothing more to say. */
  about: string
  /** Addresses of the publication's own accounts elsewhere. */
  profiles: string[]
  /** What else the foot of each page leads to: a path of ours or a full address. */
  links: SiteLink[]
  /** Where weaknesses of the site are reported: an e-mail address or one of https; empty when nobody says. */
  securityContact: string
  /** Who publishes: a name and a postal address of a line or more. Empty when nobody says. */
  publisher: string
  postalAddress: string
  /** An e-mail address; empty when nobody says. */
  contact: string
  /** Who answers for what is published; empty where that is the publisher. */
  responsible: string
  /** Markdown of the closed subset: what the site keeps of its readers. */
  privacy: string
  digest: DigestSettings
  accent: Accent
  /** Whether readers can ask about an update, and report errors in it. */
  asking: Asking
  /** The IANA name of the zone whose clock readers are shown. */
  timeZone: string
  machineUse: MachineUse
  ties: Ties
  /** Whether feeds and copies for programs have the words of posts, or their addresses alone. */
  quotesInCopies: boolean
  /** Who answers for what is published: an e-mail address or one of https; empty when nobody says. */
  trustContact: string
}

/** How the digest goes out by mail, where it does. */
type DigestSettings = {
  isOn: boolean
  /** Of the site's clock, from which on a digest is sent. */
  hour: number
  /** Mails a minute. */
  rate: number
}

export type SiteLink = { name: string; href: string }
