"""The page of the invented story, and a real Chromium to open it in."""

import dataclasses
import importlib.util
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from factcheck.report import html
from tests.report import stories

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
MISSING = [name for name, path in (("chromium", CHROMIUM), ("chromedriver", DRIVER)) if path is None]


@pytest.fixture(scope="session")
def page() -> str:
    return html.render(stories.ferry(), title="Ferry disaster off Port Marren")


@dataclasses.dataclass
class Browser:
    """Chromium with one page open at a time, what it asked the network for, and what its console said."""

    driver: Any
    folder: Path

    def open(self, text: str, address: str = "", script: bool = True) -> "Browser":
        """Show ``text`` as a page, with ``address`` as the part behind the "#"; with or without scripts."""
        path = self.folder / "page.html"
        path.write_text(text, "utf-8")
        self.command("Emulation.setScriptExecutionDisabled", value=not script)
        self.driver.get("about:blank")
        self.driver.get_log("performance")
        self.driver.get_log("browser")
        self.driver.get(path.as_uri() + (f"#{address}" if address else ""))
        return self

    def run(self, script: str, *arguments: object) -> Any:
        return self.driver.execute_script(script, *arguments)

    def all(self, selector: str) -> list[Any]:
        return list(self.driver.find_elements("css selector", selector))

    def one(self, selector: str) -> Any:
        return self.driver.find_element("css selector", selector)

    def shown(self, selector: str) -> list[str]:
        """The texts of all elements of a kind that a reader sees."""
        return [e.text for e in self.all(selector) if e.is_displayed()]

    def command(self, name: str, **parameters: object) -> Any:
        return self.driver.execute_cdp_cmd(name, parameters)

    def size(self, width: int, height: int = 900) -> None:
        self.command(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False
        )

    def colours(self, scheme: str) -> None:
        self.command("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def requests(self) -> list[str]:
        """The addresses asked for since the page was opened, the page's own left out."""
        messages = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
        asked = [m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent"]
        own = (self.folder / "page.html").as_uri()
        return [url for url in asked if url.split("#")[0] != own and url not in ("about:blank", "data:,")]

    def complaints(self) -> list[str]:
        """What the console said: errors, refusals of the security policy."""
        return [entry["message"] for entry in self.driver.get_log("browser")]


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    if MISSING:
        pytest.skip(f"the page is not tried in a browser: {' and '.join(MISSING)} not found")
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    folder = tmp_path_factory.mktemp("browser")
    options = webdriver.ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for argument in (
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
        "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
        "--force-prefers-reduced-motion", f"--user-data-dir={folder / 'profile'}",
    ):  # fmt: skip
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(DRIVER))
    driver.set_script_timeout(60)
    (folder / "downloads").mkdir()
    driver.execute_cdp_cmd(
        "Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(folder / "downloads")}
    )
    yield Browser(driver, folder)
    driver.quit()


@pytest.fixture
def browser(chromium: Browser) -> Iterator[Browser]:
    """The browser, wide and light at the start of every test."""
    chromium.size(1440)
    chromium.colours("light")
    yield chromium
    chromium.command("Emulation.setScriptExecutionDisabled", value=False)


@pytest.fixture(scope="session")
def axe() -> str:
    """axe-core, which looks for what shuts readers out (it is shipped in the package axe-playwright-python)."""
    package = importlib.util.find_spec("axe_playwright_python")
    if package is None or package.origin is None:
        pytest.skip("the page is not audited: axe-playwright-python is not installed")
    return (Path(package.origin).parent / "axe.min.js").read_text("utf-8")
