"""What only a buyer's order or a contract says of itself in running text, in any language: who asks for goods, who agrees to sell.

Counts beside a table of prices alone: a letter speaks of orders too, and a seller's confirmation thanks for one. Must not read a value.
"""

from __future__ import annotations

SOURCE = "orders and contracts of buyers in nine languages; wording of the model contracts of trade chambers"
VERIFIED_ON = "2026-11-24"


def _folded(*patterns: str) -> tuple[str, ...]:
    """A sentence may be broken anywhere into lines: a space stands for any."""
    return tuple("(?im)" + pattern.replace(" ?", r"\s*").replace(" ", r"\s+") for pattern in patterns)


DEEDS = _folded(
    r"\bplease (?:supply|deliver|ship to us|send us|enter (?:our|the following|this) order|accept (?:our|this|the following) (?:purchase )?order|"
    r"book (?:our|the following) order|execute (?:our|this|the following) order|acknowledge (?:receipt of )?(?:this|our) (?:purchase )?order|"
    r"confirm (?:acceptance of )?(?:this|our) (?:purchase )?order|quote (?:this|our) (?:purchase )?order)\b",
    r"\bwe(?:, the buyers?,)? (?:hereby |herewith )?(?:order|purchase|place (?:an|our|this|the following)|confirm (?:having|our (?:purchase|order))|"
    r"are pleased to (?:order|place))\b",
    r"\b(?:total (?:of )?(?:this |the )?order(?: value)?|order (?:value|total|amount)|sum of (?:the )?order|purchase order total)\b",
    r"\b(?:our|this) (?:purchase order|p\.?o\.?|order) (?:number|no\.?|#) (?:must|on all|should|is to)\b",
    r"\b(?:the )?(?:supplier|vendor|seller)s? (?:shall|must|is to|should) (?:confirm|acknowledge|supply|deliver|show)\b",
    r"\b(?:our (?:general )?(?:purchase|purchasing|procurement) (?:terms|conditions)|(?:terms and )?conditions of purchase)\b",
    r"\bthis (?:contract|agreement)\b.{0,80}?\b(?:made|entered|concluded|signed)\b",
    r"\b(?:the )?(?:sellers?|suppliers?)\b.{0,60}?\b(?:agrees? to sell|sells?|undertakes? to (?:supply|sell|deliver))\b",
    r"\b(?:the )?(?:buyers?|purchasers?)\b.{0,30}?\b(?:agrees? to (?:buy|purchase)|buys?|orders? from)\b",
    r"\bfor the (?:buyers?|purchaser)\b.{0,80}?\bfor the (?:sellers?|supplier)\b|\bfor the (?:sellers?|supplier)\b.{0,80}?\bfor the (?:buyers?|purchaser)\b",
    r"\bhave agreed to (?:close|conclude|enter)\b",
    r"\b(?:wir bestellen|bestellen wir|bitte liefern sie|wir bitten um (?:die )?lieferung|(?:netto)?bestellwert|bestellsumme|"
    r"(?:unsere[nr]? )?einkaufsbedingungen|bitte bestätigen sie (?:uns )?(?:den|diesen|unseren|die|diese|unsere) (?:auftrag|bestellung))",
    r"\b(?:nachstehend|nachfolgend|im folgenden)\W{1,3}(?:käufer|verkäufer)",
    r"\b(?:nous vous (?:passons|commandons|prions de (?:bien vouloir )?(?:nous )?(?:livrer|fournir|expédier))|veuillez (?:nous )?(?:livrer|fournir|expédier|"
    r"enregistrer notre commande)|(?:total|montant(?: total)?) (?:de la )?commande|conditions (?:générales )?d'achat|"
    r"exemplaire signé pour (?:acceptation|accord))",
    r"\b(?:vi preghiamo di (?:fornirci|spedirci|consegnarci|inviarci)|(?:vi )?ordiniamo|vogliate (?:fornirci|spedirci|consegnarci)|pregasi (?:fornire|spedire)|"
    r"totale (?:dell')?ordine|condizioni (?:generali )?d'acquisto|passiamo (?:il seguente )?ordine)",
    r"\b(?:rogamos (?:que )?(?:nos )?(?:suministr|env[ií]|sirv)\w*|sírvanse (?:suministrar|enviar|entregar)|(?:total|importe) (?:del? )?(?:pedido|la orden)|"
    r"condiciones (?:generales )?de compra|solicitamos (?:el suministro|nos))",
    r"\b(?:wij bestellen|hierbij bestellen wij|gelieve te leveren|inkoopvoorwaarden|totaal bestelling|solicitamos o fornecimento|total d[ao] (?:encomenda|pedido))",
    r"(?:注文|発注)(?:いたし|致し|申し上げ|し)ます|御?手配(?:願い|ください|下さい)|売買契約を締結|(?:以下|下記)[「]?(?:買主|売主)",
    r"(?:발주|주문)(?:합니다|하오니|드립니다)|(?:매매|구매|공급) ?계약을 (?:체결|맺)",
    r"请(?:贵司|贵公司|贵厂|供方|卖方|按)\S{0,14}(?:供货|发货|交货|安排|供应)|(?:兹|特|现|我司|我方|本公司|我公司)(?:向\S{0,10})?(?:订购|采购|订货|下单|订购以下)",
    r"(?:需|买|购|甲|订货)方\S{0,12}(?:订购|购买|采购|订货)|(?:买卖|供需|购销|甲乙|双)\S{0,3}双?方\S{0,16}(?:签订|达成|同意|订立|协商|成交)|违约责任|違約責任",
)
"""Sentences of a buyer who orders, and of two sides that agree."""

NAMED = _folded(
    r"^\W*(?:sales? |purchase |supply )?(?:contract|agreement) (?:no|nr|number|ref|reference)\b\.?|^\W*(?:contract|agreement) for (?:the )?(?:sale|supply|purchase|delivery|goods)\b",
    r"^\W*(?:our )?(?:purchase |import |blanket )?(?:order|p\.? ?o\.?)(?: (?:no|number|nr|ref)\b\.?| ?#| ?n°)?\W{0,3}(?=[A-Z0-9/.-]*\d)[A-Z]{0,6}[-/]?\d[A-Z0-9/.-]*"
    r"(?:\W{1,3}(?:of|dated|date)\b.{4,24})?$",
    r"^\W*(?:bestell(?:ung|-? ?nr\.?|nummer)|einkaufsbestellung|commande|bon de commande|ordine|pedido|orden de compra|bestelling|bestelbon|encomenda)"
    r"(?: (?:nr|no|n|num|núm|número|numéro|numero)\b\.?| ?n[°º.]| ?nº)?\W{0,3}(?=[A-Z0-9/.-]*\d)[A-Z]{0,6}[-/]?\d[A-Z0-9/.-]*(?:\W{1,3}(?:vom|du|del?|de fecha|van)\b.{4,24})?$",
    r"^\W*(?:注文|発注|采购订单|採購訂單|采购合同|购销合同|订单|訂單|订购单|订货单|采购单|採購單|주문|발주)(?:书|書|서|单)?(?:番号|号|號|编号|編號|번호|no\.?)?\W{0,3}(?=[A-Z0-9/-]*\d)[A-Z0-9][A-Z0-9/-]{3,}",
)
"""A line that is nothing but the order and its number: what an untitled order is headed by. A paper that has an invoice's number beside it is none."""

DENIED = _folded(
    r"\b(?:thank(?:s| you)\b.{0,24}\border|(?:we|hereby) (?:confirm|acknowledge|accept)\b.{0,24}\byour\b.{0,16}\border|your (?:purchase )?order (?:no|number|ref|dated|of))\b",
    r"\b(?:dank\w*\b.{0,24}\b(?:auftrag|bestellung)|ihre? (?:bestellung|auftrag)|remerci\w+\b.{0,24}\bcommande|votre commande|"
    r"ringrazi\w+\b.{0,24}\bordine|(?:vostro|vs\.?) ordine|agradec\w+\b.{0,24}\bpedido|su pedido)",
    r"ご注文(?:いただき|頂き|を(?:承|賜)|ありがとう)|주문해? ?주셔서|感谢\S{0,8}(?:订单|订购|惠顾)|贵司订单",
)
"""Sentences of a seller who answers an order."""

BILLED = _folded(
    r"\b(?:(?:tax |commercial |vat )?invoice|inv|rechnungs?|facture|fattura|factura|factuur|fatura)\W{0,2}(?:no|nr|number|num|nummer|núm|n[°º.]|date|datum|#)",
    r"^\W*(?:tax |commercial )?(?:invoice|rechnung|facture|fattura|factura|factuur)\W{1,4}(?=\S*\d)\S{2,}",
    r"发票(?:号|号码|编号|日期)|發票(?:號|號碼|編號|日期)|請求(?:書)?(?:番号|日)|(?:송장|청구서|인보이스) ?(?:번호|no)",
    r"\b(?:fecha|date|data) (?:de |della )?(?:la )?(?:factura|facture|fattura)\b",
)
"""Marks of a paper that bills: an order's number on it is a reference."""

TITLE_LIKE = (
    r"(?i)\b(?:orders?|contract|agreement|indent)\b|(?:kauf|liefer|rahmen|handels|einkaufs)\w*vertrag|bestellung|auftrag\b|contrat\b|commande\b|contratto\b|ordine\b|"
    r"contrato\b|pedido\b|encomenda\b|bestelling\b|ordre d.achat|koopovereenkomst|koopcontract|合同|合約|合约|订单|訂單|订购|訂購|订货|采购|採購|契約書|注文|発注|계\s*약\s*서|발\s*주|주\s*문"
)
"""A heading nobody knows, yet made of the word for an order or a contract."""
NOT_LIKE = (
    r"(?i)confirm|acknowledg|delivery|work order|payment|production|sales order|money|job order|distribution|agency|licen|non-?disclosure|confidential|service|"
    r"bestätigung|zahlung|lohn|miet|arbeit|confirmation|livraison|paiement|conferma|consegna|confirmación|entrega|pago|运输|付款|销售|請書|確認|납품|확인|견적|"
    r"list|form\b|status|history|change"
)
"""Words by which a heading of an order or a contract names another paper."""
