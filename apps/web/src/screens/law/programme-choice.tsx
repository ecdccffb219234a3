import { type Programme, programmes, type Segment } from '@payung/law/words'
import { calculatorsTexts } from '../../texts/calculators'
import { useTexts } from '../../texts/texts'
import { CheckField } from '../../ui/choice-field'
import css from './calculator-frame.module.css'

/** The programmes that stand in the address, `jkk jkm`; JP is not open to BPU. */
export function programmesFrom(text: string, segment: Segment): Programme[] {
  const chosen = text.split(' ')
  return programmes.filter((one) => chosen.includes(one) && (segment === 'PU' || one !== 'jp'))
}

interface ProgrammeChoiceProps {
  segment: Segment
  chosen: readonly Programme[]
  onChange: (chosen: string) => void
}

/** Which programmes: at least one stays chosen. */
export function ProgrammeChoice({ segment, chosen, onChange }: ProgrammeChoiceProps) {
  const texts = useTexts(calculatorsTexts)
  const open = programmes.filter((one) => segment === 'PU' || one !== 'jp')
  return (
    <fieldset className={css.programmes}>
      <legend>{texts.programmesLabel}</legend>
      {open.map((one) => (
        <CheckField
          key={one}
          label={texts.programmes[one]}
          checked={chosen.includes(one)}
          disabled={chosen.length === 1 && chosen[0] === one}
          onChange={(checked) =>
            onChange(open.filter((other) => (other === one ? checked : chosen.includes(other))).join(' '))
          }
        />
      ))}
    </fieldset>
  )
}
