const list = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/** Bare stems of cues behind a quote; with "-nya" they point back. */
export const quoteCues: readonly string[] = list(
  'kata ujar jelas tambah tegas ulas luah akui gesa dakwa seloroh jawab beritahu maklum tutur ungkap cerita pesan soal harap keluh celah simpul sambung nyata terang',
);

/** Verbs of saying and thinking that take their speaker before them. */
export const sayingVerbs: readonly string[] = list(`
  berkata memberitahu memaklumkan menyatakan menjelaskan menambah menambahkan menegaskan menggesa menyeru mengarahkan mencadangkan menasihatkan menasihati mengakui mendakwa menyifatkan
  merakamkan mengumumkan mengingatkan berharap meminta mendedahkan berjanji memohon mendapati menganggap mengulas mengesyorkan menyarankan mengadu menceritakan melahirkan menzahirkan
  mengucapkan berkongsi mahu bercakap menyebut melahirkan bersetuju menafikan mengesahkan memuji mengalu-alukan mendesak menuntut membidas menyelar
  menjangkakan menjangka percaya yakin optimis kesal kecewa bersyukur gembira berbangga menyampaikan mengatakan menilai menekankan menyoal bertanya menjawab mengajak
  menuturkan mengungkapkan memaparkan mendorong menggalakkan bimbang khuatir
`);

export const saidByVerbs: readonly string[] = list(
  'dinyatakan dimaklumkan diberitahu dijelaskan ditegaskan disampaikan diumumkan diakui didedahkan',
);

export const samePronouns: readonly string[] = list('beliau dia ia pihaknya baginda');

export const governing: readonly string[] = list(
  'kepada oleh bersama dengan daripada dari untuk terhadap atas pada diiringi ditemani mengiringi di ke bagi',
);

export const namingWords: readonly string[] = list(
  'bertajuk bertemakan tema tajuk slogan moto program buku filem aplikasi bernama istilah disebut dipanggil lagu projek konsep',
);

export const aliasCues: readonly string[] = [
  'lebih dikenali sebagai',
  'dikenali sebagai',
  'mesra dipanggil',
  'lebih mesra dengan panggilan',
  'atau lebih dikenali sebagai',
];
