export const openDoorsId = {
  reckon: 'Hitung iuran atau manfaat tanpa masuk',
}
