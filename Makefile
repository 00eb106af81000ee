# Two commands are enough on a fresh machine: 'make run' starts the app, 'make test' checks everything.
# Both install what is missing first. Windows without make: py -3.13 packaging\setup_machine.py run (or test).

SETUP = sh packaging/setup.sh
PY = $(SETUP) python

.PHONY: help run test stories setup screens samples forms lint page format bench bench-small bench-docs replay campaign crash fuzz torture package package-test package-twice bare-test licences site lock clean
.DEFAULT_GOAL := help

help: ## show this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' Makefile | awk -F'|' '{ printf "%-20s %s\n", $$1, $$2 }'

run: ## install what is missing, then start the app (with no screen: the same job on the command line)
	@$(SETUP) run

test: ## install what is missing, then run the whole test suite
	@$(SETUP) test

setup: ## install what is missing, tests included, and stop
	@$(SETUP) setup --tests

screens: ## pictures of every screen into docs/screens, from a made-up vault
	@$(PY) packaging/screens.py

samples: ## every form of the report in each of its languages, some in two, into docs/samples, from a made-up case
	@$(PY) packaging/samples.py

forms: ## the long form: every form in each of its languages and in two, held to PDF/A-3a and PDF/UA-1 by veraPDF
	@$(PY) -m pytest -q -n 0 -m long tests/exporters/report/test_every_form.py

lint: ## style, types and the import contracts
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@.venv/bin/lint-imports

page: ## build START-HERE.html anew from its sources (needs node and npm)
	@cd exporters/package/page && npm ci --silent --ignore-scripts && npm run --silent check && npm run --silent build

format: ## put the code in its one style
	@$(PY) -m ruff format .
	@$(PY) -m ruff check --fix .

bench: ## measure, full size: minutes, and about 12 GB of free disk
	@$(PY) -m bench

bench-small: ## the same benches on small inputs, for a quick look
	@$(PY) -m bench --small

bench-docs: ## measure, full size, and write the table of docs/performance.md
	@$(PY) -m bench --docs

crash: ## the long forms: at least 200 real kills during an add, and the other long campaigns
	@$(SETUP) test -m long -n 2

replay: ## web archives in an unmodified ReplayWeb.page, which npm fetches for it (AGPL-3.0; never part of this project)
	@$(PY) -m pytest -q -n 0 -m "long or outside" tests/sources/web/test_replay.py

campaign: ## the whole damage campaign: everything that may be done to a package, and who refuses it
	@$(SETUP) test -m long -n 2 -k damage

fuzz: ## hours of coverage-guided fuzzing of every parser of ours (SECONDS=3600 for each); findings go to tests/fuzz/found
	@$(PY) -m tests.fuzz.run $(or $(SECONDS),3600)

torture: ## kills, power cuts, failing disks, fuzzing, bad inputs and leaks, counted (FULL=1: long forms; DOCS=1: into docs/reliability.md; JOBS=0: one process; ONLY=word); goes on where it was cut off
	@$(PY) -m tests.hostile.torture $(if $(FULL),--full) $(if $(DOCS),--docs) $(if $(JOBS),--jobs $(JOBS)) $(if $(ONLY),--only $(ONLY))

stories: ## the window's stories alone, its thread never blocked over 100 ms on the wall's clock; then all by real keys
	@EVIDENCE_VAULT_BLOCKED_STRICTLY=1 $(SETUP) test -n 0 tests/gui/by_keys tests/gui/stories
	@$(SETUP) test -n 0 -m "long or not long" tests/gui/test_real_stories.py -k every_story

package: ## the .deb, the portable folder, bill of materials and sums, into out/package/release (Debian; 5 minutes)
	@$(PY) packaging/release package

package-test: ## the .deb in a bare Debian: installed, and the main job done there as a plain user (root, debootstrap, Xvfb)
	@$(PY) packaging/release/trial.py

package-twice: ## build the release twice and compare the two byte for byte
	@$(PY) packaging/release twice

bare-test: ## a fresh clone in a bare Debian: 'make run' and some of 'make test' there (root, debootstrap; 15 minutes)
	@$(PY) packaging/release/fresh_clone.py

licences: ## write the page of licences anew from the lock (after make lock; Debian)
	@$(PY) packaging/release/licences.py

site: ## the docs as a site, into out/site
	@$(PY) packaging/site.py

lock: ## write the hash-pinned lock anew from pyproject.toml (UPGRADE=1 takes newer versions)
	@$(PY) packaging/lock.py $(if $(UPGRADE),--upgrade)

clean: ## remove what was built or installed here; never a vault
	rm -rf .venv build dist out *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
