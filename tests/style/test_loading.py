"""House-style files: what they may hold, how they build on each other, and what is said when they are wrong."""

from pathlib import Path

import pytest

from factcheck import style
from factcheck.model import Tolerance


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path / "house.yml"


def problems(path: Path, text: str) -> list[str]:
    path.write_text(text, "utf-8")
    with pytest.raises(style.InvalidStyle) as invalid:
        style.load([path.name])
    return [str(p) for p in invalid.value.problems]


RULE = "rules:\n  - id: a\n    check: banned\n    terms: x\n"


@pytest.mark.parametrize(
    ("text", "where", "said"),
    [
        ("ruels: []", "1:1", "There is no `ruels` here. Did you mean `rules`?"),
        (RULE + "    sevrity: error", "5:5", "There is no `sevrity` here. Did you mean `severity`?"),
        (RULE + "    severity: eror", "5:15", "`eror` cannot stand here. Did you mean `error`? Allowed here: error"),
        (
            "rules:\n  - id: a\n    check: bannd\n    terms: x",
            "3:12",
            "no kind of rule `bannd`. Did you mean `banned`?",
        ),
        ("rules:\n  - id: a\n    check: banned", "2:5", "`terms` is missing here."),
        ("rules:\n  - check: banned\n    terms: x", "2:5", "A rule wants an `id`."),
        ("rules:\n  - id: 7\n    check: banned\n    terms: x", "2:9", "An `id` is a name"),
        ("rules:\n  - check: banned\n    severity: eror\n    terms: x", "3:15", "Did you mean `error`?"),
        ("rules:\n  - id: Not so\n    check: banned\n    terms: x", "2:9", "`Not so` is no id"),
        (RULE + "    where: {kind: cuont}", "5:13", "There is no `kind` here."),
        ("rules:\n  - id: a\n    check: conflict\n    where: {kind: cuont}", "4:19", "Did you mean `count`?"),
        ("rules:\n  - id: a\n    check: banned\n    terms: ['/(x/']", "4:13", "`/(x/` is no regular expression"),
        (RULE + "    message: '{txt} is bad'", "5:14", "`{txt}` cannot be filled in here; {text} can."),
        (RULE + "    message: '{text.__class__}'", "5:14", "cannot be filled in here"),
        ("extends: defualt", "1:10", "There is no file and no pack `defualt`. Did you mean `default`?"),
        ("extends: default\noff: [conflcit]", "2:7", "There is no rule `conflcit`. Did you mean `conflict`?"),
        ("extends: default\nrules:\n  - id: conflcit\n    severity: info", "3:9", "Did you mean `conflict`?"),
        ("tolerance: {mony: 1%}", "1:13", "Did you mean `money`?"),
        ("tolerance: {money: a bit}", "1:20", "`a bit` is no tolerance"),
        ("tolerance: {money: 2 days}", "1:20", "A tolerance of money is given in a bare number or a share"),
        ("vale: Nowhere", "1:7", "There is no folder `Nowhere`."),
        ("rules: [1]", "1:9", "Names with values"),
        ("- a\n- b", "1:1", "Names with values"),
        ("a: b: c", "1:5", "put text that holds a colon in quotation marks"),
        ("rules:\n\t- id: a", "2:1", "A tab stands here"),
        ("off: []\noff: []", "2:1", "`off` stands here twice."),
        (RULE + "  - id: a\n    check: term\n    terms: {c: d}", "5:9", "A rule `a` stands in this file already"),
    ],
)
def test_what_is_wrong_is_said_with_its_place_and_what_was_meant(house: Path, text: str, where: str, said: str) -> None:
    found = problems(house, text)
    assert any(p.startswith(f"house.yml:{where}: ") and said in p for p in found), found


def test_everything_that_is_wrong_with_all_files_is_said_at_once(house: Path) -> None:
    house.with_name("base.yml").write_text("tolerance: {mony: 1%}\nrules:\n  - id: b\n    check: nothing", "utf-8")
    found = problems(house, "extends: base.yml\nof: [x]\nrules:\n  - id: c\n    check: term\n    terms: 3")
    assert [p.split(": ")[0] for p in found] == ["base.yml:1:13", "base.yml:4:12", "house.yml:2:1", "house.yml:6:12"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: &x [1]\nb: *x", "Aliases (`*name`) are not read"),
        ("a: !!python/object/apply:os.system ['true']", "Tags (`!name`) are not read"),
        ("- " * 30 + "x", "nested more than 20 levels deep"),
        ("#" + "x" * 1_000_001, "over 1,000,000 bytes"),
        ("\x00", "This is not YAML"),
    ],
)
def test_hostile_yaml_is_refused(house: Path, text: str, said: str) -> None:
    assert any(said in p for p in problems(house, text))


def test_a_file_that_is_not_utf8(house: Path) -> None:
    house.write_bytes(b"\xff\xfe\x00caf\xe9")
    with pytest.raises(style.InvalidStyle, match="not UTF-8"):
        style.load([house])


def test_no_file_is_the_default_pack() -> None:
    assert {r.id for r in style.load().rules} >= {"conflict", "contradicted", "contested", "unsupported"}


def test_extending_changes_adds_and_switches_off(house: Path) -> None:
    house.write_text(
        "extends: default\noff: [rounded]\nrules:\n"
        "  - id: unsupported\n    severity: error\n"
        "  - id: mine\n    check: banned\n    terms: [x]\n",
        "utf-8",
    )
    loaded = style.load([house.name])
    rules = {r.id: r for r in loaded.rules}
    assert rules["unsupported"].severity == "error"
    assert rules["unsupported"].check == "unsupported"
    assert "rounded" not in rules
    assert list(rules)[-1] == "mine"
    assert loaded.origins["unsupported.severity"].file == "house.yml"
    assert loaded.origins["unsupported.severity"].line == 5
    assert loaded.origins["unsupported.check"].file == "default (pack)"


def test_a_rule_that_was_off_is_on_again_where_a_later_file_gives_it(house: Path) -> None:
    house.with_name("base.yml").write_text(RULE + "off: [a]", "utf-8")
    house.write_text("extends: base.yml\nrules:\n  - id: a\n    severity: info\n", "utf-8")
    assert [(r.id, r.severity) for r in style.load([house]).rules] == [("a", "info")]


def test_files_that_extend_each_other_in_a_circle(house: Path) -> None:
    house.with_name("b.yml").write_text("extends: house.yml", "utf-8")
    assert any("in a circle: house.yml -> b.yml -> house.yml" in p for p in problems(house, "extends: b.yml"))


def test_a_file_that_two_others_extend_is_read_once(house: Path) -> None:
    for name in ("b.yml", "c.yml"):
        house.with_name(name).write_text("extends: default", "utf-8")
    house.write_text("extends: [b.yml, c.yml]", "utf-8")
    ids = [r.id for r in style.load([house]).rules]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("kind", "amount", "tolerance"),
    [
        ("money", "5%", Tolerance(relative=0.05)),
        ("count", "10", Tolerance(absolute=10)),
        ("count", "5% or 10", Tolerance(0.05, 10)),
        ("date", "2 days", Tolerance(absolute=2)),
        ("time", "1 hour", Tolerance(absolute=60)),
        ("measure", "0.5", Tolerance(absolute=0.5)),
    ],
)
def test_tolerances(house: Path, kind: str, amount: str, tolerance: Tolerance) -> None:
    house.write_text(f"tolerance: {{{kind}: {amount}}}", "utf-8")
    assert style.load([house]).tolerance == {kind: tolerance}


def test_vale_rules_are_used_and_what_is_not_is_named(house: Path) -> None:
    folder = house.with_name("Press")
    folder.mkdir()
    files = {
        "Wordy": "extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\nlevel: error\nignorecase: true\n"
        "swap:\n  '(?:utilise|utilize)': use\n",
        "Cliche": "extends: existence\nmessage: \"'%s' is stale.\"\nlevel: suggestion\ntokens:\n  - Game Changer\n",
        "Long": "extends: occurrence\nmax: 3\n",
        "Look": "extends: existence\ntokens: ['a(?!b)']\n",
    }
    for name, text in files.items():
        (folder / f"{name}.yml").write_text(text, "utf-8")
    house.write_text("vale: Press", "utf-8")
    loaded = style.load([house])
    assert [(r.id, r.check, r.severity) for r in loaded.rules] == [
        ("press-cliche", "banned", "info"),
        ("press-wordy", "term", "error"),
    ]
    assert len(loaded.warnings) == 2
    assert any("occurrence" in w for w in loaded.warnings)
    assert any("a(?!b)" in w for w in loaded.warnings)
