import { historyMetadata, historyPage } from './history-page'

type Props = { params: Promise<{ slug: string }> }

export function generateMetadata(props: Props) {
  return historyMetadata(props)
}

export default function HistoryPage(props: Props) {
  return historyPage(props)
}
