"""Rows at rest: the engine, sessions walled by workspace, column types, migrations. Knows no table of the trade."""
