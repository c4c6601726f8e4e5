/**
 * Country names as sanctions lists write them, as ISO 3166-1 alpha-2 codes.
 *
 * Kosovo has the user-assigned `XK`, as the EU and OFAC's own advanced format use it. Places without a code of their own (regions, the
 * West Bank, dissolved countries) have none.
 */
const table = `
AD=Andorra
AE=United Arab Emirates|UAE
AF=Afghanistan
AG=Antigua and Barbuda
AI=Anguilla
AL=Albania
AM=Armenia
AO=Angola
AR=Argentina
AT=Austria
AU=Australia
AW=Aruba
AZ=Azerbaijan
BA=Bosnia and Herzegovina|Bosnia-Herzegovina
BB=Barbados
BD=Bangladesh
BE=Belgium
BF=Burkina Faso
BG=Bulgaria
BH=Bahrain
BI=Burundi
BJ=Benin
BM=Bermuda
BN=Brunei|Brunei Darussalam
BO=Bolivia|Bolivia (Plurinational State of)
BR=Brazil
BS=Bahamas, The|Bahamas|The Bahamas
BT=Bhutan
BW=Botswana
BY=Belarus
BZ=Belize
CA=Canada
CD=Congo, Democratic Republic of the|Democratic Republic of the Congo|DRC
CF=Central African Republic
CG=Congo, Republic of the|Republic of the Congo|Congo
CH=Switzerland
CI=Cote d Ivoire|Cote d'Ivoire|Ivory Coast
CK=Cook Islands
CL=Chile
CM=Cameroon
CN=China|People's Republic of China|China, People's Republic of
CO=Colombia
CR=Costa Rica
CU=Cuba
CV=Cabo Verde|Cape Verde|Cabo Verde. Previously Cape Verde
CW=Curacao
CY=Cyprus
CZ=Czech Republic|Czechia
DE=Germany
DJ=Djibouti
DK=Denmark
DM=Dominica
DO=Dominican Republic
DZ=Algeria
EC=Ecuador
EE=Estonia
EG=Egypt
ER=Eritrea
ES=Spain
ET=Ethiopia
FI=Finland
FJ=Fiji
FM=Micronesia|Micronesia, Federated States of
FO=Faroe Islands
FR=France
GA=Gabon
GB=United Kingdom|U.K.|UK|Great Britain|England|Scotland|Wales|Northern Ireland|United Kingdom of Great Britain and Northern Ireland
GD=Grenada
GE=Georgia
GG=Guernsey
GH=Ghana
GI=Gibraltar
GL=Greenland
GM=The Gambia|Gambia, The|Gambia
GN=Guinea
GQ=Equatorial Guinea
GR=Greece
GT=Guatemala
GU=Guam
GW=Guinea-Bissau|Guinea Bissau
GY=Guyana
HK=Hong Kong|China, Hong Kong Special Administrative Region|Hong Kong Special Administrative Region
HN=Honduras
HR=Croatia
HT=Haiti
HU=Hungary
ID=Indonesia
IE=Ireland
IL=Israel
IM=Isle of Man|Man, Isle of
IN=India
IQ=Iraq
IR=Iran|Iran, Islamic Republic of|Iran (Islamic Republic of)|Islamic Republic of Iran
IS=Iceland
IT=Italy
JE=Jersey
JM=Jamaica
JO=Jordan
JP=Japan
KE=Kenya
KG=Kyrgyzstan|Kyrgyz Republic
KH=Cambodia
KI=Kiribati
KM=Comoros
KN=Saint Kitts and Nevis|St. Kitts and Nevis|St. Kitts & Nevis
KP=Korea, North|North Korea|Democratic People's Republic of Korea|DPRK
KR=Korea, South|South Korea|Republic of Korea
KW=Kuwait
KY=Cayman Islands
KZ=Kazakhstan
LA=Laos|Lao People's Democratic Republic
LB=Lebanon
LC=Saint Lucia|St. Lucia
LI=Liechtenstein
LK=Sri Lanka
LR=Liberia
LS=Lesotho
LT=Lithuania
LU=Luxembourg
LV=Latvia
LY=Libya
MA=Morocco
MC=Monaco
MD=Moldova|Republic of Moldova
ME=Montenegro
MG=Madagascar
MH=Marshall Islands
MK=North Macedonia, The Republic of|North Macedonia|Macedonia, The Former Yugoslav Republic of|Macedonia
ML=Mali
MM=Burma|Myanmar
MN=Mongolia
MO=Macau|Macao
MR=Mauritania
MT=Malta
MU=Mauritius
MV=Maldives
MW=Malawi
MX=Mexico
MY=Malaysia
MZ=Mozambique
NA=Namibia
NE=Niger
NG=Nigeria
NI=Nicaragua
NL=Netherlands|The Netherlands|Holland
NO=Norway
NP=Nepal
NR=Nauru
NU=Niue
NZ=New Zealand
OM=Oman
PA=Panama
PE=Peru
PG=Papua New Guinea
PH=Philippines
PK=Pakistan
PL=Poland
PR=Puerto Rico
PS=Palestinian|Palestine|Palestinian Authority|State of Palestine
PT=Portugal
PW=Palau
PY=Paraguay
QA=Qatar
RO=Romania
RS=Serbia
RU=Russia|Russian Federation
RW=Rwanda
SA=Saudi Arabia
SB=Solomon Islands
SC=Seychelles
SD=Sudan
SE=Sweden
SG=Singapore
SI=Slovenia
SK=Slovakia
SL=Sierra Leone
SM=San Marino
SN=Senegal
SO=Somalia
SR=Suriname
SS=South Sudan
ST=Sao Tome and Principe
SV=El Salvador
SX=Sint Maarten
SY=Syria|Syrian Arab Republic
SZ=Eswatini|Swaziland
TC=Turks and Caicos Islands
TD=Chad
TG=Togo
TH=Thailand
TJ=Tajikistan
TL=Timor-Leste|East Timor
TM=Turkmenistan
TN=Tunisia
TO=Tonga
TR=Turkey|Turkiye|Türkiye
TT=Trinidad and Tobago
TV=Tuvalu
TW=Taiwan
TZ=Tanzania|Tanzania, United Republic of|United Republic of Tanzania
UA=Ukraine
UG=Uganda
US=United States|United States of America|USA|U.S.A.
UY=Uruguay
UZ=Uzbekistan
VA=Holy See|Vatican City
VC=Saint Vincent and the Grenadines|St. Vincent and the Grenadines
VE=Venezuela|Venezuela (Bolivarian Republic of)
VG=Virgin Islands, British|British Virgin Islands
VI=Virgin Islands, U.S.|U.S. Virgin Islands
VN=Vietnam|Viet Nam
VU=Vanuatu
WS=Samoa
XK=Kosovo
YE=Yemen
ZA=South Africa
ZM=Zambia
ZW=Zimbabwe`;

const key = (name: string): string => name.trim().replace(/\s+/g, ' ').replace(/\.$/, '').toLowerCase();

const codes: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', names = ''] = line.split('=');
      return names.split('|').map((name): [string, string] => [key(name), code]);
    }),
);

/** The code of a country written as a list writes it, case, spaces and a closing full stop aside; null for what is no country. */
export function countryCode(name: string): string | null {
  return codes.get(key(name)) ?? null;
}

const known: ReadonlySet<string> = new Set(codes.values());

/** Whether a text is one of the codes, in capitals. */
export function isCountry(code: string): boolean {
  return known.has(code);
}

const names: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .map((line): [string, string] => [line.slice(0, 2), line.slice(3).split('|')[0] ?? '']),
);

/** The name of a country for sentences; the code itself where it is none of ours. */
export function countryName(code: string): string {
  return names.get(code) ?? code;
}
