# make demo   set everything up in .venv, compare the example articles, say where the report is
# make test   set everything up in .venv, check style and types, run the tests

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
STORIES := aleppo flood takeover
# the reports in reports/ are kept under version control: the same articles give the same page, whenever it is made
export SOURCE_DATE_EPOCH ?= 1767225600

.PHONY: demo reports screenshot test lint clean

demo: reports
	@$(BIN)/factcheck report examples/aleppo --format text --quiet
	@echo
	@echo "The report of the first story is in $(CURDIR)/reports/aleppo.html"

reports: $(READY)
	@for story in $(STORIES); do $(BIN)/factcheck report examples/$$story --output reports/$$story.html || exit; done

screenshot: reports
	@$(BIN)/python docs/screenshot.py

test: $(READY) lint
	$(BIN)/pytest -n auto

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

$(READY): setup.cfg pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "factcheck needs Python 3.11 or newer; name one with: make PYTHON=python3.12 demo" >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv || \
	  { echo "could not make .venv; on Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
	@echo "Setting up .venv (some minutes the first time) ..."
	@PYTHONWARNINGS=ignore $(BIN)/python -m pip install --quiet --disable-pip-version-check \
	  --config-settings editable_mode=compat --editable '.[dev]'
	@touch $@

clean:
	rm -rf .venv build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache
