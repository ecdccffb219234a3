import { Fragment } from 'react'

/** A text in which what decides stands between stars: `*11 dari 13* perangkat terlindungi`. */
export function Emphasis({ text }: { text: string }) {
  return text
    .split('*')
    .map((part, i) => (i % 2 === 1 ? <strong key={i}>{part}</strong> : <Fragment key={i}>{part}</Fragment>))
}

/** The same text without its stars, for what is sent or read out. */
export function withoutEmphasis(text: string): string {
  return text.replaceAll('*', '')
}
