import 'server-only'
import { fileInPortions } from '@/lib/actions/run/file-in-portions'
import { fileRoute } from '@/lib/actions/run/file-route'
import { subscribersAsCsv } from '@/lib/editing/digest/subscriber-addresses'

/** The addresses of readers as a file to keep. */
export function subscribersRoute(): Promise<Response> {
  return fileRoute((actor) => fileInPortions('readers-of-the-digest.csv', subscribersAsCsv(actor)))
}
