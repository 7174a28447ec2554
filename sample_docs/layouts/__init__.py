"""One module for each kind of paper: takes a deal and a style, gives pages and the truth printed on them."""
