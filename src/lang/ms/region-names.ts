/** Countries in Malay, with the states and towns of Malaysia; ISO 3166-1 alpha-2 first. */
export const countryNames = `
AE Uni Emirat Arab|UEA|Abu Dhabi|Dubai|Emiriah Arab Bersatu
AF Afghanistan|Afganistan|Kabul
AL Albania
AM Armenia
AO Angola
AR Argentina|Buenos Aires
AT Austria|Vienna
AU Australia|Canberra|Sydney|Melbourne|Perth|Brisbane|Darwin|Adelaide
AZ Azerbaijan|Baku
BA Bosnia|Bosnia Herzegovina
BD Bangladesh|Dhaka
BE Belgium|Brussel|Brussels
BG Bulgaria
BH Bahrain
BN Brunei|Brunei Darussalam|Bandar Seri Begawan
BO Bolivia
BR Brazil|Brasilia|Rio de Janeiro|Sao Paulo
BT Bhutan
BY Belarus
CA Kanada|Ottawa|Toronto|Vancouver|Canada
CD Republik Demokratik Kongo
CG Kongo
CH Switzerland|Geneva|Davos|Zurich|Bern|Swiss
CI Pantai Gading
CL Cile|Chile
CM Kamerun|Cameroon
CN China|Beijing|Shanghai|Guangzhou|Shenzhen|Hong Kong|Hongkong|Makau
CO Kolombia|Colombia
CR Kosta Rika|Costa Rica
CU Kuba|Cuba
CY Siprus|Cyprus
CZ Republik Czech|Prague|Czech
DE Jerman|Berlin|Frankfurt|Hamburg|Munich|Muenchen|Germany
DJ Djibouti
DK Denmark|Copenhagen
DZ Algeria
EC Ekuador|Ecuador
EE Estonia
EG Mesir|Kaherah
ES Sepanyol|Madrid|Barcelona|Spain
ET Ethiopia|Etiopia|Addis Ababa
FI Finlandia|Helsinki|Finland
FJ Fiji
FR Perancis|Paris|France
GB United Kingdom|Britain|England|London|Skotlandia|Wales
GE Georgia
GH Ghana
GR Greece|Athens|Yunani
HR Kroasia|Croatia
HU Hungary|Budapest
IE Ireland|Dublin
IL Israel|Tel Aviv
IN India|New Delhi|Mumbai
IQ Iraq|Baghdad
IR Iran|Teheran
IS Islandia|Iceland
IT Itali|Rom|Milan|Italy
JM Jamaika|Jamaica
JO Jordan|Amman
JP Jepun|Tokyo|Osaka|Kyoto|Hiroshima
KE Kenya|Nairobi
KG Kirgizstan|Kyrgyzstan
KH Kemboja|Phnom Penh|Cambodia
KP Korea Utara|Pyongyang
KR Korea Selatan|Seoul|Busan|Korea
KW Kuwait
KZ Kazakhstan|Kazakstan
LA Laos|Vientiane
LB Lubnan|Beirut|Lebanon
LK Sri Lanka|Srilanka|Kolombo
LT Lituania|Lithuania
LU Luksemburg|Luxembourg
LV Latvia
LY Libya
MA Maghribi|Rabat|Morocco
MC Monako
MG Madagaskar
ML Mali
MM Myanmar|Yangon|Naypyidaw
MN Mongolia
MT Malta
MV Maladewa|Maldives
MX Mexico
MY Malaysia|Kuala Lumpur|Putrajaya|Labuan|Johor|Johor Bahru|Batu Pahat|Muar|Kluang|Kota Kinabalu|Sabah|Sandakan|Tawau|Sarawak|Kuching|Miri|Sibu|Bintulu|Pulau Pinang|Seberang Perai|George Town|Selangor|Shah Alam|Petaling Jaya|Klang|Kajang|Kelantan|Kota Bharu|Kedah|Alor Setar|Langkawi|Kulim|Pahang|Kuantan|Temerloh|Terengganu|Kuala Terengganu|Perak|Ipoh|Taiping|Manjung|Batu Gajah|Teluk Intan|Perlis|Kangar|Negeri Sembilan|Seremban|Port Dickson|Melaka|Hang Tuah Jaya|Larut Matang|Hulu Langat|Hulu Selangor|Kuala Selangor|Kuala Langat|Sabak Bernam|Gombak|Sepang|Cyberjaya|Subang Jaya|Selayang|Rawang|Jempol|Rembau|Tampin|Kuala Pilah|Jelebu|Alor Gajah|Segamat|Pontian|Kota Tinggi|Mersing|Pasir Gudang|Iskandar Puteri|Tangkak|Bentong|Raub|Jerantut|Kuala Lipis|Rompin|Cameron Highlands|Kemaman|Dungun|Besut|Setiu|Hulu Terengganu|Kuala Nerus|Tumpat|Pasir Mas|Tanah Merah|Machang|Bachok|Pasir Puteh|Kuala Krai|Gua Musang|Kubang Pasu|Baling|Kuala Muda|Sungai Petani|Padang Terap|Pendang|Kuala Kangsar|Hilir Perak|Batang Padang|Kampar|Hulu Perak|Gerik|Muallim|Bagan Datuk|Butterworth|Bukit Mertajam|Nibong Tebal|Lahad Datu|Semporna|Kunak|Keningau|Beaufort|Ranau|Kudat|Kota Belud|Tuaran|Penampang|Putatan|Kinabatangan|Beluran|Tambunan|Samarahan|Kota Samarahan|Serian|Sri Aman|Sarikei|Mukah|Kapit|Limbang|Lundu
MZ Mozambik|Mozambique
NG Nigeria
NL Belanda|The Hague|Amsterdam|Rotterdam|Leiden|Wageningen|Netherlands
NO Norway|Oslo
NP Nepal|Kathmandu
NZ New Zealand|Wellington|Auckland
OM Oman|Muskat
PE Peru|Lima
PG Papua New Guinea|Port Moresby
PH Filipina|Manila|Davao
PK Pakistan|Islamabad
PL Poland|Warsaw
PS Palestin|Gaza|Ramallah|Palestine
PT Portugal|Lisbon
PW Palau
QA Qatar|Doha
RO Rumania|Bukares|Romania
RS Serbia|Beograd
RU Rusia|Moscow|Saint Petersburg|Russia
RW Rwanda
SA Arab Saudi|Saudi Arabia|Saudi|Riyadh|Jeddah|Makkah|Mekkah|Mekah|Madinah|Mina|Arafah
SB Kepulauan Solomon
SD Sudan
SE Sweden|Stockholm
SG Singapura|Singapore
SI Slovenia
SK Slovakia
SN Senegal
SO Somalia
SR Suriname|Paramaribo
SY Syria|Damsyik
TD Chad
TH Thailand|Bangkok|Pattani
TJ Tajikistan
TL Timor Leste|Dili
TM Turkmenistan
TN Tunisia
TR Turki|Turkiye|Türkiye|Ankara|Istanbul
TW Taiwan|Taipei
TZ Tanzania
UA Ukraine|Kyiv|Kiev
UG Uganda
US Amerika Serikat|Amerika|AS|Washington|Washington DC|New York|Los Angeles|San Francisco
UY Uruguay
UZ Uzbekistan|Tashkent
VA Vatikan|Vatican
VE Venezuela
VN Vietnam|Hanoi|Ho Chi Minh
VU Vanuatu
YE Yaman|Yemen
ZA Afrika Selatan|Pretoria|Johannesburg|Cape Town
ZM Zambia
ZW Zimbabwe`;
