"""Papers against what is required, and quantities documented against quantities sold. Unknown is an answer and never counts as passed."""
