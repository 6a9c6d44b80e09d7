/** English names of provinces and of islands in names; "South Sulawesi" and its like are made from the directions. */
export const provinceNames = `
12 North Sumatra
13 West Sumatra
16 South Sumatra
19 Bangka Belitung Islands|Bangka-Belitung
21 Riau Islands
31 Special Capital Region of Jakarta|Jakarta Special Capital Region
34 Special Region of Yogyakarta|Yogyakarta Special Region|Yogyakarta Special Province
32 West Java
33 Central Java
35 East Java
52 West Nusa Tenggara
53 East Nusa Tenggara
93 South Papua
94 Central Papua
95 Highland Papua|Papua Highlands
92 West Papua
96 Southwest Papua
31.01 Thousand Islands
71.03 Sangihe Islands
71.04 Talaud Islands
73.01 Selayar Islands
96.03 Raja Ampat Islands
13.09 Mentawai Islands
`;

/** Countries in English, ISO 3166-1 alpha-2 first. */
export const countryNames = `
AE United Arab Emirates|UAE|Abu Dhabi|Dubai
AF Afghanistan|Kabul
AL Albania
AM Armenia
AO Angola
AR Argentina|Buenos Aires
AT Austria|Vienna
AU Australia|Canberra|Sydney|Melbourne|Brisbane
AZ Azerbaijan|Baku
BD Bangladesh|Dhaka
BE Belgium|Brussels
BG Bulgaria
BH Bahrain
BN Brunei|Brunei Darussalam|Bandar Seri Begawan
BR Brazil|Brasilia|Rio de Janeiro|Sao Paulo
BT Bhutan
BY Belarus
CA Canada|Ottawa|Toronto|Vancouver
CH Switzerland|Geneva|Davos|Zurich
CL Chile
CM Cameroon
CN China|Beijing|Shanghai|Guangzhou|Shenzhen|Hong Kong|Macau
CO Colombia
CU Cuba
CZ Czech Republic|Czechia|Prague
DE Germany|Berlin|Frankfurt|Hamburg|Munich
DK Denmark|Copenhagen
DZ Algeria
EE Estonia
EG Egypt|Cairo
ES Spain|Madrid|Barcelona
ET Ethiopia|Addis Ababa
FI Finland|Helsinki
FJ Fiji|Suva
FR France|Paris
GB United Kingdom|UK|Britain|England|Scotland|London
GR Greece|Athens
HR Croatia
HU Hungary|Budapest
IE Ireland|Dublin
IL Israel|Tel Aviv
IN India|New Delhi|Mumbai
IQ Iraq|Baghdad
IR Iran|Tehran
IT Italy|Rome|Milan
JO Jordan|Amman
JP Japan|Tokyo|Osaka|Kyoto|Hiroshima
KE Kenya|Nairobi
KH Cambodia|Phnom Penh
KP North Korea|Pyongyang
KR South Korea|Seoul|Busan
KW Kuwait
KZ Kazakhstan|Astana
LA Laos|Vientiane
LB Lebanon|Beirut
LK Sri Lanka
LY Libya
MA Morocco|Rabat
MG Madagascar
MM Myanmar|Yangon|Naypyidaw
MN Mongolia
MV Maldives
MX Mexico
MY Malaysia|Kuala Lumpur|Putrajaya|Johor|Johor Bahru|Kota Kinabalu|Sabah|Sarawak|Kuching|Penang|George Town|Selangor|Shah Alam|Kelantan|Kota Bharu|Kedah|Alor Setar|Pahang|Kuantan|Terengganu|Perak|Ipoh|Perlis|Negeri Sembilan|Seremban|Melaka|Malacca|Labuan
MZ Mozambique
NG Nigeria
NL Netherlands|The Hague|Amsterdam|Rotterdam|Leiden
NO Norway|Oslo
NP Nepal|Kathmandu
NZ New Zealand|Wellington|Auckland
OM Oman|Muscat
PE Peru
PG Papua New Guinea|Port Moresby
PH Philippines|Manila|Davao
PK Pakistan|Islamabad
PL Poland|Warsaw
PS Palestine|Gaza|Ramallah
PT Portugal|Lisbon
QA Qatar|Doha
RO Romania|Bucharest
RS Serbia|Belgrade
RU Russia|Moscow|Saint Petersburg
SA Saudi Arabia|Riyadh|Jeddah|Mecca|Makkah|Medina
SB Solomon Islands
SD Sudan
SE Sweden|Stockholm
SG Singapore
SK Slovakia
SR Suriname
SY Syria|Damascus
TH Thailand|Bangkok
TL Timor Leste|East Timor|Dili
TN Tunisia
TR Turkey|Turkiye|Türkiye|Ankara|Istanbul
TW Taiwan|Taipei
TZ Tanzania
UA Ukraine|Kyiv|Kiev
US United States|United States of America|US|USA|Washington|Washington DC|New York|Los Angeles|San Francisco
UZ Uzbekistan|Tashkent
VA Vatican
VE Venezuela
VN Vietnam|Hanoi|Ho Chi Minh City
VU Vanuatu
YE Yemen
ZA South Africa|Pretoria|Johannesburg|Cape Town
ZW Zimbabwe`;
