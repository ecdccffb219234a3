import type { ComponentType } from 'react'
import { areaFromPath, paths } from '../../paths'
import { ChooseRegency } from '../../shell/choose-regency'
import { isInRegency } from '../../shell/place-name'
import type { ScreenProps } from '../../shell/screen'
import { schemesTexts } from '../../texts/schemes'
import { useTexts } from '../../texts/texts'
import { Tabs } from '../../ui/tabs'

type Part = 'schemes' | 'facts' | 'ceilings'

/** A page about the ground on which contributions stand; above a regency it asks for one first. */
export function InRegency({
  params,
  part,
  draw: Draw,
}: ScreenProps & { part: Part; draw: ComponentType<{ area: string }> }) {
  const texts = useTexts(schemesTexts)
  const area = areaFromPath(params.area)
  if (!isInRegency(area))
    return (
      <ChooseRegency
        title={texts.tabs[part]}
        asks={texts.whereTitle}
        says={texts.whereSays}
        hrefOf={(code) => paths[part]({ area: code })}
      />
    )
  return <Draw area={area} />
}

/** The three parts: how people are insured, what the regency has done for it, what the villages may spend. */
export function GroundTabs({ area, current }: { area: string; current: Part }) {
  const texts = useTexts(schemesTexts)
  return (
    <Tabs
      label={texts.tabs.label}
      current={current}
      tabs={(['schemes', 'facts', 'ceilings'] as const).map((key) => ({
        key,
        label: texts.tabs[key],
        href: paths[key]({ area }),
      }))}
    />
  )
}
