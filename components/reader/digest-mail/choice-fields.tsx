import { FoldSign } from '@/components/reader/fold-sign'
import type { Topic } from '@/lib/domain/article/article'
import { rhythmNames } from '@/lib/domain/digest/rhythms'
import type { DigestChoice } from '@/lib/domain/digest/sign-up-form'
import { rhythms } from '@/lib/domain/kinds'

type Props = { topics: Pick<Topic, 'id' | 'name'>[]; chosen: DigestChoice }

/** How often, and about what. */
export function ChoiceFields({ topics, chosen }: Props) {
  return (
    <>
      <fieldset className="mt-5">
        <legend className="font-semibold text-sm">How often</legend>
        {rhythms.map((rhythm) => (
          <label key={rhythm} className="flex min-h-11 cursor-pointer items-center gap-3">
            <input
              type="radio"
              name="rhythm"
              value={rhythm}
              defaultChecked={rhythm === chosen.rhythm}
              className="size-5 shrink-0 accent-ink"
            />
            {rhythmNames[rhythm]}
          </label>
        ))}
      </fieldset>
      {topics.length > 0 && (
        <details className="group mt-3" open={chosen.topics.length > 0}>
          <summary className="inline-flex min-h-11 items-center gap-2 font-semibold text-sm">
            <FoldSign />
            Only some topics
          </summary>
          <p className="text-muted text-sm">Without a tick you get all of them.</p>
          <ul className="mt-1 grid gap-x-8 sm:grid-cols-2">
            {topics.map(({ id, name }) => (
              <li key={id}>
                <label className="flex min-h-11 cursor-pointer items-center gap-3 [overflow-wrap:anywhere]">
                  <input
                    type="checkbox"
                    name="topics"
                    value={id}
                    defaultChecked={chosen.topics.includes(id)}
                    className="size-5 shrink-0 accent-ink"
                  />
                  {name}
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
