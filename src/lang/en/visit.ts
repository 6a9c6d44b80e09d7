import type { VisitTerm, VisitWords } from '../../annotate/visit-words.ts';
import { phraseTable } from '../../core/phrases.ts';

const study: VisitTerm = { kind: 'study-visit', voice: 'event', strong: true, specific: true };
const inspection: VisitTerm = { kind: 'inspection', voice: 'event', strong: true, specific: true, isJourney: true };
const inspect: VisitTerm = { kind: 'inspection', voice: 'go', strong: false, specific: true };
const courtesy: VisitTerm = { kind: 'courtesy-call', voice: 'event', strong: true, specific: true };
const work: VisitTerm = { kind: 'working-visit', voice: 'event', strong: true, specific: true };
const visit: VisitTerm = { kind: 'working-visit', voice: 'event', strong: false, specific: false };
const visitGo: VisitTerm = { ...visit, voice: 'go' };
const state: VisitTerm = { kind: 'state-visit', voice: 'event', strong: true, specific: true };

const spread = (forms: string, term: VisitTerm): (readonly [string, VisitTerm])[] => forms.split('|').map((form) => [form, term] as const);
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));
const phrases = (text: string): string[][] => text.split('|').map((p) => p.split(' '));

const STUDY_NOUNS =
  'study visit|study visits|study tour|study tours|study trip|study trips|comparative studies|comparative study visits|benchmarking visits|comparative study|comparative study visit|comparison study|benchmarking|benchmarking visit|benchmarking trip|benchmark visit|learning visit|learning trip|field study|technical visit|educational visit|fact-finding visit|fact-finding trip|fact-finding mission';

export const visitWords: VisitWords = {
  terms: [
    ...spread(STUDY_NOUNS, study),
    ...spread('learn from|learned from|learnt from|learns from', { ...study, voice: 'go', strong: false }),
    ...spread(
      'surprise inspection|shock inspection|sudden inspection|sudden visit|impromptu visit|unscheduled visit|unscheduled inspection|unannounced inspection|impromptu inspection|snap inspection|surprise visit|unannounced visit|surprise check|spot check|inspection visit|site inspection|inspection tour',
      inspection,
    ),
    ...spread('inspection|site visit|field visit', { ...inspection, strong: false }),
    ...spread('inspected|inspects|inspecting|inspect|checked on|reviewed the progress of|surveyed', inspect),
    ...spread('inspected by', { ...inspect, voice: 'gone-to' }),
    ...spread('courtesy call|courtesy calls|courtesy visit|courtesy visits|goodwill visit|friendly visit|audience with', courtesy),
    ...spread('called on|calls on|call on|pays courtesy call|paid a courtesy call', { ...courtesy, voice: 'go', strong: false }),
    ...spread('working visit|work visit|working visits|official visit|working trip|official trip|working tour', work),
    ...spread('state visit|state visits', state),
    ...spread('visit|visits|trip|trips', visit),
    ...spread('tour|tours', { ...visit, isLook: true }),
    ...spread('to visit|will visit|would visit|will also visit', visitGo),
    ...spread('visited|visiting|toured|touring|travelled to|traveled to|pays visit to|paid a visit to|dropped by', visitGo),
    ...spread('delegation|delegates|visiting delegates|visiting delegation|visiting team|visiting officials', { ...visit, isGuests: true }),
    ...spread('visited by|was visited|were visited', { ...visit, voice: 'gone-to' }),
  ],
  auxiliaries: words('was were is are been be being'),
  relatives: words('who'),
  seeing: words('view inspect see examine monitor observe check look review assess'),
  speakerOccasions: words('during after following on while'),
  delegationLinks: words('from of'),
  openPurposeLinks: new Set(['to']),
  purposeActions: words(
    'hand distribute deliver attend inaugurate launch officiate witness gain acquire develop deepen expand establish forge identify view adopt emulate compare benchmark support accelerate learn study examine assess verify discuss inspect check review observe see look strengthen explore gather exchange compare evaluate monitor ensure understand improve seek find ascertain gauge promote enhance foster boost follow obtain share hear',
  ),
  venueClosers: words(
    'hall office centre center plant headquarters building complex hospital school yard port station airport palace residence hotel university campus park market library museum terminal village room auditorium secretariat mosque ministry embassy shelter factory farm landfill clinic warehouse zone pavilion ward house',
  ),
  doing: words(
    'made make makes making conducted conduct conducts conducting paid pay pays paying held hold undertook undertake carried carry embarked begin began concluded concluding cancelled canceled postponed scrapped led',
  ),
  receiving: words('receiving welcoming hosting received receives receive welcomed welcomes welcome hosted hosts host greeted met'),
  receivedBy: words('briefed received welcomed greeted hosted met'),
  accompaniedBy: words('accompanied flanked joined together'),
  accompanying: words('accompanying accompanied'),
  ledBy: words('led headed chaired spearheaded'),
  leading: words('led leads leading headed heading'),
  representedBy: words('represented'),
  representing: words('representing'),
  agentLinks: words('by warmly also jointly personally'),
  delegation: words(
    'delegation delegates group team batch contingent entourage mission representatives officials councilors councillors lawmakers legislators members',
  ),
  towards: words('to at on with of in'),
  from: words('from'),
  notVisits: words('tourist tourists visitors patients website hours family students home number million foreign'),
  asides: phrases('on the sidelines of|on the sidelines|on the sideline of'),
  planned: words('will scheduled plans plan planned planning expected upcoming slated set'),
  cancelled: words(
    'delays delayed cancelled canceled cancel cancels postponed postpones postpone postponement cancellation scrapped scraps called-off',
  ),
  background: words('previously earlier last'),
  purposeLinks: phrases(
    'to|in order to|aimed at|is aimed at|was aimed at|aims to|aimed to|intended to|was intended to|with the aim of|with the purpose of|for the purpose of|purpose of the visit was to|purpose of the visit is to|purpose of the trip was to|objective of the visit was to|carried out to|conducted to|seeks to|sought to|designed to|meant to|is to|was to',
  ),
  purposeVerbs: phrases('aimed|aims'),
  purposeEnds: words('led headed accompanied received which who he she said'),
  complementisers: words('that to'),
  findingVerbs: words('found discovered finds'),
  commitmentVerbs: words('pledged promised vowed committed'),
  budgetWords: words('cost costs budget expense expenses allocated spent funded borne'),
  headsOfState: ['President', 'Vice President', 'Prime Minister', 'King'],
  sizeNouns: words(
    'people persons members participants delegates officials officers staff representatives councillors councilors lawmakers legislators students lecturers teachers employees personnel executives member',
  ),
  visitPointers: words('visit visits trip tour delegation inspection call arrival'),
  ownPurposes: new Set(),
  asksBefore: true,
  asking: words('urged asked called hope hoping hoped hopes expected expects advised reminded told encouraged'),
  goalNouns: words('purpose objective aim goal'),
  namingGoals: words('is was'),
  strongPurposes: words('aimed aims aim goal purpose intended objective'),
  meetingWords: words('meeting visit discussion ceremony call inspection tour session'),
  venueLinks: words('at in'),
  venueOpeners: phraseTable<'room' | 'building' | 'street' | 'area'>(
    [
      [
        'building',
        'wisma|menara|kompleks|komtar|masjid|istana|hotel|sd negeri|smp negeri|sma negeri|universitas|universiti|kampus|gedung|pasar',
      ],
      ['street', 'jalan|jl'],
      ['area', 'kampung|desa|taman'],
    ].flatMap(([value, forms]) =>
      (forms ?? '').split('|').map((form) => [form, value === 'street' ? 'street' : value === 'area' ? 'area' : 'building'] as const),
    ),
  ),
  venueInner: words(''),
  venueLoose: words('in at'),
  pronouns: words('he she they delegation group minister'),
  occasions: words('during after following on while'),
  coming: words('delegation group led headed joined comprising consisting visited entourage team member strong'),
  besides: words('and with accompanied'),
  inAll: words('comprising totaling totalling numbering'),
  makingUp: phrases(
    'made up of|consisting of|consists of|consisted of|composed of|comprising of|comprising|comprised of|comprised|comprises|included|includes',
  ),
  measures: words(''),
  notComing: words('for some serving serves employs houses against'),
  journey: words('visit trip tour journey travel delegation'),
  takingPlace: words('take be begin held made place'),
  attendance: words(
    'present attended attending accompanied joined received welcomed greeted hosted briefed led headed flanked together hand brought included comprised comprising composed consisting',
  ),
  reportingVerbs: words(
    'said says added noted explained stressed stated mentioned reiterated admitted acknowledged revealed reported confirmed told replied emphasized emphasised claimed recalled',
  ),
  clauseEnds: words('adding while which who according when'),
  quotedPointers: words('visit trip'),
  purposeSubjects: words('purpose objective aim goal aimed aims intended'),
  weakPurposes: words(''),
  notPurposes: words(
    'time asked urged told able ready due opportunity advised instructed ordered wanted want plans planned agreed continue continued continues need needs had have has hope hopes called encouraged pledged promised declined used how',
  ),
  notReasons: words('the a an'),
  namingLinks: phrases('namely|including'),
  audienceLinks: words('with'),
  invitations: words('invitation invited'),
  agentMarks: words('by with'),
  throughMarks: words('through'),
  subordinators: words('because that after since so whether when'),
  governors: words('by with for of about among between against under'),
  listStops: words('to at for in on who which that when after during while as said and'),
  objectStops: words('for after during while who which that because when as following accompanied said led headed before and'),
  placeMarks: words('in at'),
  placeTies: words('and in'),
  leaderNouns: words(''),
  otherEvents: words('meeting discussion ceremony session rally prayer'),
  arrivals: words('visit delegation guests team group entourage courtesy participants visitors delegates contingent'),
  presence: words('present attended attending accompanied'),
  repeats: words('back'),
  statesReceive: true,
  meets: words('met meets meet meeting meetings talks'),
  facing: words('to with met by for told'),
  learning: words('learn learns study studies studied'),
  siteVerbs: words('opened inaugurated'),
  claimChecks: phrases('hoax|fact check|fact-check'),
  infinitives: words('to'),
  company: words('led headed accompanied'),
  hosting: phrases('played host to|plays host to|playing host to'),
  hostNouns: phrases('the host|host'),
  others: words('others'),
  goals: words('to'),
  purposeJoins: words('and'),
  purposeStarts: words('to'),
  dayMarks: words('on'),
  venueFillers: words(''),
  newsroomCities: words('jakarta'),
  fundMarks: words('from by'),
  fundStarts: ['the', 'state', 'regional', 'budget'],
};
