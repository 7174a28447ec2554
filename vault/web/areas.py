"""The areas of the site, one blueprint each."""

from __future__ import annotations

from typing import Final

from flask import Blueprint

from vault.web import (
    api,
    bundles,
    company,
    documents,
    doubts,
    health,
    home,
    jobs,
    layouts,
    people,
    pointing,
    products,
    review,
    shipments,
    signing,
)

_BLUEPRINTS: Final = (
    health.area,
    signing.area,
    home.area,
    shipments.area,
    documents.area,
    doubts.area,
    pointing.area,
    layouts.area,
    review.area,
    products.area,
    bundles.area,
    jobs.area,
    company.area,
    people.area,
    api.api,
)


def blueprints() -> tuple[Blueprint, ...]:
    """Return every area."""
    return _BLUEPRINTS
