type Props<Value extends string> = { values: readonly Value[]; words: Record<Value, string> }

/** What a list to choose from offers, each in words. */
export function SelectOptions<Value extends string>({ values, words }: Props<Value>) {
  return values.map((value) => (
    <option key={value} value={value}>
      {words[value]}
    </option>
  ))
}
