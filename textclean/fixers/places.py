"""Places that datelines name: capitals and large cities, and the countries, states and provinces that stand after a comma.

A list decides only where the form of a dateline leaves doubt (`BRUSSELS: ...` against `WARNING: ...`); with an agency in
brackets any place will do. Countries are not in the list of cities, and cities that are known first of all as a person or a
word (Florence, Austin, Nice, Split) are left out: `JORDAN: I was there` is an interview.

Source of the knowledge: capitals and large cities as the usual English atlases spell them; the state abbreviations of
American newspapers (Ill., Calif.) and of the post (IL, CA).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

from textclean.patterns import re

_CITIES = """
Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Aden|Adelaide|Agra|Ahmedabad|Albany|Albuquerque|Aleppo|Alexandria|
Algiers|Almaty|Amman|Amritsar|Amsterdam|Anchorage|Andorra la Vella|Ankara|Annapolis|Antalya|Antananarivo|
Antwerp|Apia|Arlington|Ashgabat|Asmara|Astana|Asunci\xf3n|Athens|Atlanta|Auckland|Avdiivka|Baghdad|Bakhmut|Baku|
Baltimore|Bamako|Bandar Seri Begawan|Bandung|Bangalore|Bangkok|Bangui|Banjul|Barcelona|Barranquilla|Basel|Basra|
Baton Rouge|Beijing|Beirut|Belfast|Belgorod|Belgrade|Belmopan|Bengaluru|Benghazi|Bergen|Berlin|Bern|Berne|
Bethlehem|Bhopal|Bhubaneswar|Bilbao|Birmingham|Bishkek|Bissau|Boca Raton|Bogot\xe1|Bologna|Bonn|Bordeaux|Boston|
Brasilia|Bras\xedlia|Bratislava|Brazzaville|Bremen|Bridgetown|Brighton|Brisbane|Bristol|Brno|Brussels|Bucharest|
Bucha|Budapest|Buenos Aires|Buffalo|Bujumbura|Bulawayo|Bursa|Busan|Cairns|Cairo|Calcutta|Calgary|Canberra|
Cannes|Cape Canaveral|Cape Town|Caracas|Cardiff|Cartagena|Casablanca|Chandigarh|Chengdu|Chennai|Chernihiv|
Chernivtsi|Chernobyl|Chiang Mai|Chicago|Chi\u0219in\u0103u|Chongqing|Christchurch|Cincinnati|Ciudad Ju\xe1rez|
Cleveland|Cluj|Cologne|Colombo|Columbus|Conakry|Copenhagen|C\xf3rdoba|Coventry|Dakar|Dallas|Damascus|Danang|
Dar es Salaam|Davos|Dehradun|Delhi|Denver|Derry|Des Moines|Detroit|Dhaka|Dharamsala|Dili|Djibouti|Dnipro|Dodoma|
Doha|Donetsk|Dortmund|Douala|Dresden|Dubai|Dublin|Dubrovnik|Duisburg|Dundee|Dunedin|Durban|Dushanbe|
D\xfcsseldorf|East Jerusalem|Edinburgh|Edmonton|Eindhoven|El Paso|Entebbe|Erbil|Faisalabad|Fargo|
Fort Lauderdale|Fort Worth|Frankfurt|Freetown|Fukuoka|Fukushima|Gaborone|Galway|Gaza|Gaza City|Gda\u0144sk|
Geneva|Genoa|Georgetown|Ghent|Gibraltar|Glasgow|Goma|Gothenburg|Granada|Graz|Grenoble|Grozny|Guadalajara|
Guangzhou|Guant\xe1namo|Guatemala City|Guayaquil|Guwahati|Haifa|Halifax|Hamburg|Hangzhou|Hanoi|Hanover|Harare|
Harbin|Hargeisa|Hartford|Havana|Hebron|Helsinki|Herat|Hiroshima|Ho Chi Minh City|Hobart|Homs|Hong Kong|Honiara|
Honolulu|Houston|Hyderabad|Idlib|Indianapolis|Innsbruck|Irkutsk|Irpin|Isfahan|Islamabad|Istanbul|Izium|Izmir|
Jacksonville|Jaffna|Jaipur|Jakarta|Jalalabad|Jammu|Jeddah|Jenin|Jerusalem|Johannesburg|Juba|Kabul|Kaduna|
Kaliningrad|Kampala|Kandahar|Kansas City|Karachi|Karlsruhe|Kathmandu|Katowice|Kaunas|Kazan|Kharkiv|Kharkov|
Khartoum|Kherson|Khmelnytskyi|Kiel|Kiev|Kigali|Kingston|Kinshasa|Kirkuk|Knoxville|Kobe|Kochi|Kolkata|
Ko\u0161ice|Kostiantynivka|Krak\xf3w|Kramatorsk|Krasnodar|Krasnoyarsk|Kremenchuk|Kryvyi Rih|Kuala Lumpur|
Kupiansk|Kursk|Kuwait City|Kyiv|Kyoto|La Paz|Lagos|Lahore|Las Vegas|Latakia|Lausanne|Leeds|Leicester|Leipzig|
Leningrad|Lhasa|Libreville|Li\xe8ge|Lille|Lilongwe|Lima|Limassol|Linz|Lisbon|Little Rock|Liverpool|Ljubljana|
Lom\xe9|London|Londonderry|Los Angeles|Louisville|Luanda|Lublin|Lucknow|Luhansk|Lusaka|Lutsk|Luxembourg|Luxor|
Lviv|Lyon|Macau|Madrid|Majuro|Makhachkala|Malabo|Malm\xf6|Managua|Manama|Manchester|Mandalay|Manila|Maputo|
Maracaibo|Marinka|Mariupol|Marrakech|Marrakesh|Marseille|Maseru|Mashhad|Mbabane|Mecca|Medell\xedn|Medina|
Melbourne|Melitopol|Memphis|Mexico City|Miami|Milan|Milwaukee|Minneapolis|Minsk|Miskolc|Mogadishu|Mombasa|
Monaco|Monrovia|Monterrey|Montevideo|Montpellier|Montreal|Moroni|Moscow|Mostar|Mosul|Mukachevo|Multan|Mumbai|
Munich|Murmansk|Muscat|Mykolaiv|Mysuru|N'Djamena|Nablus|Nagasaki|Nagoya|Nagpur|Nairobi|Namibe|Nanjing|Nantes|
Naples|Nashville|Nassau|Naypyidaw|New Delhi|New Haven|New Orleans|New York|New York City|Newark|Newcastle|
Niamey|Nicosia|Nikopol|Nizhny Novgorod|Norfolk|Nottingham|Nouakchott|Noum\xe9a|Novi Sad|Novosibirsk|Nuremberg|
Nursultan|Nur-Sultan|Nusantara|Nuuk|Oakland|Odense|Odesa|Odessa|Oklahoma City|Omaha|Omsk|Oran|Orlando|Osaka|
Oslo|Ostrava|Ottawa|Ouagadougou|Oxford|Palermo|Palm Beach|Panama City|Paramaribo|Paris|Patna|Pavlohrad|Peking|
Perth|Peshawar|Philadelphia|Phnom Penh|Phoenix|Phuket|Pittsburgh|Plovdiv|Podgorica|Pokrovsk|Poltava|Port Louis|
Port Moresby|Port of Spain|Port-au-Prince|Portland|Porto|Porto Alegre|Porto-Novo|Port Vila|Pozna\u0144|Prague|
Praia|Pretoria|Pristina|Pune|Pyongyang|Quebec City|Quetta|Quito|Rabat|Rafah|Raipur|Raleigh|Ramallah|Ranchi|
Rangoon|Rawalpindi|Recife|Reno|Reykjavik|Richmond|Riga|Rijeka|Rio de Janeiro|Rivne|Riyadh|Rochester|Rome|
Rostock|Rostov-on-Don|Rotterdam|Sacramento|Saigon|Saint Petersburg|Salt Lake City|Salzburg|Samara|Samarkand|
San Antonio|San Diego|San Francisco|San Jos\xe9|San Juan|San Marino|San Salvador|San Sebasti\xe1n|Sanaa|
Santa Fe|Santiago|Santo Domingo|S\xe3o Paulo|S\xe3o Tom\xe9|Sapporo|Sarajevo|Saratov|Seattle|Seoul|Sevastopol|
Severodonetsk|Seville|Shanghai|Sharjah|Sharm el-Sheikh|Sheffield|Shenzhen|Shillong|Shimla|Shiraz|Simferopol|
Singapore|Skopje|Sloviansk|Sochi|Sofia|Southampton|Srinagar|St. Louis|St. Paul|St. Petersburg|Stepanakert|
Stockholm|Strasbourg|Stuttgart|Sucre|Sumy|Surat|Suva|Sydney|Szczecin|Szeged|Tabriz|Taipei|Tallahassee|Tallinn|
Tampa|Tampere|Tangier|Tartu|Tashkent|Tbilisi|Tegucigalpa|Tehran|Tel Aviv|Ternopil|The Hague|Thessaloniki|
Thimphu|Thiruvananthapuram|Tijuana|Timbuktu|Timi\u0219oara|Tirana|Tiraspol|Tokyo|Toronto|Toulouse|Trieste|
Tripoli|Troms\xf8|Tucson|Tulsa|Tunis|Turin|Turku|Ulaanbaatar|Ulan Bator|United Nations|Uppsala|Urumqi|Utrecht|
Uzhhorod|Vaduz|Valencia|Valletta|Vancouver|Varanasi|Varna|Vatican City|Venice|Vienna|Vientiane|Vilnius|
Vinnytsia|Vladivostok|Volgograd|Vuhledar|Warsaw|Washington|Washington D.C.|Wellington|Windhoek|Winnipeg|
Wolverhampton|Wroc\u0142aw|Wuhan|Yakutsk|Yalta|Yangon|Yaound\xe9|Yekaterinburg|Yerevan|Yokohama|Zagreb|
Zaporizhzhia|Zhytomyr|Zurich|Z\xfcrich
"""

_REGIONS = """
Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|
Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bermuda|Bhutan|Bolivia|Bosnia|Bosnia-Herzegovina|Botswana|
Brazil|Brunei|Bulgaria|Burkina Faso|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Central African Republic|Chad|
Chile|China|Colombia|Congo|Costa Rica|Crimea|Croatia|Cuba|Cyprus|Czech Republic|Czechia|Denmark|Djibouti|
Dominican Republic|Ecuador|Egypt|El Salvador|England|Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|
Finland|France|Gabon|Gambia|Gaza Strip|Georgia|Germany|Ghana|Greece|Greenland|Guam|Guatemala|Guinea|Guyana|
Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|
Kazakhstan|Kenya|Korea|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|
Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|Micronesia|
Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|
Niger|Nigeria|North Korea|North Macedonia|Northern Ireland|Norway|Oman|Pakistan|Palestine|Panama|
Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Romania|Russia|Rwanda|Saudi Arabia|
Scotland|Senegal|Serbia|Sierra Leone|Slovakia|Slovenia|Somalia|South Africa|South Korea|South Sudan|Spain|
Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tonga|Tunisia|Turkey|
T\xfcrkiye|Turkmenistan|Uganda|Ukraine|United Arab Emirates|United Kingdom|United States|UAE|UK|U.K.|US|U.S.|
USA|Uruguay|Uzbekistan|Vanuatu|Venezuela|Vietnam|Wales|West Bank|Yemen|Zambia|Zimbabwe|Alabama|Alaska|Arizona|
Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|
Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|
New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|
Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|
Wisconsin|Wyoming|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Quebec|
Saskatchewan|New South Wales|Queensland|South Australia|Tasmania|Western Australia|Ala.|Ariz.|Ark.|Calif.|Colo.|
Conn.|Del.|D.C.|DC|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Md.|Mass.|Mich.|Minn.|Miss.|Mo.|Mont.|N.B.|Neb.|Nev.|N.H.|
N.J.|N.M.|N.S.|N.Y.|N.C.|N.D.|Okla.|Ont.|Ore.|Pa.|Que.|R.I.|S.C.|S.D.|Sask.|Tenn.|Tex.|Va.|Vt.|Wash.|W.Va.|Wis.|
Wyo.|AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|
OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY
"""


def _folded(name: str) -> str:
    if name.isascii():
        return name.lower()
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return plain.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").casefold()


def _names(block: str) -> list[str]:
    return [name for name in block.replace("\n", "").split("|") if name]


CITIES: Mapping[str, str] = MappingProxyType({_folded(name): name for name in _names(_CITIES)})
"""Folded name -> the name as it is written; where two spellings fold alike, the later one."""
REGIONS = frozenset(_names(_REGIONS))
"""Countries, states and provinces, and the abbreviations that stand after a city's name."""
_REGIONS_FOLDED: Mapping[str, str] = MappingProxyType(
    {_folded(name): name for name in _names(_REGIONS) if len(name) > 2}
)

_SMALL = frozenset(
    _names(
        "al|am|an|and|au|d'|da|das|de|del|der|des|di|do|dos|du|e|el|en|es|in|la|las|le|les|los|of|on|sur|the|upon|van|von|y"
    )
)
_INITIALS = re.compile(r"(?:[A-Z]\.){1,4}|[A-Z][a-z]+\.|UAE|USA")


def is_city(name: str) -> bool:
    """Is it a city of the list, in whatever case and with or without its accents?"""
    return _folded(name) in CITIES


def is_region(name: str) -> bool:
    """Is it a country, state or province, written out or as American newspapers and the post shorten it?"""
    return name in REGIONS or _folded(name) in _REGIONS_FOLDED


def as_written(name: str) -> str:
    """A place from a dateline as it is written in a sentence; what isn't all in capitals stays as it is.

    >>> as_written("NEW YORK"), as_written("KYIV, Ukraine"), as_written("SIOUX FALLS, S.D."), as_written("PORT-AU-PRINCE")
    ('New York', 'Kyiv, Ukraine', 'Sioux Falls, S.D.', 'Port-au-Prince')
    """
    return "/".join(", ".join(_one(part) for part in side.split(", ")) for side in name.split("/"))


def _one(name: str) -> str:
    if not name.isupper() or _INITIALS.fullmatch(name) or (len(name) == 2 and name in REGIONS):
        return name
    known = CITIES.get(_folded(name)) or _REGIONS_FOLDED.get(_folded(name))
    if known:
        return known
    words = name.lower().split(" ")
    return " ".join(w if i and w in _SMALL else _capitalised(w) for i, w in enumerate(words))


def _capitalised(word: str) -> str:
    parts = re.split("([-'\N{RIGHT SINGLE QUOTATION MARK}])", word)
    parts = [p if i and p in _SMALL else p[:1].upper() + p[1:] for i, p in enumerate(parts)]
    whole = "".join(parts)
    return whole[:2] + whole[2:3].upper() + whole[3:] if whole.startswith("Mc") and len(whole) > 4 else whole
