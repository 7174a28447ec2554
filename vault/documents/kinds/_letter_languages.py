"""Sentences of authorisation letters in German, French, Italian, Spanish, Japanese and Korean, as patterns whose groups are named for fields.

Simple wordings only: what such a letter states in one clause. They stand after the English and Chinese ones and are believed less. Places are a list,
because a capital says nothing in German and nothing marks a place in Japanese. Must not know pages.
"""

from __future__ import annotations

from vault.documents.kinds._letter import DATE, FIRM, KO_FIRM, MARK, QUOTED, SHOP

_JA_FIRM = r"(?:(?:株式会社|有限会社|合同会社)[一-鿿ぁ-ヿA-Za-z0-9・ー]{1,20}|[一-鿿ぁ-ヿA-Za-z0-9・ー]{1,20}(?:株式会社|有限会社|合同会社)|[一-鿿（）()]{4,30}有限公司)"
_ANY = rf"(?:{FIRM}|{KO_FIRM}|{_JA_FIRM})"
_DE_PLACE = (
    r"(?:(?:der\s+)?Volksrepublik\s+China|Festlandchina|(?:Festland-?\s?)?China|Hongkong|Taiwan|Japan|(?:ganz\s+)?Europa|(?:der\s+)?(?:EU|Europäischen\s+Union)|Deutschland|Österreich|(?:der\s+)?Schweiz|(?:den\s+)?USA|Asien|weltweit|"
    r"(?:Deutschland,\s+Österreich\s+und\s+der\s+Schweiz))"
)
_FR_PLACE = r"(?:(?:la\s+)?République\s+populaire\s+de\s+Chine|Chine(?:\s+continentale)?|France|Europe|l['’]Union\s+européenne|Hong\s?Kong|Taïwan|Japon|Asie|le\s+monde\s+entier|États-Unis)"
_IT_PLACE = r"(?:(?:nella\s+)?Repubblica\s+Popolare\s+Cinese|Cina(?:\s+continentale)?|Italia|Europa|(?:nell['’])?Unione\s+Europea|Hong\s?Kong|Taiwan|Giappone|Asia|tutto\s+il\s+mondo|Stati\s+Uniti)"
_ES_PLACE = r"(?:(?:la\s+)?República\s+Popular\s+China|China(?:\s+continental)?|España|Europa|la\s+Unión\s+Europea|Hong\s?Kong|Taiwán|Japón|Asia|México|todo\s+el\s+mundo|Estados\s+Unidos)"
_JA_PLACE = r"(?:中国(?:本土|大陸|国内)?|中華人民共和国|日本(?:国内)?|台湾|香港|全世界|アジア|欧州|米国)(?:[、及び・]+(?:中国|日本|台湾|香港|米国|欧州))*(?:[（(](?:[^（()）]{1,16})[)）])?"
_KO_PLACE = r"(?:중국(?:\s?본토|\s?대륙)?|중화인민공화국|대한민국|한국|일본|대만|홍콩|전\s?세계|아시아|미국|유럽)(?:\s?및\s?(?:중국|일본|대만|홍콩|미국))*"
_NONE = r"(?:nicht|kein\w*|untersagt|ausgeschlossen|unzulässig)"

GRANTOR = (
    rf"\b[Ww]ir\s*,\s+(?:die\s+)?(?:Firma\s+)?(?P<grantor_name>{FIRM})",
    rf"\b[Nn]ous\s*,?\s+(?:soussignés?\s*,?\s+)?(?:la\s+société\s+)?(?P<grantor_name>{FIRM})",
    rf"(?:\b[Nn]oi|[Ll]a\s+sottoscritta|[Ii]l\s+sottoscritto)\s*,?\s+(?:società\s+)?(?P<grantor_name>{FIRM})",
    rf"(?:\b[Nn]osotros|[Ll]a\s+empresa|[Ll]a\s+sociedad|[Ll]os\s+abajo\s+firmantes)\s*,?\s+(?:de\s+)?(?P<grantor_name>{FIRM})(?=[^\n.;]{{0,140}}\b(?:autoriza|por\s+la\s+presente|titular|propietari))",
    rf"(?P<grantor_name>{FIRM})\s*,?[^\n.;]{{0,120}}?\s(?:hiermit|par\s+la\s+présente|con\s+la\s+presente|por\s+la\s+presente)",
    rf"(?:当社|弊社)\s*[、,]?\s*(?P<grantor_name>{_JA_FIRM})\s*[（(、は]",
    rf"(?:당사|본사)\s*[,，(（]?\s*(?P<grantor_name>{KO_FIRM})",
)
GRANTEE = (
    rf"(?:dass|ermächtigen|autorisieren|bevollmächtigen|berechtigen|gewähren)\s+(?:wir\s+)?(?:hiermit\s+)?(?:die\s+|der\s+)?(?:Firma\s+|Gesellschaft\s+)?(?P<grantee_name>{FIRM})",
    rf"(?:autorisons|autorise|certifions\s+que|attestons\s+que|certifie\s+que|atteste\s+que|confirmons\s+que)\s+(?:par\s+la\s+présente\s+)?(?:que\s+)?(?:la\s+société\s+|l['’]entreprise\s+)?(?P<grantee_name>{FIRM})",
    rf"(?:autorizziamo|autorizza|certifichiamo\s+che|certifica\s+che|dichiariamo\s+che|dichiara\s+che|confermiamo\s+che)\s+(?:con\s+la\s+presente\s+)?(?:la\s+società\s+|la\s+ditta\s+|l['’]azienda\s+)?(?P<grantee_name>{FIRM})",
    rf"(?:autorizamos|autoriza|certificamos\s+que|certifica\s+que|confirmamos\s+que|declara\s+que|hacemos\s+constar\s+que)\s+(?:por\s+la\s+presente\s+)?(?:a\s+)?(?:la\s+empresa\s+|la\s+sociedad\s+)?(?P<grantee_name>{FIRM})",
    rf"(?P<grantee_name>{_ANY})\s*(?:御中|殿(?![一-鿿]))",
    rf"(?:は|、)\s*(?P<grantee_name>{_ANY})\s*(?:[（(][^（()）]{{1,20}}[)）])?\s*(?:に対し|に対して|を[^。]{{0,20}}(?:代理店|販売店|販売代理店|特約店)|が[^。]{{0,60}}(?:許諾|認め|販売する))",
    r"(?P<grantee_name>(?-i:[A-Z])[A-Za-z0-9&.,'’() -]{3,60}?(?:Ltd\.?|Inc\.?|LLC|GmbH|Limited))\s*(?:귀중|귀하|에게|을|를|이\s|가\s)",
    rf"(?P<grantee_name>{_ANY})\s*(?:귀중|귀하|에게|에\s|을\s|를\s|이\s|가\s)",
)
BRAND = (
    rf"(?:[Mm]arken?|[Mm]arques?|[Mm]archi?o?|[Mm]arcas?)\s*(?:[:：]|der\s+)?\s*{QUOTED}",
    rf"{QUOTED}\s*(?:[®™])?\s*-?\s*(?:Markenprodukt|Produkt)",
    rf"(?:ブランド|商標|브랜드|상표)\s*[:：]?\s*{QUOTED}",
    rf"{QUOTED}\s*(?:[®™])?\s*(?:ブランド|商標|製品|商品|브랜드|상표|제품)",
    rf"\b(?:der|unserer|die)\s+Marke\s+(?P<brand>{MARK})(?=\s*(?:[®™(,.]|in\b|im\b|über\b|zu\b|ist\b|auf\b|$))",
    rf"\b(?:la|notre|sa)\s+marque\s+(?P<brand>{MARK})(?=\s*(?:[®™(,.]|en\b|au\b|sur\b|dans\b|via\b|$))",
    rf"\b(?:il|del|al|nostro)\s+marchio\s+(?P<brand>{MARK})(?=\s*(?:[®™(,.]|in\b|nel\b|nella\b|su\b|tramite\b|$))",
    rf"\b(?:la|nuestra|su)\s+marca\s+(?P<brand>{MARK})(?=\s*(?:[®™(,.]|en\b|por\b|a\s+través|$))",
)
TERRITORY = (
    rf"\b(?:in|für|innerhalb)\s+(?P<territory>{_DE_PLACE})(?=\s+(?:zu\b|ist\b|über|auf\b|verkauf|vertreib|anzubieten|vom\b|ab\b|und\b|autorisiert|berechtigt))",
    rf"(?:[Vv]erk[aä]uf\w*|[Vv]ertr[ie]+b\w*|Produkte|Waren|Händler|Gebiet)\b[^.\n]{{0,140}}?\b(?:in|für|innerhalb|von)\s+(?P<territory>{_DE_PLACE})(?=\s|[.,;]|$)",
    rf"(?:\bvend\w+|distribu\w+|commercialis\w+|produits|agréé|marque|territoire)\b[^.\n]{{0,160}}?\b(?:en|dans|de|pour|au|aux)\s+(?P<territory>{_FR_PLACE})(?=\s|[.,;]|$)",
    rf"(?:\bvend\w+|distribuire|distributore|commercializz\w+|prodotti|autorizzat\w+|marchio|territorio)\b[^.\n]{{0,160}}?\b(?:in|per|della|nella|negli)\s+(?P<territory>{_IT_PLACE})(?=\s|[.,;]|$)",
    rf"(?:\bvend\w+|distribuir|distribuidor|comercializ\w+|productos|autorizad\w+|\bmarca|territorio)\b[^.\n]{{0,160}}?\b(?:en|para|de)\s+(?P<territory>{_ES_PLACE})(?=\s|[.,;]|$)",
    rf"(?P<territory>{_JA_PLACE})(?:国内)?(?:において|に於いて|における|での|で(?![あすし])|向け|市場)",
    rf"(?P<territory>{_KO_PLACE})\s?(?:에서|내에서|내|지역|시장)",
)
CHANNELS = (
    rf"\b(?:über|auf)\s+(?P<channels>(?:(?:den|die|ihren|seinen|dem)\s+)?(?-i:[A-ZÄÖÜ])?[^\n.;,]{{0,30}}?{SHOP}[^\n.;,]{{0,40}}?)(?=\s+(?:zu\b|verkauf|vertreib|anzubieten|ist\b|an\b|darf\b|und\s+ist)|[.;,]|$)",
    rf"\b(?:sur|via|par)\s+(?P<channels>[^\n.;,]{{0,30}}?{SHOP}[^\n.;,]{{0,40}}?)(?=\s+(?:du|à\s+compter|pour|en|jusqu)\b|[.;,]|$)",
    rf"\b(?:su|tramite|attraverso)\s+(?P<channels>[^\n.;,]{{0,30}}?{SHOP}[^\n.;,]{{0,40}}?)(?=\s+(?:dal|per|in|fino)\b|[.;,]|$)",
    rf"\b(?:en|a\s+través\s+de|por|mediante)\s+(?P<channels>[^\n.;,]{{0,30}}?{SHOP}[^\n.;,]{{0,40}}?)(?=\s+(?:del|desde|para|en|hasta)\b|[.;,]|$)",
    rf"(?P<channels>(?:天猫|京東|楽天|{SHOP})[^。、\n]{{0,20}}?)(?:において|上で|にて|での)",
    rf"(?P<channels>(?:티몰|쿠팡|징동|타오바오|{SHOP})[^.,\n]{{0,20}}?)(?:에서|을\s?통해|를\s?통해)",
)
PERIOD = (
    rf"\b(?:vom|ab\s+dem|ab)\s+(?P<valid_from>{DATE})\s+bis\s+(?:zum\s+|einschließlich\s+)?(?P<valid_to>{DATE})",
    rf"\bdu\s+(?P<valid_from>{DATE})\s+(?:au|jusqu['’]au)\s+(?P<valid_to>{DATE})",
    rf"\b(?:dal|da)\s+(?:giorno\s+)?(?P<valid_from>{DATE})\s+(?:al|fino\s+al)\s+(?P<valid_to>{DATE})",
    rf"\b(?:del|desde\s+el|desde)\s+(?P<valid_from>{DATE})\s+(?:al|hasta\s+el|hasta)\s+(?P<valid_to>{DATE})",
    rf"(?P<valid_from>{DATE})\s*(?:から|より|부터|～|〜)\s*(?P<valid_to>{DATE})\s*(?:まで|까지)?",
    rf"\b(?:gültig\s+)?bis\s+(?:zum\s+)?(?P<valid_to>{DATE})",
    rf"\b(?:jusqu['’]au|valable\s+jusqu['’]au)\s+(?P<valid_to>{DATE})",
    rf"\b(?:fino\s+al|valida?\s+fino\s+al|hasta\s+el|válida?\s+hasta\s+el)\s+(?P<valid_to>{DATE})",
)
PASSED_ON = (
    rf"(?P<sublicense__no>\b[Uu]nter(?:lizenz|vollmacht|autorisierung)\w*[^.\n]{{0,50}}?{_NONE}|{_NONE}[^.\n]{{0,40}}?(?:unterlizenzier\w*|übertragbar|Unterlizenz\w*))",
    r"(?P<sublicense__no>\b(?:sous-licen\w+|sous-autoris\w+|cessible|transférable)[^.\n]{0,40}?(?:interdit|exclu|pas\b)|\b(?:non|ne\s+peut|sans\s+droit)\b[^.\n]{0,40}?(?:sous-licen\w+|sous-autoris\w+|cessible|transférable))",
    r"(?P<sublicense__no>\b(?:sublicen\w+|sub-licen\w+)[^.\n]{0,40}?(?:vietat|esclus|non\b|prohib|no\s+est|exclu)|\b(?:non|no|sin\s+derecho)\b[^.\n]{0,40}?(?:sublicen\w+|sub-licen\w+|trasferibil\w+|transferible|cedibil\w+))",
    r"(?P<sublicense__no>(?:再許諾|サブライセンス|再委託|譲渡)[^。\n]{0,20}?(?:できない|できません|禁|不可|認めない|しない|してはならない))",
    r"(?P<sublicense__no>(?:재위임|재허가|재라이선스|서브라이선스|양도)[^.\n]{0,20}?(?:할\s?수\s?없|불가|금지|하지\s?않))",
    r"(?P<exclusive__no>\bnicht\s?-?exklusiv|non\s?-?exclusi[fv]|non\s+esclusiv|no\s+exclusiv|非独占|비독점)",
    r"(?<!nicht )(?<!nicht-)(?<!non )(?<!non-)(?<!no )(?<!非)(?<!비)(?P<exclusive__yes>\bexklusiv\w*|\bexclusi[fv]e?\b|\besclusiv\w+|独占的?|총판|독점)",
)
NUMBER = (
    rf"(?:\bden|\ble|,\s*li|\ba)\s+(?P<issue_date>{DATE})\s*$",
    rf"(?:Datum|Date\s+d['’]émission|Fait\s+(?:à|le)[^\n]{{0,30}}?\ble|Data|Luogo\s+e\s+data|Fecha|日付|発行日|작성일|발급일|발행일)\s*[:：]?\s*(?P<issue_date>{DATE})",
    r"(?:Autorisierung|Vollmacht|Aktenzeichen|Unser\s+Zeichen|N°|Numéro|Réf(?:érence)?|Rif(?:erimento)?|Prot|Protocollo|Ref(?:erencia)?|番号|文書番号|발급번호|문서번호|관리번호)\.?\s*(?:Nr\.?|n[°º.]|No\.?)?\s*[:：]\s*(?P<document_no>[A-Z0-9][A-Z0-9/-]{2,30}\d[A-Z0-9/-]*)",
)

PATTERNS = (*GRANTOR, *GRANTEE, *BRAND, *TERRITORY, *CHANNELS, *PERIOD, *PASSED_ON, *NUMBER)
"""All sentences, the more certain of a field first."""
