import { Answer } from '@/components/reader/answer'

export function generateStaticParams() {
  return [{ slug: '_' }]
}

export default async function UpdatePage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  return (
    <Answer status={404}>
      <h1>No update at {slug}</h1>
    </Answer>
  )
}
