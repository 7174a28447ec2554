"""Settings come from the environment, once, and a wrong name or value is told with what to do."""

from __future__ import annotations

import pytest

from vault.errors import BadInput
from vault.settings import Settings


def test_the_data_folder_and_the_port_can_be_moved(monkeypatch):
    monkeypatch.setenv("VAULT_DATA", "elsewhere")
    monkeypatch.setenv("PORT", "8123")
    settings = Settings.from_environment()
    assert settings.data.name == "elsewhere"
    assert settings.port == 8123


def test_an_unknown_name_is_refused_with_the_nearest_known_one(monkeypatch):
    monkeypatch.setenv("VAULT_DATTA", "x")
    with pytest.raises(BadInput, match="VAULT_DATTA") as refused:
        Settings.from_environment()
    assert refused.value.hint == "Did you mean VAULT_DATA?"


def test_a_value_out_of_range_is_refused(monkeypatch):
    monkeypatch.setenv("PORT", "70000")
    with pytest.raises(BadInput, match="wrong value"):
        Settings.from_environment()


def test_settings_cannot_be_changed_afterwards():
    with pytest.raises(ValueError, match="frozen"):
        Settings().port = 1
