import { Instant } from '@/components/editor/parts/instant'
import { type DotTone, StateDot } from '@/components/ui/state-dot'
import type { Publication } from '@/lib/domain/article/article'
import type { Waiting } from '@/lib/domain/desk/today'
import { noteFieldName } from '@/lib/domain/notes/note-fields'
import { paths } from '@/lib/paths'
import { TodayRow } from './today-row'

const looks: Record<Waiting['kind'], { tone: DotTone; word: string }> = {
  late: { tone: 'signal', word: 'Overdue' },
  blocked: { tone: 'signal', word: 'Blocked' },
  returned: { tone: 'signal', word: 'Returned' },
  mention: { tone: 'waiting', word: 'Mention' },
  review: { tone: 'waiting', word: 'To review' },
}

export function WaitingRow({ item, labels }: { item: Waiting; labels: Publication['labels'] }) {
  const { tone, word } = looks[item.kind]
  const href = paths.article(item.articleId)
  return (
    <TodayRow
      lead={<StateDot tone={tone}>{word}</StateDot>}
      headline={item.headline}
      href={item.kind === 'mention' ? `${href}#note-${item.noteId}` : href}
      words={wordsOf(item)}
    >
      {told(item, labels)} <Instant at={item.at} />
    </TodayRow>
  )
}

function wordsOf(item: Waiting): string {
  if (item.kind === 'mention') return item.text
  if (item.kind === 'late') return notDone
  return item.kind === 'blocked' ? item.problem : item.note
}

const notDone =
  'It is done as soon as the site gets to it. Tell whoever runs the site: “npm run headsup -- doctor” says what is wrong.'

function told(item: Waiting, labels: Publication['labels']): string {
  if (item.kind === 'late') {
    return item.action === 'publish'
      ? 'It should have gone out'
      : 'It should have been taken off the site'
  }
  if (item.kind === 'blocked') {
    return item.action === 'publish'
      ? 'It could not go out as it was set for'
      : 'It could not be taken off the site as it was set for'
  }
  if (item.kind === 'returned') return `${item.by} returned it to you,`
  if (item.kind === 'mention') return `${item.by} on “${noteFieldName(item.field, labels)}”,`
  if (item.step === 'approved') return `Changed since ${item.by} approved it,`
  return item.by ? `${item.by} submitted it,` : 'In review since'
}
