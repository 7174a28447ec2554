"""What a paper prints, written down while it is being laid out.

A layout asks the recorder for every value it prints, so the truth holds what is on the paper and nothing else.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Value = str | list[str]


@dataclass
class Truth:
    """The truth of one paper, in the dictionary's public form."""

    kind: str
    media_class: str = "digital"
    fields: dict[str, Value] = field(default_factory=dict)
    lines: list[dict[str, str]] = field(default_factory=list)
    links: list[str | None] = field(default_factory=list)
    further: dict[str, Any] = field(default_factory=dict)

    def head(self, name: str, value: str, printed: str | None = None) -> str:
        """Records a head value and returns what to print; a second, different value of a name makes a list."""
        text = value if printed is None else printed
        if not value:
            return text
        known = self.fields.get(name)
        if known is None:
            self.fields[name] = value
        elif isinstance(known, list):
            if value not in known:
                known.append(value)
        elif known != value:
            self.fields[name] = [known, value]
        return text

    def more(self, name: str, value: str, printed: str | None = None) -> str:
        """Records a further (unscored) value."""
        if value:
            self.further[name] = value
        return value if printed is None else printed

    def new_line(self, link: str | None) -> dict[str, str]:
        """Opens the next goods line."""
        line: dict[str, str] = {}
        self.lines.append(line)
        self.links.append(link)
        return line

    def as_json(self) -> dict[str, Any]:
        """Gives the object as it stands in the truth file."""
        shown: dict[str, Any] = {"kind": self.kind, "media_class": self.media_class, "fields": self.fields}
        shown["lines"] = self.lines
        shown["links"] = self.links
        if self.further:
            shown["further"] = self.further
        return shown


def put(line: dict[str, str], name: str, value: str, printed: str | None = None) -> str:
    """Records a value of a goods line and returns what to print."""
    if value:
        line[name] = value
    return value if printed is None else printed


def write_json(path: Path, shown: object) -> None:
    """Writes JSON the same way every time."""
    path.write_text(json.dumps(shown, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")
