import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'

/** A document without functions, so that it travels to another thread. In its foot `{page}` and `{pages}` become numbers. */
export type PlainDocument = Omit<TDocumentDefinitions, 'footer'> & { footer: Content }

// Plain JavaScript, since it runs as it stands here, whether the server is built or not. The printer takes a definition apart while
// printing: each thread prints one document with a printer of its own, in the typeface that comes with it.
const PRINTING = `
const { parentPort, workerData: { printer, typeface, document } } = require('node:worker_threads')
const Printer = require(printer)
const files = require(typeface)
const face = (name) => Buffer.from(files['Roboto-' + name + '.ttf'], 'base64')
const fonts = { Roboto: { normal: face('Regular'), bold: face('Medium'), italics: face('Italic'), bolditalics: face('MediumItalic') } }
const foot = JSON.stringify(document.footer)
document.footer = (page, pages) => JSON.parse(foot.replaceAll('{page}', page).replaceAll('{pages}', pages))
const paper = new Printer(fonts).createPdfKitDocument(document)
const chunks = []
paper.on('data', (chunk) => chunks.push(chunk))
paper.on('end', () => parentPort.postMessage(new Uint8Array(Buffer.concat(chunks))))
paper.end()
`

const { resolve } = createRequire(import.meta.url)

/**
 * Prints a document as PDF in a thread of its own: five hundred pages take seconds, in which the server goes on answering.
 * @throws Error when the document cannot be printed
 */
export function printAside(document: PlainDocument): Promise<Uint8Array> {
  const worker = new Worker(PRINTING, {
    eval: true,
    workerData: { printer: resolve('pdfmake'), typeface: resolve('pdfmake/build/vfs_fonts.js'), document },
  })
  return new Promise((done, failed) => {
    worker.once('message', done)
    worker.once('error', failed)
    worker.once('exit', () => failed(new Error('printing ended without a document')))
  })
}
