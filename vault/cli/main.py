"""The program `vault`: finds the command, and turns errors of the one tree into a message, a hint and an exit code.

Commands are loaded when they are called, so that `vault read` does not wait for a web framework.
"""

from __future__ import annotations

import importlib
import logging
import sys
from typing import Final

import click
import structlog

from vault import __version__
from vault.errors import VaultError

COMMANDS: Final[dict[str, str]] = {
    "init": "vault.cli.beginning",
    "demo": "vault.cli.demo",
    "serve": "vault.cli.serving",
    "worker": "vault.cli.serving",
    "import": "vault.cli.importing",
    "read": "vault.cli.reading",
    "read-again": "vault.cli.rereading",
    "catalogue": "vault.cli.catalogue",
    "orders": "vault.cli.catalogue",
    "company": "vault.cli.catalogue",
    "inspect": "vault.cli.catalogue",
    "layouts": "vault.cli.layouts",
    "export": "vault.cli.exporting",
    "verify": "vault.cli.exporting",
    "user": "vault.cli.people",
    "token": "vault.cli.people",
}
"""Command to the module whose `commands` list holds it."""


class _Commands(click.Group):
    """A group that imports a command's module only when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Name every command, in the order of a seller's day."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """Return the command, None for an unknown name."""
        if cmd_name not in COMMANDS:
            return None
        commands: list[click.Command] = importlib.import_module(COMMANDS[cmd_name]).commands
        return next(command for command in commands if command.name == cmd_name)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="vault")
def main() -> None:
    """Keep the papers behind imported goods, and prove where they come from.

    VAULT_DATA names the data folder (default ./vault-data), PORT the port of the web app (default 8000).
    """


_LOGGING: Final = frozenset({"serve", "worker"})
"""Commands that tell what they do line by line, for whoever runs them as a service; the others speak for themselves."""


def run() -> None:
    """Run the program; the only place that turns errors into exit codes."""
    if _LOGGING.isdisjoint(sys.argv[1:2]):
        structlog.configure(
            wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING),
            logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        )
    try:
        main.main(standalone_mode=False)
    except VaultError as error:
        click.echo(f"vault: {error.message}", err=True)
        if error.hint:
            click.echo(f"       {error.hint}", err=True)
        sys.exit(error.exit_code)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (KeyboardInterrupt, click.Abort):
        click.echo("vault: stopped", err=True)
        sys.exit(130)
    except BrokenPipeError:
        # The reader of our output (a pager, `head`) has gone: nothing is wrong. Keep the interpreter from complaining at exit.
        sys.stdout = None
        sys.exit(0)
