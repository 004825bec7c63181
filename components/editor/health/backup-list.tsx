import { Instant } from '@/components/editor/parts/instant'

type Props = { backups: { name: string; madeAt: number; why: string; verifiedAt: number | null }[] }

/** The backups that lie beside the database, the latest first. */
export function BackupList({ backups }: Props) {
  return (
    <section aria-labelledby="backups" className="mt-10">
      <h2 id="backups" className="font-semibold font-serif text-section">
        Backups
      </h2>
      <p className="mt-1.5 mb-4 max-w-measure text-pretty text-muted text-sm">
        The site makes one each hour and keeps the last of six hours, seven days and four weeks.
        They lie on the same machine: copy them to another one.
      </p>
      {backups.length === 0 ? (
        <p className="border-line border-y py-8">
          There is none yet. The first is made an hour after the site was first started.
        </p>
      ) : (
        <ol className="divide-y divide-line border-line border-y">
          {backups.map(({ name, madeAt, why, verifiedAt }) => (
            <li
              key={name}
              className="grid gap-x-6 gap-y-1 py-2.5 md:grid-cols-[13rem_minmax(0,1fr)]"
            >
              <span className="font-semibold">
                <Instant at={madeAt} />
              </span>
              <span className="text-muted">
                Made {why}
                {verifiedAt === null ? ', never verified' : ', and found whole'}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
