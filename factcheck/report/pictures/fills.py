"""The patterns that tell positions apart without colour, once for all pictures of a page."""

from markupsafe import Markup

SHAPES = (
    '<path d="M0 0H8V8H0z" class="weak"/>',
    '<path d="M-2 2 2-2M0 8 8 0M6 10 10 6"/>',
    '<circle cx="2" cy="2" r="1.3" class="dot"/><circle cx="6" cy="6" r="1.3" class="dot"/>',
    '<path d="M0 2H8M0 6H8"/>',
    '<path d="M0 0 8 8M8 0 0 8"/>',
    '<path d="M2 0V8M6 0V8"/>',
)


def patterns(styles: int) -> Markup:
    """Fills ``p1f``, ``p2f``... for as many styles of positions, in an SVG that takes no room."""
    made = "".join(
        f'<pattern id="p{n + 1}f" width="8" height="8" patternUnits="userSpaceOnUse" class="p{n + 1}">'
        f"{SHAPES[n % len(SHAPES)]}</pattern>"
        for n in range(styles)
    )
    return Markup(f'<svg class="fills" width="0" height="0" aria-hidden="true"><defs>{made}</defs></svg>')
