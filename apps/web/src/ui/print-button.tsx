import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import { Button } from './button'

/** Prints the page as it is. */
export function PrintButton() {
  const texts = useTexts(uiTexts)
  return (
    <Button kind="quiet" small icon="printer" onClick={() => window.print()}>
      {texts.print}
    </Button>
  )
}
