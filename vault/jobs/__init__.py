"""The `job` table: what still has to be done to a file, what was done, and why it failed. Leases, attempts, progress by page."""
