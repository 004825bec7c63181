import { TopBar } from '@/components/editor/parts/top-bar'

type Props = { message: string; list: 'Articles' | 'Topics'; to: string }

/** Stands in for what is not there, or not for this person; `to` leads to the list it would stand in. */
export function Refused({ message, list, to }: Props) {
  return (
    <>
      <TopBar>
        <a href={to} className="text-muted">
          {list}
        </a>
      </TopBar>
      <main id="main" className="max-w-words px-5 py-14 md:px-7">
        <h1 className="font-semibold font-serif text-section">{message}</h1>
        <p className="mt-2 text-muted">
          <a href={to}>Go to the {list.toLowerCase()}</a>
        </p>
      </main>
    </>
  )
}
