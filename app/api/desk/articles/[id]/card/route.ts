import { draftCardRoute } from '@/lib/actions/draft-card-route'

export const GET = draftCardRoute
