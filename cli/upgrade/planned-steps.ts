/** What an upgrade looks at. */
export type UpgradeFacts = {
  version: string
  /** How many migrations the database has; 0 where there is none yet. */
  applied: number
  waiting: string[]
  /** Whether the packages are those that the lock file names. */
  isInstalled: boolean
  /** Whether the last build was of these very sources. */
  isBuilt: boolean
}

/** What an upgrade would do, a sentence for each step in order; nothing where all is as it should be. */
export function plannedSteps({ applied, waiting, isInstalled, isBuilt }: UpgradeFacts): string[] {
  const steps = [
    !isInstalled && 'Install the packages that package-lock.json names (npm ci).',
    // What is built rests on the packages.
    (!isInstalled || !isBuilt) && 'Build the site.',
    waiting.length > 0 && `Apply ${waiting.length} migration(s): ${waiting.join(', ')}.`,
  ].filter((step) => step !== false)
  if (steps.length === 0 || applied === 0) return steps
  return ['Make a backup and verify it.', ...steps]
}
