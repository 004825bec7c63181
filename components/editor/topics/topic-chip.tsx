import { Chip, ChipRemove } from '@/components/ui/chip'
import type { TopicValues } from '@/lib/domain/drafts/draft-values'

type Props = { topic: TopicValues; at: number; onRemove: () => void }

export function TopicChip({ topic, at, onRemove }: Props) {
  return (
    <Chip>
      <input type="hidden" name={`topics.${at}.name`} value={topic.name} />
      <input type="hidden" name={`topics.${at}.kind`} value={topic.kind} />
      <span className="min-w-0 py-1 [overflow-wrap:anywhere]">{topic.name}</span>
      <ChipRemove
        type="submit"
        name="intent"
        value={`remove-topic:${at}`}
        aria-label={`Remove ${topic.name}`}
        onClick={(event) => {
          event.preventDefault()
          onRemove()
        }}
      />
    </Chip>
  )
}
