// ICU renames its functions by macro, which Swift cannot see: only CICU includes the real headers. This target brings the pkg-config flags.
