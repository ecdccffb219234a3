const names: Record<string, number> = {}
const spellings = [
  'jan januari january',
  'feb peb februari pebruari february',
  'mar mrt maret march',
  'apr april',
  'mei may',
  'jun juni june',
  'jul juli july',
  'agu ags agt agst agust agustus aug august',
  'sep sept september',
  'okt oct oktober october',
  'nov nop november nopember',
  'des dec desember december',
]
for (const [index, words] of spellings.entries()) for (const word of words.split(' ')) names[word] = index + 1

/** The number of a month from its Indonesian or English name or abbreviation; undefined when it is none. */
export function monthNumber(word: string): number | undefined {
  return names[word.toLowerCase().replace(/\.$/, '')]
}
