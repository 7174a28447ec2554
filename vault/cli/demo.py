"""`vault demo`: the main job on the sample shipments, through the same doors a seller uses, and then the web app.

Prints only what it did and proved. A second start finds everything there, reads nothing twice and verifies the same bundle again.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from vault.catalogue.company import company_of
from vault.catalogue.queries import all_products
from vault.catalogue.service import import_orders, import_products, save_company
from vault.cli.beginning import owners_address
from vault.cli.opening import acting, open_vault
from vault.cli.serving import serve
from vault.documents.queries import documents
from vault.errors import NotVerified
from vault.evidence.queries import bundles
from vault.evidence.service import export, write_bundle
from vault.intake.queries import file_of_sha256
from vault.intake.service import receive
from vault.jobs.queries import job_counts, jobs
from vault.jobs.worker import Worker
from vault.linking.queries import link_counts
from vault.parts import Parts
from vault.pipeline import handlers
from vault.resources import resource
from vault.settings import Settings
from vault.shipments.modes import MODES
from vault.shipments.queries import shipments
from vault.shipments.service import open_shipment
from vault.values import Actor, new_id, sha256_of

_NOT_PAPERS = (".truth.json", "shipment.json")
console = Console(highlight=False)


@dataclass(frozen=True)
class Sample:
    """The sample shipments and the product somebody challenges."""

    folder: Path
    challenged_sku: str
    recipient: str

    @classmethod
    def load(cls, folder: Path) -> Sample:
        """Return the samples of a folder laid out as `sample_docs`."""
        told = json.loads((folder / "demo.json").read_text(encoding="utf-8"))
        return cls(folder, told["challenged_sku"], told["recipient"])

    def papers(self) -> Iterator[tuple[dict[str, str], Path]]:
        """Give each paper with its shipment."""
        for shipment in sorted((self.folder / "shipments").glob("*/shipment.json")):
            about = json.loads(shipment.read_text(encoding="utf-8"))
            for path in sorted(shipment.parent.iterdir()):
                if not path.name.endswith(_NOT_PAPERS):
                    yield about, path


@click.command("demo")
@click.option("--no-serve", is_flag=True, help="Do all but serving the web app.")
@click.option(
    "--samples",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder of samples in place of those that ship with the program.",
)
def demo_command(*, no_serve: bool, samples: Path | None) -> None:
    """Load the sample shipments, export and verify one product's evidence, and serve the web app."""
    sample = Sample.load(samples or resource("sample_docs"))
    settings = Settings.from_environment()
    parts = open_vault(settings)
    actor = acting(parts, channel="demo")
    console.print(f"[bold]Vault[/bold] in {settings.data.resolve()}")
    _fill_catalogue(parts, actor, sample)
    _take_in(parts, actor, sample)
    _read_all(parts, actor)
    _tell_what_was_read(parts, actor)
    _export_and_verify(parts, actor, sample)
    address = owners_address(parts, actor)
    parts.database.dispose()
    if no_serve:
        console.print("\nStart the web app with [bold]vault serve[/bold].")
        return

    def announce(served: str) -> None:
        console.print(f"\nThe vault serves on {served} (Ctrl-C stops it).")
        console.print(f"Sign in once here: [bold]{address}[/bold]", soft_wrap=True)

    serve(settings, announce=announce)


def _fill_catalogue(parts: Parts, actor: Actor, sample: Sample) -> None:
    with parts.database.reading(actor.workspace_id) as session:
        if all_products(session):
            return
    told = json.loads((sample.folder / "company.json").read_text(encoding="utf-8"))
    save_company(parts, actor, company_of(told, known_trade_modes={mode.code for mode in MODES}))
    with (sample.folder / "catalogue.csv").open("rb") as stream:
        products = import_products(parts, actor, stream)
    with (sample.folder / "orders.csv").open("rb") as stream:
        orders = import_orders(parts, actor, stream)
    console.print(f"Catalogue: {len(products.rows)} products, {len(orders.rows)} order lines.")


def _take_in(parts: Parts, actor: Actor, sample: Sample) -> None:
    outcomes: Counter[str] = Counter()
    for about, path in sample.papers():
        data = path.read_bytes()
        with parts.database.reading(actor.workspace_id) as session:
            known = {shipment.ref for shipment in shipments(session)}
            there = file_of_sha256(session, sha256_of(data))
        if about["ref"] not in known:
            open_shipment(parts, actor, about["ref"], about["trade_mode"])
        elif there is not None:
            outcomes["there already"] += 1
            continue
        outcome = receive(parts, actor, [data], name=path.name, shipment_ref=about["ref"], announced_bytes=len(data))
        outcomes[outcome.outcome] += 1
        if outcome.outcome == "refused":
            console.print(f"  {path.name}: {outcome.message} {outcome.hint}")
    console.print("Papers: " + ", ".join(f"{count} {word}" for word, count in outcomes.items()) + ".")


def _read_all(parts: Parts, actor: Actor) -> None:
    """Work every job off in this process; the papers themselves are read in children that can be killed."""
    worker = Worker(parts.database, handlers(parts), holder=new_id("demo"), clock=parts.clock)
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, transient=True) as shown:
        task = shown.add_task("reading papers", total=None)
        ended = threading.Event()

        def watch() -> None:
            while not ended.wait(0.5):
                with parts.database.reading(actor.workspace_id) as session:
                    counts = job_counts(session)
                shown.update(task, completed=counts["done"] + counts["failed"], total=sum(counts.values()))

        watcher = threading.Thread(target=watch, daemon=True)
        watcher.start()
        try:
            while _is_work_left(parts, actor):
                if not worker.run_one():
                    time.sleep(0.5)  # a job of a process that was killed comes back when its lease ends
        finally:
            ended.set()
            watcher.join()


def _is_work_left(parts: Parts, actor: Actor) -> bool:
    with parts.database.reading(actor.workspace_id) as session:
        counts = job_counts(session)
    return counts["new"] + counts["running"] > 0


def _tell_what_was_read(parts: Parts, actor: Actor) -> None:
    with parts.database.reading(actor.workspace_id) as session:
        found = documents(session)
        failed = jobs(session, state="failed")
        links = link_counts(session, [document.id for document in found])
    pages = Counter(str(page["method"]) for document in found for page in document.pages)
    kinds = Counter(document.kind for document in found)
    outcomes = sum((Counter(count) for count in links.values()), Counter[str]())
    console.print(
        f"Documents: {len(found)} (" + ", ".join(f"{count} {kind}" for kind, count in kinds.most_common()) + ")."
    )
    console.print(
        "Pages: "
        + ", ".join(
            f"{count} by {method}" if method != "unread" else f"{count} unread" for method, count in pages.most_common()
        )
        + "."
    )
    console.print(
        f"Goods lines: {outcomes['link']} linked, {outcomes['review']} to review, {outcomes['none']} without a product."
    )
    for job in failed:
        console.print(f"  Not done: {job.step} of {job.subject}: {job.reason}")


def _export_and_verify(parts: Parts, actor: Actor, sample: Sample) -> None:
    with parts.database.reading(actor.workspace_id) as session:
        made = [
            bundle for bundle in bundles(session, sku=sample.challenged_sku) if bundle.recipient == sample.recipient
        ]
    bundle = made[0] if made else export(parts, actor, sample.challenged_sku, sample.recipient).bundle
    path = parts.settings.data / "bundles" / f"{bundle.number}.zip"
    path.parent.mkdir(exist_ok=True)
    write_bundle(parts, actor, bundle.id, path)
    console.print(
        f"\nEvidence for [bold]{sample.challenged_sku}[/bold], made for {sample.recipient}: {path.resolve()}",
        soft_wrap=True,
    )
    console.print(f"Bundle id: {bundle.bundle_digest}", soft_wrap=True)
    verdict = _verified_by_a_stranger(path)
    console.print(f"Verified by the bundle's own verify.py: {verdict}")
    console.print("Proved: internally consistent; own signature, local clock.")


def _verified_by_a_stranger(path: Path) -> str:
    """Run the verifier that lies in the bundle, in a process that has only the standard library, as a recipient would."""
    with zipfile.ZipFile(path) as opened:
        name = next(name for name in opened.namelist() if name.endswith("/verify.py"))
        script = path.with_suffix(".verify.py")
        script.write_bytes(opened.read(name))
    try:
        command = [sys.executable, "-I", "-S", str(script), "--json", str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - the vault's own script
    finally:
        script.unlink()
    if done.returncode != 0:
        msg = f"the bundle does not verify: {(done.stdout + done.stderr).strip()[:500]}"
        raise NotVerified(
            msg, hint="Export it again; if that fails too, the data folder was changed outside the vault."
        )
    checks = json.loads(done.stdout)["checks"]
    passed = sum(check["state"] == "passed" for check in checks)
    open_ones = [check["check"]["en"] for check in checks if check["state"] == "not-checked"]
    return f"{passed} of {len(checks)} checks passed" + "".join(f"\n  not checked: {name}" for name in open_ones)


commands = [demo_command]
