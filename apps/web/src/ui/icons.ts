import arrowDown from 'lucide-static/icons/arrow-down.svg?raw'
import arrowLeft from 'lucide-static/icons/arrow-left.svg?raw'
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw'
import arrowUp from 'lucide-static/icons/arrow-up.svg?raw'
import banknote from 'lucide-static/icons/banknote.svg?raw'
import building2 from 'lucide-static/icons/building-2.svg?raw'
import calendar from 'lucide-static/icons/calendar.svg?raw'
import check from 'lucide-static/icons/check.svg?raw'
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw'
import chevronLeft from 'lucide-static/icons/chevron-left.svg?raw'
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw'
import chevronUp from 'lucide-static/icons/chevron-up.svg?raw'
import circleAlert from 'lucide-static/icons/circle-alert.svg?raw'
import circleCheck from 'lucide-static/icons/circle-check.svg?raw'
import help from 'lucide-static/icons/circle-help.svg?raw'
import personCircle from 'lucide-static/icons/circle-user.svg?raw'
import clipboardCheck from 'lucide-static/icons/clipboard-check.svg?raw'
import clock from 'lucide-static/icons/clock.svg?raw'
import columns from 'lucide-static/icons/columns-3.svg?raw'
import copy from 'lucide-static/icons/copy.svg?raw'
import download from 'lucide-static/icons/download.svg?raw'
import externalLink from 'lucide-static/icons/external-link.svg?raw'
import eye from 'lucide-static/icons/eye.svg?raw'
import fileSpreadsheet from 'lucide-static/icons/file-spreadsheet.svg?raw'
import fileText from 'lucide-static/icons/file-text.svg?raw'
import fileUp from 'lucide-static/icons/file-up.svg?raw'
import filter from 'lucide-static/icons/filter.svg?raw'
import gavel from 'lucide-static/icons/gavel.svg?raw'
import globe from 'lucide-static/icons/globe.svg?raw'
import heartHandshake from 'lucide-static/icons/heart-handshake.svg?raw'
import history from 'lucide-static/icons/history.svg?raw'
import house from 'lucide-static/icons/house.svg?raw'
import info from 'lucide-static/icons/info.svg?raw'
import key from 'lucide-static/icons/key-round.svg?raw'
import layers from 'lucide-static/icons/layers.svg?raw'
import layoutList from 'lucide-static/icons/layout-list.svg?raw'
import listChecks from 'lucide-static/icons/list-checks.svg?raw'
import leave from 'lucide-static/icons/log-out.svg?raw'
import mapSheet from 'lucide-static/icons/map.svg?raw'
import mapPin from 'lucide-static/icons/map-pin.svg?raw'
import menu from 'lucide-static/icons/menu.svg?raw'
import message from 'lucide-static/icons/message-circle.svg?raw'
import minus from 'lucide-static/icons/minus.svg?raw'
import paperclip from 'lucide-static/icons/paperclip.svg?raw'
import pencil from 'lucide-static/icons/pencil.svg?raw'
import plus from 'lucide-static/icons/plus.svg?raw'
import printer from 'lucide-static/icons/printer.svg?raw'
import receipt from 'lucide-static/icons/receipt.svg?raw'
import refresh from 'lucide-static/icons/refresh-cw.svg?raw'
import scale from 'lucide-static/icons/scale.svg?raw'
import search from 'lucide-static/icons/search.svg?raw'
import settings from 'lucide-static/icons/settings.svg?raw'
import share from 'lucide-static/icons/share-2.svg?raw'
import shieldAlert from 'lucide-static/icons/shield-alert.svg?raw'
import shieldCheck from 'lucide-static/icons/shield-check.svg?raw'
import trash from 'lucide-static/icons/trash-2.svg?raw'
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw'
import umbrella from 'lucide-static/icons/umbrella.svg?raw'
import undo from 'lucide-static/icons/undo-2.svg?raw'
import upload from 'lucide-static/icons/upload.svg?raw'
import user from 'lucide-static/icons/user.svg?raw'
import userPlus from 'lucide-static/icons/user-plus.svg?raw'
import users from 'lucide-static/icons/users.svg?raw'
import wallet from 'lucide-static/icons/wallet.svg?raw'
import offline from 'lucide-static/icons/wifi-off.svg?raw'
import x from 'lucide-static/icons/x.svg?raw'

/** The lines of each picture (Lucide, ISC licence), without the frame that the piece draws itself. */
export const icons = {
  'arrow-down': lines(arrowDown),
  'arrow-left': lines(arrowLeft),
  'arrow-right': lines(arrowRight),
  'arrow-up': lines(arrowUp),
  banknote: lines(banknote),
  'building-2': lines(building2),
  calendar: lines(calendar),
  check: lines(check),
  'chevron-down': lines(chevronDown),
  'chevron-left': lines(chevronLeft),
  'chevron-right': lines(chevronRight),
  'chevron-up': lines(chevronUp),
  'circle-alert': lines(circleAlert),
  'circle-check': lines(circleCheck),
  help: lines(help),
  'person-circle': lines(personCircle),
  'clipboard-check': lines(clipboardCheck),
  clock: lines(clock),
  columns: lines(columns),
  copy: lines(copy),
  download: lines(download),
  'external-link': lines(externalLink),
  eye: lines(eye),
  'file-spreadsheet': lines(fileSpreadsheet),
  'file-text': lines(fileText),
  'file-up': lines(fileUp),
  filter: lines(filter),
  gavel: lines(gavel),
  globe: lines(globe),
  'heart-handshake': lines(heartHandshake),
  history: lines(history),
  house: lines(house),
  info: lines(info),
  key: lines(key),
  layers: lines(layers),
  'layout-list': lines(layoutList),
  'list-checks': lines(listChecks),
  leave: lines(leave),
  map: lines(mapSheet),
  'map-pin': lines(mapPin),
  menu: lines(menu),
  message: lines(message),
  minus: lines(minus),
  paperclip: lines(paperclip),
  pencil: lines(pencil),
  plus: lines(plus),
  printer: lines(printer),
  receipt: lines(receipt),
  refresh: lines(refresh),
  scale: lines(scale),
  search: lines(search),
  settings: lines(settings),
  share: lines(share),
  'shield-alert': lines(shieldAlert),
  'shield-check': lines(shieldCheck),
  trash: lines(trash),
  'triangle-alert': lines(triangleAlert),
  umbrella: lines(umbrella),
  undo: lines(undo),
  upload: lines(upload),
  user: lines(user),
  'user-plus': lines(userPlus),
  users: lines(users),
  wallet: lines(wallet),
  offline: lines(offline),
  x: lines(x),
} as const

function lines(svg: string): string {
  return svg
    .slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'))
    .replace(/\s+/g, ' ')
    .trim()
}
