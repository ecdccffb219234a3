import { encode } from 'uqr'
import css from './qr-picture.module.css'

/** A text as a picture for a camera. Always dark on light: many cameras read nothing else. */
export function QrPicture({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: 2 })
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? `M${x} ${y}h1v1h-1z` : []))).join('')
  return (
    <svg viewBox={`0 0 ${size} ${size}`} className={css.picture} role="img" aria-label={label}>
      <path d={dark} />
    </svg>
  )
}
