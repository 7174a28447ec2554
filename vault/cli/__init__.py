"""The command line: parse, call one verb or one query, print. One module for each group of commands."""
