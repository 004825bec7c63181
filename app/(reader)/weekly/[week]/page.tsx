import { digestMetadata, digestPage } from '@/app/(reader)/digest-page'

type Props = { params: Promise<{ week: string }> }

export async function generateMetadata({ params }: Props) {
  return digestMetadata('week', (await params).week)
}

export default async function WeekPage({ params }: Props) {
  return digestPage('week', (await params).week)
}
