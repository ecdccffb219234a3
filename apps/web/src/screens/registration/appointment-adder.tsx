import { readPlace } from '@payung/contract/areas'
import { listPeople, viewStructure } from '@payung/contract/registration'
import { useState } from 'react'
import { newId } from '../../api/new-id'
import { useAsk } from '../../api/use-ask'
import { useAskPages } from '../../api/use-ask-pages'
import { AreaChooser } from '../../shell/area-chooser'
import { AskedFor } from '../../shell/asked-for'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { DateField } from '../../ui/date-field'
import { Dialog } from '../../ui/dialog'
import { Cluster, Columns, Sheet, Stack } from '../../ui/layout'
import { Notice } from '../../ui/notice'
import { useNumbers } from '../../ui/numbers'
import { SelectField } from '../../ui/select-field'
import { usePostName } from './use-post-name'
import { NATURES, type Nature } from './work-fields'

/** One appointment of a decree, with the names that the page shows. */
export interface AppointmentRow {
  id: string
  village: string
  post: string
  person: string
  nature: Nature
  since: string
  names: { village: string; post: string; person: string }
}

interface AppointmentAdderProps {
  /** A village, or an area of several. */
  area: string
  /** The day that stands in the field at first. */
  since: string
  onAdd: (row: AppointmentRow) => void
}

/** So many names come at once; the next ones on a press. */
const MOST_PEOPLE = 200

/** Adds people to a decree: the village, one of its posts, one of its people, the first day. */
export function AppointmentAdder({ area, since, onAdd }: AppointmentAdderProps) {
  const texts = useTexts(registerTexts).decree
  const own = area.split('.').length === 4 ? area : null
  const [village, setVillage] = useState<string | null>(own)
  const [choosing, setChoosing] = useState(false)
  const place = useAsk(
    readPlace,
    { parts: { place: village ?? '00' } },
    { when: village !== null, fresh: Number.POSITIVE_INFINITY },
  )
  return (
    <Sheet tone="sunk">
      <Stack>
        {!own && (
          <Cluster gap="normal">
            {village && <strong>{place.data?.name ?? '…'}</strong>}
            <Button icon="map-pin" onClick={() => setChoosing(true)}>
              {village ? texts.change : texts.choose}
            </Button>
          </Cluster>
        )}
        {village && (
          <RowFields key={village} village={village} name={place.data?.name ?? village} since={since} onAdd={onAdd} />
        )}
      </Stack>
      <Dialog open={choosing} onClose={() => setChoosing(false)} title={texts.choose}>
        <AreaChooser
          only="village"
          onPick={(code) => {
            setVillage(code)
            setChoosing(false)
          }}
        />
      </Dialog>
    </Sheet>
  )
}

interface RowFieldsProps {
  village: string
  name: string
  since: string
  onAdd: (row: AppointmentRow) => void
}

function RowFields({ village, name, since, onAdd }: RowFieldsProps) {
  const { decree: texts, add: words } = useTexts(registerTexts)
  const postName = usePostName()
  const [post, setPost] = useState('')
  const [person, setPerson] = useState('')
  const [nature, setNature] = useState<Nature>('tetap')
  const [from, setFrom] = useState<string | null>(since)
  const [wrong, setWrong] = useState(false)
  const structure = useAsk(viewStructure, { parts: { village } })
  const { count } = useNumbers()
  const people = useAskPages(listPeople, { parts: { village }, query: { most: MOST_PEOPLE } }, 'people')
  const add = () => {
    const chosenPost = structure.data?.posts.find((one) => one.id === post)
    const chosenPerson = people.data?.people.find((one) => one.id === person)
    setWrong(!chosenPost || !chosenPerson || !from)
    if (!chosenPost || !chosenPerson || !from) return
    const names = { village: name, post: postName(chosenPost), person: chosenPerson.name }
    onAdd({ id: newId(), village, post, person, nature, since: from, names })
    setPost('')
    setPerson('')
  }
  return (
    <AskedFor asked={structure}>
      {({ posts }) =>
        posts.length === 0 ? (
          <Notice tone="unsure">{texts.noPosts}</Notice>
        ) : (
          <Stack>
            <Columns>
              <SelectField
                label={texts.post}
                none={texts.postNone}
                width="full"
                choices={posts.map((one) => ({
                  value: one.id,
                  label: postName(one) + (one.holders[0] ? ` (${one.holders[0].name})` : ''),
                }))}
                value={post}
                onChange={(event) => setPost(event.currentTarget.value)}
              />
              <SelectField
                label={texts.person}
                none={people.data ? texts.personNone : texts.choosing}
                width="full"
                choices={(people.data?.people ?? [])
                  .filter((one) => !one.died_on)
                  .map((one) => ({ value: one.id, label: one.name }))}
                value={person}
                onChange={(event) => setPerson(event.currentTarget.value)}
              />
              <SelectField
                label={texts.nature}
                width="full"
                choices={NATURES.map((one) => ({ value: one, label: words.natures[one] }))}
                value={nature}
                onChange={(event) => setNature(event.currentTarget.value as Nature)}
              />
              <DateField label={texts.since} value={from} onChange={setFrom} />
            </Columns>
            {people.more && (
              <Cluster gap="normal">
                <span>{texts.peopleFirst(count(people.data?.people.length ?? 0))}</span>
                <Button small busy={people.busy} onClick={people.more}>
                  {texts.peopleMore}
                </Button>
              </Cluster>
            )}
            {wrong && <Notice tone="bad">{texts.rowMissing}</Notice>}
            <div>
              <Button icon="plus" onClick={add}>
                {texts.addPerson}
              </Button>
            </div>
          </Stack>
        )
      }
    </AskedFor>
  )
}
