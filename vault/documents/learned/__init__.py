"""What people taught the vault about the layout of a partner's papers: seen, exported and forgotten as data. Pure; rows are the service's."""
