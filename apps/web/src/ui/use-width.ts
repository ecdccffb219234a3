import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** The width in pixels that a piece has been given, followed as it changes. */
export function useWidth<E extends HTMLElement>(first: number): [RefObject<E | null>, number] {
  const ref = useRef<E>(null)
  const [width, setWidth] = useState(first)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    setWidth(element.clientWidth || first)
    return () => observer.disconnect()
  }, [first])
  return [ref, width]
}
