import { useState } from 'react'
import { monitoringTexts } from '../../texts/monitoring'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { DateField } from '../../ui/date-field'
import { DateText } from '../../ui/date-text'
import { Cluster } from '../../ui/layout'
import css from './on-day.module.css'

interface OnDayProps {
  on: string
  today: string
  onChoose: (day: string) => void
}

/** The day whose state is shown, and the way to another one; never a day that has not come. */
export function OnDay({ on, today, onChoose }: OnDayProps) {
  const texts = useTexts(monitoringTexts)
  const [choosing, setChoosing] = useState(false)
  return (
    <div className={css.day}>
      <Cluster>
        <span>
          {texts.day.label}{' '}
          <strong>
            <DateText date={on} />
          </strong>
        </span>
        {on !== today && (
          <Button small onClick={() => onChoose(today)}>
            {texts.day.today}
          </Button>
        )}
        {!choosing && (
          <Button kind="quiet" small icon="calendar" onClick={() => setChoosing(true)}>
            {texts.day.change}
          </Button>
        )}
      </Cluster>
      {choosing && (
        <DateField
          label={texts.day.label}
          value={on}
          max={today}
          onChange={(day) => {
            if (day === null || day > today || day === on) return
            setChoosing(false)
            onChoose(day)
          }}
        />
      )}
      {on !== today && <p className={css.past}>{texts.day.past}</p>}
    </div>
  )
}
