import { historyMetadata, historyPage } from '@/app/(reader)/updates/[slug]/history/history-page'

type Props = { params: Promise<{ slug: string; number: string }> }

export function generateMetadata(props: Props) {
  return historyMetadata(props)
}

export default function NumberedHistoryPage(props: Props) {
  return historyPage(props)
}
