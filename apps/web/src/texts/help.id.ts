export const helpId = {
  title: 'Petunjuk',
  says: (role: string) => `Apa yang ingin Anda kerjakan sebagai ${role}?`,
  besides: 'Pilih satu pekerjaan. Setiap langkah menyebut tombol yang Anda tekan.',
  open: 'Buka halamannya',
  all: 'Semua petunjuk',
  tasks: 'Pekerjaan Anda',
  steps: 'Langkah-langkah',
  words: 'Arti kata',
  wordsTable: 'Daftar kata',
  word: 'Kata',
  means: 'Artinya',
  machines: 'Untuk program lain',
  machinesSays: 'Antarmuka terbuka, dengan contoh dan peran untuk setiap alamat.',
  machinesOpen: 'Panduan antarmuka',
  stuck: 'Masih bingung?',
  stuckSays:
    'Tanyakan kepada kantor di atas Anda: kecamatan, lalu Dinas PMD kabupaten. Sebutkan nama halaman dan kalimat yang Anda lihat.',
  topics: {
    protect: {
      title: 'Melihat siapa yang terlindungi',
      says: 'Kalimat pertama di halaman menjawabnya; di bawahnya ada orang demi orang.',
      steps: [
        'Buka Desa, atau Cakupan bila Anda melihat banyak desa.',
        'Payung penuh berarti terlindungi hari ini. Payung setengah berarti belum pasti: tanyakan cabang. Payung kosong berarti tidak terlindungi.',
        'Tekan nama orang untuk melihat sampai kapan, dan karena pembayaran yang mana.',
      ],
    },
    register: {
      title: 'Mendaftarkan satu orang',
      says: 'Cukup nama. Yang lain boleh menyusul.',
      steps: [
        'Di halaman Desa, tekan Daftarkan orang.',
        'Salin nama dan NIK dari KTP. Belum ada NIK? Kosongkan; orangnya dicatat sebagai belum lengkap.',
        'Pilih pekerjaannya. Iuran sebulan dan pasalnya tampil saat Anda mengetik upah.',
        'Tekan Daftarkan. Ia menjadi calon, dan terdaftar sesudah cabang memberi KPJ.',
      ],
    },
    import: {
      title: 'Mengunggah daftar dari Excel',
      says: 'Berkas yang sudah Anda punya, apa pun judul kolomnya.',
      steps: [
        'Buka Impor daftar, lalu pilih berkas .xlsx atau .csv.',
        'Periksa kolom yang dikenali. Yang salah, pilih sendiri.',
        'Baca pratinjaunya: baru, berubah, keluar, ditolak, dan iuran sebulan.',
        'Tekan Simpan. Unduh berkas Anda kembali dengan kolom hasil. Salah? Tekan Batalkan impor.',
      ],
    },
    structure: {
      title: 'Mengisi jabatan dan SK',
      says: 'Satu SK boleh mengangkat banyak orang sekaligus.',
      steps: [
        'Buka Jabatan. Bila masih kosong, tekan Lengkapi susunan.',
        'Tekan Isi dengan SK, lalu salin nomor dan tanggal dari SK.',
        'Pilih jabatan dan orangnya, tekan Tambahkan ke SK, ulangi untuk yang lain.',
        'Tekan Simpan SK.',
      ],
    },
    proposals: {
      title: 'Memeriksa dan menyetujui usulan',
      says: 'Hanya bila kabupaten memisahkan yang memasukkan dan yang menyetujui.',
      steps: [
        'Buka Usulan. Setiap usulan menyebut siapa yang memasukkan dan apa yang akan berubah.',
        'Sekretaris desa memeriksa, kepala desa menyetujui.',
        'Menolak? Tulis alasannya supaya dapat dibetulkan.',
      ],
    },
    pay: {
      title: 'Membayar iuran dan mencatat setoran',
      says: 'Uang disetor lewat bank; di sini dicatat dan dicocokkan.',
      steps: [
        'Buka Perkiraan iuran, pilih bulannya, dan cocokkan jumlah orangnya.',
        'Setor dengan kode iuran dari cabang.',
        'Buka Pembayaran, tekan Catat setoran, isi tanggal, jumlah, dan bukti.',
        'Orang-orangnya terlindungi sesudah cabang memposting.',
      ],
    },
    coverage: {
      title: 'Membaca cakupan wilayah',
      says: 'Dari negara sampai desa, paling banyak lima kali tekan.',
      steps: [
        'Buka Cakupan. Tekan petak atau baris untuk turun satu tingkat.',
        'Setiap persen menyebut pembilang, penyebut, sumber, dan tanggalnya.',
        'Angka nol selalu punya sebab: ketuk untuk membacanya.',
        'Unduh tabel mana pun sebagai Excel atau CSV.',
      ],
    },
    behalf: {
      title: 'Memasukkan atas nama desa',
      says: 'Bila desa tidak punya sinyal atau operator.',
      steps: [
        'Minta surat atau formulir yang ditandatangani desa, lalu foto.',
        'Buka halaman desanya dan isi seperti biasa.',
        'Lampirkan fotonya di bagian Surat dari desa, lalu simpan.',
      ],
    },
    accounts: {
      title: 'Mengundang orang dan mengurus akun',
      says: 'Tanpa surel. Kode sekali pakai tercetak pada surat.',
      steps: [
        'Buka Akun, tekan Undang dari daftar, tempelkan daftar dari Excel.',
        'Periksa pratinjaunya, tekan Undang, lalu unduh suratnya.',
        'Lupa kata sandi? Buka akunnya, tekan Atur ulang, berikan kode barunya.',
        'Pemegang berganti? Tekan Serah terima dan isi nomor berita acara.',
      ],
    },
    trail: {
      title: 'Memeriksa jejak',
      says: 'Siapa, apa, kapan, di mana; juga yang ditolak dan NIK yang dilihat.',
      steps: [
        'Buka Jejak. Ketik nama atau pilih peristiwanya.',
        'Beri tanda Hanya yang ditolak untuk melihat percobaan yang gagal.',
        'Tekan lambang orang untuk semua tindakan satu akun.',
        'Unduh CSV bila perlu. Pengunduhan ini pun tercatat.',
      ],
    },
    branch: {
      title: 'Memposting setoran',
      says: 'Kata cabang membuat orang terlindungi.',
      steps: [
        'Buka Pembayaran. Yang belum diposting berada di atas.',
        'Pilih setoran yang cocok, tekan Posting.',
        'Bulan paling lama dibayar lebih dahulu. Selisihnya dijelaskan orang demi orang.',
      ],
    },
    areas: {
      title: 'Mengubah wilayah',
      says: 'Pemekaran, ganti nama, desa persiapan.',
      steps: [
        'Buka Wilayah, turun sampai wilayahnya.',
        'Pilih perubahannya, isi tanggal dan nomor peraturan.',
        'Ketik nama wilayah untuk memastikan.',
      ],
    },
  },
  glossary: {
    covered: ['Terlindungi', 'Kepesertaan aktif hari ini, dan iurannya dibayar serta diposting.'],
    grace: ['Belum pasti', 'Terlambat satu sampai tiga bulan. Tidak dihitung terlindungi; tanyakan cabang.'],
    candidate: ['Calon peserta', 'Sudah dicatat di sini, belum ada KPJ atau daftar dari cabang.'],
    estimate: ['Perkiraan iuran', 'Hitungan kita menurut undang-undang, sebelum cabang menetapkan.'],
    assessed: ['Penetapan', 'Jumlah dari cabang, dengan kode iurannya.'],
    paid: ['Disetor', 'Uangnya sudah dibayarkan; ada bukti setor.'],
    posted: ['Diposting', 'Cabang sudah membukukannya. Sejak itu orangnya terlindungi.'],
    month: ['BLTH', 'Bulan iuran: bulan yang dibayar.'],
    npp: ['NPP', 'Nomor pemberi kerja pada BPJS Ketenagakerjaan. Boleh belum ada.'],
    kpj: ['KPJ', 'Nomor kartu peserta.'],
    wadah: ['Wadah', 'Kelompok pekerja rentan yang iurannya dibayar bersama.'],
  },
}
