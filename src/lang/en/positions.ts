import type { PositionHead } from '../../annotate/office-words.ts';

type Row = readonly [forms: string, canonical: string, options?: Omit<PositionHead, 'canonical'>];

const leader = { solo: true, leads: true };
const national = { ...leader, national: true };

/**
 * Offices as the English press of Indonesia and Malaysia names them. `agency` is the body where its name follows ("Minister of Transport"),
 * `agencyBefore` where it stands in front ("Transport Minister").
 */
const ROWS: readonly Row[] = [
  // Regions of Indonesia and states of Malaysia
  [
    'governor|provincial governor|state governor',
    'Governor',
    { ...leader, governs: true, takesRegion: true, agency: '{r} Provincial Government', agencyBefore: '{m} Provincial Government' },
  ],
  [
    'deputy governor|vice governor',
    'Deputy Governor',
    { solo: true, governs: true, takesRegion: true, agency: '{r} Provincial Government', agencyBefore: '{m} Provincial Government' },
  ],
  [
    'regent|bupati',
    'Regent',
    { ...leader, governs: true, takesRegion: true, agency: '{r} Regency Government', agencyBefore: '{m} Regency Government' },
  ],
  [
    'deputy regent|vice regent',
    'Deputy Regent',
    { solo: true, governs: true, takesRegion: true, agency: '{r} Regency Government', agencyBefore: '{m} Regency Government' },
  ],
  [
    'district head',
    'District Head',
    { ...leader, governs: true, takesRegion: true, agency: '{r} District Government', agencyBefore: '{m} District Government' },
  ],
  [
    'deputy district head',
    'Deputy District Head',
    { solo: true, governs: true, takesRegion: true, agencyBefore: '{m} District Government' },
  ],
  [
    'mayor|city mayor|municipal mayor|town mayor',
    'Mayor',
    { ...leader, governs: true, takesRegion: true, agency: '{r} City Government', agencyBefore: '{m} City Government' },
  ],
  [
    'deputy mayor|vice mayor|city vice mayor|municipal vice mayor',
    'Deputy Mayor',
    { solo: true, governs: true, takesRegion: true, agency: '{r} City Government', agencyBefore: '{m} City Government' },
  ],
  ['village head|village chief', 'Village Head', { ...leader, takesProper: true, agency: '{t}', agencyBefore: '{m} Village' }],
  ['subdistrict head', 'Subdistrict Head', { ...leader, takesProper: true, agencyBefore: '{m} Subdistrict' }],
  [
    'chief minister|cm|menteri besar|mb|mentri besar|premier',
    'Chief Minister',
    { ...leader, governs: true, takesRegion: true, agency: '{r} Government', agencyBefore: '{m} Government' },
  ],
  ['deputy chief minister', 'Deputy Chief Minister', { solo: true, governs: true, takesRegion: true, agencyBefore: '{m} Government' }],
  [
    'state executive councillor|exco|assemblyman|assemblywoman|assemblymember|state assemblyman',
    'Assemblyman',
    { solo: true, shared: true },
  ],
  ['district officer', 'District Officer', { ...leader, takesProper: true }],
  // The state
  ['president', 'President', { ...leader, headOfState: true, presidency: true, agency: 'President {t}' }],
  ['vice president', 'Vice President', { ...leader }],
  ['first lady', 'First Lady', national],
  [
    'prime minister|pm',
    'Prime Minister',
    { ...national, headOfState: true, presidency: true, takesRegion: true, agency: 'Prime Minister {t}' },
  ],
  [
    'deputy prime minister|dpm',
    'Deputy Prime Minister',
    { ...national, presidency: true, takesRegion: true, agency: 'Deputy Prime Minister {t}' },
  ],
  ['king|queen|sultan|crown prince', 'King', { leads: true, mayBeName: true, headOfState: true, takesRegion: true }],
  ['yang di-pertuan agong|yang dipertuan agong', 'Yang di-Pertuan Agong', { ...leader, headOfState: true }],
  ['raja permaisuri agong', 'Raja Permaisuri Agong', { leads: true }],
  ['head of state|yang di-pertua negeri|yang dipertua negeri', 'Head of State', { ...leader, takesRegion: true, governs: true }],
  [
    'minister in the prime minister’s department|deputy minister in the prime minister’s department|minister in the prime minister’s office',
    'Minister in the Prime Minister’s Department',
    national,
  ],
  [
    'minister|coordinating minister',
    'Minister',
    { ...national, bodyFromTitle: true, agency: 'Ministry {t}', agencyBefore: '{m} Ministry' },
  ],
  [
    'deputy minister|vice minister|assistant minister',
    'Deputy Minister',
    { ...national, agency: 'Ministry {t}', agencyBefore: '{m} Ministry' },
  ],
  ['secretary-general|secretary general', 'Secretary-General', { solo: true }],
  ['director-general|director general', 'Director-General', leader],
  ['deputy director-general|deputy secretary-general|deputy director general', 'Deputy Director-General', { solo: true }],
  ['permanent secretary|chief secretary|chief of staff', 'Secretary', { solo: true }],
  ['attorney general|attorney-general|chief justice', 'Attorney General', leader],
  ['ambassador', 'Ambassador', { ...national, envoy: true, agency: 'Embassy {t}', agencyBefore: '{m} Embassy', takesRegion: true }],
  [
    'high commissioner',
    'High Commissioner',
    { ...national, envoy: true, agency: 'High Commission {t}', agencyBefore: '{m} High Commission', takesRegion: true },
  ],
  [
    'consul-general|consul general',
    'Consul-General',
    { ...national, envoy: true, agency: 'Consulate-General {t}', agencyBefore: '{m} Consulate-General', takesRegion: true },
  ],
  [
    'consul|head of mission|deputy head of mission|attache|attaché|counselor|counsellor|charge d’affaires|deputy chief of mission|honorary consul|defence attache',
    'Consul',
    { national: true, envoy: true, takesRegion: true },
  ],
  ['counterpart', 'Counterpart', { national: true }],
  ['envoy', 'Ambassador', { solo: true, national: true }],
  // Parliaments and parties
  ['speaker', 'Speaker', { ...leader, agencyBefore: '{m}' }],
  ['deputy speaker', 'Deputy Speaker', { solo: true }],
  [
    'lawmaker|legislator|city councilor|city councillor|municipal councilor|provincial board member|councilor|councillor|senator|member of parliament|mp|commissioner',
    'Member',
    { shared: true, solo: true },
  ],
  [
    'lawmakers|legislators|city councilors|city councillors|municipal councilors|provincial board members|councilors|councillors|senators|assemblymen|commissioners|board members|council members|committee members',
    'Members',
    { shared: true, plural: true },
  ],
  ['ambassadors|envoys|high commissioners|consuls|consuls general', 'Ambassadors', { shared: true, plural: true, national: true }],
  ['governors|mayors|regents|ministers|vice mayors|vice governors', 'Heads', { shared: true, plural: true }],
  ['member|council member|committee member|board member', 'Member', { shared: true }],
  // Offices, firms, schools
  ['head', 'Head', { leads: true }],
  ['deputy head|acting head', 'Deputy Head', {}],
  ['chief|chief executive|chief executive officer|ceo|managing director|president director', 'Chief', { leads: true }],
  ['deputy chief|chief operating officer|coo', 'Deputy Chief', {}],
  ['director|executive director', 'Director', { leads: true }],
  ['deputy director|assistant director', 'Deputy Director', {}],
  ['deputy for', 'Deputy', { shared: true }],
  ['chairman|chairperson|chairwoman|chair', 'Chairman', { leads: true }],
  ['deputy chairman|deputy chairperson|deputy chairwoman|vice chairman|vice chairperson', 'Deputy Chairman', {}],
  [
    'delegation leader|delegation head|head of the delegation|leader of the delegation|head of delegation|mission leader',
    'Head of Delegation',
    { ...leader, ofDelegation: true },
  ],
  ['manager|general manager|operations manager|project manager', 'Manager', { leads: true }],
  ['deputy manager|assistant manager|supervisor|coordinator', 'Coordinator', {}],
  ['secretary', 'Secretary', {}],
  ['treasurer', 'Treasurer', {}],
  ['administrator|provincial administrator|city administrator|municipal administrator', 'Administrator', { leads: true }],
  ['officer|executive officer|administrative officer|action officer|information officer', 'Officer', {}],
  ['spokesperson|spokesman|spokeswoman', 'Spokesperson', { solo: true }],
  ['expert staff|special staff|special adviser|adviser|advisor', 'Adviser', {}],
  ['harbour master|harbor master|harbourmaster', 'Harbour Master', leader],
  ['chief fire officer|fire chief', 'Chief Fire Officer', leader],
  ['headmaster|headmistress|principal|school principal', 'Principal', { ...leader, takesProper: true }],
  ['rector|chancellor|vice-chancellor|vice chancellor|dean', 'Rector', { ...leader, takesProper: true }],
  [
    'deputy rector|associate dean|officer-in-charge|officer in charge|deputy dean|vice dean|vice rector|vice-rector|deputy vice-chancellor|deputy vice chancellor|lecturer|professor|researcher',
    'Lecturer',
    { solo: true },
  ],
  // Police and armed forces
  [
    'police chief|chief of police|inspector-general of police',
    'Police Chief',
    { ...leader, takesRegion: true, agencyBefore: '{m} Police' },
  ],
  ['deputy police chief', 'Deputy Police Chief', { solo: true, takesRegion: true }],
  ['commander|military commander|district military commander', 'Commander', leader],
  ['chief prosecutor|prosecutor', 'Prosecutor', { leads: true }],
];

export const positionHeads: readonly (readonly [string, PositionHead])[] = ROWS.flatMap(([forms, canonical, options = {}]) =>
  forms
    .split('|')
    .flatMap((form) => (form.includes('’') ? [form, form.replaceAll('’', "'")] : [form]))
    .map((form): readonly [string, PositionHead] => [form, { canonical, ...options }]),
);

/** Words in front of an office that say how it is held. */
export const positionPrefixes: readonly string[] = ['acting', 'former', 'ex', 'interim', 'caretaker', 'incoming'];

/** Occupations and standings written small. */
export const occupations: readonly string[] =
  'farmer fisherman trader vendor resident villager patient student teacher volunteer activist driver nurse doctor engineer technician shopkeeper stallholder entrepreneur worker parent participant visitor'.split(
    ' ',
  );
