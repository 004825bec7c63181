/** @returns what is wrong with a source's address, in a sentence, or null */
export function webAddressProblem(address: string): string | null {
  const isWeb = URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
  return isWeb ? null : 'Write a full address that begins with https:// or http://.'
}
