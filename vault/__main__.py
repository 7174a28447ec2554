"""`python -m vault` is the program `vault`."""

from vault.cli.main import run

run()
