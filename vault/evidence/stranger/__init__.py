"""What a stranger runs: one script without any dependency. It is copied byte for byte into every bundle and imported by the vault itself."""
