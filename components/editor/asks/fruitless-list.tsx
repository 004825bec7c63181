type Props = { searches: { words: string; times: number }[] }

/** What several readers looked for in vain: words without accents and punctuation, and how often. */
export function FruitlessList({ searches }: Props) {
  if (searches.length === 0) return null
  return (
    <section aria-labelledby="fruitless" className="mt-10">
      <h2 id="fruitless" className="font-semibold font-serif text-section">
        Searches that found nothing
      </h2>
      <p className="mt-1 mb-3 text-muted text-sm">
        Of the last 30 days, as far as several readers made them. Nothing but the words is counted.
      </p>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {searches.map(({ words, times }) => (
          <li key={words} className="[overflow-wrap:anywhere]">
            <bdi>{words}</bdi> <span className="text-muted tabular-nums">{times}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
