import { mark } from '@/lib/domain/reader/mark'

const ink = '#16181d'
const muted = '#5c606b'

type CardWords = {
  siteName: string
  size: number
  lines: string[]
  text: { lines: string[]; size: number; lineHeight: number; above: number }
  source: { before: string; name: string; after: string }
  date: string
}

type CardFaces = { serif: string; sans: string; sansBold: string }

/** `accent` is a colour. */
type CardPictureProps = {
  words: CardWords
  faces: CardFaces
  accent: string
  /** Beside the words, over the full height. */
  lead: { data: string; width: number; height: number } | null
}

/** What a share card shows. Flexbox only: the renderer knows nothing else. */
export function CardPicture({ lead, ...words }: CardPictureProps) {
  return (
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        background: '#fbfaf7',
        color: ink,
      }}
    >
      <Words {...words} isNarrow={lead !== null} />
      {lead && <img src={lead.data} alt="" width={lead.width} height={lead.height} />}
    </div>
  )
}

type WordsProps = Omit<CardPictureProps, 'lead'> & { isNarrow: boolean }

function Words({ words, faces, accent, isNarrow }: WordsProps) {
  return (
    <div
      style={{
        flexGrow: 1,
        display: 'flex',
        flexDirection: 'column',
        padding: isNarrow ? '60px 48px 56px 72px' : '60px 72px 56px',
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center' }}>
        <Mark colour={accent} />
        <div style={{ fontFamily: faces.serif, fontWeight: 600, fontSize: 36, marginLeft: 15 }}>
          {words.siteName}
        </div>
      </div>
      <div
        style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, justifyContent: 'center' }}
      >
        {words.lines.map((line, number) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
            key={number}
            style={{
              fontFamily: faces.serif,
              fontWeight: 600,
              fontSize: words.size,
              lineHeight: 1.06,
              letterSpacing: -0.018 * words.size,
              whiteSpace: 'nowrap',
            }}
          >
            {line}
          </div>
        ))}
        <Text {...words.text} face={faces.sans} />
      </div>
      {(words.source.name || words.date) && <Foot words={words} faces={faces} />}
    </div>
  )
}

/** Sizes in pixels. */
function Text(props: CardWords['text'] & { face: string }) {
  const { lines, size, lineHeight, above, face } = props
  return (
    <div style={{ display: 'flex', flexDirection: 'column', paddingTop: lines.length && above }}>
      {lines.map((line, number) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
          key={number}
          style={{
            height: lineHeight,
            fontFamily: face,
            fontSize: size,
            color: muted,
            whiteSpace: 'nowrap',
          }}
        >
          {line}
        </div>
      ))}
    </div>
  )
}

function Foot({ words, faces }: { words: CardWords; faces: CardFaces }) {
  return (
    <div
      style={{
        display: 'flex',
        justifyContent: 'space-between',
        paddingTop: 28,
        borderTop: '2px solid #e4e1da',
        fontFamily: faces.sans,
        fontSize: 29,
        color: muted,
      }}
    >
      <div style={{ display: 'flex', alignItems: 'baseline', whiteSpace: 'pre' }}>
        <span>{words.source.before}</span>
        <span style={{ fontFamily: faces.sansBold, fontWeight: 600, color: ink }}>
          {words.source.name}
        </span>
        <span>{words.source.after}</span>
      </div>
      <span>{words.date}</span>
    </div>
  )
}

function Mark({ colour }: { colour: string }) {
  const { size, caret, caretWidth, head } = mark
  return (
    <svg width="50" height="50" viewBox={`0 0 ${size} ${size}`} fill="none" aria-hidden="true">
      <path
        d={caret}
        stroke={colour}
        strokeWidth={caretWidth}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx={head.x} cy={head.y} r={head.radius} fill={colour} />
    </svg>
  )
}
