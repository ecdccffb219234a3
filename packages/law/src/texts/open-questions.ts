import type { OpenQuestion } from '../citation'

/** What the law leaves open, in the order of what a wrong answer costs. Every figure that depends on one carries it. */
export const questions = {
  juknis_text: {
    question:
      'Isi lengkap juknis Kemendagri 2023 belum terbaca (12 dari 13 halaman): formulir, tenggat, bentuk laporan.',
    in_english: 'Twelve of the thirteen pages of the 2023 guideline are unread: forms, deadlines, report formats.',
    affects: 'alur kerja dan laporan',
    affects_in_english: 'workflow and reports',
  },
  pp50_apbdes: {
    question:
      'Apakah iuran BPU yang dibayar dari APB Desa termasuk "dibayar APBN/APBD" sehingga tidak mendapat keringanan PP 50/2025?',
    in_english:
      'Is a BPU contribution paid from the village budget "paid by APBN/APBD" and so outside the relief of PP 50/2025?',
    affects: 'iuran JKK dan JKM BPU yang dibayar desa, Januari 2026 sampai Maret 2027',
    affects_in_english: 'JKK and JKM of BPU paid by villages, January 2026 to March 2027',
  },
  jkm_three_months: {
    question:
      'JKM di bawah tiga bulan: pasalnya, berlaku bagi BPU saja atau semua, dihitung dari bulan lunas atau bulan kalender, dan rincian Rp10.000.000 belum pasti.',
    in_english:
      'JKM under three months: the article, whether only BPU, paid or calendar months, and the split of Rp10,000,000 are not settled.',
    affects: 'JKM bagi peserta dengan kurang dari tiga bulan iuran sejak 24 Februari 2025',
    affects_in_english: 'JKM of members with less than three months of contributions since 24 February 2025',
  },
  bpu_grace: {
    question:
      'Apakah klaim BPU dibayar bila kejadian jatuh dalam masa tenggang tiga bulan dan tunggakan dilunasi kemudian?',
    in_english:
      'Is a BPU claim paid when the event falls into the three months of grace and the arrears are paid later?',
    affects: 'manfaat BPU yang menunggak',
    affects_in_english: 'benefits of BPU members in arrears',
  },
  penalty_state_organ: {
    question: 'Apakah denda 2% dan PP 86/2013 mengikat pemerintah desa sebagai penyelenggara negara?',
    in_english: 'Do the 2 % penalty and PP 86/2013 bind a village government, which is a state organ?',
    affects: 'denda keterlambatan iuran pemerintah desa',
    affects_in_english: 'penalty for late contributions of village governments',
  },
  bpu_brackets: {
    question:
      'Baris tengah tabel golongan penghasilan BPU (PP 44/2015 Lampiran II) belum dicocokkan dengan lampiran resmi.',
    in_english:
      'The inner rows of the BPU income table (PP 44/2015 annex II) are not yet compared with the official annex.',
    affects: 'dasar iuran JKK dan JHT BPU di antara golongan terendah dan tertinggi',
    affects_in_english: 'base of JKK and JHT of BPU between the lowest and the highest bracket',
  },
  disability_table: {
    question: 'Sebagian baris tabel cacat (PP 44/2015 Lampiran III) belum dicocokkan dengan lampiran resmi.',
    in_english:
      'Some rows of the disability table (PP 44/2015 annex III) are not yet compared with the official annex.',
    affects: 'santunan cacat sebagian',
    affects_in_english: 'benefit of partial disability',
  },
  disability_cap: {
    question: 'Batas 70% untuk jumlah beberapa cacat sebagian belum terbaca dalam peraturan.',
    in_english: 'The cap of 70 % on several partial disabilities together was not read in a law text.',
    affects: 'santunan cacat sebagian',
    affects_in_english: 'benefit of partial disability',
  },
  permendagri_special: {
    question:
      'Bunyi "hal khusus lainnya" Permendagri 15/2023 dan penerusnya untuk APBD 2025, 2026 dan 2027 belum terbaca.',
    in_english: 'The wording of "hal khusus lainnya" in Permendagri 15/2023 and its successors is unread.',
    affects: 'sumber dana iuran sejak 2024',
    affects_in_english: 'which money pays contributions since 2024',
  },
  arrears_three_months: {
    question: 'Pasal JKK dan JKM tentang tunggakan di atas tiga bulan dan batas penggantiannya belum terbaca.',
    in_english: 'The JKK and JKM article on arrears above three months and the limit of reimbursement are unread.',
    affects: 'status manfaat bila iuran menunggak lebih dari tiga bulan',
    affects_in_english: 'status of benefits when contributions are more than three months behind',
  },
  segment_bpd_rt_rw: {
    question: 'Segmen (PU atau BPU) bagi BPD dan RT/RW serta upah dasar terendah PU desa berbeda antardaerah.',
    in_english: 'Segment (PU or BPU) of BPD and RT/RW and the lowest wage base of villages differ between regions.',
    affects: 'iuran BPD, RT dan RW',
    affects_in_english: 'contributions of BPD, RT and RW',
  },
  rounding: {
    question:
      'Pembulatan ke rupiah belum ditemukan dalam peraturan; di sini setiap bagian iuran setiap program, denda dan manfaat dibulatkan setengah ke atas.',
    in_english:
      'No rule was found on rounding to whole rupiah; here each share of each programme, penalties and benefits are rounded half up.',
    affects: 'selisih satu rupiah',
    affects_in_english: 'a difference of one rupiah',
  },
  file_formats: {
    question: 'Templat unggah SIPP dan BPU serta bentuk KPJ, NPP dan kode iuran belum terbaca.',
    in_english: 'Upload templates of SIPP and BPU and the forms of KPJ, NPP and billing codes are unread.',
    affects: 'berkas untuk BPJS Ketenagakerjaan',
    affects_in_english: 'files for BPJS Ketenagakerjaan',
  },
  jp_state_organ: {
    question:
      'Apakah JP terbuka menurut hukum bagi kepala desa dan perangkat desa, atau hanya menurut praktik sejak 2019?',
    in_english: 'Is JP legally open to village heads and officials, or only by practice since 2019?',
    affects: 'keikutsertaan JP aparatur desa',
    affects_in_english: 'JP membership of village officials',
  },
  acts_missing: {
    question:
      'Peraturan pelaksana UU 3/2024, PP akun JHT menurut UU 4/2023, Pergub NTT tentang Jamsostek, dan peraturan setelah Februari 2026 belum ditemukan.',
    in_english:
      'The regulations under UU 3/2024, the JHT accounts of UU 4/2023, the governor’s regulation of NTT and acts after February 2026 were not found.',
    affects: 'seluruh aturan yang mungkin berubah',
    affects_in_english: 'every rule that may have changed',
  },
  jp_cap_unverified: {
    question:
      'Batas upah JP bulan ini dihitung dari pertumbuhan ekonomi yang belum dicocokkan dengan pengumuman resmi.',
    in_english:
      'The JP wage ceiling of this month rests on a growth figure that is not yet compared with the announcement.',
    affects: 'iuran JP dari upah di atas batas',
    affects_in_english: 'JP of wages above the ceiling',
  },
  jp_cap_letters_2026: {
    question:
      'Dua nomor surat BPJS Ketenagakerjaan disebut untuk batas upah JP Maret 2026 (B/1226/022026 dan B/3307/022026).',
    in_english: 'Two letter numbers are named for the JP wage ceiling of March 2026 (B/1226/022026 and B/3307/022026).',
    affects: 'dasar surat batas upah JP sejak Maret 2026',
    affects_in_english: 'the letter behind the JP wage ceiling since March 2026',
  },
  beyond_announced_end: {
    question: 'Nilai yang dipakai sudah lewat masa berlakunya yang diumumkan; nilai penggantinya belum dimuat.',
    in_english: 'The value used is beyond its announced end; its successor is not loaded yet.',
    affects: 'angka yang dihitung dari nilai terakhir',
    affects_in_english: 'figures reckoned from the last value',
  },
  pp49_2020_months: {
    question: 'Bulan iuran Agustus 2020 sampai Januari 2021 dan keringanan JKK dari PP 49/2020 belum dicocokkan.',
    in_english: 'The months August 2020 to January 2021 and the JKK relief of PP 49/2020 are not verified.',
    affects: 'iuran JKK dan JKM masa COVID-19',
    affects_in_english: 'JKK and JKM in the months of COVID-19',
  },
  pp49_2020_bpu_due: {
    question: 'Apakah tanggal 30 menurut PP 49/2020 berlaku juga bagi BPU?',
    in_english: 'Does the 30th of PP 49/2020 hold for BPU too?',
    affects: 'jatuh tempo BPU masa COVID-19',
    affects_in_english: 'due dates of BPU in the months of COVID-19',
  },
  jkp_not_village: {
    question: 'Aparatur desa diperkirakan bukan peserta JKP; rekomposisi iuran hanya berlaku bagi peserta JKP.',
    in_english: 'Village officials are presumably no JKP members; the recomposition holds for JKP members only.',
    affects: 'iuran JKK dan JKM peserta JKP',
    affects_in_english: 'JKK and JKM of JKP members',
  },
  payment_periods: {
    question: 'Periode bayar BPU dua bulan diketahui tetapi belum terbaca dalam sumber.',
    in_english: 'A BPU payment period of two months is known but was not read in a source.',
    affects: 'periode bayar BPU',
    affects_in_english: 'payment periods of BPU',
  },
  several_memberships: {
    question:
      'JKM untuk setiap kepesertaan diatur Permenaker 1/2025; pasalnya dan perlakuan pada kecelakaan kerja belum terbaca.',
    in_english:
      'JKM for each membership is regulated by Permenaker 1/2025; its article and the case of a work accident are unread.',
    affects: 'JKM peserta dengan beberapa kepesertaan',
    affects_in_english: 'JKM of members with several memberships',
  },
  jkk_ceilings: {
    question: 'Batas prostesis, gigi tiruan, alat bantu dengar dan kacamata belum dicocokkan dengan peraturan.',
    in_english: 'The ceilings of prostheses, dentures, hearing aids and spectacles are not verified.',
    affects: 'penggantian alat bantu JKK',
    affects_in_english: 'JKK reimbursement of aids',
  },
  transport_and_care: {
    question: 'Transpor dan pengobatan JKK dibayar menurut kuitansi; angkanya tidak dapat dihitung di sini.',
    in_english: 'JKK transport and treatment follow receipts and cannot be computed here.',
    affects: 'manfaat JKK di luar santunan',
    affects_in_english: 'JKK benefits beside the lump sums',
  },
  jkk_old_regime: {
    question: 'Sebagian manfaat JKK sebelum 2 Desember 2019 (PP 44/2015 asli) belum terbaca lengkap.',
    in_english: 'Some JKK benefits before 2 December 2019 (PP 44/2015 as enacted) were not read in full.',
    affects: 'manfaat JKK sebelum 2 Desember 2019',
    affects_in_english: 'JKK benefits before 2 December 2019',
  },
  jht_balance: {
    question: 'Saldo JHT adalah catatan BPJS Ketenagakerjaan; angka di sini hanya saldo yang dimasukkan.',
    in_english: 'The JHT balance is kept by BPJS Ketenagakerjaan; the figure here is only what was entered.',
    affects: 'JHT',
    affects_in_english: 'JHT',
  },
  jht_without_cover: {
    question:
      'Tanpa bulan lunas tidak ada pertanggungan; saldo JHT yang ada tetap milik peserta tetapi tidak dihitung di sini.',
    in_english:
      'Without paid months there is no cover; a JHT balance still belongs to the member but is not counted here.',
    affects: 'JHT peserta tanpa bulan lunas',
    affects_in_english: 'JHT of members without paid months',
  },
  jht_other_memberships: {
    question: 'Saldo JHT kepesertaan lain dihitung juga; bila pekerjaan lain berlanjut, saldo itu belum dapat dibayar.',
    in_english:
      'The JHT balances of the other memberships are counted too; while other work goes on they are not payable.',
    affects: 'JHT pada akhir jabatan',
    affects_in_english: 'JHT at the end of office',
  },
  jp_qualifying: {
    question: 'Syarat 15 tahun, bagian ahli waris 50/50/20% dan syarat satu tahun dengan kepadatan 80% belum terbaca.',
    in_english: 'The 15 years, survivor shares 50/50/20 % and the one-year rule with 80 % density are unverified.',
    affects: 'manfaat JP',
    affects_in_english: 'JP benefits',
  },
  jp_bounds: {
    question: 'Batas terendah dan tertinggi manfaat JP tahun ini dihitung dari inflasi yang belum dicocokkan.',
    in_english: 'Floor and ceiling of the JP benefit of this year rest on an inflation figure that is not verified.',
    affects: 'manfaat JP',
    affects_in_english: 'JP benefits',
  },
  scholarship_child_choice: {
    question: 'Bila anak lebih dari dua, ahli waris memilih dua anak; di sini dua anak pertama.',
    in_english: 'With more than two children the heirs choose two; here the first two are taken.',
    affects: 'beasiswa',
    affects_in_english: 'the scholarship',
  },
  scholarship_before_2021: {
    question:
      'Beasiswa baru dapat dibayar sejak 1 April 2021 (Permenaker 5/2021), juga untuk kejadian sejak 2 Desember 2019.',
    in_english: 'The scholarship became payable on 1 April 2021, also for events since 2 December 2019.',
    affects: 'waktu pembayaran beasiswa',
    affects_in_english: 'when the scholarship is paid',
  },
  jkm_old_scholarship: {
    question: 'Pasal beasiswa PP 44/2015 asli (Rp12.000.000 sekaligus, JKM setelah lima tahun) belum terbaca.',
    in_english:
      'The article of the scholarship in PP 44/2015 as enacted (Rp12,000,000 once, JKM after five years) is unread.',
    affects: 'beasiswa kejadian sebelum 2 Desember 2019',
    affects_in_english: 'the scholarship of events before 2 December 2019',
  },
  jkm_claim_limit: {
    question: 'Pasal batas lima tahun pengajuan klaim JKM belum terbaca.',
    in_english: 'The article of the five-year limit for JKM claims is unread.',
    affects: 'tenggat klaim JKM',
    affects_in_english: 'the deadline of JKM claims',
  },
  will_and_court: {
    question:
      'Akta notaris untuk wasiat dan penetapan pengadilan terbaca hanya bagi jasa konstruksi; di sini dianggap sama.',
    in_english:
      'Notarial deed and court decision were read for construction workers only; assumed the same for others.',
    affects: 'ahli waris menurut wasiat',
    affects_in_english: 'heirs by will',
  },
  fund_dd_vulnerable: {
    question: 'Boleh tidaknya Dana Desa membayar iuran pekerja rentan dibaca berbeda oleh pihak-pihak.',
    in_english: 'Whether Dana Desa may pay for vulnerable workers is read differently by the parties.',
    affects: 'iuran pekerja rentan dari Dana Desa',
    affects_in_english: 'contributions of vulnerable workers from Dana Desa',
  },
  fund_village_2024: {
    question:
      'Permendagri 15/2023 (APBD 2024) menyebut iuran aparatur desa, RT/RW dan pekerja rentan sebagai kewenangan daerah yang dibebankan pada APBD; APB Desa di luar Dana Desa tetap dipakai di mana-mana.',
    in_english:
      'Permendagri 15/2023 names these contributions a regional authority charged to APBD, while villages everywhere go on paying from their own budgets.',
    affects: 'iuran dari APB Desa di luar Dana Desa sejak 2024',
    affects_in_english: 'contributions from village money other than Dana Desa since 2024',
  },
  fund_no_source: {
    question: 'Tidak ditemukan aturan tentang dana ini untuk golongan dan tahun ini.',
    in_english: 'No rule was found on this fund for this category and year.',
    affects: 'boleh tidaknya dana ini membayar',
    affects_in_english: 'whether this money may pay',
  },
  fund_arrears: {
    question: 'Aturan tentang membayar tunggakan tahun sebelumnya dari dana ini pada tahun ini tidak ditemukan.',
    in_english: 'No rule was found on paying arrears of earlier years from this fund in this year.',
    affects: 'pelunasan tunggakan',
    affects_in_english: 'settling arrears',
  },
  fund_dd_before_2022: {
    question:
      'Larangan Dana Desa bagi aparatur desa pertama kali terbaca pada November 2022; sebelumnya hanya surat 2017 yang menyebut ADD atau PADesa.',
    in_english:
      'The ban on Dana Desa for officials was first read in November 2022; before, only a letter of 2017 names ADD or PADesa.',
    affects: 'iuran aparatur desa dari Dana Desa 2017 sampai 2021',
    affects_in_english: 'contributions of officials from Dana Desa 2017 to 2021',
  },
  fund_bpd: {
    question:
      'Permendagri 20/2018 Pasal 19 menyebut jaminan sosial bagi kepala desa dan perangkat desa, bagi BPD tunjangan saja; kode rekening BPD ditambah daerah.',
    in_english:
      'Permendagri 20/2018 article 19 names social security for head and officials, for BPD allowances only; regions add codes for BPD.',
    affects: 'iuran BPD dari APB Desa',
    affects_in_english: 'contributions of BPD from the village budget',
  },
  fund_pktd_branches: {
    question:
      'Perlindungan pekerja PKTD dari Dana Desa 2026 terbaca menurut kantor cabang BPJS Ketenagakerjaan, bukan dari naskahnya.',
    in_english:
      'Insuring PKTD workers from Dana Desa 2026 was read as told by BPJSTK branches, not in the text itself.',
    affects: 'iuran pekerja PKTD dari Dana Desa 2026',
    affects_in_english: 'contributions of PKTD workers from Dana Desa 2026',
  },
  fund_sawit_only: {
    question: 'Hanya pekerja perkebunan sawit yang belum menjadi peserta. Apakah pekerja ini termasuk?',
    in_english: 'Only oil-palm workers who are not yet members. Is this worker one of them?',
    affects: 'iuran pekerja rentan dari DBH sawit',
    affects_in_english: 'contributions of vulnerable workers from DBH sawit',
  },
  fund_tobacco_only: {
    question: 'Hanya buruh tani tembakau, dan naskah PMK-nya belum dicocokkan. Apakah pekerja ini termasuk?',
    in_english: 'Only tobacco farm labourers, and the text is not verified. Is this worker one of them?',
    affects: 'iuran pekerja rentan dari DBHCHT',
    affects_in_english: 'contributions of vulnerable workers from DBHCHT',
  },
  fund_self_share: {
    question:
      'Orangnya sendiri hanya menanggung bagian pekerja JHT (2%) dan JP (1%); JKK dan JKM PU ditanggung pemberi kerja, potongannya adalah temuan.',
    in_english:
      'A person bears only the worker share of JHT (2 %) and JP (1 %); JKK and JKM of PU are the employer’s, a deduction is a finding.',
    affects: 'potongan iuran dari penghasilan aparatur',
    affects_in_english: 'deductions from the income of officials',
  },
  fund_categories: {
    question: 'Sumber menyebut pekerjanya secara umum; penerapannya pada golongan ini adalah pembacaan kami.',
    in_english: 'The source names the workers in general; applying it to this category is our reading.',
    affects: 'boleh tidaknya dana ini membayar bagi golongan ini',
    affects_in_english: 'whether this money may pay for this category',
  },
  pp49_2020_jp: {
    question:
      'PP 49/2020 Pasal 17 menunda 99% JP Agustus 2020 sampai Januari 2021 bagi pemberi kerja menengah dan besar yang memenuhi syarat; di sini iuran penuh.',
    in_english:
      'PP 49/2020 article 17 defers 99% of JP of August 2020 to January 2021 for medium and large employers that qualify; here the whole contribution.',
    affects: 'waktu setor iuran JP masa COVID-19',
    affects_in_english: 'when JP of the months of COVID-19 is paid',
  },
  jht_accounts: {
    question: 'UU 4/2023 membagi JHT ke akun utama dan akun tambahan; PP-nya belum ditemukan, saldo dihitung utuh.',
    in_english:
      'UU 4/2023 divides JHT into a main and an additional account; its regulation was not found, the balance is counted whole.',
    affects: 'bagian saldo JHT yang dapat dibayar',
    affects_in_english: 'the part of the JHT balance that may be paid',
  },
  bpu_age: {
    question: 'Batas umur peserta BPU belum terbaca dalam peraturan; daerah memakai 17 sampai 64 atau 65 tahun.',
    in_english: 'The age limit of BPU members was not read in a law text; regions use 17 to 64 or 65 years.',
    affects: 'siapa yang dapat didaftarkan sebagai BPU',
    affects_in_english: 'who may be registered as BPU',
  },
  arrears_two_months: {
    question:
      'Sebagian ulasan menyebut kepesertaan PU nonaktif setelah dua bulan menunggak; di sini dipakai tiga bulan.',
    in_english: 'Some commentators say that PU members lapse after two months of arrears; here three months are used.',
    affects: 'status manfaat PU yang menunggak tiga bulan',
    affects_in_english: 'status of benefits of PU members three months behind',
  },
  working_child: {
    question:
      'Anak yang masih sekolah tetap berhak bila bekerja sebagai PU paling lama enam bulan berturut-turut, sebagai BPU, atau magang (sejak 2025); di sini hanya umur yang diperiksa.',
    in_english:
      'A child still in education keeps the right when working as PU for at most six months in a row, as BPU, or as an intern (since 2025); here only the age is checked.',
    affects: 'beasiswa anak yang bekerja atau menikah',
    affects_in_english: 'the scholarship of a child who works or is married',
  },
  spending_share: {
    question:
      'Apakah jaminan sosial (1.1.03) termasuk batas 30% belanja desa? Lampiran Permendagri 20/2018 memasukkannya, tetapi kepalanya mendahului PP 11/2019.',
    in_english:
      'Does social security (1.1.03) count into the 30% of village spending? The annex of Permendagri 20/2018 says so, but its header is older than PP 11/2019.',
    affects: 'batas 30% belanja desa',
    affects_in_english: 'the 30% limit of village spending',
  },
} satisfies Record<string, Omit<OpenQuestion, 'code'>>
