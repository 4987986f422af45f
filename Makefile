# One build configuration for everything: release, with the tests able to see inside.
flags = -c release -Xswiftc -enable-testing
binary = .build/release/depesche
packages = libicu-dev libstemmer-dev libexpat1-dev zlib1g-dev libzstd-dev pkg-config
swift_files = Package.swift Sources Tests Tools examples Benchmarks

static = .build/static/release/depesche
descriptions = icu-uc icu-i18n expat
archives = icui18n icuuc icudata stemmer expat z zstd
PREFIX = /usr/local

.PHONY: demo build test lint soak install deb docs benchmark packages clean FORCE

# Builds the command and prints the brief of an article.
demo: build
	@$(binary) brief examples/articles/politics.txt

build: packages
	swift build $(flags) --product depesche

test: packages
	swift build --build-tests $(flags)
	swift test $(flags) --skip-build

lint:
	swift format lint --strict --recursive $(wildcard $(swift_files))

# What takes long: random and damaged input (SOAK_SECONDS, default ten minutes), 200 killed runs, 100,000 records in flat
# memory, a Spark cluster, an installation that is moved, a clean Debian. SOAK names parts of Tests/Soak to run.
soak: build
	DEPESCHE=$(binary) Tests/Soak/run $(SOAK)

# A command that needs nothing of Swift and none of our libraries where it runs, with man pages and completions.
install: $(static)
	install -D --mode=755 --strip $(static) $(DESTDIR)$(PREFIX)/bin/depesche
	rm -rf .build/man && $(static) manual .build/man
	install -d $(DESTDIR)$(PREFIX)/share/man/man1
	install --mode=644 .build/man/*.1 $(DESTDIR)$(PREFIX)/share/man/man1
	for shell in bash zsh fish; do $(static) --generate-completion-script $$shell >.build/completion.$$shell; done
	install -D --mode=644 .build/completion.bash $(DESTDIR)$(PREFIX)/share/bash-completion/completions/depesche
	install -D --mode=644 .build/completion.zsh $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_depesche
	install -D --mode=644 .build/completion.fish $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/depesche.fish

# The package stands in .build afterwards.
deb: $(static)
	install/deb $(static)

# Libraries of which there is an archive go into the command: the linker takes what the first folder has, and that is ours,
# also by the copies of the packages' descriptions that name it.
$(static): packages FORCE
	mkdir -p .build/archives
	for name in $(archives); do \
	  file=$$(clang -print-file-name=lib$$name.a); [ ! -e "$$file" ] || ln -sf "$$file" .build/archives/; done
	for name in $(descriptions); do \
	  sed 's#^libdir *=.*#libdir=$(CURDIR)/.build/archives#' "$$(pkg-config --variable=pcfiledir $$name)/$$name.pc" \
	    >.build/archives/$$name.pc; done
	PKG_CONFIG_PATH=$(CURDIR)/.build/archives \
	swift build -c release --static-swift-stdlib --scratch-path .build/static --product depesche \
	  -Xswiftc -Xclang-linker -Xswiftc -L$(CURDIR)/.build/archives -Xlinker -lstdc++

# The documentation of the library, as a folder of web pages.
docs:
	rm -rf .build/symbols .build/documentation && mkdir -p .build/symbols
	swift build -c release --scratch-path .build/docs --target Depesche \
	  -Xswiftc -emit-symbol-graph -Xswiftc -emit-symbol-graph-dir -Xswiftc $(CURDIR)/.build/symbols
	mkdir -p .build/symbols/own && cp .build/symbols/Depesche*.symbols.json .build/symbols/own
	docc convert Sources/Depesche/Depesche.docc --additional-symbol-graph-dir .build/symbols/own \
	  --output-path .build/documentation

# How fast each part works; every program checks its answer first.
benchmark: build
	DEPESCHE=$(CURDIR)/$(binary) swift run -c release --package-path Benchmarks --scratch-path .build/benchmarks

# System libraries, installed only where one is missing (Debian and Ubuntu).
packages:
	@dpkg --status $(packages) >/dev/null 2>&1 || { \
	  if [ "$$(id -u)" = 0 ]; then as_root=; else as_root=sudo; fi; \
	  $$as_root apt-get update && $$as_root apt-get install --yes --no-install-recommends $(packages); }

clean:
	swift package clean

FORCE:
