type Props = { path: string; size: number }

/** Dark on light in either theme, since many cameras read nothing else. */
export function QrCode({ path, size }: Props) {
  return (
    <svg
      role="img"
      aria-label="QR code for your authenticator app"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="block w-full max-w-56 rounded-lg bg-[#fff] [color:#000]"
    >
      <path d={path} fill="currentColor" />
    </svg>
  )
}
