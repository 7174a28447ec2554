"""Countries, ports and customs houses as papers print them. The places are real, the firms are not."""

from __future__ import annotations

from dataclasses import dataclass

COUNTRIES: dict[str, tuple[str, str, str]] = {
    "AU": ("Australia", "澳大利亚", "AUS"),
    "NZ": ("New Zealand", "新西兰", "NZL"),
    "GB": ("United Kingdom", "英国", "GBR"),
    "FR": ("France", "法国", "FRA"),
    "IT": ("Italy", "意大利", "ITA"),
    "DE": ("Germany", "德国", "DEU"),
    "KR": ("Korea, Republic of", "韩国", "KOR"),
    "JP": ("Japan", "日本", "JPN"),
    "NO": ("Norway", "挪威", "NOR"),
    "SE": ("Sweden", "瑞典", "SWE"),
    "CN": ("China", "中国", "CHN"),
    "HK": ("Hong Kong", "中国香港", "HKG"),
    "US": ("United States", "美国", "USA"),
}

CURRENCIES: dict[str, tuple[str, str]] = {
    "USD": ("美元", "US$"),
    "EUR": ("欧元", "€"),
    "AUD": ("澳大利亚元", "A$"),
    "GBP": ("英镑", "£"),
    "CNY": ("人民币", "RMB"),
    "JPY": ("日本元", "JPY"),
    "NZD": ("新西兰元", "NZ$"),
}


@dataclass(frozen=True)
class Port:
    """A port of loading."""

    en: str
    zh: str
    code: str
    country: str


PORTS = {
    "AU": Port("Melbourne", "墨尔本", "AUS210", "AU"),
    "NZ": Port("Auckland", "奥克兰", "NZL003", "NZ"),
    "GB": Port("Felixstowe", "费利克斯托", "GBR108", "GB"),
    "FR": Port("Le Havre", "勒阿弗尔", "FRA117", "FR"),
    "IT": Port("Genoa", "热那亚", "ITA057", "IT"),
    "DE": Port("Hamburg", "汉堡", "DEU063", "DE"),
    "KR": Port("Busan", "釜山", "KOR003", "KR"),
    "JP": Port("Osaka", "大阪", "JPN312", "JP"),
    "NO": Port("Oslo", "奥斯陆", "NOR042", "NO"),
    "SE": Port("Gothenburg", "哥德堡", "SWE021", "SE"),
    "CN": Port("Ningbo", "宁波", "CHN335", "CN"),
}


@dataclass(frozen=True)
class Entry:
    """A Chinese customs house of entry with what is printed about it."""

    customs_zh: str
    customs_code: str
    house_zh: str
    port_zh: str
    port_en: str
    port_code: str
    storage: str
    place: str


ENTRIES = (
    Entry(
        "外港海关",
        "2225",
        "中华人民共和国上海海关",
        "洋山港",
        "Shanghai",
        "311002",
        "洋山深水港四期码头",
        "(31222)上海浦东新区",
    ),
    Entry(
        "北仑海关",
        "3104",
        "中华人民共和国宁波海关",
        "北仑港",
        "Ningbo",
        "330201",
        "北仑三期集装箱码头",
        "(33018)杭州其他",
    ),
    Entry(
        "钱江海关",
        "2908",
        "中华人民共和国杭州海关",
        "杭州综合保税区",
        "Hangzhou",
        "330101",
        "下沙保税仓B3",
        "(33019)杭州综合保税区",
    ),
    Entry(
        "穗东海关", "5216", "中华人民共和国黄埔海关", "南沙港", "Guangzhou", "440115", "南沙二期码头", "(44019)广州其他"
    ),
    Entry(
        "新港海关",
        "0202",
        "中华人民共和国天津海关",
        "天津新港",
        "Tianjin",
        "120001",
        "太平洋国际码头",
        "(12079)天津其他",
    ),
)
AIR_ENTRY = Entry(
    "萧机综保",
    "2991",
    "中华人民共和国杭州海关",
    "杭州萧山国际机场",
    "Hangzhou",
    "330102",
    "萧山机场国际货站",
    "(33019)杭州其他",
)
