# `make` alone lists the targets. Each target first installs what it needs, once.
.DEFAULT_GOAL := help
.PHONY: help demo run setup test lint translate bench installers clean
PYTHON_IN_VENV := .venv/bin/python

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

demo: ## Align the sample, correct it, save subtitles in demo/, open the editor
	@scripts/setup.sh run
	@scripts/demo.sh demo

run: ## Open the editor
	@scripts/setup.sh run
	@.venv/bin/earproof

setup: ## Only install: creates .venv/bin/earproof
	@scripts/setup.sh run

test: ## Run all tests, in two processes
	@scripts/setup.sh dev
	@$(PYTHON_IN_VENV) -m pytest -n 2 --dist loadfile --no-loadscope-reorder

lint: ## Check style, types and import directions
	@scripts/setup.sh dev
	@scripts/lint.sh

translate: ## Update the translations from the texts in the code
	@scripts/setup.sh dev
	@scripts/translate.sh

bench: ## Measure speed and size
	@scripts/setup.sh dev
	@$(PYTHON_IN_VENV) -m benchmarks

installers: ## Build what this platform can into dist/: wheel, .deb, bundle
	@scripts/installers.sh

clean: ## Remove what the other targets created: .venv, demo/, build/, dist/, caches
	rm -rf .venv demo build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
