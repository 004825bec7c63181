import { refusal } from '@/lib/actions/run/settle'

const missing = (): Response =>
  Response.json(refusal('not-found', 'There is nothing at this address.'), {
    status: 404,
    headers: { 'cache-control': 'private, no-store' },
  })

export { missing as DELETE, missing as GET, missing as PATCH, missing as POST, missing as PUT }
