import { askRoute } from '@/lib/actions/ask-route'

export const POST = askRoute
