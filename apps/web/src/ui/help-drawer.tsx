import { type ReactNode, useState } from 'react'
import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import { Button } from './button'
import { Dialog } from './dialog'

/** Help for this page, from the side: short paragraphs, the steps, whom to ask. */
export function HelpDrawer({ title, children }: { title: string; children: ReactNode }) {
  const texts = useTexts(uiTexts)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button kind="quiet" small icon="help" onClick={() => setOpen(true)}>
        {texts.help}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={title} shape="drawer">
        {children}
      </Dialog>
    </>
  )
}
