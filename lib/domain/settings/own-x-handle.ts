/** The publication's name on X, `@name`, as X's cards want it; undefined when it has none. */
export function xHandle(profiles: string[]): string | undefined {
  const addresses = profiles.map((address) =>
    /^https?:\/\/(?:www\.)?(?:x|twitter)\.com\/(\w{1,15})\/?$/.exec(address),
  )
  const name = addresses.find((found) => found !== null)?.[1]
  return name && `@${name}`
}
