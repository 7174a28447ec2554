"""Workspaces, the people in them, what each may do, and how they prove who they are."""
