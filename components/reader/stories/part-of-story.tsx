import { Headline } from '@/components/reader/headline'
import { AfterUpdate } from '@/components/reader/onward/after-update'
import { paths } from '@/lib/paths'

type Part = { slug: string; headline: string }
type Props = { story: { slug: string; name: string; previous: Part | null; next: Part | null } }

/** That an update is a part of a story, and how one goes on in it. */
export function PartOfStory({ story }: Props) {
  return (
    <AfterUpdate as="nav" id="part-of-story" title="Part of a story">
      <a
        href={paths.story(story.slug)}
        dir="auto"
        className="mt-1 inline-flex min-h-8 items-center font-semibold"
      >
        {story.name}
      </a>
      <ul>
        <OtherPart label="Before this" part={story.previous} />
        <OtherPart label="What came next" part={story.next} />
      </ul>
    </AfterUpdate>
  )
}

function OtherPart({ label, part }: { label: string; part: Part | null }) {
  if (!part) return null
  return (
    <li className="mt-3 border-t border-line pt-3">
      <a href={paths.update(part.slug)} className="block no-underline hover:underline">
        <span className="block text-xs font-semibold text-muted">{label}</span>
        <span dir="auto" className="mt-1 block font-serif text-lg/snug font-semibold tracking-head">
          <Headline text={part.headline} />
        </span>
      </a>
    </li>
  )
}
