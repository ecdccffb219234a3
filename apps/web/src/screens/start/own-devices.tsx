import { listDevices, signOutDevice, signOutEverywhere } from '@payung/contract/access'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useAct, useAsk } from '../../api/use-ask'
import { forgetDrafts } from '../../offline/use-draft'
import { paths } from '../../paths'
import { AskedFor, Failure } from '../../shell/asked-for'
import { useRefreshSession } from '../../shell/session'
import { accountTexts } from '../../texts/account'
import { useTexts } from '../../texts/texts'
import { uiTexts } from '../../texts/ui'
import { Button } from '../../ui/button'
import { DateText } from '../../ui/date-text'
import { Dialog } from '../../ui/dialog'
import { Section } from '../../ui/layout'
import { SmallTable } from '../../ui/small-table'
import { showToast } from '../../ui/toast'
import { deviceName } from './device-name'

/** Where the account is signed in; each device, or all of them, can be signed out. */
export function OwnDevices() {
  const texts = useTexts(accountTexts).devices
  const ui = useTexts(uiTexts)
  const asked = useAsk(listDevices, {})
  const [, go] = useLocation()
  const refresh = useRefreshSession()
  const [asking, setAsking] = useState(false)
  const one = useAct(signOutDevice, { touches: [listDevices], onDone: () => showToast(texts.out) })
  const all = useAct(signOutEverywhere, {
    touches: [],
    onDone: () => {
      forgetDrafts()
      go(paths.signIn())
      void refresh()
    },
  })
  return (
    <Section
      title={texts.title}
      says={texts.says}
      actions={
        <Button icon="leave" onClick={() => setAsking(true)}>
          {texts.everywhere}
        </Button>
      }
    >
      {(one.error ?? all.error) && <Failure error={(one.error ?? all.error) as Error} />}
      <AskedFor asked={asked}>
        {({ devices }) => (
          <SmallTable
            caption={texts.table}
            rows={devices}
            keyOf={(device) => device.id}
            columns={[
              {
                key: 'device',
                head: texts.device,
                cell: (device) =>
                  device.this_one ? texts.thisOne(deviceName(device.device)) : deviceName(device.device),
              },
              { key: 'seen', head: texts.seen, cell: (device) => <DateText date={device.last_seen} short /> },
              { key: 'since', head: texts.since, cell: (device) => <DateText date={device.since} short /> },
              { key: 'address', head: texts.address, cell: (device) => device.address },
              {
                key: 'act',
                head: texts.act,
                cell: (device) =>
                  device.this_one ? (
                    '–'
                  ) : (
                    <Button small onClick={() => one.mutate({ parts: { device: device.id } })}>
                      {texts.signOut}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </AskedFor>
      <Dialog
        open={asking}
        title={texts.everywhere}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{ui.cancel}</Button>
            <Button kind="danger" busy={all.isPending} onClick={() => all.mutate({})}>
              {texts.everywhere}
            </Button>
          </>
        }
      >
        <p>{texts.everywhereSays}</p>
      </Dialog>
    </Section>
  )
}
