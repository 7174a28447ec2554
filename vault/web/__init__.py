"""The pages people use: parse a request, call one verb or one query, show the answer."""
