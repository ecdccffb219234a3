import type { Argument, Command, Option } from 'commander'

/** The words around our own in a help text. */
const TITLES: Record<string, string> = {
  'Usage:': 'Pemakaian:',
  'Options:': 'Pilihan:',
  'Commands:': 'Perintah:',
  'Arguments:': 'Masukan:',
}

/** What is said of a line that cannot be understood: as commander finds it, in the words of the reader. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown command '(.*)'$/, 'Perintah "$1" tidak ada. Daftar perintah: payung --help.'],
  [/^error: unknown option '(.*)'$/, 'Pilihan "$1" tidak dikenal. Lihat --help perintah ini.'],
  [/^error: missing required argument '(.*)'$/, '<$1> belum ditulis. Lihat --help perintah ini.'],
  [/^error: required option '(.*)' not specified$/, '$1 belum ditulis. Lihat --help perintah ini.'],
  [/^error: option '(.*)' argument missing$/, '$1 memerlukan isi. Lihat --help perintah ini.'],
  [/^error: command-argument value '(.*)' is invalid.*choices are (.*)\.$/, '"$1" tidak dikenal. Pilihannya: $2.'],
  [/^error: too many arguments.*$/, 'Terlalu banyak masukan. Lihat --help perintah ini.'],
]

/** Lets the command line speak Indonesian throughout; what is added afterwards takes it over. */
export function speakIndonesian(program: Command): Command {
  return program
    .helpOption('-h, --help', 'tampilkan bantuan ini')
    .helpCommand('help [perintah]', 'tampilkan bantuan suatu perintah')
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      commandUsage: (command) => {
        const own = [command.name()]
        for (let above = command.parent; above; above = above.parent) own.unshift(above.name())
        return `${own.join(' ')} ${command.usage().replace('[options]', '[pilihan]').replace('[command]', '[perintah]')}`
      },
      subcommandTerm: (command) => {
        const inputs = command.registeredArguments.map((one) => (one.required ? `<${one.name()}>` : `[${one.name()}]`))
        return [command.name(), ...inputs].join(' ')
      },
      optionDescription: described,
      argumentDescription: described,
    })
    .configureOutput({ outputError: (fault, write) => write(inIndonesian(fault.trim())) })
}

function described({ description, defaultValue, argChoices }: Option | Argument): string {
  const choices = argChoices ? ` (${argChoices.join(', ')})` : ''
  return `${description}${choices}${typeof defaultValue === 'string' ? ` (bila tidak ditulis: ${defaultValue})` : ''}`
}

function inIndonesian(fault: string): string {
  const [line = ''] = fault.split('\n')
  for (const [found, says] of FAULTS) if (found.test(line)) return line.replace(found, says)
  return fault
}
