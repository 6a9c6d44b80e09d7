/** White-space separated words as a list. */
const list = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/** Common words in the names of offices and posts: capitalised, they are no part of a person's name; small, they may lead up to an office. */
export const orgWords: ReadonlySet<string> = new Set(
  list(`
  accounts advocacy affairs affair agriculture agricultural agrarian air aid animal application armed archives arts asset assets assistant audit authority aviation banking basic board bilateral budget building bureau business cabinet capital
  central centre center chamber child children citizenship city civil climate coastal commerce commercial committee commission communication communications community conservation construction consular consumer
  container control cooperation cooperatives coordination coordinating corruption council counsel counter course creative credit cultural culture customs data defence defense deputy development digital diplomatic disaster
  district divisional domestic dye early eastern economic economics economy education election electricity emergency employment endowment energy engineering enterprise entrepreneurship environment environmental estate executive
  export external family federal field finance financial fire fisheries fishery fishing food force forces foreign forest forestry free freedom funds general geospatial global government governance green guard habitat harbour
  health heritage high higher home hospital house housing human immigration import industrial industries industry inflation informatic informatics information infrastructure inland innovation inspection intelligence interior internal
  international investment irrigation islamic judicial justice labor labour land law legal legislative licensing local logistics maintenance management manpower marine maritime market marketing measures media
  medical meteorology micro military mineral minerals mines mining mitigation monitoring multimedia municipal narcotics national native natural naval nuclear nutrition ombudsman operations parks parliamentary peatland people
  permit petroleum pharmacy planning plantation police policy political population port ports power preparedness press prevention primary product production programme programmes program programs prosecution protection protocol provincial public
  quality quarantine railway railways recycling reform regional registration rehabilitation relations relief religious renewable research reserve resettlement resort resource resources revenue risk rural safety sanitation
  science sciences sea secondary security senior service services settlement sister small social social-cultural society solid southern special sports sport standards state statistic statistics strategic student supply support sustainable
  tax taxation technical technology telecommunications territorial tourism town trade trading traffic training transmigration transport transportation treatment treasury tribal university urban utilities utility vehicle
  veterinary village villages vocational volunteer waste wastewater water welfare western wildlife women workers works yard youth zone private legislature agency department office ministry regency assembly wholesale outpatient
  pumping pump filtration sewage drainage recycling processing landing fish solar wind power generation desalination blood intensive maternity outpatient flood rescue bus metro ferry cargo cold storage division section unit branch faculty company college club fund communal vaccine vaccines blood hygiene dyers ferry terminal free-trade consul political-economic trade-and-industry meat seaweed seafood research-and-development spatial`),
);

/** Small words that stand inside names of offices and bodies. */
export const orgLinks: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', '&', '/', '-']);

/** Nouns built with a suffix: capitalised, they are no names, but for given names of that shape. */
export const commonShape =
  /^(?!(?:clarence|florence|terence|terrence|lawrence|laurence|constance|prudence)$)[a-z]{3,}(?:tion|tions|ment|ments|ness|ship|ism|ology|ics|ity|ities|ture|ance|ence)$/u;

const TENS = list('twenty thirty forty fifty sixty seventy eighty ninety');
const UNITS = list('one two three four five six seven eight nine');

/** Words that the start of a sentence or headline capitalises and that are never part of a name. */
export const notNames: readonly string[] = list(`
  a an the this that these those he she it they we you i his her its their our your my him them us me who whom whose which what when where why how there here
  and or but nor so yet for if unless until while although though because since as than then thus therefore however meanwhile moreover furthermore besides also too instead still
  in on at by to from of with without within into onto over under above below between among amid during before after about across along around behind beside beyond despite except
  inside near off out outside per through throughout toward towards upon via versus against according asked arriving accompanied earlier later today yesterday tomorrow now once
  is are was were be been being has have had do does did will would can could may might must shall should not no yes never ever always often sometimes only just even more most less least
  all any both each every either neither few many several some such other another one two three four five six seven eight nine ten first second third last next
  said says say told asked added noted explained stressed including apart aside following speaking commenting responding citing quoting referring citing present thus far meantime
  related read news also-read reporter editor translator copyright media contact source photo photos video image caption location date time page
  eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ${TENS.flatMap((ten) => [ten, ...UNITS.map((unit) => `${ten}-${unit}`)]).join(' ')}
  former acting new newly newly-appointed current incoming outgoing local state national city town free top good great right please let do don't we'll it's that's i'm we're
  visit visits visiting tour officials official delegation delegates group team members councilors councillors lawmakers ministers minister's governor's assemblymen envoy
  deputy vice assistant senior chief general head director learns learn study studies inspects urges says calls seeks eyes wants plans vows finds receives hosts meets raises discusses looks
  cooks people guests workers residents farmers sirens wagons aceh's norway's everyone nobody nothing something somebody someone others thank thanks yes cooperation data
`);

/** Capitalised in any place, and no part of a name. */
export const neverNames: readonly string[] = list(`
  date monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  indonesian malaysian javanese balinese sundanese chinese japanese korean norwegian australian american british dutch french german indian singaporean thai vietnamese filipino bruneian timorese papuan minang malay arab
  indonesia english muslim muslims islam christian christians hindu hindus buddhist buddhists god eid ramadan christmas idul fitri covid covid-19 asean rp rm us usd gmt wib local
`);

export const honorifics: readonly string[] =
  'prince|princess|ym|prof emeritus|prof. emeritus|professor emeritus|emeritus prof|emeritus professor|atty|engr|hon|ec|bapak|ibu|mr|mr.|mrs|mrs.|ms|ms.|mdm|madam|dr|dr.|prof|prof.|professor|associate professor|assoc prof|assoc. prof.|ts|ybhg|pn|kr|ir|ir.|sir|dame|lord|lady|haji|hajj|h|h.|hj|hj.|kh|k.h.|drs|drs.|dra|datuk|datuk seri|datuk sri|datuk wira|datuk patinggi|datuk amar|pehin|pehin sri|datin amar|datin patinggi|datuk seri panglima|dato|dato seri|dato sri|datin|datin seri|datin paduka|tan sri|tan sri datuk|puan sri|tun|toh puan|tuan|tuan haji|puan|encik|cik|yb|yab|the honourable|his excellency|her excellency|h.e.|reverend|rev.|father|sister|ustaz|ustad|kiai|tengku|pastor|bishop'.split(
    '|',
  );

export const ranks: readonly string[] =
  'brig jen|mej jen|lt jen|jen|lt kol|kol|mej|kapt|superintendent|supt|chief superintendent|asst supt|acp|sac|dcp|dsp|asp|inspector|sergeant|corporal|captain|capt|capt.|major|colonel|col|col.|lt col|lt. col.|lieutenant colonel|lieutenant|brigadier general|brig. gen.|brig gen|major general|maj. gen.|maj gen|lieutenant general|lt. gen.|lt gen|general|gen|gen.|admiral|rear admiral|vice admiral|air marshal|commissioner|comr. gen.|insp. gen.|police commissioner|adj. sr. comr.|sr. comr.'.split(
    '|',
  );

export const nameParticles: readonly string[] = list(
  'bin binti bt bte al el van von de der da dos di la le ibn ibni almarhum a/l a/p s/o d/o anak haji hajah hj hjh tengku tunku tun tuanku datuk dato',
);

export const nameOpeners: readonly string[] = list(
  'muhammad mohammad mohamad mohamed mohd ahmad abdul siti nur andi i ni ida gusti raden teuku cut tengku tunku syarif sri wan nik syed sharifah lalu baiq made wayan ketut nyoman putu komang kadek',
);
