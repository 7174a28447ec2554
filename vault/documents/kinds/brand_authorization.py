"""Brand authorisation: who may sell whose brand, where, through what, and until when. A letter, a certificate or a form."""

from __future__ import annotations

from vault.documents.kind import DocumentKind, FieldSpec, Sentence, either
from vault.documents.kinds import _letter, _letter_foot, _letter_languages

# A label's word may also stand in a sentence; what follows it there is no value of its own.
_NAME = r"(?is)(?-i:(?![a-z]{2}))(?!(?:authori[sz]ed distributor\w*|certificate|letter|licen[cs]e|authori[sz]ation|agreement|ltd|limited|llc|inc|is|are|was|has|shall|may|must|will|to|of|the|in|and|or|for|by|at|on|not|no|signature)\b)(?!.*\b(?:hereby|hereinafter|authori[sz]ed to|sub-?licen[cs]\w*)\b)(?![)）,，]).{2,}"
_BRAND = r"(?is)(?!(?:certificate|letter|licen[cs]e|licen[cs]or|authori[sz]at\w*|owner|proprietor|products?|goods|is|are|in|on|and|or|to|of|the|for|name|reg|registration|no|rights?|policy)\b)(?!.*(?:\bReg\b|Class\b|[(（]|注册|授\s*权|的|\b(?:in|through|products|from|until)\b)).{1,60}"
_TRADEMARK_NO = r"(?:[A-Z]{1,4}[ -]?)?\d[\d,. -]{3,16}\d?[A-Z]?"
_CLASS = r"(?:(?:CLASS|NCL|第)\s*)?\d{1,2}\s*类?(?:\s*[,，、/&]\s*\d{1,2})*"
_IN_SENTENCE = (
    0.68  # its words also stand in sentences, where a line ends before the value does: the sentence is believed more
)
_DAY = r"\d{4}-\d\d-\d\d"
_PHRASE = r"(?is)(?!(?:is|are|was|shall|may|will|of|to|in|and|or|for|by|at|on|through|via|only)\b)(?![)）,，的内]).{2,}"

KIND = DocumentKind(
    code="brand_authorization",
    titles=either(
        "Letter of Authorisation | Letter of Authorization | Authorisation Letter | Authorization Letter | "
        "Brand Authorization Letter | Brand Authorisation Letter | Brand Authorization | Brand Authorisation | "
        "Sales Authorization | Sales Authorisation | Sales Authorization Letter | "
        "Certificate of Authorised Distributorship | Certificate of Authorized Distributorship | "
        "Certificate of Authorization | Certificate of Authorisation | Authorization Certificate | "
        "Authorised Distributor Certificate | Authorized Distributor Certificate | "
        "Authorised Reseller Certificate | Authorised Retailer Letter | Authorized Retailer Letter | "
        "Authorised Reseller Letter | Authorized Reseller Letter | Authorised Distributor Letter | "
        "Authorized Distributor Letter | Authorised Dealer Letter | Authorized Dealer Letter | 品牌授权委托书 | "
        "Authorized Reseller Certificate | Distribution Authorization | Distributor Authorization Letter | "
        "Distribution Licence | Distribution License | Trademark Authorization Letter | Trademark License | "
        "Trademark Licence | Letter of Authority | Distributor Certificate | Brand Authorization Certificate | "
        "Certificate of Distributorship | Distribution Certificate | Distributorship Certificate | Trademark Licence Letter | Exclusive Distributor Certificate | Letter of Appointment | Exclusive Distribution Letter of Authorization | 品牌授权证明 | 销售授权证明 | 特约经销授权书 | 总代理授权书 | Exclusive Distribution Authorization | Authorization | "
        "Authorisation | Online Sales Authorization | Distributor Authorization | Trademark Authorization | "
        "Brand Licence | Brand License | Authorized Dealer Certificate | Authorised Dealer Certificate | "
        "Letter of Authorisation for Sale | Sub-Authorization Letter | Sub-Authorisation Letter | Sub-authorization | Authorized Seller Certificate | Authorised Seller Certificate | Distribution Agreement Certificate | Authorization to Sell | Brand Authorization Certificate of Sales | Exclusive Distributor Letter | Sole Agent Certificate | Distributorship Letter | "
        "Vertriebsautorisierung | Autorisierung | Autorisierungsschreiben | Vertriebsvollmacht | Händlerautorisierung | Markenautorisierung | Vertriebsberechtigung | Vertriebsbestätigung | Ermächtigung | Bevollmächtigung | Verkaufsautorisierung | Händlerzertifikat | Autorisierungsbescheinigung | Markenlizenz | "
        "Lettre d'autorisation | Autorisation de vente | Autorisation de distribution | Attestation de distribution | Certificat de distributeur agréé | Attestation de distributeur agréé | Certificat d'autorisation | Autorisation de marque | Attestation d'autorisation | Lettre d'agrément | Licence de marque | "
        "Lettera di autorizzazione | Autorizzazione alla vendita | Autorizzazione alla distribuzione | Certificato di distributore autorizzato | Autorizzazione | Dichiarazione di autorizzazione | Licenza di marchio | Certificato di autorizzazione | "
        "Carta de autorización | Autorización de venta | Autorización de distribución | Certificado de distribuidor autorizado | Autorización de marca | Certificado de autorización | Licencia de marca | Autorización | "
        "販売許諾書 | 販売許可書 | 販売授権書 | 授権書 | 販売代理店証明書 | 正規代理店証明書 | 正規販売店証明書 | ブランド使用許諾書 | 商標使用許諾書 | 販売権許諾書 | 代理店証明書 | 販売委任状 | ブランド授権書 | 特約店証明書 | 正規販売代理店証明書 | "
        "판매 위임장 | 판매위임장 | 판매권한위임장 | 판매허가서 | 판매수권서 | 수권서 | 공식 판매점 증명서 | 독점판매권 확인서 | 대리점 증명서 | 브랜드 사용 허가서 | 상표사용허락서 | 판매권 위임장 | 총판 계약 확인서 | 브랜드 위임장 | 판매 대리점 증명서 | "
        "品牌經銷授權書 | 品牌授權書 | 銷售授權書 | 授權證書 | 商標授權書 | 經銷授權書 | 授權函 | 代理授權書 | 独家经销授权书 | 品牌经销授权书 | 总经销授权书 | 区域授权书 | 店铺授权书 | 电商授权书 | 平台授权书 | 销售代理授权书 | 子授权书 | 转授权书 | 二级授权书 | 经销商证书 | 经销商授权证书 | 品牌授权使用书 | 商标使用许可书 | 正品授权书 | 网络经销授权书 | 线上授权书 | 线下授权书 | 渠道授权书 | "
        "品牌授权书 | 销售授权书 | 授权书 | 授权证书 | 商标授权书 | 品牌授权证书 | 品牌销售授权书 | "
        "经销授权书 | 代理授权书 | 商标使用授权书 | 品牌使用授权书 | 网络销售授权书 | "
        "授权委托书 | 经销商授权书 | 独家授权书 | 品牌授权 | 授权证明 | 品牌授权函 | 授权函 | 线上销售授权书 | 授權書"
    ),
    keywords=either(
        "to whom it may concern | hereby authorise | hereby authorize | hereby appoint | authorised distributor | authorized distributor | authorised reseller | authorized reseller | authorised retailer | authorized retailer | authorised dealer | authorized dealer | "
        "exclusive distributor | authorised to sell | authorized to sell | authorised seller | authorized seller | this authorisation | this authorization | sub-licensing | sublicense | sub-license | sub-licensed | registered trademark | registered owner | "
        "特此授权 | 兹授权 | 授权期限 | 授权区域 | 授权经销商 | 转授权 | 授权范围 | 被授权方 | 授权方 | 商标注册号 | 授权渠道 | 特授权 | 现授权 | 授權 | "
        "hiermit ermächtigen | hiermit autorisieren | autorisierter händler | vertriebsberechtigt | bevollmächtigen | par la présente | distributeur agréé | autorisons | con la presente | distributore autorizzato | autorizziamo | por la presente | distribuidor autorizado | autorizamos | "
        "許諾する | 販売を許諾 | 正規販売店 | 正規代理店 | 授権 | 授権する | 허가합니다 | 권한을 부여 | 공식 판매점 | 수권"
    ),
    tells=frozenset({"grantor_name", "grantee_name", "brand", "territory", "valid_from", "sublicense"}),
    source="reference/documents.md 4.9; common trade practice",
    verified_on="2026-11-24",
    fields=(
        FieldSpec(
            "document_no",
            either(
                "Authorization No. | Authorisation No. | Certificate No. | Letter No. | Document No. | "
                "Ref. No. | Ref. | Reference No. | Reference | No. | Our Ref. | Licence No. | License No. | "
                "Our Reference | Letter Ref. | Authorisation Ref. | Authorization Ref. | "
                "授权编号 | 授权书编号 | 证书编号 | 编号 | 授权号 | 文件编号 | 授权证书编号 | 编号No. | 授权书号 | Autorisierungs-Nr. | Nr. | Aktenzeichen | N° | Numéro | Référence | Réf. | Rif. | Riferimento | Protocollo | Prot. n. | Referencia | N.º | 番号 | 文書番号 | 証明書番号 | 문서번호 | 발급번호 | 번호 | 授權編號 | 证书号 | 授权证号"
            ),
        ),
        FieldSpec(
            "issue_date",
            either(
                "Date | Date of Issue | Issue Date | Issued on | Issued | Dated | Signing Date | Date issued | "
                "Date of Signature | Signed on | Signed this | Place and date | Date of signing | "
                "日期 | 签发日期 | 授权日期 | 出具日期 | 签署日期 | 落款日期 | 签字日期 | 开具日期 | "
                "签发日 | 发证日期 | 颁发日期 | Datum | Ausstellungsdatum | Ort, Datum | Date d'émission | Fait le | Data | Data di emissione | Luogo e data | Fecha | Fecha de emisión | Lugar y fecha | 日付 | 発行日 | 作成日 | 발급일 | 작성일 | 날짜 | 授權日期 | 授权签发日期"
            ),
            pattern=_DAY,
        ),
        FieldSpec(
            "grantor_name",
            either(
                "Grantor | Licensor | Authorizer | Authoriser | Authorizing Party | Authorising Party | "
                "Brand Owner | Authorized By | Authorised By | Issued By | Principal | Trademark Owner | "
                "Authorizing Company | Authorising Company | Trademark Proprietor | For and on behalf of | "
                "授权方 | 授权人 | 授权公司 | 授权单位 | 品牌方 | 品牌所有人 | 商标权人 | 商标持有人 | "
                "许可方 | 授权方（盖章） | 授权人（盖章） | 授权单位（盖章） | "
                "商标注册人 | 品牌商 | 甲方 | 授权方名称 | 授權方 | 授权人名称 | 授权公司（盖章） | Lizenzgeber | Vollmachtgeber | Markeninhaber | Autorisierende Firma | Concédant | Titulaire de la marque | Mandant | Concedente | Titolare del marchio | Mandante | Licenciante | Otorgante | Titular de la marca | Cedente | 許諾者 | 授権者 | ブランド所有者 | 商標権者 | ライセンサー | 위임자 | 위임인 | 수여자 | 상표권자 | 授權人 | 授权商 | 许可人"
            ),
            pattern=_NAME,
            weight=0.775,  # beside the signature it often stands under a seal; a sentence that names the firm is read better
        ),
        FieldSpec(
            "grantee_name",
            either(
                "Grantee | Licensee | Authorized Party | Authorised Party | Authorized Distributor | "
                "Authorised Distributor | Authorized Company | Authorised Company | Distributor | "
                "Authorized Reseller | Authorised Reseller | Authorized Dealer | Authorised Dealer | "
                "Authorized Seller | Reseller | Authorised Seller | "
                "Authorised Retailer | Authorized Retailer | Granted To | Authorized To | Authorised To | Issued To | Name of distributor | "
                "Appointed distributor | "
                "被授权方 | 被授权人 | 被授权公司 | 被授权单位 | 经销商 | 授权经销商 | 被许可方 | 受权方 | "
                "乙方 | 被授权方名称 | 被授權方 | 授权对象 | 被授权商 | "
                "被授权企业 | 被授权人名称 | 授权给 | Lizenznehmer | Autorisierter Händler | Vertriebspartner | Bevollmächtigter | Distributeur | Distributeur agréé | Licencié | Mandataire | Distributore | Distributore autorizzato | Licenziatario | Distribuidor | Distribuidor autorizado | Licenciatario | Autorizado | 被許諾者 | 被授権者 | 販売店 | 代理店 | ライセンシー | 수임자 | 수임인 | 피수여자 | 대리점 | 판매점 | 被授權人 | 被授权经销商 | 被许可人"
            ),
            pattern=_NAME,
            weight=_IN_SENTENCE,
        ),
        FieldSpec(
            "brand",
            either(
                "Brand | Brands | Authorized Brand | Authorised Brand | Brand Name | Trademark | Trade Mark | "
                "Trademark Name | Mark | Licensed Mark | 品牌 | 授权品牌 | 品牌名称 | 商标 | 商标名称 | "
                "授权商标 | 品牌名 | Marke | Marken | Markenname | Marque | Marques | Marchio | Marchi | Marca | Marcas | ブランド | ブランド名 | 商標 | 브랜드 | 상표 | 브랜드명 | 授權品牌 | 品牌/商标 | 商标/品牌"
            ),
            pattern=_BRAND,
        ),
        FieldSpec(
            "trademark_no",
            either(
                "Trademark Reg. No. | Trademark No. | Trademark Registration No. | Registration No. | "
                "Reg. No. | TM No. | Trade Mark No. | Registered Trademark No. | Trademark Number | "
                "Trademark Reg No. / Class | Trademark No. / Class | Registration Number | "
                "Trademark Registration Number | Trade mark Reg. No. | "
                "商标注册号 | 注册号 | 商标号 | 商标注册证号 | 注册证号 | 商标号/类别 | 商标注册号/类别 | "
                "商标注册证号码 | 注册商标号 | Markennummer | Registernummer | Marken-Nr. | Numéro de la marque | N° d'enregistrement | Numero di registrazione | Número de registro | 商標登録番号 | 登録番号 | 상표등록번호 | 등록번호 | 商標註冊號"
            ),
            pattern=_TRADEMARK_NO,
        ),
        FieldSpec(
            "trademark_class",
            either(
                "Class | Classes | Trademark Class | Int. Class | Nice Class | International Class | "
                "International Classes | Class of goods | 类别 | 商标类别 | 国际分类 | 商品类别 | 注册类别 | "
                "核定类别 | 国际类别 | 类"
            ),
            pattern=_CLASS,
        ),
        FieldSpec(
            "territory",
            either(
                "Territory | Authorized Territory | Authorised Territory | Region | Authorized Region | "
                "Authorised Region | Territories | Area | Sales Territory | Geographic scope | Sales Area | "
                "Market | Territory of sale | Country / Region | Regions | "
                "授权区域 | 授权地域 | 区域 | 销售区域 | 授权范围 | 授权地区 | 地域 | 地域范围 | "
                "授权区域范围 | 销售地区 | 经销区域 | 授權區域 | 授权地域范围 | 区域范围 | Gebiet | Vertragsgebiet | Vertriebsgebiet | Territoire | Zone | Territoire autorisé | Territorio | Zona | Territorio autorizado | 販売地域 | 地域 | 許諾地域 | 対象地域 | 지역 | 판매지역 | 허가지역 | 授权销售区域 | 授權地區"
            ),
            pattern=_PHRASE,
            weight=_IN_SENTENCE,
        ),
        FieldSpec(
            "channels",
            either(
                "Channels | Channel | Sales Channels | Sales Channel | Authorized Channels | "
                "Authorised Channels | Platform | Platforms | Sales Platform | Online Platform | "
                "Online platforms | Permitted channels | Distribution Channels | Store / Platform | "
                "Online Store | Online Shops | Online Shop | Online Stores | Permitted platforms | Authorised platforms | Authorized platforms | "
                "授权渠道 | 销售渠道 | 渠道 | 销售平台 | 授权平台 | 平台 | 授权店铺 | 店铺名称 | 平台及店铺 | "
                "销售平台及店铺 | 渠道范围 | 授权销售渠道 | 授权销售平台 | Vertriebskanäle | Vertriebskanal | Kanäle | Canaux | Canaux de vente | Canal de vente | Canali | Canali di vendita | Canales | Canales de venta | 販売チャネル | 販路 | 販売経路 | 판매채널 | 판매 채널 | 유통채널 | 授權渠道 | 授权平台及店铺 | 授权销售店铺"
            ),
            pattern=_PHRASE,
            weight=_IN_SENTENCE,
        ),
        FieldSpec(
            "sublicense",
            either(
                "Sublicense | Sub-license | Sublicensing | Sub-licensing | Sub-licence | Sublicence | "
                "Sub-authorization | Right to sublicense | Sub-authorisation | Sub-licensing permitted | "
                "Sublicensing right | Sub-licensing right | Right to sub-license | Transferable | "
                "转授权 | 可否转授权 | 是否可转授权 | 转授权权限 | 是否允许转授权 | 再授权 | 能否转授权 | "
                "转授权权利 | 是否转授权 | Unterlizenz | Unterlizenzierung | Sous-licence | Sublicenza | Sublicencia | 再許諾 | 再許諾権 | 재위임 | 재허가 | 转授权权限范围 | 是否可以转授权 | 轉授權"
            ),
        ),
        FieldSpec(
            "goods_scope",
            either(
                "Products | Authorized Products | Authorised Products | Product Scope | Scope of Goods | Products covered | Licensed Products | Goods | Produkte | Produits | Prodotti | Productos | 授权产品 | 产品范围 | 商品范围 | 授权商品 | 授权商品范围 | 授权产品范围 | 対象商品 | 許諾商品 | 대상제품 | 授權產品"
            ),
            pattern=_PHRASE,
            weight=_IN_SENTENCE,
        ),
        FieldSpec(
            "exclusive",
            either(
                "Exclusive | Exclusivity | Exklusivität | Exclusivité | Esclusiva | Exclusividad | 是否独家 | 独家授权"
            ),
        ),
        FieldSpec(
            "parent_document_no",
            either(
                "Parent Authorization No. | Upstream Authorization No. | Based on Authorization No. | Original Authorization No. | Head Licence No. | 上级授权编号 | 上级授权书编号 | 原授权书编号 | 授权来源编号 | 依据授权书编号"
            ),
        ),
        FieldSpec(
            "valid_from",
            either(
                "Valid From | Effective Date | Start Date | Effective From | From | Commencement Date | "
                "生效日期 | 开始日期 | 起始日期 | 授权起始日期 | Gültig ab | Gültig von | Beginn | Valable du | Date de début | Valido dal | Data inizio | Válido desde | Fecha de inicio | 開始日 | 시작일 | 授权开始日期 | 授权生效日期"
            ),
            pattern=_DAY,
        ),
        FieldSpec(
            "valid_to",
            either(
                "Valid To | Valid Until | Expiry Date | End Date | Expires | Valid through | Expires on | "
                "Expiration Date | Until | Valid till | Date of expiry | 有效期至 | 截止日期 | 到期日 | "
                "终止日期 | 结束日期 | "
                "失效日期 | 授权截止日期 | 授权终止日期 | Gültig bis | Ende | Valable jusqu'au | Date de fin | Valido fino al | Data fine | Válido hasta | Fecha de fin | 有効期限 | 終了日 | 종료일 | 유효기한 | 授权到期日期 | 授权结束日期"
            ),
            pattern=_DAY,
        ),
    ),
    complete=_letter_foot.completed,
    sentences=tuple(Sentence(pattern) for pattern in (*_letter.PATTERNS, *_letter_languages.PATTERNS)),
    stops=either(
        "Address | Signature | Name | Title | Position | To whom it may concern | Scope | "
        "Stamp | Seal | "
        "Signatory | Authorised Signatory | Authorized Signatory | Phone | Tel | Email | Signature & Stamp | "
        "Website | Remarks | Remark | "
        "Term | Period of Validity | Validity | Validity Period | Authorization Period | Authorisation Period | "
        "Term of Authorization | Term of Authorisation | Period | Valid | Duration | Period of Authorization | "
        "Authorization Term | Authorisation Term | Period of authorisation | Valid period | Licence period | "
        "License term | Term of validity | 授权期限 | 有效期 | 有效期限 | 授权有效期 | 期限 | 授权时间 | 授权期间 | "
        "授权书有效期 | Gültigkeit | Gültigkeitsdauer | Laufzeit | Validité | Durée | Validità | Durata | Validez | Vigencia | Duración | 有効期間 | 期間 | 유효기간 | 기간 | 商标类别 | 本授权有效期 | 授權期限 | "
        "Type of authorisation | Type of authorization | Scope of authorisation | Scope of authorization | "
        "Exclusivity | Rights granted | Contact | Country | "
        "地址 | 签字 | 盖章 | 姓名 | 职务 | 授权代表 | 授权内容 | 签章 | "
        "授权性质 | 授权类型 | 法定代表人 | 电话 | 备注 | "
        "授权代表签字 | 公章 | 签名 | 授权人签章 | 联系人 | 联系电话 | 授权方式 | 统一社会信用代码 | 权利内容"
    ),
)
