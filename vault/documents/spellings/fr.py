"""French: labels and titles of trade papers."""

from __future__ import annotations

from vault.documents.language import Language

LANGUAGE = Language(
    code="fr",
    name="French",
    source="reference/documents.md 4.4, 4.5; UN layout key for trade documents; usage of trade papers in this language",
    verified_on="2026-11-24",
    labels={
        "party.seller": (
            "Vendeur | Expéditeur | Exportateur | Fournisseur | Vendeur/Exportateur | Exportateur/Vendeur | "
            "Émetteur | De | Le vendeur | Vendeur / Exportateur | Expéditeur/Exportateur | Bénéficiaire | "
            "Émis par | Prestataire | Vendu par | Exportateur / Expéditeur"
        ),
        "party.buyer": (
            "Acheteur | Client/Acheteur | Client | Importateur | Facturé à | Adresse de facturation | "
            "Facturer à | L'acheteur | Acheteur/Importateur | Acquéreur | À l'attention de | Vendu à | "
            "Adressé à | Donneur d'ordre | Acheteur / Importateur | À | Facture à"
        ),
        "party.consignee": (
            "Destinataire | Destinataire/Importateur | Consignataire | Réceptionnaire | Destinataire des marchandises"
        ),
        "party.ship_to": (
            "Adresse de livraison | Livrer à | Livré à | Lieu de livraison | Expédié à | Livraison à | "
            "Adresse d'expédition | Expédier à"
        ),
        "party.notify": "Partie à notifier | Notifier | À notifier | Aviser | Personne à aviser",
        "field.purchase_order_no": (
            "Commande n.º | N.º de commande | Votre commande | "
            "Commande n° | N° de commande | Numéro de commande | N° commande | Bon de commande n° | "
            "N° de bon de commande | Votre commande | Votre référence | Réf. client | Commande client | "
            "Bon de commande | Réf. commande | Votre commande n° | N° BC | Référence client | Votre réf."
        ),
        "field.port_of_loading": (
            "Port d'embarquement | Port de chargement | Port de départ | Lieu de chargement | "
            "Aéroport de départ | Lieu d'embarquement | Port d'expédition"
        ),
        "field.port_of_discharge": (
            "Port de déchargement | Port de débarquement | Port de destination | Port d'arrivée | "
            "Aéroport d'arrivée | Aéroport de destination | Lieu de déchargement"
        ),
        "field.transport_mode": (
            "Mode de transport | Mode d'expédition | Transport | Mode de livraison | Expédition | "
            "Moyen d'expédition | Expédié par | Transport par"
        ),
        "field.incoterm": (
            "Conditions de livraison | Incoterm | Incoterms 2020 | Condition de livraison | "
            "Termes de livraison | Conditions de vente | Incoterm 2020 | "
            "Conditions de livraison (Incoterms 2020) | Règle Incoterms"
        ),
        "field.country_of_origin": (
            "Pays d'origine | Origine | Origine des marchandises | Pays d'origine des marchandises | "
            "Marchandises d'origine | Pays d'origine de la marchandise | Origine de la marchandise"
        ),
        "field.packages": (
            "Nombre de colis | Colis | Nb de colis | Nb colis | Total colis | Nombre total de colis | "
            "Nombre de cartons | Total cartons | Quantité de colis | Nbre de colis | Nombre total de cartons"
        ),
        "field.gross_weight_kg": (
            "Poids brut | Poids brut total | Total poids brut | Poids brut (kg) | Masse brute | P. brut | "
            "Poids brut kg | Poids brut total (kg) | Masse brute (kg) | Brut (kg)"
        ),
        "field.net_weight_kg": (
            "Poids net | Poids net total | Total poids net | Poids net (kg) | Masse nette | P. net | "
            "Poids net kg | Poids net total (kg) | Masse nette (kg) | Net (kg)"
        ),
        "field.currency": "Devise | Monnaie | Devise de facturation | Monnaie de facturation",
        "field.contract_no": (
            "N° de contrat | Contrat n° | Numéro de contrat | N° contrat | Référence contrat | Réf. contrat | Contrat"
        ),
        "field.invoice_no": (
            "Facture n° | N° de facture | Numéro de facture | Facture | N° facture | Réf. facture | "
            "Référence facture | Facture commerciale n°"
        ),
        "field.transport_doc_no": (
            "Connaissement n° | N° de connaissement | LTA n° | N° LTA | Connaissement | "
            "Lettre de transport aérien | N° B/L | N° AWB | LTA | CMR n° | N° de LTA | Document de transport"
        ),
        "field.vessel": (
            "Navire | Navire/Voyage | Nom du navire | Vol | N° de vol | Moyen de transport | Navire / Vol | "
            "Navire et voyage | Navire / Voyage n°"
        ),
        "field.voyage": "Voyage | N° de voyage | Voyage n°",
        "field.destination": (
            "Destination | Destination finale | Pays de destination | Lieu de destination | Pays de destination finale"
        ),
        "field.country_of_dispatch": ("Pays de provenance | Pays d'expédition | Pays d'exportation | Pays exportateur"),
        "field.container_nos": (
            "N° de conteneur | Conteneur n° | Conteneur | N° conteneur | Numéro de conteneur | "
            "Conteneur/Scellé | Conteneurs | N° conteneur / plomb"
        ),
        "field.seal_nos": "N° de scellé | Scellé | Plomb | N° de plomb | Scellé n° | N° scellé | Plomb n°",
        "field.package_kind": "Type d'emballage | Nature des colis | Emballage | Type de colis | Conditionnement",
        "field.volume_m3": "Volume | Volume total | Cubage | Volume (m3) | Volume total (m3) | Volume m3",
        "field.total_quantity": (
            "Quantité totale | Total quantité | Qté totale | Total pièces | Nombre total de pièces | Total unités"
        ),
        "field.valid_to": (
            "Valable jusqu'au | Validité | Date de validité | Valide jusqu'au | Offre valable jusqu'au | "
            "Validité de l'offre | Devis valable jusqu'au | Date d'expiration | Prix valables jusqu'au"
        ),
        "field.seller_id": (
            "Notre N° TVA | N° TVA vendeur | EORI exportateur | N° EORI vendeur | TVA vendeur | N° TVA exportateur"
        ),
        "field.buyer_id": (
            "Votre N° TVA | N° TVA acheteur | N° TVA client | EORI importateur | TVA client | EORI acheteur | "
            "N° EORI acheteur | N° TVA intracommunautaire client"
        ),
        "number.invoice": (
            "Facture N° | N° de facture | Numéro de facture | N° facture | Facture commerciale n° | "
            "Réf. facture | Facture numéro | Facture no | Numéro facture"
        ),
        "number.bare": (
            "N° | Numéro | Référence | Réf. | Référence document | N° de document | Document n° | Numéro de document"
        ),
        "number.proforma": (
            "Devis N° | N° de devis | Proforma n° | Facture proforma n° | N° proforma | Offre n° | N° d'offre | "
            "Confirmation de commande n° | N° de confirmation | Numéro de devis | Facture pro forma n° | "
            "N° de pro forma | Numéro de proforma | Pro forma n° | Réf. devis"
        ),
        "number.packing_list": (
            "Liste de colisage n° | N° de liste de colisage | Liste n° | Colisage n° | N° de colisage | "
            "N° liste de colisage"
        ),
        "number.contract": (
            "Contrat n° | N° de contrat | Numéro de contrat | N° contrat | Réf. contrat | Contrat de vente n°"
        ),
        "number.order": (
            "Commande n° | N° de commande | Bon de commande n° | N° de bon de commande | Numéro de commande | "
            "N° commande | N° BC | Bon de commande numéro"
        ),
        "date.invoice": (
            "Date de facture | Date de facturation | Date d'émission | Date facture | Émise le | "
            "Date de la facture | Établie le"
        ),
        "date.bare": "Date | Le",
        "date.proforma": (
            "Date du devis | Date d'émission | Date de l'offre | Date de la proforma | Date de proforma | "
            "Établi le | Date devis | Date de confirmation | Date de facture"
        ),
        "date.packing_list": "Date d'émission | Date de colisage | Date de la liste | Établie le",
        "date.contract": (
            "Date du contrat | Date de commande | Date de la commande | Date de signature | Date d'émission | "
            "Signé le | Fait le | Date du bon de commande"
        ),
        "total.grand": (
            "Total TTC | Montant total TTC | Total général | Montant total | Net à payer | Montant à payer | "
            "Total à payer | Total de la facture | Montant TTC | Montant de la facture | Total facture | "
            "Valeur totale | Montant dû | Total de la commande | Montant total à payer | Total commande | "
            "Total EUR | Total CIF | Total FOB | Montant du contrat | Net à payer TTC | Net à payer EUR | "
            "Total général TTC"
        ),
        "total.before_tax": (
            "Total HT | Sous-total | Montant HT | Total hors taxes | Montant total HT | Total net HT | "
            "Sous-total HT | Total net | Valeur des marchandises | Total marchandises | Total brut HT"
        ),
        "total.tax": "TVA | Montant TVA | Total TVA | Taxe | Taxes | Montant de la TVA | Montant taxe",
        "total.discount": "Remise | Rabais | Escompte | Ristourne | Remise commerciale | Réduction",
        "total.bare": "Total | Somme",
        "part.address": "Adresse | Siège social | Siège",
        "part.id": (
            "N° EORI | Numéro EORI | Numéro d'identification | SIRET | SIREN | N° TVA | TVA | N° EORI | "
            "TVA intracom. | N° TVA intracommunautaire | N° SIRET | N° SIREN | Numéro de TVA | RCS | "
            "TVA intracommunautaire | N° de TVA | N° de TVA intracommunautaire | N° d'entreprise | IDE"
        ),
        "part.phone": "Tél. | Téléphone | Tél | Portable | N° de téléphone",
        "part.name": "Nom | Société | Raison sociale | Dénomination | Nom de la société",
        "part.email": "Courriel | Mél | Adresse e-mail | Adresse électronique | Email",
        "part.website": "Site web | Site internet | Site",
        "part.skip": "Télécopie | Contact | À l'attention de | Interlocuteur | Fax | Attn | Personne de contact",
        "part.more_address": "Pays | Ville | Code postal | CP",
        "stop.trade": (
            "Conditions de paiement | Conditions de règlement | Mode de règlement | Mode de paiement | "
            "Modalités de paiement | Paiement | Règlement | Échéance | Date d'échéance | Banque | "
            "Coordonnées bancaires | Domiciliation | Compte | N° de compte | Titulaire du compte | N° client | "
            "Code client | Numéro client | Client n° | Page | Remarques | Remarque | Observations | Signature | "
            "Cachet | Date de livraison | Date d'expédition | Délai de livraison | Date de commande | "
            "Votre contact | Contact | Notre référence | Nos réf. | Notre réf. | Objet | Arrêté à la somme de | "
            "Marques | Marques et numéros | Fait à | Commercial | Représentant | Bon de livraison n° | N° BL | "
            "Assurance | Livraison | Date de départ | Montant en lettres | Total en lettres | Suivi par | "
            "Vos références | Nos références | Date du contrat | Date de la commande | RCS | Capital"
        ),
        "stop.charge": (
            "Fret | Frais de port | Frais de transport | Port | Assurance | Frais d'emballage | Transport | "
            "Acompte | Frais d'expédition | Emballage | Fret maritime | Fret aérien | Acompte versé | "
            "Frais de livraison | Fret et assurance"
        ),
        "title.commercial_invoice": (
            "Facture | Facture commerciale | Facture d'exportation | Facture export | Facture de vente | "
            "Facture douanière | Facture / Invoice"
        ),
        "title.proforma_invoice": (
            "Facture pro forma | Devis | Facture proforma | Offre de prix | Confirmation de commande | "
            "Accusé de réception de commande | Offre commerciale | Facture pro-forma | Proposition commerciale"
        ),
        "title.packing_list": (
            "Liste de colisage | Note de colisage | Liste d'emballage | Bordereau de colisage | Liste de poids | "
            "Liste de colisage / Packing List"
        ),
        "title.order": "Bon de commande | Commande d'achat | Commande fournisseur",
        "title.contract": (
            "Contrat de vente | Contrat d'achat | Contrat de vente internationale | "
            "Contrat d'achat de marchandises | Contrat de fourniture"
        ),
        "keyword.purchase_contract": "bon de commande | fournisseur",
        "column.sku": (
            "Référence | Réf. | Réf | Code article | Article | Code | N° article | Code produit | Réf. article | "
            "Référence article | Réf. produit"
        ),
        "column.hs_code": (
            "Code douanier | Code SH | Nomenclature | Code NC | Nomenclature douanière | Code tarifaire | "
            "Position tarifaire | N° tarifaire | SH | Code NDP | Tarif douanier | Position tarifaire | "
            "Code nomenclature"
            " | Nomencl. | Nomenclature comb. | NC"
        ),
        "column.name": (
            "Désignation | Désignation des marchandises | Description | Libellé | Désignation des produits | "
            "Description des marchandises | Produit | Article | Nature des marchandises | "
            "Désignation de l'article | Marchandises | Désignation du produit | Description du produit | "
            "Marchandise | Intitulé | Désignation du produit | Nature de la marchandise"
        ),
        "column.country_of_origin": "Origine | Pays d'origine | Pays | Orig. | Pays d'orig. | Pays origine",
        "column.quantity": (
            "Quantité | Qté | Qte | Nombre | Quantités | Qté livrée | Qté commandée | Quantité livrée | Nb | "
            "Quantité facturée | Qté livrée | Qté facturée | Nbre"
        ),
        "column.unit": "Unité | Un. | UM | U. | UV | Unité de vente | Unité de mesure",
        "column.unit_price": (
            "Prix unitaire | P.U. | PU | Prix unit. | PU HT | Prix unitaire HT | P.U. HT | Prix | "
            "Prix unitaire (EUR) | Prix unitaire EUR"
        ),
        "column.amount": (
            "Montant | Montant total | Total HT | Montant HT | Total | Total EUR | Montant (EUR) | Montant EUR | "
            "Valeur | Prix total | Total ligne | Valeur totale"
        ),
        "column.tax_rate": "TVA | TVA % | Taux TVA | Taux de TVA",
        "column.line_no": "N° | Pos. | Ligne | N° ligne | N° d'ordre",
        "column.gtin": "Code-barres | Code EAN | EAN | Code barre | Code barres | Gencod",
        "column.brand": "Marque",
        "column.model": "Modèle | Type",
        "column.spec": ("Contenance | Format | Taille | Spécification | Spécifications | Contenu | Conditionnement"),
        "column.lot_no": "N° de lot | Lot | N° lot | Lot n° | Numéro de lot",
        "column.production_date": "Date de fabrication | Date de production | Fabriqué le",
        "column.expiry_date": (
            "DLUO | DDM | DLC | Date de péremption | Date d'expiration | Péremption | À consommer avant | "
            "Date limite | DLUO/DDM | DDM/DLC | Date de durabilité | À consommer avant"
        ),
        "column.manufacturer_name": "Fabricant",
        "column.cartons": (
            "Colis | Cartons | Nb colis | Nombre de colis | Nb cartons | Nb de colis | Nombre de cartons | "
            "Nbre colis | Nbre de cartons | Nb colis"
        ),
        "column.carton_range": (
            "Colis de-à | Colis de à | Carton de-à | Cartons de à | "
            "N° de colis | N° colis | Colis n° | N° carton | Carton n° | N° des colis | Numéro de colis"
        ),
        "column.quantity_per_carton": (
            "Qté/colis | Qté par colis | Pièces/carton | Qté par carton | Unités/colis | Qté/carton | PCB | "
            "Colisage | Pièces par carton | Unités/carton | Unités par carton | PCB | Pcs/carton"
        ),
        "column.gross_weight_kg": (
            "Poids brut | Poids brut (kg) | P. brut | Brut (kg) | Poids brut kg | Brut kg | Pds brut | Poids brut total"
        ),
        "column.net_weight_kg": (
            "Poids net | Poids net (kg) | P. net | Net (kg) | Poids net kg | Net kg | Pds net | Poids net total"
        ),
        "column.volume_m3": "Volume | Volume (m3) | Cubage | Vol. (m3) | Volume m3",
        "column.discount": "Remise | Remise % | Rem. | Rem. %",
        "column.marks": "Marques | Marques et numéros",
        "column.dimensions": "Dimensions (cm) | Dimensions colis | Dim. (cm)",
        "column.aside": "Couleur | Délai | Date de livraison",
    },
)
