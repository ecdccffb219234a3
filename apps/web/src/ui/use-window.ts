import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

const ROWS_BEYOND = 8

/** Which rows of a long table are in view, so that only these are drawn; all rows are `high` pixels. */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  rows: number,
  high: number,
): { from: number; to: number } {
  const [seen, setSeen] = useState({ top: 0, height: 640 })
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // Paper has no scrolling: every row is drawn while it is printed.
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = () => setSeen({ top: element.scrollTop, height: element.clientHeight || 640 })
    look()
    element.addEventListener('scroll', look, { passive: true })
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', look)
      observer.disconnect()
    }
  }, [scroller])
  if (printing) return { from: 0, to: rows }
  const from = Math.max(0, Math.floor(seen.top / high) - ROWS_BEYOND)
  const to = Math.min(rows, Math.ceil((seen.top + seen.height) / high) + ROWS_BEYOND)
  return { from: Math.min(from, Math.max(0, rows - 1)), to }
}
