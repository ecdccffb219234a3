import { Component, type ReactNode } from 'react'
import { shellTexts } from '../texts/shell'
import { textsNow } from '../texts/texts'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'

interface Props {
  /** A new address is a new attempt. */
  at: string
  children: ReactNode
}

/** Holds what breaks inside a screen, so that the frame, the menu and what was saved stay. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override componentDidUpdate(before: Props): void {
    if (before.at !== this.props.at && this.state.broken) this.setState({ broken: false })
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    const texts = textsNow(shellTexts).broken
    return (
      <Notice
        tone="bad"
        live
        title={texts.title}
        action={
          <Button icon="refresh" onClick={() => location.reload()}>
            {texts.reload}
          </Button>
        }
      >
        {texts.says}
      </Notice>
    )
  }
}
