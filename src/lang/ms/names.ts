import { notNames as indonesianNot, nameOpeners as indonesianOpeners } from '../id/names.ts';

const list = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/** Titles of state and custom, forms of address, and academic and professional titles; a mark behind "Dato'" is taken in. */
export const honorifics: readonly string[] =
  'datuk|datuk seri|datuk sri|datuk wira|datuk patinggi|datuk amar|datuk paduka|datuk indera|datuk seri panglima|datuk seri utama|datuk setia|dato|dato seri|dato sri|dato wira|dato indera|dato paduka|dato setia|datin|datin seri|datin sri|datin paduka|datin wira|tan sri|tan sri datuk|puan sri|tun|toh puan|toh|tuan|tuan haji|puan|pn|puan hajah|encik|en|cik|cik puan|haji|hajah|hj|hjh|ir|ts|sr|ar|dr|drs|drg|chm|kr|kaunselor|prof|profesor|profesor madya|prof madya|madya|profesor ulung|profesor emeritus|prof emeritus|yb|yb tuan|yab|yang berhormat|yang amat berhormat|ybhg|yang berbahagia|tyt|pyt|ym|tuan yang terutama|puan yang terutama|ybrs|yang berusaha|yang dihormati|yh|yang amat berbahagia|yabhg|cikgu|ustaz|ustazah|pehin|kapten|senator|sheikh|mr|mrs|ms|bapak|pak|ibu|h'.split(
    '|',
  );

/** Ranks of the Malaysian police, armed forces and rescue services. */
export const ranks: readonly string[] =
  'inspektor|inspektor jeneral|asp|dsp|supt|superintenden|penolong superintenden|deputi superintenden|timbalan superintenden|acp|sac|dcp|cp|penolong pesuruhjaya|penolong komisioner|timbalan komisioner|senior penolong komisioner|komisioner|komisioner polis|sarjan|sarjan mejar|koperal|lans koperal|konstabel|leftenan|leftenan muda|leftenan kolonel|leftenan komander|lt|lt kol|lt kdr|kdr|kpt|kol|mej|mejar|mejar jeneral|kolonel|brigedier jeneral|leftenan jeneral|jeneral|jen|lt jen|mej jen|brig jen|laksamana|laksamana muda|laksamana madya|laksamana pertama|kepten|pgkk|penolong penguasa bomba|penguasa bomba|komander maritim|akbp|kombes|brigjen|kompol'.split(
    '|',
  );

/** Small words inside names; "a/l" and "a/p" are said of Indian Malaysians, "anak" of Ibans. */
export const nameParticles: readonly string[] = list(
  'bin binti bt bte a/l a/p s/o d/o ak anak @ al el van von de haji hajah hj hjh tengku tunku tun tuanku datuk dato tuan ibni almarhum',
);

export const nameOpeners: readonly string[] = [
  ...indonesianOpeners,
  ...list('abdul abd mohd md muhd mohamed mohammed wan nik tengku tunku syed sharifah abang awang dayang nor noor nurul che mat megat abu'),
];

/** Words that the start of a sentence or headline capitalises and that are never part of a name. */
export const notNames: readonly string[] = [
  ...indonesianNot,
  ...list(`
    ahad isnin jumaat khamis semalam esok kelmarin justeru manakala malahan bagaimanapun walaupun sehubungan susulan mengulas ditanya turut hadir sama seramai selain terdahulu
    terdahulunya sementara beliau katanya ujarnya jelasnya tambahnya tegasnya objektif tujuan lawatan kunjungan tinjauan ketibaan delegasi rombongan majlis program sesi taklimat
    selebihnya cuma bayangkan kalau cucu murid polis petani peniaga orang pihak kerajaan kementerian disediakan tarikh sumber antara dalam daripada kerana supaya sekiranya jika
    tiada bukan boleh mahu hendak perlu mesti harus setiap semua ramai lagi menteri besar balik permulaannya kompos kelas banjir gesa arah tinjau lawat dedah pelajari terima minat
    anak-anak sekilo pakar longkang hadirin menerusi setakat mengikut berikutan memetik difahamkan ditemui terbaharu terkini julung beberapa sebanyak apatah pun mereka ini itu`),
];

export const neverNames: readonly string[] = [
  ...list(
    'timbalan penolong naib bertemu berkunjung melawat meninjau mengunjungi menerima menyambut menghadiri merasmikan mengadakan isnin selasa rabu khamis jumaat sabtu ahad januari februari mac april mei jun julai ogos september oktober november disember aidilfitri aidiladha hari raya merdeka deepavali krismas insya-allah rm covid-19 facebook bernama',
  ),
];
