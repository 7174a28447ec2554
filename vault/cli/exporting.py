"""`vault export` and `vault verify`. Parses, calls one verb, prints; the words of the verdict come from the verifier itself."""

from __future__ import annotations

import json
from pathlib import Path

import click

from vault.cli.opening import acting, open_vault
from vault.clock import iso
from vault.errors import NotVerified
from vault.evidence.service import Exported, export, verify_bundle, write_submit_files
from vault.evidence.stranger.verify import show

PROVED = "internally consistent; own signature, local clock"


@click.command("export")
@click.argument("sku")
@click.option("--for", "recipient", required=True, help="Who gets it: court, regulator, platform:amazon …")
@click.option("-o", "--out", required=True, type=click.Path(dir_okay=False, path_type=Path), help="The ZIP to write.")
@click.option(
    "--submit-dir", type=click.Path(file_okay=False, path_type=Path), help="Also write the files to hand in here."
)
@click.option("--workspace", help="Identifier of the workspace; needed only where there are several.")
@click.option("--json", "as_json", is_flag=True, help="Answer for a program.")
def export_command(
    *, sku: str, recipient: str, out: Path, submit_dir: Path | None, workspace: str | None, as_json: bool
) -> None:
    """Seal the evidence bundle of SKU for a recipient and write it to a ZIP.

    What goes out, what is withheld and what is weak is told on standard error; a person decides before sending.
    """
    parts = open_vault()
    try:
        actor = acting(parts, workspace=workspace)
        exported = export(parts, actor, sku, recipient, out=out)
        handed = [] if submit_dir is None else write_submit_files(parts, actor, exported.bundle.id, submit_dir)
    finally:
        parts.database.dispose()
    if as_json:
        click.echo(json.dumps(_as_json(exported, out, handed), ensure_ascii=False))
        return
    _tell(exported)
    click.echo(f"{exported.bundle.number} for {recipient}: {out}")
    click.echo(f"bundle id: {exported.bundle.bundle_digest}")
    click.echo(f"root certificate SHA-256: {exported.fingerprint}")
    click.echo(f"proved: {PROVED}")
    for path in handed:
        click.echo(f"to hand in: {path}")


def _tell(exported: Exported) -> None:
    told = exported.preview
    for exhibit in told.exhibits:
        click.echo(f"  out       {exhibit.number} {exhibit.original_name} ({exhibit.main.view.kind})", err=True)
    for entry in told.withheld:
        reasons = "; ".join(en for en, _ in entry.reasons)
        click.echo(f"  withheld  {entry.file_name} ({entry.kind}): {reasons}", err=True)
    for label, group in (("left out", told.left_out), ("weak", told.weak), ("note", told.notices)):
        for said in group:
            click.echo(f"  {label:<9} {said.en}", err=True)


def _as_json(exported: Exported, out: Path, handed: list[Path]) -> dict[str, object]:
    bundle, told = exported.bundle, exported.preview
    return {
        "number": bundle.number,
        "sku": bundle.sku,
        "recipient": bundle.recipient,
        "file": str(out),
        "bundle_id": bundle.bundle_digest,
        "sha256": bundle.sha256,
        "size_bytes": bundle.size_bytes,
        "sealed_at": iso(bundle.made_at),
        "root_fingerprint": exported.fingerprint,
        "log_key": exported.log_key,
        "proved": PROVED,
        "exhibits": [
            {
                "exhibit": exhibit.number,
                "file": exhibit.path,
                "kind": exhibit.main.view.kind,
                "original_name": exhibit.original_name,
                "sha256": exhibit.sha256,
            }
            for exhibit in told.exhibits
        ],
        "withheld": [
            {"kind": entry.kind, "original_name": entry.file_name, "reasons": [en for en, _ in entry.reasons]}
            for entry in told.withheld
        ],
        "left_out": [{"code": said.code, "message": said.en} for said in told.left_out],
        "weak": [{"code": said.code, "message": said.en} for said in told.weak],
        "notices": [{"code": said.code, "message": said.en} for said in told.notices],
        "submit": [str(path) for path in handed] or list(bundle.submitted),
    }


@click.command("verify")
@click.argument("bundle", type=click.Path(path_type=Path))
@click.option("--fingerprint", default="", help="SHA-256 of the root certificate, known from elsewhere.")
@click.option("--key", default="", help="Public key of the seller's log, known from elsewhere.")
@click.option("--json", "as_json", is_flag=True, help="Answer for a program.")
def verify_command(*, bundle: Path, fingerprint: str, key: str, as_json: bool) -> None:
    """Check a bundle, as a ZIP or unpacked, exactly as the verify.py inside it does. Needs no vault."""
    report = verify_bundle(bundle, fingerprint=fingerprint, key=key)
    click.echo(json.dumps(report.as_dict(), ensure_ascii=False) if as_json else show(report))
    if not report.passed:
        problem = report.problems[0]
        msg = f"{bundle} does not verify: {problem.file or 'the bundle'} {problem.en}"
        raise NotVerified(msg, hint="Ask for the bundle again; do not rely on this one.")


commands: list[click.Command] = [export_command, verify_command]
