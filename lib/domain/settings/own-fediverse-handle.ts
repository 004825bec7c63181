/** The publication's name in the fediverse, `@name@server`, by its profile there; undefined when it has none. */
export function fediverseHandle(profiles: string[]): string | undefined {
  const addresses = profiles.map((address) => /^https:\/\/([a-z0-9.-]+)\/@(\w+)\/?$/i.exec(address))
  const [, server, name] = addresses.find((found) => found !== null && !isElsewhere(found[1])) ?? []
  return name && `@${name}@${server}`
}

/** Sites whose addresses look alike and that are no part of it. */
function isElsewhere(server = ''): boolean {
  return /^(?:www\.)?(?:youtube\.com|threads\.(?:net|com)|tiktok\.com|medium\.com)$/i.test(server)
}
