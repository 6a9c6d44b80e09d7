/** Countries in Malay, with the states and towns of Malaysia; ISO 3166-1 alpha-2 first. */
export const countryNames = `
AE Uni Emirat Arab|UEA|Abu Dhabi|Dubai
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
CA Kanada|Ottawa|Toronto|Vancouver
CD Republik Demokratik Kongo
CG Kongo
CH Switzerland|Geneva|Davos|Zurich|Bern
CI Pantai Gading
CL Cile|Chile
CM Kamerun
CN China|Beijing|Shanghai|Guangzhou|Shenzhen|Hong Kong|Hongkong|Makau
CO Kolombia
CR Kosta Rika
CU Kuba
CY Siprus
CZ Republik Czech|Prague
DE Jerman|Berlin|Frankfurt|Hamburg|Munich|Muenchen
DJ Djibouti
DK Denmark|Copenhagen
DZ Algeria
EC Ekuador
EE Estonia
EG Mesir|Kaherah
ES Sepanyol|Madrid|Barcelona
ET Ethiopia|Etiopia|Addis Ababa
FI Finlandia|Helsinki
FJ Fiji
FR Perancis|Paris
GB United Kingdom|Britain|England|London|Skotlandia|Wales
GE Georgia
GH Ghana
GR Greece|Athens
HR Kroasia
HU Hungary|Budapest
IE Ireland|Dublin
IL Israel|Tel Aviv
IN India|New Delhi|Mumbai
IQ Iraq|Baghdad
IR Iran|Teheran
IS Islandia
IT Itali|Rom|Milan
JM Jamaika
JO Jordan|Amman
JP Jepun|Tokyo|Osaka|Kyoto|Hiroshima
KE Kenya|Nairobi
KG Kirgizstan
KH Kemboja|Phnom Penh
KP Korea Utara|Pyongyang
KR Korea Selatan|Seoul|Busan|Korea
KW Kuwait
KZ Kazakhstan|Kazakstan
LA Laos|Vientiane
LB Lubnan|Beirut
LK Sri Lanka|Srilanka|Kolombo
LT Lituania
LU Luksemburg
LV Latvia
LY Libya
MA Maghribi|Rabat
MC Monako
MG Madagaskar
ML Mali
MM Myanmar|Yangon|Naypyidaw
MN Mongolia
MT Malta
MV Maladewa
MX Mexico
MY Malaysia|Kuala Lumpur|Putrajaya|Labuan|Johor|Johor Bahru|Batu Pahat|Muar|Kluang|Kota Kinabalu|Sabah|Sandakan|Tawau|Sarawak|Kuching|Miri|Sibu|Bintulu|Pulau Pinang|Seberang Perai|George Town|Selangor|Shah Alam|Petaling Jaya|Klang|Kajang|Kelantan|Kota Bharu|Kedah|Alor Setar|Langkawi|Kulim|Pahang|Kuantan|Temerloh|Terengganu|Kuala Terengganu|Perak|Ipoh|Taiping|Manjung|Batu Gajah|Teluk Intan|Perlis|Kangar|Negeri Sembilan|Seremban|Port Dickson|Melaka|Hang Tuah Jaya
MZ Mozambik
NG Nigeria
NL Belanda|The Hague|Amsterdam|Rotterdam|Leiden|Wageningen
NO Norway|Oslo
NP Nepal|Kathmandu
NZ New Zealand|Wellington|Auckland
OM Oman|Muskat
PE Peru|Lima
PG Papua New Guinea|Port Moresby
PH Filipina|Manila|Davao
PK Pakistan|Islamabad
PL Poland|Warsaw
PS Palestin|Gaza|Ramallah
PT Portugal|Lisbon
PW Palau
QA Qatar|Doha
RO Rumania|Bukares
RS Serbia|Beograd
RU Rusia|Moscow|Saint Petersburg
RW Rwanda
SA Arab Saudi|Saudi Arabia|Saudi|Riyadh|Jeddah|Makkah|Mekkah|Mekah|Madinah|Mina|Arafah
SB Kepulauan Solomon
SD Sudan
SE Sweden|Stockholm
SG Singapura
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
VA Vatikan
VE Venezuela
VN Vietnam|Hanoi|Ho Chi Minh
VU Vanuatu
YE Yaman
ZA Afrika Selatan|Pretoria|Johannesburg|Cape Town
ZM Zambia
ZW Zimbabwe`;
