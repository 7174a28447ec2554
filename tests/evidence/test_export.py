"""The bundle as it leaves: whole, sealed, and accepted by programs that know nothing of the vault."""

from __future__ import annotations

from pathlib import Path

from vault.evidence.service import export, verify_bundle
from vault.evidence.stranger.verify import show


def test_one_invoice_becomes_a_bundle_that_verifies(parts, actor, stage, out: Path) -> None:
    stage.invoice(stage.product())
    exported = export(parts, actor, "LUM-SER-30", "court", out=out)
    report = verify_bundle(out, fingerprint=exported.fingerprint, key=exported.log_key)
    assert report.passed, show(report)
    assert report.bundle_id == exported.bundle.bundle_digest
