"""Reading a paper once more: with an engine or in a language a person names, or by a newer reader. What was read before stays in the history."""
