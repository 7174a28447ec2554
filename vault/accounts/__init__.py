"""Workspaces, people, roles, sessions that can be revoked, one-time sign-in links, API tokens."""
