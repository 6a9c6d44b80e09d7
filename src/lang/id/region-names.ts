// Names that the press uses besides those of the register: common usage, gathered by hand; facts only.
// One region a line, its code first. Kept as text: it is decoded when the first region is looked up.

/** Short forms, other spellings and former names. In capitals throughout: read only in capitals ("OKI" is no "Oki"). */
export const regionAliases = `
11 NAD|Nanggroe Aceh Darussalam|Nangroe Aceh Darussalam
12 Sumut|Sumatra Utara
13 Sumbar|Sumatra Barat
16 Sumsel|Sumatra Selatan
19 Babel|Bangka Belitung|Kep Babel
21 Kepri|Riau Kepulauan
31 DKI|DKJ|Jakarta|Metro Jaya|Daerah Khusus Ibukota Jakarta|Daerah Khusus Jakarta|Jakarta Raya
32 Jabar
33 Jateng
34 Yogyakarta|DIY|DI Yogyakarta|D I Yogyakarta|D I Y|DI Jogjakarta
35 Jatim
52 NTB
53 NTT
61 Kalbar
62 Kalteng
63 Kalsel
64 Kaltim|IKN|Ibu Kota Nusantara
65 Kaltara
71 Sulut
72 Sulteng
73 Sulsel
74 Sultra
76 Sulbar
82 Malut
91 Irian Jaya
92 Irian Jaya Barat
11.02 Agara
11.12 Abdya
11.13 Galus
11.18 Pijay
12.01 Tapteng
12.02 Taput
12.03 Tapsel
12.07 Deliserdang
12.10 Labuhan Batu
12.12 Toba Samosir|Tobasa
12.13 Madina
12.14 Nisel
12.16 Humbahas
12.18 Sergai
12.20 Paluta
12.21 Palas
12.22 Labusel|Labuhan Batu Selatan
12.23 Labura|Labuhan Batu Utara
12.71 Medan
12.72 Siantar|Pematang Siantar|P Siantar
12.77 Sidempuan|Sidimpuan|Padangsidimpuan|Padang Sidimpuan|P Sidimpuan
13.01 Pessel
13.03 Sawahlunto Sijunjung
13.07 Limapuluh Kota|50 Kota
13.09 Mentawai
13.11 Solsel
13.12 Pasbar
14.02 Inhu
14.04 Inhil
14.06 Rohul
14.07 Rohil
14.09 Kuansing
14.10 Meranti
15.04 Batang Hari
15.06 Tanjabbar|Tanjab Barat
15.07 Tanjabtim|Tanjab Timur
16.01 OKU
16.02 OKI
16.05 Mura
16.06 Muba
16.08 OKUT|OKU Timur
16.09 OKUS|OKU Selatan
16.12 PALI
16.13 Muratara
18.01 Lamsel
18.02 Lamteng
18.03 Lampura
18.04 Lambar
18.05 Tuba|Tulangbawang
18.07 Lamtim
18.12 Tubaba|Tulangbawang Barat
18.13 Pesibar|Pesbar
19.03 Basel
19.04 Bateng
19.05 Babar
19.06 Beltim
21.05 Anambas
31.01 Kepulauan Seribu
31.71 Jakpus
31.72 Jakut
31.73 Jakbar
31.74 Jaksel
31.75 Jaktim
32.06 Tasik
32.17 KBB
33.72 Solo
34.01 Kulonprogo
34.03 Gunung Kidul
34.71 Jogja|Yogya|Jogjakarta|Jogyakarta|Yogjakarta
36.74 Tangsel
52.01 Lobar
52.02 Loteng
52.03 Lotim
52.07 KSB
52.08 KLU
53.02 TTS
53.03 TTU
53.06 Flotim
53.15 Mabar
53.18 SBD
53.19 Matim
61.11 KKU
61.12 KKR
62.01 Kobar
62.02 Kotim
62.04 Barsel
62.05 Barut
62.10 Gumas
62.11 Pulpis
62.12 Mura
62.13 Bartim
62.71 Palangka Raya
63.01 Tala
63.02 Kota Baru
63.04 Batola
63.06 HSS
63.07 HST
63.08 HSU
63.10 Tanbu
64.01 Pasir
64.02 Kukar|Kutai
64.07 Kubar
64.08 Kutim
64.09 PPU
64.11 Mahulu
65.04 KTT
71.01 Bolmong
71.03 Sangihe
71.04 Talaud
71.05 Minsel
71.06 Minut
71.07 Mitra
71.08 Bolmut
71.09 Sitaro
71.10 Boltim
71.11 Bolsel
72.04 Tolitoli
72.07 Bangkep
72.08 Parimo
72.09 Touna
72.11 Balut
72.12 Morut
73.01 Selayar
73.10 Pangkep
73.14 Sidrap
73.18 Toraja|Tator
73.22 Lutra
73.24 Lutim
73.26 Torut
73.71 Ujung Pandang|Ujungpandang
73.72 Pare Pare
74.05 Konsel
74.08 Kolut
74.09 Konut
74.10 Butur
74.11 Koltim
74.12 Konkep
74.13 Mubar
74.14 Buteng
74.15 Busel
75.03 Bonebol
75.05 Gorut
76.01 Mamuju Utara|Matra
76.04 Polman|Polewali Mamasa
76.06 Mateng
81.01 Malteng
81.02 Malra
81.03 KKT|MTB|Maluku Tenggara Barat|Tanimbar
81.05 SBT
81.06 SBB
81.07 Aru
81.08 MBD
81.09 Bursel
82.01 Halbar
82.02 Halteng
82.03 Halut
82.04 Halsel
82.05 Kepsul
82.06 Haltim
82.07 Morotai
82.08 Taliabu
82.72 Tikep|Tidore
91.05 Yapen
91.06 Biak
92.03 Fakfak
92.06 Bintuni
92.07 Wondama
92.11 Mansel
92.12 Pegaf
95.02 Pegubin
95.05 Mamteng`;

/** Towns whose name is not that of their regency: mostly its capital. */
export const regionTowns = `
11.01 Tapaktuan
11.02 Kutacane
11.04 Takengon
11.05 Meulaboh
11.06 Jantho|Kota Jantho
11.07 Sigli
11.08 Lhoksukon
11.09 Sinabang
11.12 Blangpidie
11.13 Blangkejeren
11.14 Calang
11.16 Kuala Simpang|Kualasimpang
11.18 Meureudu
12.02 Tarutung
12.03 Sipirok
12.05 Stabat
12.06 Kabanjahe|Berastagi|Brastagi
12.07 Lubuk Pakam
12.09 Kisaran
12.10 Rantau Prapat
12.11 Sidikalang
12.12 Balige
12.13 Panyabungan
12.16 Dolok Sanggul
12.17 Pangururan
12.18 Sei Rampah
12.21 Sibuhuan
12.23 Aek Kanopan
13.01 Painan
13.04 Batusangkar
13.05 Parit Malintang
13.06 Lubuk Basung
13.07 Sarilamak
13.08 Lubuk Sikaping
13.09 Tuapejat
14.01 Bangkinang
14.02 Rengat
14.04 Tembilahan
14.05 Pangkalan Kerinci
14.06 Pasir Pengaraian
14.07 Bagansiapiapi
14.08 Siak Sri Indrapura
14.09 Teluk Kuantan
14.10 Selat Panjang
15.02 Bangko
15.04 Muara Bulian
15.05 Sengeti
15.06 Kuala Tungkal
15.07 Muara Sabak
15.08 Muara Bungo
16.01 Baturaja
16.02 Kayu Agung
16.06 Sekayu
16.07 Pangkalan Balai
16.09 Muaradua
16.10 Indralaya
17.01 Manna
17.02 Curup
17.03 Arga Makmur
18.01 Kalianda
18.02 Gunung Sugih
18.03 Kotabumi
18.04 Liwa
18.05 Menggala
18.06 Kota Agung
18.08 Blambangan Umpu
18.09 Gedong Tataan
18.13 Krui
19.01 Sungailiat
19.02 Tanjung Pandan
19.03 Toboali
19.05 Mentok|Muntok
19.06 Manggar
21.02 Tanjung Balai Karimun
21.03 Ranai
21.05 Tarempa
32.01 Cibinong
32.02 Palabuhanratu|Pelabuhan Ratu|Palabuhan Ratu
32.04 Soreang
32.06 Singaparna
32.16 Cikarang
32.17 Ngamprah
33.02 Purwokerto
33.15 Purwodadi
33.16 Cepu
33.22 Ungaran
33.26 Kajen
33.28 Slawi
34.01 Wates
34.03 Wonosari
35.05 Kanigoro
35.07 Kepanjen
35.13 Kraksaan
35.14 Bangil
35.16 Mojosari
35.19 Caruban|Mejayan
36.02 Rangkasbitung
36.03 Tigaraksa
51.03 Mangupura
51.05 Semarapura
51.07 Amlapura
51.08 Singaraja
52.01 Gerung
52.02 Praya
52.03 Selong
52.04 Sumbawa Besar
52.07 Taliwang
53.01 Oelamasi
53.02 Soe
53.03 Kefamenanu
53.04 Atambua
53.05 Kalabahi
53.06 Larantuka
53.07 Maumere
53.09 Bajawa
53.10 Ruteng
53.11 Waingapu
53.12 Waikabubak
53.13 Lewoleba
53.15 Labuan Bajo
53.16 Mbay
53.17 Waibakul
53.18 Tambolaka
53.19 Borong
53.21 Betun
61.06 Putussibau
61.08 Ngabang
61.10 Nanga Pinoh
62.01 Pangkalan Bun
62.02 Sampit
62.03 Kuala Kapuas
62.04 Buntok
62.05 Muara Teweh
62.06 Kasongan
62.07 Kuala Pembuang
62.09 Nanga Bulik
62.10 Kuala Kurun
62.12 Puruk Cahu
62.13 Tamiang Layang
63.01 Pelaihari
63.03 Martapura
63.04 Marabahan
63.06 Kandangan
63.07 Barabai
63.08 Amuntai
63.10 Batulicin
63.11 Paringin
64.01 Tanah Grogot|Tana Paser
64.02 Tenggarong
64.03 Tanjung Redeb
64.07 Sendawar
64.08 Sangatta
64.09 Penajam
65.01 Tanjung Selor
71.02 Tondano
71.03 Tahuna
71.04 Melonguane
71.05 Amurang
71.06 Airmadidi
71.07 Ratahan
71.08 Boroko
71.10 Tutuyan
72.01 Luwuk
72.06 Bungku
72.09 Ampana
72.12 Kolonodale
73.06 Sungguminasa
73.08 Watampone
73.12 Watansoppeng
73.13 Sengkang
73.17 Belopa
73.18 Makale
73.22 Masamba
73.24 Malili
73.26 Rantepao
74.02 Unaaha
74.03 Raha
74.04 Pasarwajo
74.05 Andoolo
74.08 Lasusua
74.09 Wanggudu
75.01 Limboto
75.02 Tilamuta
75.03 Suwawa
75.04 Marisa
75.05 Kwandang
76.04 Polewali
76.06 Topoyo|Tobadak
81.01 Masohi
81.02 Langgur
81.03 Saumlaki
81.04 Namlea
81.06 Piru
81.07 Dobo
82.01 Jailolo
82.02 Weda
82.03 Tobelo
82.04 Labuha
82.05 Sanana
82.72 Sofifi
91.03 Sentani
91.05 Serui
92.11 Ransiki
93.04 Agats
94.03 Enarotali
94.04 Timika
95.01 Wamena
95.02 Oksibil
95.03 Dekai
95.04 Karubaga
96.01 Aimas
96.03 Waisai`;

/** Countries in Indonesian, ISO 3166-1 alpha-2 first. */
export const countryNames = `
AE Uni Emirat Arab|UEA|Abu Dhabi|Dubai
AF Afghanistan|Afganistan|Kabul
AL Albania
AM Armenia
AO Angola
AR Argentina|Buenos Aires
AT Austria|Wina
AU Australia|Canberra|Sydney|Melbourne|Perth|Brisbane|Darwin|Adelaide
AZ Azerbaijan|Baku
BA Bosnia|Bosnia Herzegovina
BD Bangladesh|Dhaka
BE Belgia|Brussel|Brussels
BG Bulgaria
BH Bahrain
BN Brunei|Brunei Darussalam|Bandar Seri Begawan
BO Bolivia
BR Brasil|Brazil|Brasilia|Rio de Janeiro|Sao Paulo
BT Bhutan
BY Belarus
CA Kanada|Ottawa|Toronto|Vancouver
CD Republik Demokratik Kongo
CG Kongo
CH Swiss|Jenewa|Davos|Zurich|Bern
CI Pantai Gading
CL Cile|Chile
CM Kamerun
CN China|Cina|Tiongkok|RRT|Beijing|Shanghai|Guangzhou|Shenzhen|Hong Kong|Hongkong|Makau
CO Kolombia
CR Kosta Rika
CU Kuba
CY Siprus
CZ Ceko|Republik Ceko|Praha
DE Jerman|Berlin|Frankfurt|Hamburg|Munich|Muenchen
DJ Djibouti
DK Denmark|Kopenhagen
DZ Aljazair
EC Ekuador
EE Estonia
EG Mesir|Kairo
ES Spanyol|Madrid|Barcelona
ET Ethiopia|Etiopia|Addis Ababa
FI Finlandia|Helsinki
FJ Fiji
FR Prancis|Perancis|Paris
GB Inggris|Britania Raya|London|Skotlandia|Wales
GE Georgia
GH Ghana
GR Yunani|Athena
HR Kroasia
HU Hungaria|Budapest
IE Irlandia|Dublin
IL Israel|Tel Aviv
IN India|New Delhi|Mumbai
IQ Irak|Baghdad
IR Iran|Teheran
IS Islandia
IT Italia|Roma|Milan
JM Jamaika
JO Yordania|Amman
JP Jepang|Tokyo|Osaka|Kyoto|Hiroshima
KE Kenya|Nairobi
KG Kirgizstan
KH Kamboja|Phnom Penh
KP Korea Utara|Korut|Pyongyang
KR Korea Selatan|Korsel|Seoul|Busan|Korea
KW Kuwait
KZ Kazakhstan|Kazakstan
LA Laos|Vientiane
LB Lebanon|Libanon|Beirut
LK Sri Lanka|Srilanka|Kolombo
LT Lituania
LU Luksemburg
LV Latvia
LY Libya
MA Maroko|Rabat
MC Monako
MG Madagaskar
ML Mali
MM Myanmar|Yangon|Naypyidaw
MN Mongolia
MT Malta
MV Maladewa
MX Meksiko
MY Malaysia|Kuala Lumpur|Putrajaya|Johor|Johor Bahru|Kinabalu|Kota Kinabalu|Sabah|Sarawak|Kuching|Penang|Pulau Pinang|Selangor|Kelantan|Kedah|Pahang|Terengganu
MZ Mozambik
NG Nigeria
NL Belanda|Den Haag|Amsterdam|Rotterdam|Leiden|Wageningen
NO Norwegia|Oslo
NP Nepal|Kathmandu
NZ Selandia Baru|Wellington|Auckland
OM Oman|Muskat
PE Peru|Lima
PG Papua Nugini|Port Moresby
PH Filipina|Manila|Davao
PK Pakistan|Islamabad
PL Polandia|Warsawa
PS Palestina|Gaza|Ramallah
PT Portugal|Lisbon
PW Palau
QA Qatar|Doha
RO Rumania|Bukares
RS Serbia|Beograd
RU Rusia|Moskow|Moskwa|Saint Petersburg
RW Rwanda
SA Arab Saudi|Saudi Arabia|Saudi|Riyadh|Jeddah|Makkah|Mekkah|Mekah|Madinah|Mina|Arafah
SB Kepulauan Solomon
SD Sudan
SE Swedia|Stockholm
SG Singapura|Singapore
SI Slovenia
SK Slovakia
SN Senegal
SO Somalia
SR Suriname|Paramaribo
SY Suriah|Damaskus
TD Chad
TH Thailand|Bangkok|Pattani
TJ Tajikistan
TL Timor Leste|Dili
TM Turkmenistan
TN Tunisia
TR Turki|Turkiye|Türkiye|Ankara|Istanbul
TW Taiwan|Taipei
TZ Tanzania
UA Ukraina|Kyiv|Kiev
UG Uganda
US Amerika Serikat|Amerika|AS|Washington|Washington DC|New York|Los Angeles|San Francisco
UY Uruguay
UZ Uzbekistan|Tashkent
VA Vatikan
VE Venezuela
VN Vietnam|Hanoi|Ho Chi Minh
VU Vanuatu
YE Yaman
ZA Afrika Selatan|Afsel|Pretoria|Johannesburg|Cape Town
ZM Zambia
ZW Zimbabwe`;

/** Names that are also words, persons or brands: read only in the company that `contextWords` and the like give. */
export const weakNames =
  'batu|bima|palu|bone|buru|tual|batang|pati|kudus|belu|ende|sigi|karo|toba|landak|siak|agam|kaur|muna|puncak|banjar|barru|metro|malaka|lingga|bungo|tegal|dairi|sampang|bangli|samosir|merangin|sikka|alor|paser|pasir|mappi|asmat|kuningan|batubara|' +
  'mura|tuba|mitra|basel|babar|tala|palas|agara|galus|meranti|aru|matra|madina|balut|barut|solo|tator|' +
  'as|saudi|mina|lima|bern|paris|roma|athena|mali|chad|oman|yaman|peru|kuba|malta|georgia|palau|praha|milan|perth|darwin|adelaide|wales|leiden|' +
  'wates|soe|raha|liwa|manna|praya|marisa|weda|piru|dobo|krui|cepu|bangko|gerung|borong|mbay|betun|wonosari|purwodadi|kotaagung|kotabaru|penajam|stabat|calang|manggar|selong|bungku|benteng';
