/** An address as it stands in a page: quotation marks and brackets, which some sites have in theirs, are encoded. */
export function printedAddress(address: string): string {
  return URL.canParse(address) ? new URL(address).href : address
}
