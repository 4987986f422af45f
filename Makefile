# One build configuration for everything: release, with the tests able to see inside.
flags = -c release -Xswiftc -enable-testing
binary = .build/release/depesche
packages = libicu-dev libstemmer-dev libexpat1-dev zlib1g-dev libzstd-dev pkg-config
swift_files = Package.swift Sources Tests Tools examples

.PHONY: demo build test lint soak packages clean

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

# Random and damaged input for SOAK_SECONDS (default: an hour): nothing may crash, hang or differ between two runs.
soak: build
	DEPESCHE=$(binary) Tests/soak

# System libraries, installed only where one is missing (Debian and Ubuntu).
packages:
	@dpkg --status $(packages) >/dev/null 2>&1 || { \
	  if [ "$$(id -u)" = 0 ]; then as_root=; else as_root=sudo; fi; \
	  $$as_root apt-get update && $$as_root apt-get install --yes --no-install-recommends $(packages); }

clean:
	swift package clean
