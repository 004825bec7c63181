import { classNames } from '@/components/ui/class-names'

type Props<Option extends string> = {
  legend: string
  options: Option[]
  chosen: Option
  onChoose: (option: Option) => void
}

export function PreviewChoice<Option extends string>(props: Props<Option>) {
  const { legend, options, chosen, onChoose } = props
  return (
    <fieldset className="flex min-w-0 flex-auto gap-1 rounded-control border border-line bg-paper p-1">
      <legend className="sr-only">{legend}</legend>
      {options.map((option) => (
        <button
          key={option}
          type="button"
          aria-pressed={option === chosen}
          onClick={() => onChoose(option)}
          className={classNames(
            'min-h-tool flex-auto cursor-pointer rounded-md px-1 font-semibold text-xs',
            option === chosen ? 'bg-ink text-paper' : 'text-muted hover:text-ink',
          )}
        >
          {option}
        </button>
      ))}
    </fieldset>
  )
}
