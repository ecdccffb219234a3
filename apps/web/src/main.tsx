import './ui/tokens.css'
import './ui/base.css'
import './ui/print.css'
import { createRoot } from 'react-dom/client'
import { App } from './shell/app'
import { language } from './texts/language'

document.documentElement.lang = language()
const place = document.getElementById('app')
if (place) createRoot(place).render(<App />)
