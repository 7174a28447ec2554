"""From pages of words to a kind, fields and lines, each with the spot on the paper it came from; readings and corrections."""
