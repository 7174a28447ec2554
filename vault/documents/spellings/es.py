"""Spanish: labels and titles of trade papers."""

from __future__ import annotations

from vault.documents.language import Language

LANGUAGE = Language(
    code="es",
    name="Spanish",
    source="reference/documents.md 4.4, 4.5; UN layout key for trade documents; usage of trade papers in this language",
    verified_on="2026-11-24",
    labels={
        "party.seller": (
            "Vendedor | Exportador | Proveedor | Remitente | Vendedor/Exportador | Exportador/Vendedor | "
            "Emisor | Expedidor | El vendedor | Vendedor / Exportador | De | Vendido por | Cargador | "
            "Expedidor/Exportador"
        ),
        "party.buyer": (
            "Comprador | Cliente | Importador | Facturar a | Facturado a | Vendido a | "
            "Dirección de facturación | Comprador/Importador | El comprador | Señores | Datos del cliente | "
            "Sres. | Comprador / Importador | Facturación a | Receptor | Factura a | Para"
        ),
        "party.consignee": (
            "Destinatario | Consignatario | Consignado a | Consignatario/Importador | Destinatario de la mercancía"
        ),
        "party.ship_to": (
            "Dirección de entrega | Enviar a | Entregar a | Lugar de entrega | Dirección de envío | Enviado a | "
            "Entrega en | Destino de la mercancía"
        ),
        "party.notify": "Notificar a | Parte a notificar | Notificar | Avisar a",
        "field.purchase_order_no": (
            "Pedido n.º | N.º de pedido | Su pedido n.º | Orden de compra n.º | "
            "Pedido n° | N.º de pedido | Número de pedido | Su pedido | Orden de compra | Orden de compra n.º | "
            "Pedido | Nº pedido | Su referencia | Nº de pedido | O.C. n.º | Orden de compra No. | "
            "N.º orden de compra | Ref. cliente | Pedido cliente | Su pedido n.º | Nº OC"
        ),
        "field.country_of_origin": (
            "País de origen | Origen | Origen de la mercancía | País de origen de la mercancía | "
            "Origen de las mercancías | País origen | País de fabricación"
        ),
        "field.currency": "Moneda | Divisa | Moneda de facturación",
        "field.contract_no": (
            "Contrato n.º | N.º de contrato | "
            "Contrato n.º | N.º de contrato | Número de contrato | Contrato | Contrato No. | Nº contrato | "
            "Ref. contrato"
        ),
        "field.invoice_no": (
            "Factura n.º | N.º de factura | Número de factura | Factura | Nº factura | Factura No. | "
            "Ref. factura | Nº de factura | Factura comercial n.º"
        ),
        "field.transport_doc_no": (
            "Conocimiento de embarque n.º | N.º de B/L | Conocimiento de embarque | Guía aérea n.º | "
            "Guía aérea | N.º AWB | B/L n.º | AWB n.º | N.º de conocimiento de embarque | "
            "Documento de transporte | N.º de guía aérea"
        ),
        "field.vessel": (
            "Buque | Buque/Viaje | Nombre del buque | Vuelo | N.º de vuelo | Medio de transporte | "
            "Buque / Vuelo | Barco | Buque y viaje | Buque / Viaje n.º"
        ),
        "field.voyage": "Viaje | N.º de viaje | Viaje n.º",
        "field.port_of_loading": (
            "Puerto de carga | Puerto de embarque | Puerto de salida | Lugar de embarque | "
            "Aeropuerto de salida | Puerto de origen | Lugar de carga | Aeropuerto de origen"
        ),
        "field.port_of_discharge": (
            "Puerto de descarga | Puerto de destino | Puerto de llegada | Aeropuerto de destino | "
            "Puerto de desembarque | Lugar de descarga | Aeropuerto de llegada"
        ),
        "field.destination": "Destino | Destino final | País de destino | Lugar de destino",
        "field.transport_mode": (
            "Modo de transporte | Medio de envío | Transporte | Forma de envío | Vía de transporte | "
            "Tipo de transporte | Modalidad de transporte | Método de envío | Envío por | Vía | Enviado por"
        ),
        "field.incoterm": (
            "Condiciones de entrega | Incoterm | Término de entrega | Términos de entrega | "
            "Condición de entrega | Incoterms 2020 | Términos de venta | Condiciones de venta | "
            "Condiciones de entrega (Incoterms 2020) | Incoterm 2020"
        ),
        "field.country_of_dispatch": (
            "País de procedencia | País de expedición | País de exportación | País exportador"
        ),
        "field.container_nos": (
            "Contenedor n.º | N.º de contenedor | Contenedor | Número de contenedor | Contenedor/Precinto | "
            "Nº contenedor | Contenedores | N.º contenedor / precinto"
        ),
        "field.seal_nos": "Precinto | N.º de precinto | Precinto n.º | Sello | Nº precinto | Número de precinto",
        "field.packages": (
            "Número de bultos | Bultos | N.º de bultos | Total bultos | Nº bultos | Total de bultos | "
            "Número de cajas | Total cajas | Cantidad de bultos | Número total de bultos | Total de cajas | "
            "N.º total de bultos"
        ),
        "field.package_kind": "Tipo de embalaje | Embalaje | Clase de bultos | Tipo de bultos | Tipo de empaque",
        "field.gross_weight_kg": (
            "Peso bruto | Peso bruto total | Total peso bruto | Peso bruto (kg) | Peso bruto kg | Bruto kg | "
            "Peso bruto total (kg) | P. bruto"
        ),
        "field.net_weight_kg": (
            "Peso neto | Peso neto total | Total peso neto | Peso neto (kg) | Peso neto kg | Neto kg | "
            "Peso neto total (kg) | P. neto"
        ),
        "field.volume_m3": (
            "Volumen | Volumen total | Cubicaje | Volumen (m3) | Volumen total (m3) | Volumen m3 | Cubicación"
        ),
        "field.total_quantity": (
            "Cantidad total | Total unidades | Total de piezas | Total piezas | Total cantidad | "
            "Unidades totales | Total de unidades"
        ),
        "field.valid_to": (
            "Válido hasta | Validez | Validez de la oferta | Fecha de validez | Válida hasta | "
            "Oferta válida hasta | Vigencia | Presupuesto válido hasta | Precios válidos hasta | "
            "Fecha de vencimiento de la oferta"
        ),
        "field.seller_id": (
            "CIF vendedor | NIF vendedor | Nuestro CIF | EORI exportador | CIF proveedor | NIF exportador | "
            "NIF del vendedor | NIF proveedor | CIF del vendedor"
        ),
        "field.buyer_id": (
            "CIF cliente | NIF cliente | Su CIF | EORI importador | CIF comprador | NIF comprador | "
            "NIF del cliente | RFC cliente | NIF del comprador | NIF importador"
        ),
        "number.invoice": (
            "Factura N° | N.º de factura | Número de factura | Nº factura | Factura n.º | Factura No. | "
            "Factura número | Factura comercial n.º | N.º factura | Nº de factura | Núm. factura | No. de factura"
        ),
        "number.bare": (
            "N.º | Número | Nº | Núm. | Ref. | Referencia | N.º de documento | Documento n.º | Número de documento"
        ),
        "number.proforma": (
            "Presupuesto n.º | N.º de presupuesto | Cotización n.º | Oferta n.º | Proforma n.º | "
            "Factura proforma n.º | N.º de oferta | Confirmación de pedido n.º | Nº proforma | "
            "N.º de cotización | Número de presupuesto | Número de oferta | N.º de proforma | Nº presupuesto | "
            "Nº oferta | Cotización No. | Número de proforma"
        ),
        "number.packing_list": (
            "Lista de empaque n.º | N.º de lista | Packing list n.º | Lista de bultos n.º | "
            "Lista de contenido n.º | N.º de lista de empaque | Lista n.º"
        ),
        "number.contract": (
            "Contrato n.º | N.º de contrato | Número de contrato | Contrato No. | Nº contrato | "
            "Contrato de compraventa n.º | Nº de contrato"
        ),
        "number.order": (
            "Pedido n.º | N.º de pedido | Número de pedido | Orden de compra n.º | Nº pedido | "
            "Orden de compra No. | N.º orden de compra | Pedido No. | O.C. n.º | Nº de pedido | "
            "Número de orden de compra | Nº OC"
        ),
        "date.invoice": (
            "Fecha de factura | Fecha de emisión | Fecha factura | Fecha de expedición | Emitida el | "
            "Fecha de la factura"
        ),
        "date.bare": "Fecha",
        "date.proforma": (
            "Fecha de emisión | Fecha de la oferta | Fecha de oferta | Fecha del presupuesto | "
            "Fecha de cotización | Fecha de proforma | Fecha de la proforma | Fecha presupuesto | "
            "Fecha de factura"
        ),
        "date.packing_list": "Fecha de emisión | Fecha de la lista | Fecha de empaque",
        "date.contract": (
            "Fecha del contrato | Fecha de pedido | Fecha del pedido | Fecha de firma | Fecha de la orden | "
            "Fecha de emisión | Fecha de orden | Firmado el | Fecha de contrato"
        ),
        "total.grand": (
            "Total General | Importe total | Total a pagar | Total factura | Total con IVA | Monto total | "
            "Valor total | Total IVA incluido | Importe a pagar | Total pedido | Total de la factura | "
            "Gran total | Total neto a pagar | Total presupuesto | Total EUR | Total euros | Importe total EUR | "
            "Total CIF | Total FOB | Valor total de la factura | Total del pedido | Importe del contrato | "
            "Líquido a pagar"
        ),
        "total.bare": "Total | Suma | Suma total",
        "total.before_tax": (
            "Base imponible | Subtotal | Total neto | Importe neto | Total sin IVA | Suma y sigue | "
            "Valor de la mercancía | Total mercancía | Suma parcial | Total bruto"
        ),
        "total.tax": (
            "IVA | Total IVA | Importe IVA | Cuota IVA | Impuesto | Impuestos | Cuota | I.V.A. | Cuota de IVA"
        ),
        "total.discount": "Descuento | Dto. | Bonificación | Descuento comercial",
        "part.id": (
            "Número EORI | N° EORI | Número de identificación | CIF | NIF | C.I.F. | N.I.F. | RFC | RUC | CUIT | "
            "NIF/CIF | CIF/NIF | NIF-IVA | N.º EORI | N.º IVA | IVA intracomunitario | N.I.F./C.I.F. | NIF IVA | "
            "R.U.C. | R.F.C. | RUT"
        ),
        "part.name": "Nombre | Razón social | Empresa | Denominación | Compañía",
        "part.address": "Dirección | Domicilio | Domicilio social | Domicilio fiscal | Direc.",
        "part.phone": "Teléfono | Tfno. | Móvil | Tlf. | Teléf. | Tel",
        "part.email": "Correo electrónico | Correo | Email",
        "part.website": "Página web | Sitio web",
        "part.skip": "A la atención de | Contacto | Persona de contacto | Fax | Atn. | At. | Att.",
        "part.more_address": "País | Ciudad | Código postal | C.P. | Provincia | Población",
        "stop.trade": (
            "Condiciones de pago | Forma de pago | Términos de pago | Método de pago | Pago | Vencimiento | "
            "Fecha de vencimiento | Banco | Datos bancarios | Cuenta bancaria | Cuenta | N.º de cuenta | "
            "Titular de la cuenta | Código de cliente | N.º de cliente | Nº cliente | Cód. cliente | Página | "
            "Pág. | Observaciones | Notas | Comentarios | Firma | Sello y firma | Fecha de entrega | "
            "Fecha de envío | Fecha de embarque | Fecha de pedido | Fecha del pedido | Plazo de entrega | "
            "Nuestra referencia | Ref. | Referencia | Asunto | Marcas | Marcas y números | Lugar y fecha | "
            "Comercial | Agente | Seguro | Son | Importe en letras | Albarán n.º | Nº albarán | Firma y sello | "
            "Total en letras | Fecha del contrato | Cantidad en letras | Fecha de salida | Código proveedor"
        ),
        "stop.charge": (
            "Flete | Portes | Transporte | Gastos de envío | Seguro | Embalaje | Gastos de transporte | "
            "Anticipo | Otros gastos | Flete marítimo | Flete y seguro | Flete aéreo | Gastos de embalaje | "
            "Coste de transporte"
        ),
        "title.commercial_invoice": (
            "Factura | Factura comercial | Factura de exportación | Factura de venta | Factura exportación | "
            "Factura / Invoice"
        ),
        "title.proforma_invoice": (
            "Factura proforma | Presupuesto | Cotización | Oferta | Confirmación de pedido | Factura pro forma | "
            "Oferta comercial | Factura pro-forma"
        ),
        "title.packing_list": (
            "Lista de empaque | Lista de bultos | Lista de contenido | Lista de embalaje | Relación de bultos | "
            "Lista de pesos | Lista de empaque / Packing List | Relación de contenido"
        ),
        "title.order": "Orden de compra | Pedido | Pedido de compra",
        "title.contract": (
            "Contrato de compraventa | Contrato de compra | Contrato de compraventa internacional | "
            "Contrato de suministro | Contrato de venta"
        ),
        "keyword.purchase_contract": "orden de compra | proveedor",
        "column.sku": (
            "Código | Referencia | Ref. | Cód. | Artículo | Código de artículo | Cód. artículo | "
            "Código artículo | Código de producto | N.º de artículo | Nº artículo | N.º artículo | Cód. art."
        ),
        "column.name": (
            "Descripción | Descripción de la mercancía | Producto | Concepto | Descripción de mercancías | "
            "Mercancía | Descripción del producto | Denominación | Artículo/Descripción | "
            "Descripción de los bienes | Designación | Descripción de los bienes | Artículo"
        ),
        "column.quantity": (
            "Cantidad | Cant. | Unidades | Uds. | Ctd. | Cantidad (uds.) | Piezas | Cdad. | Nº uds. | N.º uds. | "
            "Cantidad pedida"
        ),
        "column.unit_price": (
            "Precio unitario | Precio | P. unitario | Precio unit. | Precio/ud. | P. unit. | "
            "Precio unitario EUR | Precio ud. | P.U. | PVP | Precio neto | Precio por unidad"
        ),
        "column.amount": (
            "Importe | Total | Importe EUR | Importe total | Valor | Monto | Valor total | Precio total | "
            "Total EUR | Importe neto | Total línea | Neto | Total línea"
        ),
        "column.line_no": "N.º | Pos. | Línea | Ítem | Nº | Partida | Renglón",
        "column.gtin": "Código de barras | EAN | Código EAN",
        "column.hs_code": (
            "Código arancelario | Partida arancelaria | Código SA | Código TARIC | Arancel | Código HS | "
            "Fracción arancelaria | Partida arancel. | P. arancelaria | Cód. arancelario | Partida | Código TARIC"
            " | Partida aranc. | Nomencl."
        ),
        "column.brand": "Marca",
        "column.model": "Modelo | Tipo",
        "column.spec": (
            "Formato | Contenido | Especificación | Especificaciones | Tamaño | Presentación | Medida | Tamaño | "
            "Formato"
        ),
        "column.lot_no": "Lote | N.º de lote | Nº lote | Número de lote | Lote n.º",
        "column.production_date": "Fecha de fabricación | Fecha de producción | F. fabricación",
        "column.expiry_date": (
            "Caducidad | Fecha de caducidad | Consumo preferente | F. caducidad | Fecha de vencimiento | "
            "Vencimiento | F. venc."
        ),
        "column.country_of_origin": "Origen | País de origen | País",
        "column.manufacturer_name": "Fabricante",
        "column.unit": "Unidad | UM | Ud. | U.M. | Unidad de medida | Und. | Unid.",
        "column.cartons": (
            "Bultos | Cajas | N.º de bultos | Nº bultos | Nº cajas | Cartones | N.º bultos | Núm. bultos"
        ),
        "column.carton_range": (
            "Bultos de-a | Bulto de a | Cajas de a | "
            "N.º de bulto | Nº bulto | Bulto n.º | Caja n.º | Nº caja | Bulto | N.º de caja"
        ),
        "column.quantity_per_carton": (
            "Uds./bulto | Unidades por caja | Uds./caja | Cant./caja | Piezas por caja | Unidades/bulto | "
            "Uds/caja | Uds. por caja"
        ),
        "column.gross_weight_kg": (
            "Peso bruto | Peso bruto (kg) | Peso bruto kg | Bruto kg | P. bruto | P. bruto (kg) | Bruto (kg)"
        ),
        "column.net_weight_kg": (
            "Peso neto | Peso neto (kg) | Peso neto kg | Neto kg | P. neto | P. neto (kg) | Neto (kg)"
        ),
        "column.volume_m3": "Volumen | Volumen (m3) | Cubicaje | Vol. (m3) | Volumen m3",
        "column.discount": "Descuento | Dto. | Dto. % | % Dto. | Desc.",
        "column.tax_rate": "IVA | IVA % | % IVA | Tipo IVA",
        "column.marks": "Marcas y números | Marcas",
        "column.dimensions": "Medidas | Dimensiones | Medidas (cm) | Dimensiones (cm)",
        "column.aside": "Color | Fecha de entrega | Plazo",
    },
)
