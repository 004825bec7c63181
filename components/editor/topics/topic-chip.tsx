import type { TopicValues } from '@/lib/domain/drafts/draft-values'

type Props = { topic: TopicValues; at: number; onRemove: () => void }

export function TopicChip({ topic, at, onRemove }: Props) {
  return (
    <span className="inline-flex min-h-9 items-center rounded-full border border-line bg-sheet pl-3.5 font-medium pointer-coarse:min-h-11">
      <input type="hidden" name={`topics.${at}.name`} value={topic.name} />
      <input type="hidden" name={`topics.${at}.kind`} value={topic.kind} />
      {topic.name}
      <button
        type="submit"
        name="intent"
        value={`remove-topic:${at}`}
        aria-label={`Remove ${topic.name}`}
        onClick={(event) => {
          event.preventDefault()
          onRemove()
        }}
        className="grid h-9 w-9 cursor-pointer place-items-center rounded-full text-muted hover:text-ink pointer-coarse:size-11"
      >
        <svg
          viewBox="0 0 16 16"
          className="size-3.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinecap="round"
          aria-hidden="true"
        >
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
    </span>
  )
}
