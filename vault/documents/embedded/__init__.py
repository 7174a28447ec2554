"""Structure that lies in a file: what each known schema says, in the vocabulary of the field dictionary, and how it compares with the page."""
