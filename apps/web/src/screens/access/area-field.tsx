import { readPlace } from '@payung/contract/areas'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask'
import { AreaChooser } from '../../shell/area-chooser'
import { useAccount } from '../../shell/session'
import { accessTexts } from '../../texts/access'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FormField } from '../../ui/form-field'
import { Cluster } from '../../ui/layout'

interface AreaFieldProps {
  label: string
  help?: string
  error?: string
  /** `null`: none is chosen yet; the nation is an empty code. */
  value: string | null
  onChange: (code: string) => void
  only?: 'village' | 'regency'
}

/** An area of the country inside the own duty, chosen on a sheet above the page. */
export function AreaField({ label, help, error, value, onChange, only }: AreaFieldProps) {
  const texts = useTexts(accessTexts).field
  const { area } = useAccount()
  const [choosing, setChoosing] = useState(false)
  const pick = (code: string) => {
    onChange(code)
    setChoosing(false)
  }
  return (
    <FormField label={label} help={help} error={error} width="full">
      {(wires) => (
        <Cluster gap="normal">
          {value !== null && <AreaName code={value} />}
          <Button
            id={wires.id}
            icon="map-pin"
            aria-describedby={wires['aria-describedby']}
            data-wrong={wires['aria-invalid']}
            onClick={() => setChoosing(true)}
          >
            {value === null ? texts.choose : texts.change}
          </Button>
          <Dialog open={choosing} onClose={() => setChoosing(false)} title={label}>
            {!only && (
              <Button wide onClick={() => pick(area.code)}>
                {texts.wholeOf(area.name)}
              </Button>
            )}
            <AreaChooser onPick={pick} only={only} />
          </Dialog>
        </Cluster>
      )}
    </FormField>
  )
}

/** The name of an area, from its code. */
export function AreaName({ code }: { code: string }) {
  const { data } = useAsk(readPlace, { parts: { place: code } }, { fresh: Number.POSITIVE_INFINITY })
  return <strong>{data?.name ?? (code || '…')}</strong>
}
