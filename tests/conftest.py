"""Shared by all tests: the language pipeline is loaded once."""

import pytest

from factcheck.language import Language


@pytest.fixture(scope="session")
def language() -> Language:
    return Language.load()
