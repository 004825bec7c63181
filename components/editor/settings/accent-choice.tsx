import { accentNames, accentOnLight, accents } from '@/lib/domain/article/accents'

type Props = { chosen: string; error: string | undefined }

/** Colours that can be read on every ground of ours, so that no choice here is a wrong one. */
export function AccentChoice({ chosen, error }: Props) {
  return (
    <fieldset className="mb-5" aria-describedby={error && 'accent-error'}>
      <legend className="mb-1.5 font-semibold text-sm">Colour</legend>
      <div className="flex flex-wrap gap-2">
        {accents.map((accent) => (
          <label
            key={accent}
            className="flex min-h-11 cursor-pointer items-center gap-2.5 rounded-lg border border-control bg-sheet px-3 has-checked:border-ink has-checked:font-semibold"
          >
            <input
              type="radio"
              name="accent"
              value={accent}
              defaultChecked={accent === chosen}
              className="size-4 accent-ink pointer-coarse:size-6"
            />
            <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4">
              <circle cx="8" cy="8" r="8" fill={accentOnLight[accent]} />
            </svg>
            {accentNames[accent]}
          </label>
        ))}
      </div>
      {error && (
        <p id="accent-error" className="mt-1.5 text-signal text-sm">
          {error}
        </p>
      )}
    </fieldset>
  )
}
