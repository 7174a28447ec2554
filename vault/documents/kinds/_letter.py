"""Sentences of authorisation letters, in English and Chinese, as patterns whose groups are named for fields.

Collected from the usual wording of such letters; the earlier of two patterns for a field is believed more. They are matched without
regard to case; what must begin with a capital says so itself. English stands before Chinese: of a letter in both languages the fields
hold the English names. Must not know pages.
"""

from __future__ import annotations

_MONTHS = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
DATE = (
    r"(?:\d{4}\s*[年년]\s*\d{1,2}\s*[月월]\s*\d{1,2}\s*[日号號일]|\d{4}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{1,2}(?!\d)|\d{1,2}\s*(?:st|nd|rd|th)?[\s./-]*(?:day\s+)?(?:of\s+)?"
    rf"{_MONTHS}\.?,?[\s./-]*\d{{4}}|{_MONTHS}\.?\s*\d{{1,2}}(?:st|nd|rd|th)?\s*,?\s*\d{{4}}|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{4}}|"
    r"\d{1,2}(?:er|º|°|\.)?\s+(?:de\s+)?[A-Za-zéûäôçÉ]{3,10}\.?\s+(?:de\s+|del\s+)?\d{4}|[〇零一二三四五六七八九十○]{2,6}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)"
)
_TO = r"\s*(?:,?\s*(?:and\s+)?(?:to|until|till|through|up to|expir\w+|ends?|ending|shall\s+expire|valid\s+until|on|inclusive|[-–—~～]|至|到|止)\s*){1,4}\s*"

# A firm of Latin letters: capitalised words that end in a legal form.
_FORM = (
    r"(?:Co[.,\s]{0,4}Ltd\.?|Pty\.?\s*Ltd\.?|Pte\.?\s*Ltd\.?|Sdn\.?\s*Bhd\.?|Ltd\.?|LTD\.?|Limited|LIMITED|Inc\.?|INC\.?|LLC|L\.L\.C\.|LLP|GmbH|"
    r"[Ss]\.?\s?[Rr]\.?\s?[Ll]\.?|S\.?p\.?A\.?|S\.?A\.?S\.?|SAS|SARL|S\.A\.|SA|B\.?V\.?|N\.V\.|AG|KG|Corp\.?|Corporation|Company|CO\.|Co\.|AS|A/S|AB|Oyj?|"
    r"ApS|K\.K\.|s\.r\.o\.|a\.s\.|d\.o\.o\.|PLC|plc)"
)
_CAPITAL = r"(?:(?!LETTER\b|AUTHORI[SZ]ATION\b|CERTIFICATE\b|LICEN[CS]E\b)[A-Z0-9À-Ý][\w&.'’/-]*|&:?|\+|and|of|de|di|du|del|della|la|le|les|und|et|y|\([A-Z][\w. ]*\))"
FIRM = rf"(?<![A-Za-z])(?-i:(?!LETTER\b|AUTHORI[SZ]ATION\b|CERTIFICATE\b|LICEN[CS]E\b)[A-Z0-9À-Ý][\w&.'’/-]*(?:,?\s*(?=[(&])| |(?<=\))){_CAPITAL}??(?:(?:,?\s*(?=[(&])| |(?<=[)&])){_CAPITAL}){{0,7}}?(?:,?\s*|(?<=\))){_FORM}(?![\w])(?:,?\s*{_FORM}(?!\w))*)"
# One without a legal form: only where the words after it leave no doubt that it ended.
_NAME = rf"(?:{FIRM}|(?-i:[A-Z0-9À-Ý][\w&.'’/-]*(?:\s+{_CAPITAL}){{0,6}}?))"
_ASIDE = r"(?:\s*,?\s*[(（][^()（）]{0,90}[)）])?"
# A firm with a Chinese name.
_HAN = r"[一-鿿ぁ-ヿA-Za-z0-9·&]"
_CN_FIRM = rf"(?:株式会社[一-鿿ぁ-ヿ]{{1,14}}|(?:{_HAN}|[（(][一-鿿A-Za-z]{{1,12}}[)）]){{2,40}}?(?:有限责任公司|股份有限公司|有限公司|有限會社|株式会社|公司|商行|经营部|集团|工厂|商店))"
KO_FIRM = r"(?:(?:주식회사|㈜|\(주\))\s?[가-힣A-Za-z0-9]{1,16}|[가-힣A-Za-z0-9]{1,16}\s?(?:주식회사|㈜|\(주\)))"
ANY_FIRM = rf"(?:{KO_FIRM}|{_CN_FIRM}|{FIRM})"
QUOTE = r"[“”\"「」『』《》‘’'«»„]"
QUOTED = rf"{QUOTE}\s*(?P<brand>[^“”\"」』》，。«»\n]{{1,40}}?)\s*{QUOTE}"
MARK = r"(?-i:(?!(?:The|This|Our|We|Brand|Trademark|Trade|Products?|Goods|LICEN[CS]E|LETTER|AUTHORI[SZ]ATION|CERTIFICATE|Licen[cs]e|Letter|Authori[sz]ation|Certificate|Owner|Registration|Reg|No|Name|Authori[sz]ed)\b)[A-Z][\w&'’-]*(?:\s+(?:[A-Z&][\w&'’-]*|of|de))*?)"

# Where goods are sold: names of places, side by side, with what is taken out of them.
_NOT_PLACE = rf"(?!{_MONTHS}\b|Class\b|The\b|This\b|We\b|Tmall|JD\b|Amazon|TikTok|Taobao)"
_PLACE_WORD = rf"(?-i:(?:[A-Z]\.\s?){{2,}}|{_NOT_PLACE}[A-Z][\w'’-]*)"
_PLACE = (
    rf"(?:the\s+)?(?:(?:entire|whole)\s+(?:territory\s+)?of\s+)?(?:mainland\s+)?{_PLACE_WORD}(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*|\s+of\s+|\s+)(?:the\s+)?(?:mainland(?=\W)|{_PLACE_WORD}))*"
    r"(?:\s*\((?:excluding|including|except|without|mainland|not\s+including|excl|incl)[^()]*\))?(?![\w])"
)
_NOT_THERE = r"(?<!incorporated )(?<!registered )(?<!organised )(?<!organized )(?<!located )(?<!issued )(?<!signed )(?<!established )(?<!office )"
_CN_PLACE = (
    r"(?:大中华区|大中华地区|亚太区|亚太地区|华[东南北中西]地区|华[东南北中西]|中国大陆|中国|中华人民共和国|全国|香港|澳门|台湾|全球|大陆|亚洲|欧盟|美国|日本|澳大利亚|[一-鿿]{2,6}[省市])"
    r"(?:[、和及与]?(?:中国|大陆|香港|澳门|台湾|[一-鿿]{2,6}[省市]))*"
)
_CN_OUTSIDE = r"(?:\s*[（(](?:(?:不含|不包括|除|含|包括)[^（()）]{1,20}|[^（()）]{1,12}除外)[)）])?"

# Through what they are sold.
SHOP = r"(?:Tmall|JD\b|JD\.com|Amazon|Taobao|Douyin|TikTok|Pinduoduo|eBay|Walmart|WeChat|Xiaohongshu|Kaola|VIP|Shopee|Lazada|AliExpress|Alibaba|1688)"
_CHANNEL_END = rf"(?=\s*(?:\bonly\b|\.(?:\s|$)|;|$|\n|,?\s+(?:in|within|throughout)\s+(?:the\s+territory|mainland|{_PLACE_WORD}|the\s+(?-i:[A-Z]))|,?\s+(?:for|from|until|during|effective|subject|and\s+(?:to|may|is|shall|has)|with\s+effect|by|as)\b))"
_CN_SHOP = r"(?:天猫|京东|淘宝|抖音|拼多多|小红书|唯品会|考拉|亚马逊|快手|微信|苏宁|得物|1688|线上|线下|Tmall|JD|Amazon|TikTok)"
_CN_CHANNEL_END = r"(?=(?:等)?(?:电商|电子商务|购物|网络)?(?:平台|渠道|商城内)?(?:上)?(?:的)?(?:进行|销售|开设|经销|从事|上架|经营|推广|运营|独家|[，。；;\n]|$))"

_EN_TITLE = r"(?:exclusive|sole|official|authori[sz]ed|non-exclusive|general|legal|lawful|approved|appointed|only|and|an|a|our|the|its|duly)"
_TRADER = r"(?:distributor|dealer|reseller|seller|retailer|agent|importer|partner|licensee|representative)s?"
_OWNER = r"(?:owner|proprietor|registrant|holder|manufacturer|licensor|rights?\s*holder|brand\s+owner)"
_SUB = r"(?:sub-?\s?licen[cs]\w*|sub-?\s?authori[sz]\w*|sub-?\s?distribut\w*|assign(?:able|ed)?\b|transferable|transferred)"
_CN_SUB = r"(?:转授权|再授权|分授权|次级授权|转让授权|再许可|分许可)"

GRANTOR = (
    rf"\bWe\s*,\s+(?:the\s+undersigned\s*,?\s+)?(?P<grantor_name>{_NAME})(?=\s*,|\s*[(（]|\s+(?:hereby|with|having|located|a\s+company|as\s+the|as\s+an?|being|of\s+\d|are|is|do|the|do)\b)",
    rf"(?:undersigned|that)\s*,?\s+(?P<grantor_name>{_NAME}){_ASIDE}\s*,?\s+(?:as\s+)?(?:is\s+|being\s+)?the\s+(?:[a-z]+\s+){{0,3}}?{_OWNER}",
    rf"(?P<grantor_name>{FIRM}){_ASIDE}\s*,?\s*[(（]\s*(?:hereinafter[^)）]{{0,40}}?|the\s+)?{QUOTE}?(?:the\s+)?(?:Licensor|Grantor|Authori[sz]er|Principal|Brand\s+Owner|Company)\b",
    rf"undersigned\s*,\s*(?P<grantor_name>{_NAME})(?=\s*,|\s+hereby)",
    rf"(?:appointed|authori[sz]ed)\s+by\s+(?P<grantor_name>{_NAME})(?=\s*,|\s*[(（]|\s+(?:as|to)\b)",
    rf"(?P<grantor_name>{FIRM}){_ASIDE}\s*,(?:[^\n;]{{0,120}}?,)?\s*(?:as\s+|being\s+)?(?:the\s+)?(?:\w+\s+){{0,3}}?{_OWNER}",
    rf"(?:on\s+behalf\s+of)\s*:?\s*(?P<grantor_name>{FIRM})",
    rf"(?P<grantor_name>{FIRM}){_ASIDE}\s+(?:do(?:es)?\s+)?(?:hereby|herewith)\s+(?:authori[sz]|appoint|grant)",
    rf"(?P<grantor_name>{FIRM}){_ASIDE}\s*,[^\n;]{{0,160}}?,\s*(?:hereby|herewith)\s+(?:authori[sz]|appoint|grant)",
    rf"(?:我公司|我司|我方|本公司|本司)\s*[，,：:]?\s*[（(“\"]?(?P<grantor_name>{ANY_FIRM})[）)”\"，,]?",
    rf"(?P<grantor_name>{_CN_FIRM}){_ASIDE}\s*(?:系|是|作为|为)[^。\n]{{0,40}}(?:商标|品牌)[^。\n]{{0,30}}(?:所有人|持有人|权利人|注册人|拥有者|所有者|所有权人)",
    rf"(?:授权方|授权人|授权单位|委托方|许可方|甲方)\s*(?:[（(][^（()）]{{1,8}}[)）])?\s*(?:Grantor)?\s*[:：]\s*(?P<grantor_name>{ANY_FIRM})",
    rf"^\W*(?P<grantor_name>{_CN_FIRM})\s*(?:兹|特|现|谨)?(?:此)?授权",
)
GRANTEE = (
    rf"(?:certif(?:y|ies)|confirms?|advised?|states?|declares?)\s+that\s+(?P<grantee_name>{FIRM})(?=[^\n;]{{0,160}}?\b(?:is|has\s+been|are|was)\s+(?:hereby\s+)?(?:{_EN_TITLE}\s+){{1,5}})",
    rf"authori[sz]ation\s+(?:for|to|of)\s+(?P<grantee_name>{FIRM})",
    rf"Authori[sz]ed\s*(?:Distributor|Dealer|Reseller|Seller|Retailer|Party)\s*:?\s*(?P<grantee_name>{FIRM})",
    rf"(?:hereby|do|duly|herewith)\s+(?:\w+\s+){{0,2}}?(?:authori[sz]es?|appoints?|grants?|permits?)\s*,?\s+(?:to\s+)?(?P<grantee_name>{FIRM})",
    rf"(?:authori[sz]es?|appoints?|grants?(?:\s+to)?)\s+(?P<grantee_name>{FIRM})",
    rf"(?:grants?|granted)\s+to\s+(?P<grantee_name>{_NAME})(?=\s*[,(（])",
    rf"(?P<grantee_name>{FIRM}){_ASIDE}\s*,?\s*[(（]\s*(?:hereinafter[^)）]{{0,40}}?|the\s+)?{QUOTE}?(?:the\s+)?(?:Licensee|Grantee|Distributor|Dealer|Reseller|Authori[sz]ed)",
    rf"(?P<grantee_name>{FIRM}){_ASIDE}\s*(?:,(?:[^\n;]{{0,140}}?),?)?\s*(?:is|has\s+been|are|was)\s+(?:hereby\s+)?(?:{_EN_TITLE}\s+){{1,5}}(?:{_TRADER}|by\b|to\b)",
    rf"(?:hereby|herewith)\s+(?:authori[sz]es?|appoints?)\s+(?P<grantee_name>{_NAME})(?=\s*,|\s*[(（]|\s+(?:to|as)\b)",
    rf"(?:兹授权|特授权|现授权|特此授权|兹委托并授权|同意授权|授权委托|兹证明并授权|授权)\s*[：:]?\s*(?P<grantee_name>(?!经销商|代理|平台|期限|我|方|人|单位|公司|书|委托){_CN_FIRM})",
    rf"(?:兹证明|特此证明|兹确认|兹委任|兹指定)\s*[：:，,]?\s*(?P<grantee_name>(?!我){_CN_FIRM})(?=[^。]{{0,60}}?(?:为|是|系)[^。]{{0,40}}(?:授权|经销商|代理商|分销商))",
    rf"(?:被授权方|被授权人|被授权单位|受托方|被许可方|乙方)\s*(?:[（(][^（()）]{{1,8}}[)）])?\s*[:：]\s*(?P<grantee_name>{ANY_FIRM})",
)
BRAND = (
    rf"\b(?:sell|distribute|market|import|of|our)\s+(?P<brand>{MARK})[ -]branded\b",
    r"(?:为|是|系|经营|代理)\s*(?P<brand>(?-i:[A-Z][\w&'’-]*(?: [A-Z][\w&'’-]*){0,3}))\s*品牌",
    rf"(?:trade\s?-?marks?|brands?)\s*(?:named|called|name)?\s*[:：]?\s*{QUOTED}",
    rf"{QUOTED}\s*(?:[®™]|\(R\)|\(TM\))?\s*(?:brand|trade\s?-?mark|品牌|商标|系列|牌)",
    rf"(?:品牌|商标|牌)\s*[:：]?\s*{QUOTED}",
    rf"\b(?:trade\s?-?mark|brand)\s*[:：]?\s+(?:the\s+)?(?P<brand>{MARK})(?=\s*(?:®|™|[(（,]))",
    rf"\b(?:our|the|its|of|under|under\s+the|genuine|sell|bearing\s+the|market)\s+(?P<brand>{MARK})\s*(?:[®™]|\([RM]\)|\(TM\))?\s*(?:brand|trade\s?-?mark)\b(?!s)",
    rf"\b(?:bearing|under|of|for)\s+the\s+(?:brand|trade\s?-?mark)s?\s+(?P<brand>{MARK})(?=\s*(?:®|™|[(（,.\n]|in\b|to\b|through\b|within\b|on\b|and\b|products|$))",
    rf"\b{_TRADER}\s+of\s+(?:the\s+)?(?:brand\s+)?(?P<brand>{MARK})\s*(?:®|™|\(R\))?\s+(?:brand(?:ed)?\s+)?(?:products|goods)\b",
    rf"\bour\s+(?P<brand>{MARK})\s+and\s+(?P<brand__2>{MARK})\s+(?:brands|trade\s?-?marks)\b",
    rf"\b(?:genuine|sell|distribute|market|import)\s+(?P<brand>{MARK})\s*(?:®|™|\(R\))?\s+(?:brand(?:ed)?\s+)?(?:products|goods)\b",
    r"(?:我司|我公司|本公司|旗下|持有的|所属|经销|销售|代理)\s*(?P<brand>(?-i:[A-Z][\w&'’-]*(?:\s+[A-Z][\w&'’-]*){0,3}))\s*(?:品牌|牌)",
)
TRADEMARK = (
    r"(?:Reg(?:istration|istered|d)?\.?\s*(?:Trade\s?-?mark\s*)?(?:No\.?|Number|Nr\.?)|Trade\s?-?mark\s+(?:Reg(?:istration|\.)?\s+)?No\.?|registered\s+under\s+(?:no\.?|number))\s*[:：]?\s*(?P<trademark_no>(?:IR\s?|G|US\s?|EU\s?|UK\s?|WO\s?)?\d[\d,.]{3,12}\d[A-Z]?)(?![\dA-Za-z])",
    r"(?:注册证号|商标注册证号|商标注册号|国际注册号|注册号|商标号|注册证编号|注册证)\s*(?:码|为|是)?\s*[:：]?\s*(?:第)?\s*(?P<trademark_no>G?\d{5,9}[A-Z]?)(?!\d)",
    r"第\s*(?P<trademark_no>G?\d{6,9}[A-Z]?)\s*号",
    r"(?<![\d.])(?P<trademark_no>G?\d{6,9}[A-Z]?)\s*[/／]\s*(?P<trademark_class>\d{1,2})(?![\d/.])",
    r"(?<![A-Za-z])Class(?:es)?\s*(?:No\.?)?\s*[:：]?\s*(?P<trademark_class>\d{1,2}(?!\d)(?:\s*(?:,|and|&)\s*\d{1,2}(?!\d))*)",
    r"第\s*(?P<trademark_class>\d{1,2})\s*[类類]",
)
TERRITORY = (
    rf"(?:in|within|throughout|for|of|covers?)\s+(?:the\s+)?(?:following\s+)?territor(?:y|ies)\s*(?:of\b|:)\s*(?P<territory>{_PLACE})",
    rf"(?:distribut\w+|s[eo]lls?|sale|sold|resell|market|retailer|dealer|agent|advertise|promote)\b[^\n]{{0,200}}?\b{_NOT_THERE}(?:in|within|throughout)\s+(?:the\s+territory\s+of\s+)?(?P<territory>{_PLACE})",
    rf"(?P<territory>{_CN_PLACE}境内{_CN_OUTSIDE[:-1]})",
    rf"(?:在|于|负责)\s*(?P<territory>{_CN_PLACE}(?:境内)?{_CN_OUTSIDE})(?:区域|地区|境内|范围|市场)?(?:范围)?(?:的|内|之内|进口|销售|经销|从事|进行|通过|独家|使用|开展|，)",
    rf"为[^。\n]{{0,30}}?在(?P<territory>{_CN_PLACE}(?:地区)?)的",
)
CHANNELS = (
    rf"(?:through|via|on)\s+(?:the\s+)?following\s+(?:sales\s+|online\s+|e-commerce\s+)?(?:channels?|platforms?|stores?)\s*(?:only)?\s*[:：]?\s*(?P<channels>[^\n;]{{2,90}}?){_CHANNEL_END}",
    rf"\b(?:on|through|via)\s+the\s+(?:sales\s+|online\s+|e-commerce\s+)?(?:channels?|platforms?)\s*[:：]?\s*(?P<channels>(?-i:[A-Z])[^\n;]{{1,80}}?){_CHANNEL_END}",
    rf"\b(?:through|via)\s+(?P<channels>(?:(?:its|their|the|our|an?|all)\s+)?(?:(?-i:[A-Z])|online|cross-border|e-commerce|own|official|retail|physical|offline|authori[sz]ed)[^\n;]{{1,80}}?){_CHANNEL_END}",
    rf"\bon\s+(?P<channels>(?:(?:its|their|the)\s+)?{SHOP}[^\n;]{{0,80}}?){_CHANNEL_END}",
    r"(?:销售渠道|授权渠道|销售平台|授权平台|授权店铺|授权渠道及店铺)\s*(?:仅限于|限于|仅限|限|为|包括|如下)?\s*[:：为]\s*(?P<channels>[^。；;\n，]{2,60}?)(?=[。；;\n，]|$)",
    r"(?:销售渠道|授权渠道|销售平台|授权平台)(?:仅限于|限于|仅限|为|包括)\s*(?P<channels>[^。；;，\n]{2,60}?)(?=[。；;，\n]|$)",
    rf"(?:通过|在|可在|于)(?P<channels>{_CN_SHOP}[^，。；\n]{{0,40}}?){_CN_CHANNEL_END}",
    r"(?:包括)(?P<channels>线[上下][^，。；\n]{0,12}渠道)",
)
PERIOD = (
    rf"(?:from|effective|commenc\w+|starting|begin\w*)(?:\s+(?:on|as\s+of|from))?\s+(?P<valid_from>{DATE})\s*{_TO}(?P<valid_to>{DATE})",
    rf"(?:takes?\s+effect|commenc\w+|effective|starts?|begins?)\s+(?:on|from|as\s+of)?\s*(?P<valid_from>{DATE})\s+and\s+(?:shall\s+|will\s+)?(?:expires?|ends?|terminates?|remains?\s+(?:valid|in\s+force|effective))\s+(?:on|until)\s+(?P<valid_to>{DATE})",
    rf"between\s+(?P<valid_from>{DATE})\s+and\s+(?P<valid_to>{DATE})",
    rf"(?:期限|有效期|期间|时间|有效)[^。\n]{{0,14}}?(?:自|从|为|：|:|由)\s*(?P<valid_from>{DATE})\s*(?:起)?\s*(?:至|到|—|–|-|~|～|止)+\s*(?P<valid_to>{DATE})",
    rf"[自从]\s*(?P<valid_from>{DATE})\s*(?:起|日起)?[，,]?\s*(?:至|到|—|-)\s*(?P<valid_to>{DATE})",
    rf"(?P<valid_from>{DATE})\s*起?\s*(?:(?:to|until|through|till|至|到|—+|–|~|～|〜|-)\s*){{1,2}}(?P<valid_to>{DATE})",
    rf"(?:effective|commenc\w+|valid\s+from|in\s+force\s+from|takes?\s+effect|starting|with\s+effect)\s+(?:on|from|as\s+of)?\s*(?P<valid_from>{DATE})",
    rf"(?:valid|in\s+force|effective|remains?\b[^.\n]{{0,20}}?|expires?|expiring)\s+(?:until|till|through|on|to|up\s+to)\s+(?P<valid_to>{DATE})",
    rf"(?:有效期至|截止至|截止到|有效至|截至|有效期到)\s*[:：]?\s*(?P<valid_to>{DATE})",
    rf"自\s*(?P<valid_from>{DATE})\s*(?:起|日起)(?:生效|计算|有效)",
    r"(?P<open_ended__yes>(?:until|unless)\s+(?:it\s+is\s+|otherwise\s+)?(?:revoked|terminated|withdrawn|cancell?ed|further\s+notice)|长期有效|直至[^。\n]{0,12}(?:撤销|撤回|终止|取消))",
)
GOODS = (
    r"(?:授权(?:商品|产品)|产品范围|商品范围)(?:为|包括|限于|：|:)\s*(?P<goods_scope>[^。；;，\n]{2,60})",
    r"\b(?:scope\s+of\s+(?:goods|products)|authori[sz]ed\s+products|products\s+covered)\s*(?:is|are|:)\s*(?P<goods_scope>[^.;\n]{2,80})",
    r"\b(?:under|pursuant\s+to|based\s+on|in\s+accordance\s+with|by\s+virtue\s+of)\s+(?:the\s+)?(?:[A-Za-z]+\s+){0,2}?(?:Letter\s+of\s+Authori[sz]ation|Authori[sz]ation(?:\s+Letter|\s+Certificate)?|Licen[cs]e(?:\s+Agreement)?|LOA)\s*(?:No\.?|Number|Ref\.?)?\s*[:：]?\s*(?P<parent_document_no>(?-i:[A-Z0-9])[A-Z0-9/-]{2,30}\d[A-Z0-9/-]*)",
    r"(?:根据|依据|基于)[^。\n]{0,30}?(?:授权书|授权证书|授权)\s*[（(]?\s*(?:编号|授权编号|证书编号|No\.?)?\s*[:：为]?\s*(?P<parent_document_no>[A-Z0-9][A-Z0-9/-]{3,30}\d[A-Z0-9/-]*)",
)
PASSED_ON = (
    rf"(?P<sublicense__no>\b(?:no|not|without|neither|may\s+not|shall\s+not|cannot|non-?)\b[^.\n]{{0,60}}?{_SUB})",
    r"(?P<sublicense__no>\bnon-?\s?transferable)",
    rf"(?P<sublicense__no>{_SUB}[^.\n]{{0,40}}?(?:not\s+permitted|not\s+allowed|prohibited|excluded|forbidden|is\s+not|are\s+not|shall\s+not|may\s+not))",
    rf"(?P<sublicense__no>(?:不得|不可|不能|无权|不允许|禁止|不含|不具有|没有|未授予|未获)[^。；\n]{{0,24}}?{_CN_SUB})",
    r"(?P<sublicense__yes>\b(?:may|is\s+entitled\s+to|has\s+the\s+right\s+to|with\s+the\s+right\s+to|can|is\s+permitted\s+to|is\s+allowed\s+to|authori[sz]ed\s+to|entitled\s+to)\s*(?:grant\s*|issue\s*)?(?:further\s+)?(?:sub-?\s?licen[cs]\w*|sub-?\s?authori[sz]\w*|appoint\s+sub))",
    r"(?P<sublicense__yes>(?:sub-?\s?licen[cs]\w*|sub-?\s?authori[sz]\w*)\s+(?:is|are|rights?)?\s*(?:permitted|allowed|granted|included))",
    rf"(?<![不无未非否])(?P<sublicense__yes>(?:可以|有权|允许|可)(?:进行|向[^。]{{0,10}})?{_CN_SUB})",
    r"(?P<exclusive__no>\bnon-?\s?exclusive|非独家|非排他)",
    rf"(?<!non-)(?<!non )(?P<exclusive__yes>\b(?:sole\s+and\s+)?exclusive\s+(?:{_TRADER}|right|licen[cs])|(?<!非)独家(?:经销|代理|销售|授权))",
)
NUMBER = (
    r"(?:Certificate|Authori[sz]ation|Ref(?:erence)?|Letter|Document|Licen[cs]e|LOA)\.?\s*(?:No\.?|Number|Ref\.?)\s*[:：]?\s*(?P<document_no>[A-Z0-9][A-Z0-9/-]{2,30}\d[A-Z0-9/-]*)",
    r"(?:^|\n|\s)(?:Our\s+)?Ref\.?\s*[:：]?\s*(?P<document_no>(?-i:[A-Z0-9][A-Z0-9/-]{2,30}\d[A-Z0-9/-]*))",
    r"(?:授权编号|证书编号|授权书编号|编号|文号)\s*(?:No\.?)?\s*[:：为]?\s*(?P<document_no>[A-Z0-9][A-Z0-9/-]{3,30})",
    rf"(?:Issued\s+on|Issued|Dated|Date\s+of\s+issue|Date|Signed\s+on|(?:Signed|Issued|Done)\s+(?:at|in)\s+[A-Z][\w ]+?,?\s+on|签发日期|授权日期|(?<!截止)(?<!开始)(?<!起始)(?<!生效)日期|签署日期|出具日期|落款日期)\s*[:：]?\s*(?P<issue_date>{DATE})",
)

PATTERNS = (*GRANTOR, *GRANTEE, *BRAND, *TRADEMARK, *TERRITORY, *CHANNELS, *PERIOD, *GOODS, *PASSED_ON, *NUMBER)
"""All sentences, the more certain of a field first."""
