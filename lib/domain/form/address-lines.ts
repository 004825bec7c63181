import { linesOf } from '@/lib/domain/text/lines-of'
import { verbatim } from './form-fields'
import { webAddressProblem } from './web-address-problem'

/** Full web addresses, one a line, at most `most` of them. */
export function addressLines(most: number) {
  return verbatim('The list of addresses', 4_000).transform((text, context) => {
    const addresses = linesOf(text)
    const wrong = addresses.find((address) => webAddressProblem(address) !== null)
    const problem =
      wrong !== undefined
        ? `“${wrong}” is no full address. Write one a line.`
        : addresses.length > most && `There can be ${most} addresses.`
    if (problem) context.addIssue({ code: 'custom', message: problem })
    return addresses
  })
}
