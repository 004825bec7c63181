/** Who did something, to those who meet people and not the tools that they used. */
export function whoDid(name: string): string {
  return name === 'command line' ? 'Whoever runs the site' : name
}
