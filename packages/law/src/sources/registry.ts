import { ARAHAN_DIRJEN_BINA_PEMDES_NOVEMBER_2022 } from './arahan-dirjen-bina-pemdes-november-2022'
import { INPRES_2_2021 } from './inpres-2-2021'
import { INPRES_4_2022 } from './inpres-4-2022'
import { INPRES_8_2025 } from './inpres-8-2025'
import { INPRES_9_2025 } from './inpres-9-2025'
import { INPRES_17_2025 } from './inpres-17-2025'
import { JUKNIS_2023 } from './juknis-2023'
import { KEPMENDAGRI_050_145_2022 } from './kepmendagri-050-145-2022'
import { KEPMENDAGRI_100_1_1_6117_2022 } from './kepmendagri-100-1-1-6117-2022'
import { KEPMENDAGRI_300_2_2_2138_2025 } from './kepmendagri-300-2-2-2138-2025'
import { PERBUP_CIAMIS_61_2018 } from './perbup-ciamis-61-2018'
import { PERBUP_SEMARANG_90_2018 } from './perbup-semarang-90-2018'
import { PERBUP_TULUNGAGUNG_95_2023 } from './perbup-tulungagung-95-2023'
import { PERDIR_BPJSTK_22_PERDIR_02_072022 } from './perdir-bpjstk-22-perdir-02-072022'
import { PERGUB_NTT_JAMSOSTEK } from './pergub-ntt-jamsostek'
import { PERMENAKER_1_2016 } from './permenaker-1-2016'
import { PERMENAKER_1_2025 } from './permenaker-1-2025'
import { PERMENAKER_2_2022 } from './permenaker-2-2022'
import { PERMENAKER_4_2022 } from './permenaker-4-2022'
import { PERMENAKER_5_2021 } from './permenaker-5-2021'
import { PERMENAKER_19_2015 } from './permenaker-19-2015'
import { PERMENAKER_21_2017 } from './permenaker-21-2017'
import { PERMENAKER_26_2015 } from './permenaker-26-2015'
import { PERMENAKER_29_2015 } from './permenaker-29-2015'
import { PERMENAKER_44_2015 } from './permenaker-44-2015'
import { PERMENDAGRI_14_2025 } from './permendagri-14-2025'
import { PERMENDAGRI_15_2023 } from './permendagri-15-2023'
import { PERMENDAGRI_15_2024 } from './permendagri-15-2024'
import { PERMENDAGRI_18_2018 } from './permendagri-18-2018'
import { PERMENDAGRI_20_2018 } from './permendagri-20-2018'
import { PERMENDAGRI_58_2021 } from './permendagri-58-2021'
import { PERMENDAGRI_72_2019 } from './permendagri-72-2019'
import { PERMENDAGRI_114_2014 } from './permendagri-114-2014'
import { PERMENDAGRI_119_2019 } from './permendagri-119-2019'
import { PERMENDAGRI_137_2017 } from './permendagri-137-2017'
import { PERMENDES_2_2024 } from './permendes-2-2024'
import { PERMENDES_7_2021 } from './permendes-7-2021'
import { PERMENDES_7_2023 } from './permendes-7-2023'
import { PERMENDES_8_2022 } from './permendes-8-2022'
import { PERMENDES_13_2023 } from './permendes-13-2023'
import { PERMENDES_16_2025 } from './permendes-16-2025'
import { PERPRES_7_2019 } from './perpres-7-2019'
import { PERPRES_12_2025 } from './perpres-12-2025'
import { PERPRES_36_2023 } from './perpres-36-2023'
import { PERPRES_109_2013 } from './perpres-109-2013'
import { PMK_72_2024 } from './pmk-72-2024'
import { PMK_91_2023 } from './pmk-91-2023'
import { PMK_215_2021 } from './pmk-215-2021'
import { PP_6_2025 } from './pp-6-2025'
import { PP_11_2019 } from './pp-11-2019'
import { PP_37_2021 } from './pp-37-2021'
import { PP_37_2023 } from './pp-37-2023'
import { PP_38_2023 } from './pp-38-2023'
import { PP_43_2014 } from './pp-43-2014'
import { PP_44_2015 } from './pp-44-2015'
import { PP_45_2015 } from './pp-45-2015'
import { PP_46_2015 } from './pp-46-2015'
import { PP_47_2015 } from './pp-47-2015'
import { PP_49_2020 } from './pp-49-2020'
import { PP_49_2023 } from './pp-49-2023'
import { PP_50_2025 } from './pp-50-2025'
import { PP_60_2015 } from './pp-60-2015'
import { PP_82_2019 } from './pp-82-2019'
import { PP_86_2013 } from './pp-86-2013'
import { PP_PADAT_KARYA_2025 } from './pp-padat-karya-2025'
import { PRAKTIK_BPJS_KETENAGAKERJAAN } from './praktik-bpjs-ketenagakerjaan'
import type { Regulation } from './regulation'
import { SE_DIRJEN_PDP_KEMENDES_2024 } from './se-dirjen-pdp-kemendes-2024'
import { SE_GUBERNUR_NTT_BU_41_34_DPMD_5_1_10_2022 } from './se-gubernur-ntt-bu-41-34-dpmd-5-1-10-2022'
import { SURAT_MENDAGRI_27_11_2017 } from './surat-mendagri-27-11-2017'
import { UU_3_2024 } from './uu-3-2024'
import { UU_4_2023 } from './uu-4-2023'
import { UU_6_2014 } from './uu-6-2014'
import { UU_6_2023 } from './uu-6-2023'
import { UU_24_2011 } from './uu-24-2011'
import { UU_27_2022 } from './uu-27-2022'
import { UU_40_2004 } from './uu-40-2004'
import { UU_59_2024 } from './uu-59-2024'

/** Every act that the library knows, in the order of their rank. */
export const registry: readonly Regulation[] = [
  UU_40_2004,
  UU_24_2011,
  UU_6_2014,
  UU_3_2024,
  UU_4_2023,
  UU_6_2023,
  UU_27_2022,
  PP_44_2015,
  PP_45_2015,
  PP_46_2015,
  PP_60_2015,
  PP_82_2019,
  PP_49_2020,
  PP_37_2021,
  PP_6_2025,
  PP_49_2023,
  PP_50_2025,
  PP_PADAT_KARYA_2025,
  PP_86_2013,
  PP_43_2014,
  PP_47_2015,
  PP_11_2019,
  PP_37_2023,
  PP_38_2023,
  PERPRES_109_2013,
  PERPRES_36_2023,
  PERPRES_7_2019,
  UU_59_2024,
  PERPRES_12_2025,
  INPRES_2_2021,
  INPRES_4_2022,
  INPRES_8_2025,
  INPRES_9_2025,
  INPRES_17_2025,
  PERMENDAGRI_20_2018,
  PERMENDAGRI_18_2018,
  PERMENDAGRI_114_2014,
  PERMENDAGRI_119_2019,
  PERMENDAGRI_15_2023,
  PERMENDAGRI_15_2024,
  PERMENDAGRI_14_2025,
  PERMENDAGRI_137_2017,
  PERMENDAGRI_72_2019,
  PERMENDAGRI_58_2021,
  KEPMENDAGRI_050_145_2022,
  KEPMENDAGRI_100_1_1_6117_2022,
  KEPMENDAGRI_300_2_2_2138_2025,
  PERMENAKER_26_2015,
  PERMENAKER_44_2015,
  PERMENAKER_1_2016,
  PERMENAKER_21_2017,
  PERMENAKER_19_2015,
  PERMENAKER_29_2015,
  PERMENAKER_5_2021,
  PERMENAKER_1_2025,
  PERMENAKER_2_2022,
  PERMENAKER_4_2022,
  PERMENDES_7_2021,
  PERMENDES_8_2022,
  PERMENDES_7_2023,
  PERMENDES_13_2023,
  PERMENDES_2_2024,
  PERMENDES_16_2025,
  SE_DIRJEN_PDP_KEMENDES_2024,
  SE_GUBERNUR_NTT_BU_41_34_DPMD_5_1_10_2022,
  PERGUB_NTT_JAMSOSTEK,
  SURAT_MENDAGRI_27_11_2017,
  ARAHAN_DIRJEN_BINA_PEMDES_NOVEMBER_2022,
  JUKNIS_2023,
  PMK_91_2023,
  PMK_215_2021,
  PMK_72_2024,
  PERDIR_BPJSTK_22_PERDIR_02_072022,
  PRAKTIK_BPJS_KETENAGAKERJAAN,
  PERBUP_SEMARANG_90_2018,
  PERBUP_CIAMIS_61_2018,
  PERBUP_TULUNGAGUNG_95_2023,
]

const byId = new Map(registry.map((act) => [act.id, act]))

/** The entry of an act by its short name, or undefined. */
export function findRegulation(id: string): Regulation | undefined {
  return byId.get(id)
}
