type Props = {
  value: string
  /** Of the text, in a sentence. */
  name: string
  chosen: { before: string; after: string }
}

/** The two radio buttons of one text: whether it is the first or the second of a comparison. */
export function SideChoice({ value, name, chosen }: Props) {
  return (['before', 'after'] as const).map((side) => (
    <label key={side} className="flex size-11 shrink-0 cursor-pointer items-center justify-center">
      <input
        type="radio"
        name={side}
        value={value}
        defaultChecked={chosen[side] === value}
        aria-label={`${side === 'before' ? 'Before' : 'After'}: ${name}`}
        className="size-4.5 accent-ink"
      />
    </label>
  ))
}
