"""Countries and currencies as trade papers spell them: names in Chinese and English, ISO codes, customs numeric codes.

Hong Kong, Macao and Taiwan are customs territories of their own on trade papers and stay ``HK``, ``MO``, ``TW``.
Sources: CLDR territory and currency names (through Babel, 2.18), ISO 3166-1, ISO 4217; the customs numeric codes are
those of the customs code tables as they appear on declarations. verified_on: 2026-11-24.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from babel import Locale


def _pairs(words: str) -> list[tuple[str, str]]:
    """Return the words two by two."""
    each = words.split()
    return list(zip(each[::2], each[1::2], strict=True))


_ISO3 = (
    "AFG AF ALB AL DZA DZ AND AD AGO AO ARG AR ARM AM AUS AU AUT AT AZE AZ BHS BS BHR BH BGD BD BRB BB BLR BY BEL BE BLZ BZ "
    "BEN BJ BTN BT BOL BO BIH BA BWA BW BRA BR BRN BN BGR BG BFA BF BDI BI KHM KH CMR CM CAN CA TCD TD CHL CL CHN CN COL CO "
    "COD CD COG CG CRI CR CIV CI HRV HR CUB CU CYP CY CZE CZ DNK DK DJI DJ DMA DM DOM DO ECU EC EGY EG SLV SV EST EE ETH ET "
    "FRO FO FJI FJ FIN FI FRA FR GAB GA GMB GM GEO GE DEU DE GHA GH GRC GR GRL GL GTM GT GIN GN GUY GY HTI HT HND HN HKG HK "
    "HUN HU ISL IS IND IN IDN ID IRN IR IRQ IQ IRL IE ISR IL ITA IT JAM JM JPN JP JOR JO KAZ KZ KEN KE PRK KP KOR KR KWT KW "
    "KGZ KG LAO LA LVA LV LBN LB LBR LR LBY LY LIE LI LTU LT LUX LU MAC MO MDG MG MWI MW MYS MY MDV MV MLI ML MLT MT MRT MR "
    "MUS MU MEX MX MDA MD MCO MC MNG MN MNE ME MAR MA MOZ MZ MMR MM NAM NA NPL NP NLD NL NCL NC NZL NZ NIC NI NER NE NGA NG "
    "MKD MK NOR NO OMN OM PAK PK PAN PA PNG PG PRY PY PER PE PHL PH POL PL PRT PT PRI PR QAT QA ROU RO RUS RU RWA RW SMR SM "
    "SAU SA SEN SN SRB RS SYC SC SLE SL SGP SG SVK SK SVN SI SLB SB SOM SO ZAF ZA ESP ES LKA LK SDN SD SUR SR SWE SE CHE CH "
    "SYR SY TWN TW TJK TJ TZA TZ THA TH TGO TG TON TO TTO TT TUN TN TUR TR TKM TM UGA UG UKR UA ARE AE GBR GB USA US URY UY "
    "UZB UZ VUT VU VAT VA VEN VE VNM VN YEM YE ZMB ZM ZWE ZW WSM WS SWZ SZ LSO LS"
)
ISO3: dict[str, str] = dict(_pairs(_ISO3))

_CUSTOMS_COUNTRIES = (
    "101 AF 102 BH 103 BD 104 BT 105 BN 106 MM 107 KH 108 CY 109 KP 110 HK 111 IN 112 ID 113 IR 114 IQ 115 IL 116 JP 117 JO "
    "118 KW 119 LA 120 LB 121 MO 122 MY 123 MV 124 MN 125 NP 126 OM 127 PK 129 PH 130 QA 131 SA 132 SG 133 KR 134 LK 135 SY "
    "136 TH 137 TR 138 AE 139 YE 141 VN 142 CN 143 TW 145 KZ 146 KG 147 TJ 148 TM 149 UZ 201 DZ 202 AO 203 BJ 204 BW 205 BI "
    "206 CM 215 EG 217 ET 220 GH 223 CI 224 KE 228 MG 229 MW 231 MR 232 MA 233 MZ 234 NA 236 NG 240 SN 244 ZA 248 TZ 250 TN "
    "251 UG 253 ZM 254 ZW 301 BE 302 DK 303 GB 304 DE 305 FR 306 IE 307 IT 308 LU 309 NL 310 GR 311 PT 312 ES 313 AL 314 AD "
    "315 AT 316 BG 318 FI 320 GI 321 HU 322 IS 323 LI 324 MT 325 MC 326 NO 327 PL 328 RO 329 SM 330 SE 331 CH 334 EE 335 LV "
    "336 LT 337 GE 338 AM 339 AZ 340 BY 343 MD 344 RU 347 UA 350 SI 351 HR 352 CZ 353 SK 354 MK 355 BA 402 AR 408 BO 410 BR "
    "412 CL 413 CO 415 CR 416 CU 418 DO 419 EC 423 GT 426 HN 427 JM 429 MX 431 NI 432 PA 433 PY 434 PE 435 PR 440 SV 442 TT "
    "444 UY 445 VE 501 CA 502 US 503 GL 601 AU 603 FJ 609 NZ 611 PG"
)
CUSTOMS_COUNTRIES: dict[str, str] = dict(_pairs(_CUSTOMS_COUNTRIES))

_CUSTOMS_CURRENCIES = (
    "110 HKD 116 JPY 121 MOP 122 MYR 129 PHP 132 SGD 133 KRW 136 THB 142 CNY 143 TWD 300 EUR 302 DKK 303 GBP 326 NOK "
    "330 SEK 331 CHF 501 CAD 502 USD 601 AUD 609 NZD"
)
CUSTOMS_CURRENCIES: dict[str, str] = dict(_pairs(_CUSTOMS_CURRENCIES))

_TRADE_NAMES = {
    "CN": "中国 中华人民共和国 中国大陆 china|prchina|prc|peoplesrepublicofchina|thepeoplesrepublicofchina|chinamainland|mainlandchina",
    "HK": "香港 中国香港 香港特别行政区 中国香港特别行政区 hongkong|hongkongsar|hongkongchina|chinahongkong|hongkongsarchina",
    "MO": "澳门 中国澳门 澳门特别行政区 macau|macao|macaosar|macauchina|macaochina",
    "TW": "台湾 中国台湾 台澎金马关税区 中国台湾省 taiwan|chinesetaipei|taiwanchina|taiwanroc",
    "US": "美国 美利坚合众国 usa|unitedstates|unitedstatesofamerica|theunitedstates|america|us",
    "GB": "英国 大不列颠 联合王国 uk|unitedkingdom|greatbritain|england|scotland|wales|northernireland|theunitedkingdom",
    "KR": "韩国 大韩民国 southkorea|korea|republicofkorea|korearepublicof|korearep|rokorea",
    "KP": "朝鲜 northkorea|dprk",
    "AE": "阿联酋 阿拉伯联合酋长国 uae|unitedarabemirates",
    "NL": "荷兰 netherlands|thenetherlands|holland",
    "RU": "俄罗斯 俄罗斯联邦 russia|russianfederation",
    "VN": "越南 vietnam|vietnamsocialistrepublicof",
    "CZ": "捷克 捷克共和国 czechrepublic|czechia",
    "TR": "土耳其 turkey|turkiye|türkiye",
    "DE": "德国 联邦德国 germany|deutschland|federalrepublicofgermany",
    "FR": "法国 france",
    "IT": "意大利 italy|italia",
    "ES": "西班牙 spain|españa|espana",
    "CH": "瑞士 switzerland|schweiz|suisse",
    "AT": "奥地利 austria|österreich",
    "BE": "比利时 belgium|belgique|belgië",
    "SE": "瑞典 sweden|sverige",
    "DK": "丹麦 denmark|danmark",
    "PL": "波兰 poland|polska",
    "MY": "马来西亚 malaysia",
    "SA": "沙特 沙特阿拉伯 saudiarabia|ksa",
    "LA": "老挝 laos|laopdr",
    "IR": "伊朗 iran",
    "MM": "缅甸 myanmar|burma",
    "CI": "科特迪瓦 象牙海岸 ivorycoast|cotedivoire|côtedivoire",
    "BA": "波黑 波斯尼亚和黑塞哥维那 bosniaandherzegovina|bosnia",
    "JP": "日本 日本国 japan|nippon",
    "IE": "爱尔兰 ireland|republicofireland|eire",
    "NZ": "新西兰 纽西兰 newzealand",
    "AU": "澳大利亚 澳洲 australia|commonwealthofaustralia",
    "EU": "欧盟 欧洲联盟 eu|europeanunion",
}
"""Spellings beside those of CLDR; ``EU`` is no country but is printed as an origin."""

_CURRENCY_WORDS = {
    "CNY": "人民币 人民币元 人民幣 rmb rmbyuan chineseyuan renminbi cn¥ rmb¥ 元",
    "USD": "美元 美金 us$ usd$ usdollar usdollars unitedstatesdollar $us u.s.$",
    "EUR": "欧元 euro euros €",
    "GBP": "英镑 £ poundsterling gb£ pound pounds",
    "AUD": "澳元 澳大利亚元 澳币 a$ au$ aud$ australiandollar australiandollars",
    "NZD": "新西兰元 纽元 新西兰币 nz$ nzd$ newzealanddollar",
    "HKD": "港元 港币 hk$ hkd$ hongkongdollar",
    "JPY": "日元 日圆 日本元 jp¥ jpy¥ japaneseyen yen",
    "KRW": "韩元 韩币 ₩ koreanwon won",
    "SGD": "新加坡元 新元 s$ sg$ singaporedollar",
    "CAD": "加拿大元 加元 c$ ca$ cad$ canadiandollar canadiandollars",
    "TWD": "新台币 台币 nt$ nt ntd",
    "CHF": "瑞士法郎 swissfranc swissfrancs sfr",
    "THB": "泰铢 泰国铢 ฿ baht",
    "INR": "印度卢比 ₹",
    "MYR": "马来西亚林吉特 林吉特 rm ringgit",
    "VND": "越南盾 ₫",
    "SEK": "瑞典克朗",
    "NOK": "挪威克朗",
    "DKK": "丹麦克朗",
    "RUB": "卢布 俄罗斯卢布 ₽",
    "PHP": "菲律宾比索 ₱",
    "MOP": "澳门元 mop$",
    "ZAR": "南非兰特",
    "BRL": "巴西雷亚尔 r$",
    "MXN": "墨西哥比索",
    "AED": "阿联酋迪拉姆",
}

_ISO_CURRENCIES = (
    "AED ARS AUD BDT BGN BHD BND BRL CAD CHF CLP CNY CNH COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KES KHR KRW "
    "KWD KZT LAK LKR MAD MMK MNT MOP MXN MYR NGN NOK NPR NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TRY TWD "
    "TZS UAH USD UYU UZS VND ZAR"
)
ISO_CURRENCIES = frozenset(_ISO_CURRENCIES.split())


def fold(text: str) -> str:
    """Return the text after NFKC and case folding, without white space and punctuation (symbols of money stay)."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(c for c in folded if c.isalnum() or unicodedata.category(c) == "Sc")


@cache
def _country_names() -> dict[str, str]:
    names: dict[str, str] = {}
    for locale in ("de", "fr", "es", "it", "ja", "ko", "en", "zh_Hant", "zh"):
        for code, name in Locale.parse(locale).territories.items():
            if re.fullmatch(r"[A-Z]{2}", code):
                names[fold(name)] = code
    for code, spellings in _TRADE_NAMES.items():
        for spelling in re.split(r"[ |]", spellings):
            names[fold(spelling)] = code
    return names


def country_of(text: str) -> str | None:
    """Return the alpha-2 code of a country as printed (name, ISO 2, ISO 3 or customs code), or None."""
    bare = fold(text)
    if not bare:
        return None
    named = _country_names().get(bare)
    if named:
        return named
    upper = bare.upper()
    if len(upper) == 2 and upper in ISO3.values():
        return upper
    return ISO3.get(upper) or CUSTOMS_COUNTRIES.get(upper)


@cache
def _currency_words() -> dict[str, str]:
    words: dict[str, str] = {}
    for code, spellings in _CURRENCY_WORDS.items():
        for spelling in spellings.split():
            words[spelling.casefold()] = code
            words[fold(spelling)] = code
    chinese = Locale.parse("zh").currencies
    for code in ISO_CURRENCIES:
        name = chinese.get(code)
        if name:
            words.setdefault(fold(name), code)
    return words


def currency_of(text: str) -> str | None:
    """Return the ISO 4217 code of a currency as printed alone (code, name, unambiguous symbol, customs code), or None."""
    bare = fold(text)
    if not bare or bare in {"$", "¥"}:
        return None
    if bare.upper() in ISO_CURRENCIES:
        return bare.upper()
    return _currency_words().get(bare) or CUSTOMS_CURRENCIES.get(bare)
