import { ARTICLE_NOT_READ, type Citation, cite } from '../citation'
import { PP_44_2015 } from '../sources/pp-44-2015'

/** One row of the disability table (PP 44/2015 Lampiran III). */
export interface Disability {
  code: string
  /** What was lost, in Indonesian. */
  loss: string
  /** Hundredths of a percent; a range where the table leaves room. */
  percent: number
  percent_to?: number
  cite: Citation
}

function row(
  code: string,
  loss: string,
  percent: number,
  standing: 'read' | 'unverified',
  percentTo?: number,
): Disability {
  const says = `${loss}: ${percent}%${percentTo ? ` sampai ${percentTo}%` : ''} x 80 x upah.`
  return {
    code,
    loss,
    percent: percent * 100,
    ...(percentTo ? { percent_to: percentTo * 100 } : {}),
    cite: cite(PP_44_2015, standing === 'read' ? 'Lampiran III' : `Lampiran III, ${ARTICLE_NOT_READ}`, says, standing),
  }
}

/** Partial disabilities with their percentage of 80 wages. For the left-handed, right and left change places. */
export const disabilities: readonly Disability[] = [
  row('arm_right_shoulder', 'Lengan kanan dari sendi bahu', 40, 'read'),
  row('arm_left_shoulder', 'Lengan kiri dari sendi bahu', 35, 'read'),
  row('arm_right_elbow', 'Lengan kanan dari siku', 35, 'unverified'),
  row('arm_left_elbow', 'Lengan kiri dari siku', 30, 'unverified'),
  row('hand_right', 'Tangan kanan dari pergelangan', 32, 'unverified'),
  row('hand_left', 'Tangan kiri dari pergelangan', 28, 'unverified'),
  row('legs_both', 'Kedua belah kaki dari pangkal paha', 70, 'unverified'),
  row('leg_one', 'Sebelah kaki dari pangkal paha', 35, 'unverified'),
  row('feet_both', 'Kedua belah kaki dari mata kaki', 50, 'unverified'),
  row('foot_one', 'Sebelah kaki dari mata kaki', 25, 'unverified'),
  row('thumb_right', 'Ibu jari tangan kanan', 15, 'unverified'),
  row('thumb_left', 'Ibu jari tangan kiri', 12, 'unverified'),
  row('index_right', 'Telunjuk tangan kanan', 9, 'unverified'),
  row('index_left', 'Telunjuk tangan kiri', 7, 'unverified'),
  row('finger_right', 'Salah satu jari lain tangan kanan', 4, 'unverified'),
  row('finger_left', 'Salah satu jari lain tangan kiri', 3, 'unverified'),
  row('phalanx_index_right', 'Ruas pertama telunjuk kanan', 4.5, 'unverified'),
  row('phalanx_index_left', 'Ruas pertama telunjuk kiri', 3.5, 'unverified'),
  row('phalanx_right', 'Ruas pertama jari lain tangan kanan', 2, 'unverified'),
  row('phalanx_left', 'Ruas pertama jari lain tangan kiri', 1.5, 'unverified'),
  row('big_toe', 'Salah satu ibu jari kaki', 5, 'unverified'),
  row('second_toe', 'Salah satu jari telunjuk kaki', 3, 'unverified'),
  row('toe', 'Salah satu jari kaki lain', 2, 'unverified'),
  row('eyes_both', 'Kedua belah mata', 70, 'read'),
  row('eye_one', 'Sebelah mata, atau diplopia pada penglihatan dekat', 35, 'read'),
  row('hearing_both', 'Pendengaran kedua belah telinga', 40, 'read'),
  row('hearing_one', 'Pendengaran sebelah telinga', 20, 'read'),
  row('scalp', 'Terkelupasnya kulit kepala', 10, 'read', 30),
  row('hearing_both_10db', 'Pendengaran kedua telinga, setiap 10 desibel', 6, 'read'),
  row('hearing_one_10db', 'Pendengaran sebelah telinga, setiap 10 desibel', 3, 'read'),
  row('auricle_one', 'Daun telinga sebelah', 5, 'read'),
  row('auricles_both', 'Kedua belah daun telinga', 10, 'read'),
  row('nose_ala', 'Cuping hidung', 30, 'read'),
  row('nasal_septum', 'Perforasi sekat rongga hidung', 15, 'read'),
  row('smell', 'Daya penciuman', 10, 'read'),
  row('sight_partial', 'Sebagian fungsi penglihatan', 7, 'read'),
  row('colour_vision', 'Penglihatan warna', 10, 'read'),
  row('visual_field_10', 'Lapangan pandang, setiap 10%', 7, 'read'),
  row('impotence', 'Impotensi', 30, 'unverified'),
  row('leg_short_5', 'Kaki memendek kurang dari 5 cm', 10, 'unverified'),
  row('leg_short_7', 'Kaki memendek 5 sampai 7,5 cm', 20, 'unverified'),
  row('leg_short_more', 'Kaki memendek 7,5 cm atau lebih', 30, 'unverified'),
  row('capacity_25', 'Kemampuan kerja berkurang 10% sampai 25%', 5, 'unverified'),
  row('capacity_50', 'Kemampuan kerja berkurang 26% sampai 50%', 20, 'unverified'),
  row('capacity_70', 'Kemampuan kerja berkurang 51% sampai 70%', 40, 'unverified'),
  row('mental', 'Cacat mental tetap', 70, 'unverified'),
]
