"""Products: the list, and one product with its papers, its gaps, what was sold beside what is documented, and the way to hand it over."""

from __future__ import annotations

from flask import Blueprint, render_template, request

from vault.catalogue.queries import product_by_id, products
from vault.documents.queries import documents
from vault.evidence.queries import bundles
from vault.inspection.queries import balance_of_sku, missing_of_sku
from vault.linking.queries import links_of_product, open_lines_of_product
from vault.shipments.queries import shipment_by_id
from vault.web.guard import actor, parts

area = Blueprint("products", __name__)


@area.get("/products")
def listing() -> str:
    """Show the catalogue, searched by any word."""
    search = request.args.get("q", "").strip()
    with parts().database.reading(actor().workspace_id) as session:
        found = products(session, search=search, page=max(1, request.args.get("page", 1, type=int)))
        counts = {product.id: len(links_of_product(session, product.id)) for product in found.items}
    return render_template("products.html", found=found, search=search, counts=counts)


@area.get("/products/<product_id>")
def product(product_id: str) -> str:
    """Show one product."""
    today = parts().clock().date()
    with parts().database.reading(actor().workspace_id) as session:
        found = product_by_id(session, product_id)
        links = links_of_product(session, product_id)
        views = {view.id: view for view in documents(session, ids={link.document_id for link in links})}
        report = missing_of_sku(session, found.sku, today=today)
        letters = documents(session, ids=report.authorisation.letters) if report.authorisation.letters else []
        shipments = [shipment_by_id(session, one.shipment_id) for one in report.shipments]
        return render_template(
            "product.html",
            product=found,
            links=links,
            views=views,
            report=report,
            letters=letters,
            shipments=[shipment for shipment in shipments if shipment is not None],
            waiting=open_lines_of_product(session, product_id),
            balance=balance_of_sku(session, found.sku, today=today),
            bundles=bundles(session, sku=found.sku),
        )
