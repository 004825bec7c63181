import { askRoute } from '@/lib/actions/asks/ask-route'

export const POST = askRoute
