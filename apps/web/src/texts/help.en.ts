import type { helpId } from './help.id'

export const helpEn: typeof helpId = {
  title: 'Guide',
  says: (role) => `What would you like to do as ${role}?`,
  besides: 'Choose a task. Each step names the button that you press.',
  open: 'Open the page',
  all: 'All tasks',
  tasks: 'Your tasks',
  steps: 'Steps',
  words: 'Words',
  wordsTable: 'List of words',
  word: 'Word',
  means: 'Meaning',
  machines: 'For other programs',
  machinesSays: 'An open interface, with examples and roles for each address.',
  machinesOpen: 'Guide to the interface',
  stuck: 'Still stuck?',
  stuckSays:
    'Ask the office above you: the district, then Dinas PMD of the regency. Name the page and the sentence that you see.',
  topics: {
    protect: {
      title: 'See who is protected',
      says: 'The first sentence of the page answers it; the people stand below.',
      steps: [
        'Open Village, or Coverage when you look at many villages.',
        'A full umbrella: protected today. Half: not certain, ask the branch. Empty: not protected.',
        'Press a name to see until when, and because of which payment.',
      ],
    },
    register: {
      title: 'Register one person',
      says: 'A name is enough. The rest may follow.',
      steps: [
        'On the page of the village press Register a person.',
        'Copy name and NIK from the identity card. No NIK yet? Leave it empty.',
        'Choose the work. Contribution and article appear while you type the wage.',
        'Press Register. The person is a candidate until the branch gives a KPJ.',
      ],
    },
    import: {
      title: 'Upload a list from Excel',
      says: 'The file that you have, whatever its headings.',
      steps: [
        'Open Imports and choose an .xlsx or .csv file.',
        'Check the columns that were recognised; choose those that are wrong.',
        'Read the preview: new, changed, leaving, refused, and the cost a month.',
        'Press Save. Download your file with its status column. Wrong? Press Undo import.',
      ],
    },
    structure: {
      title: 'Fill posts and record decrees',
      says: 'One decree may appoint many people.',
      steps: [
        'Open Posts. When it is empty press Complete the structure.',
        'Press Fill by decree and copy number and day from the decree.',
        'Choose post and person, press Add to the decree, repeat.',
        'Press Save decree.',
      ],
    },
    proposals: {
      title: 'Verify and approve proposals',
      says: 'Only where the regency separates entering from approving.',
      steps: [
        'Open Proposals. Each names who entered it and what would change.',
        'The village secretary verifies, the village head approves.',
        'You reject? Write why, so that it can be corrected.',
      ],
    },
    pay: {
      title: 'Pay contributions and record payments',
      says: 'Money goes through the bank; here it is recorded and matched.',
      steps: [
        'Open Estimates, choose the month, compare the number of people.',
        'Pay with the code of the branch.',
        'Open Payments, press Record payment, give day, amount and proof.',
        'People are protected once the branch has posted it.',
      ],
    },
    coverage: {
      title: 'Read the coverage of an area',
      says: 'From the nation to the village in at most five presses.',
      steps: [
        'Open Coverage. Press a tile or row to go down one level.',
        'Each percentage names numerator, denominator, source and day.',
        'A zero always has a reason: tap to read it.',
        'Download any table as Excel or CSV.',
      ],
    },
    behalf: {
      title: 'Enter on behalf of a village',
      says: 'When the village has no signal or no operator.',
      steps: [
        'Ask for a letter or form signed by the village and photograph it.',
        'Open the page of the village and fill in as usual.',
        'Attach the photograph under Letter of the village, then save.',
      ],
    },
    accounts: {
      title: 'Invite people and look after accounts',
      says: 'Without e-mail. One-time codes stand in letters.',
      steps: [
        'Open Accounts, press Invite from a list, paste from Excel.',
        'Check the preview, press Invite, download the letters.',
        'Password forgotten? Open the account, press Reset, hand on the new code.',
        'A new holder? Press Hand over and give the number of the minutes.',
      ],
    },
    trail: {
      title: 'Search the trail',
      says: 'Who, what, when, where; also what was refused, and looks at a NIK.',
      steps: [
        'Open Trail. Type a name or choose an event.',
        'Tick Refused only to see what failed.',
        'Press the sign of a person for all acts of one account.',
        'Download CSV if needed. That is recorded too.',
      ],
    },
    branch: {
      title: 'Post payments',
      says: "The branch's word makes people protected.",
      steps: [
        'Open Payments. What is not posted stands above.',
        'Choose the payment that fits, press Post.',
        'The oldest month is paid first. Differences are explained person by person.',
      ],
    },
    areas: {
      title: 'Change an area',
      says: 'Splits, new names, villages in preparation.',
      steps: [
        'Open Areas and go down to the area.',
        'Choose the change, give the day and the number of the regulation.',
        'Type the name of the area to make sure.',
      ],
    },
  },
  glossary: {
    covered: ['Protected (terlindungi)', 'Membership active today, contribution paid and posted.'],
    grace: ['Not certain (belum pasti)', 'One to three months late. Not counted as protected; ask the branch.'],
    candidate: ['Candidate (calon)', 'Recorded here, without KPJ or list of the branch.'],
    estimate: ['Estimate (perkiraan iuran)', 'Our reckoning by the law, before the branch sets the amount.'],
    assessed: ['Assessment (penetapan)', 'The amount of the branch with its code.'],
    paid: ['Paid (disetor)', 'The money was handed over; there is a proof.'],
    posted: ['Posted (diposting)', 'The branch has booked it. From then on people are protected.'],
    month: ['BLTH', 'Contribution month: the month that is paid for.'],
    npp: ['NPP', 'Number of the employer at BPJS Ketenagakerjaan. It may be missing.'],
    kpj: ['KPJ', 'Number of the member card.'],
    wadah: ['Wadah', 'A group of vulnerable workers whose contributions are paid together.'],
  },
}
