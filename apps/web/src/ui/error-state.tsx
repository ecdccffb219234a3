import type { ReactNode } from 'react'
import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import { Button } from './button'
import { Notice } from './notice'

interface ErrorStateProps {
  title?: string
  /** What happened, to whom, and what to do; without it the number of the fault speaks. */
  says?: ReactNode
  /** The number under which the fault was logged. */
  number?: string
  onRetry?: () => void
}

/** A part of a page that could not be shown: what happened and what to do. */
export function ErrorState({ title, says, number, onRetry }: ErrorStateProps) {
  const texts = useTexts(uiTexts)
  return (
    <Notice
      tone="bad"
      title={title ?? texts.error.title}
      live
      action={
        onRetry && (
          <Button icon="refresh" onClick={onRetry}>
            {texts.retry}
          </Button>
        )
      }
    >
      {says ?? (number ? texts.error.fault(number) : texts.error.unknownFault)}
    </Notice>
  )
}
