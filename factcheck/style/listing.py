"""What is in force, and where it came from, as text."""

from factcheck.style.style import Style


def listing(style: Style) -> str:
    """Rules in the order in which they were given, with their fields; then settings; then what is off."""
    lines: list[tuple[str, str]] = []
    for rule in style.rules:
        lines.append((f"{rule.id}: {rule.check}, {rule.severity}", _from(style, rule.id)))
        for field in rule.model_fields_set - {"id", "check", "examples"}:
            origin = _from(style, f"{rule.id}.{_alias(rule, field)}")
            if field != "severity" or _file(origin) != _file(_from(style, rule.id)):
                lines.append((f"    {_alias(rule, field)}: {_value(getattr(rule, field))}", origin))
    for kind, tolerance in style.tolerance.items():
        parts = [f"{tolerance.relative:.3%}".rstrip("0%").rstrip(".") + "%"] if tolerance.relative else []
        parts += [f"{tolerance.absolute:g}"] if tolerance.absolute else []
        lines.append((f"tolerance of {kind}: {' or '.join(parts) or 'none'}", _from(style, f"tolerance.{kind}")))
    if style.trust:
        lines.append((f"trust: {' > '.join(style.trust)}", _from(style, "trust")))
    for table in ("names", "terms"):
        for name, others in getattr(style.vocabulary, table).items():
            lines.append((f"{name} = {', '.join(others)}", _from(style, f"vocabulary.{table}.{name}")))
    lines += [(f"off: {name}", _from(style, f"off.{name}")) for name in style.off]
    lines += [(f"accepted: {d.finding} ({d.reason})", "") for d in style.decisions]
    width = min(72, max((len(line) for line, _ in lines), default=0))
    return "".join(f"{line:{width}}  {origin}".rstrip() + "\n" for line, origin in lines)


def _from(style: Style, name: str) -> str:
    place = style.origins.get(name)
    return f"{place.file}:{place.line}" if place else ""


def _file(origin: str) -> str:
    return origin.rpartition(":")[0]


def _alias(rule: object, field: str) -> str:
    return type(rule).model_fields[field].alias or field  # type: ignore[attr-defined]


def _value(value: object) -> str:
    dumped = value.model_dump(exclude_defaults=True) if hasattr(value, "model_dump") else value
    if isinstance(dumped, dict):
        return ", ".join(f"{k}: {_value(v)}" for k, v in dumped.items())
    if isinstance(dumped, list | tuple):
        return ", ".join(_value(v) for v in dumped)
    return str(dumped)
