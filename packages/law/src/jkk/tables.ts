import { ARTICLE_NOT_READ, type Citation, cite } from '../citation'
import { PP_44_2015 } from '../sources/pp-44-2015'

/** One row of the disability table (PP 44/2015 Lampiran III). */
export interface Disability {
  code: string
  /** What was lost, in Indonesian. */
  loss: string
  loss_in_english: string
  /** Hundredths of a percent; a range where the table leaves room. */
  percent: number
  percent_to?: number
  cite: Citation
}

function row(
  code: string,
  [loss, inEnglish]: readonly [loss: string, inEnglish: string],
  percent: number,
  standing: 'read' | 'unverified',
  percentTo?: number,
): Disability {
  const share = (until: string, point: string) =>
    `${String(percent).replace('.', point)}%${percentTo ? ` ${until} ${percentTo}%` : ''}`
  return {
    code,
    loss,
    loss_in_english: inEnglish,
    percent: percent * 100,
    ...(percentTo ? { percent_to: percentTo * 100 } : {}),
    cite: cite(
      PP_44_2015,
      standing === 'read' ? 'Lampiran III' : `Lampiran III, ${ARTICLE_NOT_READ}`,
      `${loss}: ${share('sampai', ',')} x 80 x upah.`,
      standing,
      `${inEnglish}: ${share('to', '.')} x 80 x wage.`,
    ),
  }
}

/** Partial disabilities with their percentage of 80 wages. For the left-handed, right and left change places. */
export const disabilities: readonly Disability[] = [
  row('arm_right_shoulder', ['Lengan kanan dari sendi bahu', 'Right arm from the shoulder'], 40, 'read'),
  row('arm_left_shoulder', ['Lengan kiri dari sendi bahu', 'Left arm from the shoulder'], 35, 'read'),
  row('arm_right_elbow', ['Lengan kanan dari siku', 'Right arm from the elbow'], 35, 'unverified'),
  row('arm_left_elbow', ['Lengan kiri dari siku', 'Left arm from the elbow'], 30, 'unverified'),
  row('hand_right', ['Tangan kanan dari pergelangan', 'Right hand from the wrist'], 32, 'unverified'),
  row('hand_left', ['Tangan kiri dari pergelangan', 'Left hand from the wrist'], 28, 'unverified'),
  row('legs_both', ['Kedua belah kaki dari pangkal paha', 'Both legs from the groin'], 70, 'unverified'),
  row('leg_one', ['Sebelah kaki dari pangkal paha', 'One leg from the groin'], 35, 'unverified'),
  row('feet_both', ['Kedua belah kaki dari mata kaki', 'Both feet from the ankle'], 50, 'unverified'),
  row('foot_one', ['Sebelah kaki dari mata kaki', 'One foot from the ankle'], 25, 'unverified'),
  row('thumb_right', ['Ibu jari tangan kanan', 'Right thumb'], 15, 'unverified'),
  row('thumb_left', ['Ibu jari tangan kiri', 'Left thumb'], 12, 'unverified'),
  row('index_right', ['Telunjuk tangan kanan', 'Right index finger'], 9, 'unverified'),
  row('index_left', ['Telunjuk tangan kiri', 'Left index finger'], 7, 'unverified'),
  row('finger_right', ['Salah satu jari lain tangan kanan', 'One other finger of the right hand'], 4, 'unverified'),
  row('finger_left', ['Salah satu jari lain tangan kiri', 'One other finger of the left hand'], 3, 'unverified'),
  row(
    'phalanx_index_right',
    ['Ruas pertama telunjuk kanan', 'First phalanx of the right index finger'],
    4.5,
    'unverified',
  ),
  row(
    'phalanx_index_left',
    ['Ruas pertama telunjuk kiri', 'First phalanx of the left index finger'],
    3.5,
    'unverified',
  ),
  row(
    'phalanx_right',
    ['Ruas pertama jari lain tangan kanan', 'First phalanx of another finger of the right hand'],
    2,
    'unverified',
  ),
  row(
    'phalanx_left',
    ['Ruas pertama jari lain tangan kiri', 'First phalanx of another finger of the left hand'],
    1.5,
    'unverified',
  ),
  row('big_toe', ['Salah satu ibu jari kaki', 'One big toe'], 5, 'unverified'),
  row('second_toe', ['Salah satu jari telunjuk kaki', 'One second toe'], 3, 'unverified'),
  row('toe', ['Salah satu jari kaki lain', 'One other toe'], 2, 'unverified'),
  row('eyes_both', ['Kedua belah mata', 'Both eyes'], 70, 'read'),
  row(
    'eye_one',
    ['Sebelah mata, atau diplopia pada penglihatan dekat', 'One eye, or diplopia at near vision'],
    35,
    'read',
  ),
  row('hearing_both', ['Pendengaran kedua belah telinga', 'Hearing of both ears'], 40, 'read'),
  row('hearing_one', ['Pendengaran sebelah telinga', 'Hearing of one ear'], 20, 'read'),
  row('scalp', ['Terkelupasnya kulit kepala', 'Scalp torn off'], 10, 'read', 30),
  row(
    'hearing_both_10db',
    ['Pendengaran kedua telinga, setiap 10 desibel', 'Hearing of both ears, per 10 decibels'],
    6,
    'read',
  ),
  row(
    'hearing_one_10db',
    ['Pendengaran sebelah telinga, setiap 10 desibel', 'Hearing of one ear, per 10 decibels'],
    3,
    'read',
  ),
  row('auricle_one', ['Daun telinga sebelah', 'One auricle'], 5, 'read'),
  row('auricles_both', ['Kedua belah daun telinga', 'Both auricles'], 10, 'read'),
  row('nose_ala', ['Cuping hidung', 'Wing of the nose'], 30, 'read'),
  row('nasal_septum', ['Perforasi sekat rongga hidung', 'Perforated nasal septum'], 15, 'read'),
  row('smell', ['Daya penciuman', 'Sense of smell'], 10, 'read'),
  row('sight_partial', ['Sebagian fungsi penglihatan', 'Part of the sight'], 7, 'read'),
  row('colour_vision', ['Penglihatan warna', 'Colour vision'], 10, 'read'),
  row('visual_field_10', ['Lapangan pandang, setiap 10%', 'Field of vision, per 10%'], 7, 'read'),
  row('impotence', ['Impotensi', 'Impotence'], 30, 'unverified'),
  row('leg_short_5', ['Kaki memendek kurang dari 5 cm', 'Leg shortened by less than 5 cm'], 10, 'unverified'),
  row('leg_short_7', ['Kaki memendek 5 sampai 7,5 cm', 'Leg shortened by 5 to 7.5 cm'], 20, 'unverified'),
  row('leg_short_more', ['Kaki memendek 7,5 cm atau lebih', 'Leg shortened by 7.5 cm or more'], 30, 'unverified'),
  row(
    'capacity_25',
    ['Kemampuan kerja berkurang 10% sampai 25%', 'Capacity for work reduced by 10% to 25%'],
    5,
    'unverified',
  ),
  row(
    'capacity_50',
    ['Kemampuan kerja berkurang 26% sampai 50%', 'Capacity for work reduced by 26% to 50%'],
    20,
    'unverified',
  ),
  row(
    'capacity_70',
    ['Kemampuan kerja berkurang 51% sampai 70%', 'Capacity for work reduced by 51% to 70%'],
    40,
    'unverified',
  ),
  row('mental', ['Cacat mental tetap', 'Permanent mental incapacity'], 70, 'unverified'),
]
