import type { ComponentType } from 'react'
import { areaFromPath } from '../../paths'
import { ChooseRegency } from '../../shell/choose-regency'
import { isInRegency } from '../../shell/place-name'
import type { ScreenProps } from '../../shell/screen'
import { useAccount } from '../../shell/session'
import { contributionsTexts } from '../../texts/contributions'
import { useTexts } from '../../texts/texts'
import { NotYours } from './not-yours'
import { mayWithMoney } from './reach'

/** A page of the money of a regency or below: others are shown where to go instead. */
export function MoneyPage({
  params,
  draw: Draw,
  path,
}: ScreenProps & { draw: ComponentType<{ area: string }>; path: (parts: { area: string }) => string }) {
  const texts = useTexts(contributionsTexts)
  const account = useAccount()
  const area = areaFromPath(params.area)
  if (!mayWithMoney(account).read) return <NotYours title={texts.month.title} area={area} />
  if (!isInRegency(area))
    return (
      <ChooseRegency
        title={texts.month.title}
        asks={texts.month.whereTitle}
        says={texts.month.whereSays}
        hrefOf={(code) => path({ area: code })}
      />
    )
  return <Draw area={area} />
}
