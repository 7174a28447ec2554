"""Sentences of authorisation letters, in English and Chinese, as patterns whose groups are named for fields.

Collected from the usual wording of such letters; the earlier of two patterns for a field is believed more.
"""

from __future__ import annotations

_DATE = (
    r"(?:\d{4}\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*日?|\d{1,2}(?:st|nd|rd|th)?[\s./-]+(?:of\s+)?[A-Za-z]{3,9}\.?,?[\s./-]+\d{4}|[A-Za-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|"
    r"[〇零一二三四五六七八九十○]{2,6}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)"
)
_FIRM_END = r"(?=\s*(?:,(?!\s*(?:Ltd|Inc|LLC|Limited|S\.|Pty|Corp))|\(|（|;|\.\s|“|\"|with its|having its|a company|located|whose|as (?:our|the|its|an?)\b|to (?:import|distribute|sell|market|promote|use|act|be|resell|offer|advertise|carry)|is (?:hereby )?(?:authori|appoint|an? )|being|registered|of\s+\d))"
_CN_FIRM = r"[^，,。；;：:\s“”\"（）()]{2,40}?(?:有限责任公司|股份有限公司|有限公司|公司|商行|店|经营部|集团|株式会社|厂|Ltd\.?|Limited|GmbH|Inc\.?|LLC)"
_QUOTE = r"[“\"「『《‘'»«”]"

PATTERNS = (
    # Who grants: We, X, …
    rf"\bWe,\s+(?:the undersigned,\s+)?(?P<grantor_name>[A-Z][^,]{{2,70}}?(?:,\s*(?:Ltd|Inc|LLC|Co|S\.|Pty|Corp)[^,]{{0,15}}?)?)(?=,|\s*\(|\s+(?:hereby|with|having|located|a company|as the|being|of \d|are|is)\b)",
    r"(?:This (?:letter|is to certify|certifies)[^.]{0,40}?that\s+|certify that\s+)(?:we,\s*)?(?P<grantor_name>[A-Z][^,]{2,70}?(?:,\s*(?:Ltd|Inc|LLC|Co)\.?[^,]{0,10}?)?)(?=,?\s*(?:\([^)]*\)\s*)?(?:,|has|hereby|is the (?:owner|proprietor|registered|lawful|legal|holder|manufacturer)))",
    r"For and on behalf of\s*:?\s*(?P<grantor_name>[A-Z][A-Za-z0-9&.,'()\- ]{2,70}?(?:Ltd\.?|Limited|GmbH|Inc\.?|LLC|S\.r\.l\.|S\.p\.A\.|Pty Ltd|B\.V\.|SAS|KG|Corp\.?|Oy|AB|ApS|A/S|K\.K\.|plc|AG|Pte\. Ltd\.))(?=\s|$|,)",
    rf"(?:我公司|我司|我方|本公司|本司)[，,：:\s]*[（(“\"]?(?P<grantor_name>(?!作为|系|是|特|兹|现|同意|授权)[^，,。；;：:“”\"（）()]{{3,60}}?)[）)”\"]?\s*(?:[（(][^）)]{{0,60}}[）)])?\s*(?=系|为|是|作为|，|,|兹|特|现|授权|拥有|合法)",
    rf"(?P<grantor_name>{_CN_FIRM})\s*(?:[（(][^）)]{{0,60}}[）)])?\s*(?:系|是|作为|为)[^。]{{0,40}}(?:商标|品牌)[^。]{{0,30}}(?:所有人|持有人|权利人|注册人|拥有者|所有者|所有权人|总代理|授权)",
    rf"^\W*(?P<grantor_name>{_CN_FIRM})\s*(?:兹|特|现|谨)?(?:此)?授权",
    # To whom.
    rf"(?:hereby|do|duly|herewith)\s+(?:authori[sz]es?|appoints?|grants?|certif(?:y|ies)\s+that|confirms?\s+that|permits?)\s+(?:to\s+)?(?P<grantee_name>[A-Z][^“\"]{{3,90}}?){_FIRM_END}",
    rf"(?:authori[sz]es?|appoints?|appointed)\s+(?P<grantee_name>[A-Z][^“\"]{{3,90}}?){_FIRM_END}",
    r"(?:certif(?:y|ies)|confirms?)\s+that\s+(?P<grantee_name>[A-Z][^“\",]{3,80}?(?:,\s*(?:Ltd|Inc|LLC)\.?)?)\s*(?:\([^)]*\)\s*)?(?:,[^.]{0,120}?,\s*)?(?:is|has been)\s+(?:hereby\s+|duly\s+)?(?:an?\s+|our\s+|the\s+)?(?:exclusive\s+|sole\s+|official\s+)?(?:authori[sz]ed|appointed)",
    rf"(?:兹授权|特授权|现授权|特此授权|兹委托并授权|同意授权|授权委托|兹证明并授权|授权)[：:\s]*(?P<grantee_name>{_CN_FIRM})",
    rf"(?:兹证明|特此证明|兹确认)[：:，,\s]*(?P<grantee_name>{_CN_FIRM})[^。]{{0,60}}?(?:为|是|系)[^。]{{0,30}}(?:授权|经销商|代理商|分销商)",
    # Brand and trademark.
    rf"(?:trade\s?marks?|brands?)\s*(?:named|called)?\s*{_QUOTE}(?P<brand>[^“”\"」』]{{1,60}}?){_QUOTE}",
    rf"{_QUOTE}(?P<brand>[^“”\"」』》，。]{{1,40}}?){_QUOTE}\s*(?:brand|trade\s?mark|®|品牌|商标|系列|牌)",
    rf"(?:品牌|商标)\s*{_QUOTE}(?P<brand>[^“”\"」』，。]{{1,40}}?){_QUOTE}",
    r"(?:bearing|under|of|for|the)\s+the\s+(?:brand|trade\s?mark)s?\s+(?!name|is|and|of|in|owner|products|for)(?P<brand>[A-Z][\w&'’.-]*(?:\s+[A-Z][\w&'’.-]*){0,3}?)(?=\s*(?:®|\(|,|\.|in|to|through|within|on|\band\b|products|$))",
    r"(?:Reg(?:istration|istered)?\.?\s*(?:No\.?|Number)|Trade\s?mark\s+(?:Registration\s+)?No\.?|registered under (?:no\.?|number))\s*[:：]?\s*(?P<trademark_no>(?:IR\s?|G|US\s?|EU\s?)?\d[\d,.]{3,12}\d[A-Z]?)(?![\dA-Za-z])",
    r"(?:注册号|注册证号|商标号|商标注册号|注册证第|注册证编号|商标注册证号|国际注册号)(?:为|是|码)?\s*[:：第]?\s*(?:第)?\s*(?P<trademark_no>G?\d{5,9}[A-Z]?)",
    r"(?<![A-Za-z])Class(?:es)?\s*(?:No\.?)?\s*[:：]?\s*(?P<trademark_class>\d{1,2})(?!\d)",
    r"(?:第\s*(?P<trademark_class>\d{1,2})\s*类)",
    # Where and through what.
    r"(?:in|within|throughout|for)\s+the\s+(?:following\s+)?territor(?:y|ies)\s*(?:of|:)?\s*(?P<territory>[A-Z][A-Za-z',()& -]{2,60}?)(?=\s*(?:through|via|on the|by means|from|\.|;|,\s*(?:through|via|on|for|from|with|and is)|for the|until|during|$))",
    r"(?:distribut\w+|sell|sale|sold|resell|market)\b[^.]{0,120}?\b(?:in|within|throughout)\s+(?:the\s+)?(?P<territory>(?:Mainland\s+|People['’]s Republic of\s+|P\.?R\.?\s*)?(?:China|Hong Kong|Macau|Taiwan|United States|USA|European Union|EU|Germany|Australia|Japan|Singapore|United Kingdom|Asia|Greater China|worldwide)(?:\s+(?:mainland|\(mainland\)))?(?:,?\s+(?:and\s+)?(?:Hong Kong|Macau|Taiwan))*)",
    r"在(?P<territory>(?:中国|中华人民共和国|全国|香港|澳门|台湾|全球|大陆|华[东南北中西]|亚洲|欧盟|美国|日本|澳大利亚)[^，。；,;：:]{0,20}?)(?:区域|地区|境内|范围|市场)?(?:范围)?(?:内|之内|进口|销售|经销|从事|进行|通过|独家)",
    r"(?:through|via|on)\s+(?:the\s+)?(?:following\s+)?(?:sales\s+|online\s+|e-commerce\s+)?(?:channels?|platforms?|stores?)(?:\s+only)?\s*[:：]?\s*(?P<channels>[A-Z][^.;]{2,90}?)(?=\s*(?:\.(?:\s|$)|;|$))",
    r"(?:销售渠道|授权渠道|销售平台|渠道|平台)\s*(?:限于|仅限于|仅限|为|包括|如下|限)?\s*[:：]\s*(?P<channels>[^。；;]{2,60}?)(?=[。；;]|$)",
    r"(?:销售渠道|授权渠道|销售平台)(?:仅限于|限于|仅限|为|包括)\s*(?P<channels>[^。；;，]{2,60}?)(?=[。；;，]|$)",
    r"(?:通过|在)(?P<channels>(?:天猫|京东|淘宝|抖音|拼多多|小红书|唯品会|考拉|亚马逊|快手|微信|苏宁|Tmall|JD|Amazon)[^，。；]{0,40}?)(?:平台|渠道)?(?:进行|销售|上销售|开设|经销|从事|上架)",
    # From when until when.
    rf"(?:from|effective|commencing|starting)(?:\s+(?:on|as of))?\s+(?P<valid_from>{_DATE})\s*(?:,?\s*(?:to|until|till|through|up to|and (?:expires|ends|ending|shall expire|valid until)(?:\s+on)?|and shall remain (?:valid|in force) until|-|–|—)+)\s*(?P<valid_to>{_DATE})",
    rf"between\s+(?P<valid_from>{_DATE})\s+and\s+(?P<valid_to>{_DATE})",
    rf"(?:期限|有效期|期间|时间|有效)[^。]{{0,14}}?(?:自|从|为|：|:|由)\s*(?P<valid_from>{_DATE})\s*(?:起)?\s*(?:至|到|—|–|-|~|～|止)+\s*(?P<valid_to>{_DATE})",
    rf"自\s*(?P<valid_from>{_DATE})\s*(?:起|日起)?[，,]?\s*(?:至|到|—|-)\s*(?P<valid_to>{_DATE})",
    rf"(?P<valid_from>{_DATE})\s*(?:to|until|through|至|—|–|~|～|-)\s*(?P<valid_to>{_DATE})",
    rf"(?:effective|commences|valid from|in force from|takes effect)\s+(?:on|from|as of)?\s*(?P<valid_from>{_DATE})",
    rf"(?:valid|in force|effective|remain[^.]{{0,20}}?|expires?|expiring)\s+(?:until|till|through|on|to)\s+(?P<valid_to>{_DATE})",
    rf"(?:有效期至|截止至|截止到|有效至|截至)\s*[:：]?\s*(?P<valid_to>{_DATE})",
    # May it be passed on.
    r"(?P<sublicense__no>(?:no(?:t)?|without|neither|may not|shall not|cannot)\b[^.]{0,60}?(?:sub-?\s?licen[cs]\w*|sub-?authori[sz]\w*|transferable))",
    r"(?P<sublicense__no>(?:sub-?\s?licen[cs]\w*|sub-?authori[sz]\w*)[^.]{0,40}?(?:not permitted|not allowed|prohibited|excluded|is not|are not|shall not|may not))",
    r"(?P<sublicense__no>(?:不得|不可|不能|无权|不允许|禁止|不含|未经[^。]{0,20}不得|不具有)[^。，]{0,14}?(?:转授权|再授权|分授权|转让授权))",
    r"(?P<sublicense__yes>(?:may|is entitled to|has the right to|can|is permitted to|authori[sz]ed to|entitled to)\s+(?:grant\s+)?(?:further\s+)?(?:sub-?\s?licen[cs]\w*|sub-?authori[sz]\w*|appoint sub))",
    r"(?P<sublicense__yes>(?:sub-?\s?licen[cs]\w*|sub-?authori[sz]\w*)\s+(?:is|are|rights?)?\s*(?:permitted|allowed|granted|included))",
    r"(?<![不无未])(?P<sublicense__yes>(?:可以|有权|允许|可)(?:进行|向[^。]{0,10})?(?:转授权|再授权|分授权))",
    # Number and date written without a colon.
    r"(?:Certificate|Authori[sz]ation|Ref(?:erence)?|Letter|Document|Licen[cs]e)\.?\s*(?:No\.?|Number|Ref\.?)\s*[:：]?\s*(?P<document_no>[A-Z0-9][A-Z0-9/-]{3,30}\d[A-Z0-9/-]*)",
    r"(?:授权编号|证书编号|授权书编号|编号|文号)\s*[:：]?\s*(?P<document_no>[A-Z0-9][A-Z0-9/-]{3,30})",
    rf"(?:Issued on|Issued|Dated|Date of issue|Date|Signed on|Signed at [A-Z]\w+,? on|签发日期|授权日期|日期|签署日期|出具日期)\s*[:：]?\s*(?P<issue_date>{_DATE})",
)
