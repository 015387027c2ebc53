"""Take the picture of the report page that README.md shows, of the kept report of the first example.

    python docs/screenshot.py

It needs chromium (or chrome) on the path.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "reports" / "aleppo.html"
PICTURE = ROOT / "docs" / "report.png"
WIDTH, HEIGHT = 1200, 900
QUIET = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--hide-scrollbars",
    "--blink-settings=preferredColorScheme=1",
)  # fmt: skip


def main() -> int:
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if chromium is None:
        print("docs/screenshot.py: no chromium on the path", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as profile:
        size = f"--window-size={WIDTH},{HEIGHT}"
        command = [chromium, *QUIET, f"--user-data-dir={profile}", size, f"--screenshot={PICTURE}", PAGE.as_uri()]
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL, timeout=120)
    print(f"{PICTURE.relative_to(ROOT)}: {PICTURE.stat().st_size // 1024} KB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
