import { readPlace } from '@payung/contract/areas'
import type { Area } from '@payung/domain/areas/area'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useAsk } from '../api/use-ask'
import { areaFromPath, paths } from '../paths'
import { shellTexts } from '../texts/shell'
import { useTexts } from '../texts/texts'
import { Breadcrumb } from '../ui/breadcrumb'
import { IconButton } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { AreaChooser } from './area-chooser'
import type { Account } from './session'

/** Where one is among the areas, from the own duty down; the button at its end leads to any other. */
export function AreaCrumbs({ account }: { account: Account }) {
  const texts = useTexts(shellTexts)
  const [at, go] = useLocation()
  const [choosing, setChoosing] = useState(false)
  const code = areaAt(at) ?? account.area.code
  const own = code === account.area.code
  const { data } = useAsk(
    readPlace,
    { parts: { place: code } },
    { when: !own, fresh: Number.POSITIVE_INFINITY, keep: true },
  )
  const below =
    own || !data || data.code !== code ? [] : [...data.path.filter((step) => step.code !== code), data].filter(isInside)
  const inVillage = account.area.code.split('.').length === 4

  function isInside(step: Area): boolean {
    const top = account.area.code
    return step.code !== top && (top === '' ? step.code !== '' : step.code.startsWith(`${top}.`))
  }
  return (
    <>
      <Breadcrumb
        path={[account.area, ...below].map((step) => ({ label: step.name, href: hrefOf(step.code) }))}
        picker={!inVillage && <IconButton icon="map-pin" label={texts.changeArea} onClick={() => setChoosing(true)} />}
      />
      <Dialog open={choosing} onClose={() => setChoosing(false)} title={texts.chooseArea}>
        <AreaChooser
          start={below.filter((step) => step.code.split('.').length < 4)}
          onPick={(picked) => {
            setChoosing(false)
            go(samePageIn(at, picked))
          }}
        />
      </Dialog>
    </>
  )
}

/** The area that an address is about; null when it is about none. */
function areaAt(address: string): string | null {
  const part = /^\/(?:wilayah|desa)\/([^/]+)/.exec(address)?.[1]
  return part === undefined ? null : areaFromPath(part)
}

/** The same work in another area: `/wilayah/53/iuran` leads to `/wilayah/53.04/iuran`. */
function samePageIn(address: string, code: string): string {
  const work = /^\/wilayah\/[^/]+(\/[^/]+)$/.exec(address)?.[1]
  return work ? paths.coverage({ area: code }) + work : hrefOf(code)
}

function hrefOf(code: string): string {
  return code.split('.').length === 4 ? paths.village({ village: code }) : paths.coverage({ area: code })
}
