"""The documentation says what the program does."""

import re
import runpy
from pathlib import Path

import pytest

from factcheck.cli.main import COMMANDS, factcheck
from factcheck.report.document import json_schema
from factcheck.tables import COLUMNS

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"


def test_the_command_line_reference_is_the_help() -> None:
    made = runpy.run_path(str(DOCS / "cli_reference.py"))["page"]()
    assert (DOCS / "cli.md").read_text("utf-8") == made, "run: python docs/cli_reference.py"


def test_every_option_has_a_sentence_of_help_and_every_command_an_example() -> None:
    context = factcheck.make_context("factcheck", ["report"], resilient_parsing=True)
    for name in COMMANDS:
        command = factcheck.get_command(context, name)
        assert command is not None
        text = command.get_help(context)
        assert f"factcheck {name} " in text or "Commands:" in text
        assert "Example" in text or "Commands:" in text
        for option in command.params:
            if option.param_type_name == "option":
                assert getattr(option, "help", None), f"{name} {option.opts}"


def test_the_api_page_lists_every_column() -> None:
    page = (DOCS / "api.md").read_text("utf-8")
    for table, columns in COLUMNS.items():
        section = re.search(rf"^### {table}\n(.*?)(?=^### |\Z)", page, re.MULTILINE | re.DOTALL)
        assert section
        rows = re.findall(r"^\| \**(\w+)\** \| (\S+) \|", section[1], re.MULTILINE)
        assert rows[1:] == list(columns.items())


def test_the_format_page_names_every_field() -> None:
    page = (DOCS / "report-format.md").read_text("utf-8")
    parts = json_schema()
    fields = {f for part in (parts, *parts["$defs"].values()) for f in part.get("properties", {})}
    assert {f for f in fields if f'"{f}"' not in page and f"`{f}`" not in page} == set()


def test_every_dependency_is_explained() -> None:
    page = (DOCS / "dependencies.md").read_text("utf-8").lower()
    wanted = re.findall(r"^    ([A-Za-z][\w.-]*?)(?:[>=<].*)?$", _requirements(), re.MULTILINE)
    assert len(wanted) > 10
    assert [name for name in wanted if name.lower() not in page] == []


def _requirements() -> str:
    config = (ROOT / "setup.cfg").read_text("utf-8")
    return config[config.index("install_requires") : config.index("[options.entry_points]")]


@pytest.mark.parametrize("page", ["README.md", *sorted(f"docs/{p.name}" for p in DOCS.glob("*.md"))])
def test_links_lead_somewhere(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    links = re.findall(r"\]\((?!https?:|#|mailto:)([^)#]+)", text)
    assert [link for link in links if not ((ROOT / page).parent / link).exists()] == []
