import { digestMetadata, digestPage } from '@/app/(reader)/digest-page'

type Props = { params: Promise<{ day: string }> }

export async function generateMetadata({ params }: Props) {
  return digestMetadata('day', (await params).day)
}

export default async function DayPage({ params }: Props) {
  return digestPage('day', (await params).day)
}
