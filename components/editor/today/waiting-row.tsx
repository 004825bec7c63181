import { Instant } from '@/components/editor/parts/instant'
import type { Publication } from '@/lib/domain/article/article'
import type { Waiting } from '@/lib/domain/desk/today'
import { noteFieldName } from '@/lib/domain/notes/note-fields'
import { whoDid } from '@/lib/domain/people/who-did'
import { paths } from '@/lib/paths'
import { TodayRow } from './today-row'

/** What each kind is called, and what settles it. */
const looks: Record<Waiting['kind'], { word: string; verb: string }> = {
  late: { word: 'Overdue', verb: 'Look' },
  blocked: { word: 'Blocked', verb: 'Set anew' },
  returned: { word: 'Returned', verb: 'Mend' },
  mention: { word: 'Mention', verb: 'Answer' },
  review: { word: 'To review', verb: 'Read' },
  source: { word: 'Source', verb: 'Compare' },
}

type WaitingRowProps = {
  item: Waiting
  labels: Publication['labels']
  /** The command that says what is wrong with the site. */
  doctor: string
}

export function WaitingRow({ item, labels, doctor }: WaitingRowProps) {
  const { word, verb } = looks[item.kind]
  return (
    <TodayRow
      kind={word}
      isUrgent
      headline={item.headline}
      href={placeOf(item)}
      words={wordsOf(item, doctor)}
      verb={verb}
    >
      {told(item, labels)} <Instant at={item.at} />
    </TodayRow>
  )
}

function placeOf(item: Waiting): string {
  if (item.kind === 'source') return paths.sources()
  const article = paths.article(item.articleId)
  return item.kind === 'mention' ? `${article}#note-${item.noteId}` : article
}

function wordsOf(item: Waiting, doctor: string): string {
  if (item.kind === 'mention') return item.text
  if (item.kind === 'late') return notDone(doctor)
  if (item.kind === 'source') return ''
  return item.kind === 'blocked' ? item.problem : item.note
}

function notDone(doctor: string): string {
  return `It is done as soon as the site gets to it. Tell whoever runs the site: “${doctor}” says what is wrong.`
}

function told(item: Waiting, labels: Publication['labels']): string {
  switch (item.kind) {
    case 'late':
      return item.action === 'publish'
        ? 'It should have gone out'
        : 'It should have been taken off the site'
    case 'blocked':
      return item.action === 'publish'
        ? 'It could not go out as it was set for'
        : 'It could not be taken off the site as it was set for'
    case 'source':
      return item.change === 'deleted'
        ? 'What it rests on is gone since'
        : 'What it rests on says something else since'
    case 'returned':
      return `${whoDid(item.by)} returned it to you,`
    case 'mention':
      return `${whoDid(item.by)} on “${noteFieldName(item.field, labels)}”,`
    case 'review':
      if (item.step === 'approved') return `Changed since ${whoDid(item.by)} approved it,`
      return item.by ? `${whoDid(item.by)} submitted it,` : 'In review since'
  }
}
