"""One module a language: how its trade papers spell each label, as data. A further language is a further module, nothing else."""
