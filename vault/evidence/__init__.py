"""The evidence bundle: choose what goes in for whom, lay it out, typeset it, sign it, verify it."""
