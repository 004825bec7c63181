import { digestPreviewRoute } from '@/lib/actions/digest/preview-route'

export const GET = digestPreviewRoute
