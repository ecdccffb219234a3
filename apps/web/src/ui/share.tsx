import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import { MenuItem } from './menu-item'
import { Popover } from './popover'
import { showToast } from './toast'

interface ShareProps {
  /** The text that is sent. It never holds a number that names a person. */
  text: string
  title?: string
}

/** Sends a few sentences on: by WhatsApp, by what the device offers, or by the clipboard. */
export function Share({ text, title }: ShareProps) {
  const texts = useTexts(uiTexts)
  return (
    <Popover label={texts.share} icon="share" align="right">
      {(close) => (
        <>
          <MenuItem icon="message" href={`https://wa.me/?text=${encodeURIComponent(text)}`} onPress={close}>
            {texts.shareWhatsApp}
          </MenuItem>
          {'share' in navigator && (
            <MenuItem
              icon="share"
              onPress={() => {
                // Turning away from the device's own sheet is no failure.
                navigator.share({ title, text }).catch(() => undefined)
                close()
              }}
            >
              {texts.more}
            </MenuItem>
          )}
          <MenuItem
            icon="copy"
            onPress={async () => {
              await navigator.clipboard.writeText(text)
              showToast(texts.copied)
              close()
            }}
          >
            {texts.copyText}
          </MenuItem>
        </>
      )}
    </Popover>
  )
}
