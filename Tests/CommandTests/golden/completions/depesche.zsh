#compdef depesche

__depesche_complete() {
    local -ar non_empty_completions=("${@:#(|:*)}")
    local -ar empty_completions=("${(M)@:#(|:*)}")
    _describe -V '' non_empty_completions -- empty_completions -P $'\'\''
}

__depesche_custom_complete() {
    local -a completions
    completions=("${(@f)"$("${command_name}" "${@}" "${command_line[@]}")"}")
    if [[ "${#completions[@]}" -gt 1 ]]; then
        __depesche_complete "${completions[@]:0:-1}"
    fi
}

__depesche_cursor_index_in_current_word() {
    if [[ -z "${QIPREFIX}${IPREFIX}${PREFIX}" ]]; then
        printf 0
    else
        printf %s "${#${(z)LBUFFER}[-1]}"
    fi
}

_depesche() {
    emulate -RL zsh -G
    setopt extendedglob nullglob numericglobsort
    unsetopt aliases banghist

    local -xr SAP_SHELL=zsh
    local -x SAP_SHELL_VERSION
    SAP_SHELL_VERSION="$(builtin emulate zsh -c 'printf %s "${ZSH_VERSION}"')"
    local -r SAP_SHELL_VERSION

    local context state state_descr line
    local -A opt_args

    local -r command_name="${words[1]}"
    local -ar command_line=("${words[@]}")
    local -ir current_word_index="$((CURRENT - 1))"

    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'brief:A short English brief of German articles.'
            'summarize:The most telling sentences of articles, in their own language and order.'
            'translate:German to English, every line of input one line of output.'
            'segment:The sentences of a text, one a line.'
            'names:Names of persons and places as English readers know them.'
            'transliterate:From one script to another by a published standard.'
            'terms:The terms of a glossary in a German text, with what they become in English.'
            'glossary:Check, convert and fill glossaries, and check translations against them.'
            'detect:The language of a text, or of each line.'
            'analyze:German words with lemma, word class, features and place in the clause.'
            'lexicon:Check, look up and measure the data that everything else works from.'
            'doctor:What is installed and embedded, and whether it is sound.'
            'help:Show subcommand help information.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        brief|summarize|translate|segment|names|transliterate|terms|glossary|detect|analyze|lexicon|doctor|help)
            "_depesche_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_depesche_brief() {
    local -i ret=1
    local -ar ___format=('text' 'markdown' 'html' 'json')
    local -ar ___style=('press' 'ap' 'bgn' 'official')
    local -ar ___input_format=('auto' 'text' 'markdown' 'html' 'conllu')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--words[At most this many words, the headline included (default\: 120, or 150 for several articles together).]:n:'
        '--sentences[At most this many sentences instead.]:n:'
        '--query[What the reader asks for; sentences about it win.]:words:'
        '--together[One brief of all files together.]'
        '--show-source[Show the German sentence under each English one.]'
        '--format[text, markdown, html or json.]:form:{__depesche_complete "${___format[@]}"}'
        '--variety[Spelling\: us or uk.]:variety:'
        '--quotes[Quotation marks and apostrophes\: ascii or typographic.]:marks:'
        '--engine-command[Translate by this command, which answers a JSON object a line; names and terms are protected and checked.]:command:'
        '*--glossary[Terms to use\: TSV, CSV, TBX, TMX or SKOS. May be repeated; the first that has a term wins.]:file:_files'
        '--no-default-glossaries[Do without the embedded glossaries (politics, economy, law, security).]'
        '--keep-going[Use what can be read of a glossary with errors, and tell all of them.]'
        '*--names[Names of your house, TSV\: German, English, kind. May be repeated; the first that has a name wins.]:file:_files'
        '--style[Whose spelling\: press, ap, bgn or official.]:style:{__depesche_complete "${___style[@]}"}'
        '--lang[Language of the source, for instance de (default\: detected).]:code:'
        '*:files:_files'
        '--jsonl[Read one JSON record a line and write one result a line.]'
        '--input-format[What files hold\: auto (by suffix), text, markdown, html (the article of a news page).]:form:{__depesche_complete "${___input_format[@]}"}'
        '--lossy[Replace invalid UTF-8 by U+FFFD instead of refusing it.]'
        '--jobs[How many documents to work on at a time (default\: the cores).]:n:'
        '(--output -o)'{--output,-o}'[Write to this file, which appears only when it is whole.]:file:_files'
        '--output-dir[Write the results of each file, or of each in a folder, to one of its name here.]:folder:_files -/'
        '--resume[With --jsonl and --output, or with --output-dir\: go on where a run that was cut off had come to.]'
        '*--lexicons[Lay a folder like lexicons/ over the embedded data. May be repeated.]:folder:_files -/'
        '*--overlay[Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.]:folder:_files -/'
        '--config[Settings (default\: ~/.config/depesche/config.toml, if it is there).]:file:_files'
        '(--quiet -q)'{--quiet,-q}'[No warnings, notes or progress.]'
        '--no-progress[No progress on standard error.]'
        '--color[Colours in diagnostics\: auto, always or never.]:when:{__depesche_complete "${___color[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_depesche_summarize() {
    local -i ret=1
    local -ar ___method=('depesche' 'lead' 'lexrank' 'textrank' 'lsa' 'sumbasic' 'luhn' 'random')
    local -ar ___format=('text' 'json')
    local -ar ___input_format=('auto' 'text' 'markdown' 'html' 'conllu')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--sentences[How many sentences (default\: 3).]:n:'
        '--words[At most this many words, but one sentence at least.]:n:'
        '--characters[At most this many characters, but one sentence at least.]:n:'
        '--ratio[This share of the sentences, from 0 to 1.]:share:'
        '--method[depesche, lead, lexrank, textrank, lsa, sumbasic, luhn or random.]:name:{__depesche_complete "${___method[@]}"}'
        '--seed[What --method random draws lots by (default\: 1).]:n:'
        '--query[What the reader asks for; sentences about it win.]:words:'
        '--together[One summary of all files together instead of one for each.]'
        '--explain[All sentences, the best first, with their scores and what these are made of.]'
        '--format[text or json.]:form:{__depesche_complete "${___format[@]}"}'
        '--lang[Language of the source, for instance de (default\: detected).]:code:'
        '*:files:_files'
        '--jsonl[Read one JSON record a line and write one result a line.]'
        '--input-format[What files hold\: auto (by suffix), text, markdown, html (the article of a news page).]:form:{__depesche_complete "${___input_format[@]}"}'
        '--lossy[Replace invalid UTF-8 by U+FFFD instead of refusing it.]'
        '--jobs[How many documents to work on at a time (default\: the cores).]:n:'
        '(--output -o)'{--output,-o}'[Write to this file, which appears only when it is whole.]:file:_files'
        '--output-dir[Write the results of each file, or of each in a folder, to one of its name here.]:folder:_files -/'
        '--resume[With --jsonl and --output, or with --output-dir\: go on where a run that was cut off had come to.]'
        '*--lexicons[Lay a folder like lexicons/ over the embedded data. May be repeated.]:folder:_files -/'
        '*--overlay[Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.]:folder:_files -/'
        '--config[Settings (default\: ~/.config/depesche/config.toml, if it is there).]:file:_files'
        '(--quiet -q)'{--quiet,-q}'[No warnings, notes or progress.]'
        '--no-progress[No progress on standard error.]'
        '--color[Colours in diagnostics\: auto, always or never.]:when:{__depesche_complete "${___color[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_depesche_translate() {
    local -i ret=1
    local -ar ___format=('text' 'json' 'xliff')
    local -ar ___style=('press' 'ap' 'bgn' 'official')
    local -ar ___input_format=('auto' 'text' 'markdown' 'html' 'conllu')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--from[Language of the source; only de for now.]:code:'
        '--to[Language of the translation; only en for now.]:code:'
        '--variety[Spelling and usage\: us or uk.]:variety:'
        '--quotes[Quotation marks and apostrophes\: ascii or typographic.]:marks:'
        '--mark-unknown[Put a star before words that could not be read.]'
        '--explain[Show the way of each sentence, stage by stage.]'
        '--format[text, json, or xliff (2.1) for post-editing.]:form:{__depesche_complete "${___format[@]}"}'
        '--engine-command[Translate by this command, which answers a JSON object a line; names and terms are protected and checked.]:command:'
        '*--glossary[Terms to use\: TSV, CSV, TBX, TMX or SKOS. May be repeated; the first that has a term wins.]:file:_files'
        '--no-default-glossaries[Do without the embedded glossaries (politics, economy, law, security).]'
        '--keep-going[Use what can be read of a glossary with errors, and tell all of them.]'
        '*--names[Names of your house, TSV\: German, English, kind. May be repeated; the first that has a name wins.]:file:_files'
        '--style[Whose spelling\: press, ap, bgn or official.]:style:{__depesche_complete "${___style[@]}"}'
        '--document[Take each file as one document instead of each line.]'
        '*:files:_files'
        '--jsonl[Read one JSON record a line and write one result a line.]'
        '--input-format[What files hold\: auto (by suffix), text, markdown, html (the article of a news page).]:form:{__depesche_complete "${___input_format[@]}"}'
        '--lossy[Replace invalid UTF-8 by U+FFFD instead of refusing it.]'
        '--jobs[How many documents to work on at a time (default\: the cores).]:n:'
        '(--output -o)'{--output,-o}'[Write to this file, which appears only when it is whole.]:file:_files'
        '--output-dir[Write the results of each file, or of each in a folder, to one of its name here.]:folder:_files -/'
        '--resume[With --jsonl and --output, or with --output-dir\: go on where a run that was cut off had come to.]'
        '*--lexicons[Lay a folder like lexicons/ over the embedded data. May be repeated.]:folder:_files -/'
        '*--overlay[Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.]:folder:_files -/'
        '--config[Settings (default\: ~/.config/depesche/config.toml, if it is there).]:file:_files'
        '(--quiet -q)'{--quiet,-q}'[No warnings, notes or progress.]'
        '--no-progress[No progress on standard error.]'
        '--color[Colours in diagnostics\: auto, always or never.]:when:{__depesche_complete "${___color[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_depesche_segment() {
    local -i ret=1
    local -ar ___markup=('text' 'markdown' 'html')
    local -ar ___format=('text' 'json')
    local -ar ___input_format=('auto' 'text' 'markdown' 'html' 'conllu')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--lang[Language of the source, for instance de (default\: detected).]:code:'
        '--srx[Rules in SRX 2.0, for the languages that the file maps.]:file:_files'
        '--markup[Keep to the source\: all blocks of html or markdown with their places, lang and translate=no respected.]:form:{__depesche_complete "${___markup[@]}"}'
        '--wrapped[Join the lines of a paragraph. Without it this is done where a wrap width shows.]'
        '--explain[Say at each place where a sentence might end what was decided, and by which rule.]'
        '--format[text or json.]:form:{__depesche_complete "${___format[@]}"}'
        '*:files:_files'
        '--jsonl[Read one JSON record a line and write one result a line.]'
        '--input-format[What files hold\: auto (by suffix), text, markdown, html (the article of a news page).]:form:{__depesche_complete "${___input_format[@]}"}'
        '--lossy[Replace invalid UTF-8 by U+FFFD instead of refusing it.]'
        '--jobs[How many documents to work on at a time (default\: the cores).]:n:'
        '(--output -o)'{--output,-o}'[Write to this file, which appears only when it is whole.]:file:_files'
        '--output-dir[Write the results of each file, or of each in a folder, to one of its name here.]:folder:_files -/'
        '--resume[With --jsonl and --output, or with --output-dir\: go on where a run that was cut off had come to.]'
        '*--lexicons[Lay a folder like lexicons/ over the embedded data. May be repeated.]:folder:_files -/'
        '*--overlay[Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.]:folder:_files -/'
        '--config[Settings (default\: ~/.config/depesche/config.toml, if it is there).]:file:_files'
        '(--quiet -q)'{--quiet,-q}'[No warnings, notes or progress.]'
        '--no-progress[No progress on standard error.]'
        '--color[Colours in diagnostics\: auto, always or never.]:when:{__depesche_complete "${___color[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_depesche_names() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'normalize:Respell the names in running text, or one name a line.'
            'match:Whether two names are one, with a score and the reasons.'
            'group:The spellings of a list, one name a line, put together where they are one name.'
            'explain:Why a name is spelt as it is: the entry, the rule, and what its letters say.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        normalize|match|group|explain)
            "_depesche_names_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_depesche_names_normalize() {
    local -i ret=1
    local -ar ___format=('text' 'json')
    local -ar ___style=('press' 'ap' 'bgn' 'official')
    local -ar ___input_format=('auto' 'text' 'markdown' 'html' 'conllu')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--list[One name a line instead of running text.]'
        '--from[Language of the text, or of the names if they are in another script.]:code:'
        '--to[Language of the reader\: en, de, or ru, uk, be, bg for the original.]:code:'
        '--origin[Language that the names come from, for instance ru.]:code:'
        '--no-authority[Respell by rule alone, as if no name were known.]'
        '--format[text or json.]:form:{__depesche_complete "${___format[@]}"}'
        '*--names[Names of your house, TSV\: German, English, kind. May be repeated; the first that has a name wins.]:file:_files'
        '--style[Whose spelling\: press, ap, bgn or official.]:style:{__depesche_complete "${___style[@]}"}'
        '--document[Take each file as one document instead of each line.]'
        '*:files:_files'
        '--jsonl[Read one JSON record a line and write one result a line.]'
        '--input-format[What files hold\: auto (by suffix), text, markdown, html (the article of a news page).]:form:{__depesche_complete "${___input_format[@]}"}'
        '--lossy[Replace invalid UTF-8 by U+FFFD instead of refusing it.]'
        '--jobs[How many documents to work on at a time (default\: the cores).]:n:'
        '(--output -o)'{--output,-o}'[Write to this file, which appears only when it is whole.]:file:_files'
        '--output-dir[Write the results of each file, or of each in a folder, to one of its name here.]:folder:_files -/'
        '--resume[With --jsonl and --output, or with --output-dir\: go on where a run that was cut off had come to.]'
        '*--lexicons[Lay a folder like lexicons/ over the embedded data. May be repeated.]:folder:_files -/'
        '*--overlay[Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.]:folder:_files -/'
        '--config[Settings (default\: ~/.config/depesche/config.toml, if it is there).]:file:_files'
        '(--quiet -q)'{--quiet,-q}'[No warnings, notes or progress.]'
        '--no-progress[No progress on standard error.]'
        '--color[Colours in diagnostics\: auto, always or never.]:when:{__depesche_complete "${___color[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_depesche_names_match() {
    local -i ret=1
    local -ar ___format=('text' 'json')
    local -ar ___style=('press' 'ap' 'bgn' 'official')
    local -ar ___input_format=('auto' 'text' 'markdown' 'html' 'conllu')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--pairs[Read two names a line, divided by a tab.]'
        '--threshold[From which score on the names are the same (default\: 0.7).]:score:'
        '--format[text or json.]:form:{__depesche_complete "${___format[@]}"}'
        '*--names[Names of your house, TSV\: German, English, kind. May be repeated; the first that has a name wins.]:file:_files'
        '--style[Whose spelling\: press, ap, bgn or official.]:style:{__depesche_complete "${___style[@]}"}'
        '*:files:_files'
        '--jsonl[Read one JSON record a line and write one result a line.]'
        '--input-format[What files hold\: auto (by suffix), text, markdown, html (the article of a news page).]:form:{__depesche_complete "${___input_format[@]}"}'
        '--lossy[Replace invalid UTF-8 by U+FFFD instead of refusing it.]'
        '--jobs[How many documents to work on at a time (default\: the cores).]:n:'
        '(--output -o)'{--output,-o}'[Write to this file, which appears only when it is whole.]:file:_files'
        '--output-dir[Write the results of each file, or of each in a folder, to one of its name here.]:folder:_files -/'
        '--resume[With --jsonl and --output, or with --output-dir\: go on where a run that was cut off had come to.]'
        '*--lexicons[Lay a folder like lexicons/ over the embedded data. May be repeated.]:folder:_files -/'
        '*--overlay[Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.]:folder:_files -/'
        '--config[Settings (default\: ~/.config/depesche/config.toml, if it is there).]:file:_files'
        '(--quiet -q)'{--quiet,-q}'[No warnings, notes or progress.]'
        '--no-progress[No progress on standard error.]'
        '--color[Colours in diagnostics\: auto, always or never.]:when:{__depesche_complete "${___color[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_depesche_names_group() {
    local -i ret=1
    local -ar ___format=('text' 'json')
    local -ar ___style=('press' 'ap' 'bgn' 'official')
    local -ar ___input_format=('auto' 'text' 'markdown' 'html' 'conllu')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--format[text or json.]:form:{__depesche_complete "${___format[@]}"}'
        '*--names[Names of your house, TSV\: German, English, kind. May be repeated; the first that has a name wins.]:file:_files'
        '--style[Whose spelling\: press, ap, bgn or official.]:style:{__depesche_complete "${___style[@]}"}'
        '*:files:_files'
        '--jsonl[Read one JSON record a line and write one result a line.]'
        '--input-format[What files hold\: auto (by suffix), text, markdown, html (the article of a news page).]:form:{__depesche_complete "${___input_format[@]}"}'
        '--lossy[Replace invalid UTF-8 by U+FFFD instead of refusing it.]'
        '--jobs[How many documents to work on at a time (default\: the cores).]:n:'
        '(--output -o)'{--output,-o}'[Write to this file, which appears only when it is whole.]:file:_files'
        '--output-dir[Write the results of each file, or of each in a folder, to one of its name here.]:folder:_files -/'
        '--resume[With --jsonl and --output, or with --output-dir\: go on where a run that was cut off had come to.]'
        '*--lexicons[Lay a folder like lexicons/ over the embedded data. May be repeated.]:folder:_files -/'
        '*--overlay[Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.]:folder:_files -/'
        '--config[Settings (default\: ~/.config/depesche/config.toml, if it is there).]:file:_files'
        '(--quiet -q)'{--quiet,-q}'[No warnings, notes or progress.]'
        '--no-progress[No progress on standard error.]'
        '--color[Colours in diagnostics\: auto, always or never.]:when:{__depesche_complete "${___color[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_depesche_names_explain() {
    local -i ret=1
    local -ar ___style=('press' 'ap' 'bgn' 'official')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:name:'
        '--from[Language of the spelling, or of names in another script.]:code:'
        '--to[Language of the reader\: en, de, or ru, uk, be, bg for the original.]:code:'
        '--origin[Language that the names come from, for instance ru.]:code:'
        '*--names[Names of your house, TSV\: German, English, kind. May be repeated; the first that has a name wins.]:file:_files'
        '--style[Whose spelling\: press, ap, bgn or official.]:style:{__depesche_complete "${___style[@]}"}'
        '*--lexicons[Lay a folder like lexicons/ over the embedded data. May be repeated.]:folder:_files -/'
        '*--overlay[Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.]:folder:_files -/'
        '--config[Settings (default\: ~/.config/depesche/config.toml, if it is there).]:file:_files'
        '(--quiet -q)'{--quiet,-q}'[No warnings, notes or progress.]'
        '--no-progress[No progress on standard error.]'
        '--color[Colours in diagnostics\: auto, always or never.]:when:{__depesche_complete "${___color[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_depesche_transliterate() {
    local -i ret=1
    local -ar ___format=('text' 'json')
    local -ar ___input_format=('auto' 'text' 'markdown' 'html' 'conllu')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--scheme[The standard, by its id in the ISO 24229 register (see --list).]:id:'
        '--list[Print id and title of all standards; with --reverse of those that have a way back.]'
        '--reverse[From Latin letters back to the original.]'
        '--format[text or json.]:form:{__depesche_complete "${___format[@]}"}'
        '--document[Take each file as one document instead of each line.]'
        '*:files:_files'
        '--jsonl[Read one JSON record a line and write one result a line.]'
        '--input-format[What files hold\: auto (by suffix), text, markdown, html (the article of a news page).]:form:{__depesche_complete "${___input_format[@]}"}'
        '--lossy[Replace invalid UTF-8 by U+FFFD instead of refusing it.]'
        '--jobs[How many documents to work on at a time (default\: the cores).]:n:'
        '(--output -o)'{--output,-o}'[Write to this file, which appears only when it is whole.]:file:_files'
        '--output-dir[Write the results of each file, or of each in a folder, to one of its name here.]:folder:_files -/'
        '--resume[With --jsonl and --output, or with --output-dir\: go on where a run that was cut off had come to.]'
        '*--lexicons[Lay a folder like lexicons/ over the embedded data. May be repeated.]:folder:_files -/'
        '*--overlay[Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.]:folder:_files -/'
        '--config[Settings (default\: ~/.config/depesche/config.toml, if it is there).]:file:_files'
        '(--quiet -q)'{--quiet,-q}'[No warnings, notes or progress.]'
        '--no-progress[No progress on standard error.]'
        '--color[Colours in diagnostics\: auto, always or never.]:when:{__depesche_complete "${___color[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_depesche_terms() {
    local -i ret=1
    local -ar ___format=('text' 'tsv' 'json')
    local -ar ___input_format=('auto' 'text' 'markdown' 'html' 'conllu')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*--glossary[Terms to use\: TSV, CSV, TBX, TMX or SKOS. May be repeated; the first that has a term wins.]:file:_files'
        '--no-default-glossaries[Do without the embedded glossaries (politics, economy, law, security).]'
        '--keep-going[Use what can be read of a glossary with errors, and tell all of them.]'
        '--format[text, tsv or json.]:form:{__depesche_complete "${___format[@]}"}'
        '*:files:_files'
        '--jsonl[Read one JSON record a line and write one result a line.]'
        '--input-format[What files hold\: auto (by suffix), text, markdown, html (the article of a news page).]:form:{__depesche_complete "${___input_format[@]}"}'
        '--lossy[Replace invalid UTF-8 by U+FFFD instead of refusing it.]'
        '--jobs[How many documents to work on at a time (default\: the cores).]:n:'
        '(--output -o)'{--output,-o}'[Write to this file, which appears only when it is whole.]:file:_files'
        '--output-dir[Write the results of each file, or of each in a folder, to one of its name here.]:folder:_files -/'
        '--resume[With --jsonl and --output, or with --output-dir\: go on where a run that was cut off had come to.]'
        '*--lexicons[Lay a folder like lexicons/ over the embedded data. May be repeated.]:folder:_files -/'
        '*--overlay[Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.]:folder:_files -/'
        '--config[Settings (default\: ~/.config/depesche/config.toml, if it is there).]:file:_files'
        '(--quiet -q)'{--quiet,-q}'[No warnings, notes or progress.]'
        '--no-progress[No progress on standard error.]'
        '--color[Colours in diagnostics\: auto, always or never.]:when:{__depesche_complete "${___color[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_depesche_glossary() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'check:Errors and doubtful entries of glossaries, with line numbers.'
            'convert:A glossary in another format: TSV, CSV, TBX, TMX or SKOS.'
            'extract:Term candidates of German texts, with an English reading to start from.'
            'review:Does a translation use the terms of its glossary?'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        check|convert|extract|review)
            "_depesche_glossary_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_depesche_glossary_check() {
    local -i ret=1
    local -ar ___input_format=('tsv' 'csv' 'tbx' 'tbx-dct' 'tbx-v2' 'tmx' 'skos' 'turtle')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:files:_files'
        '*--text[A German text\: tell which terms it does not hold. May be repeated.]:file:_files'
        '--input-format[Format of the glossaries (default\: told by the content).]:form:{__depesche_complete "${___input_format[@]}"}'
        '--from[Source language of a table that does not name it.]:code:'
        '--to[Target language of a table that does not name it.]:code:'
        '*--lexicons[Lay a folder like lexicons/ over the embedded data. May be repeated.]:folder:_files -/'
        '*--overlay[Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.]:folder:_files -/'
        '--config[Settings (default\: ~/.config/depesche/config.toml, if it is there).]:file:_files'
        '(--quiet -q)'{--quiet,-q}'[No warnings, notes or progress.]'
        '--no-progress[No progress on standard error.]'
        '--color[Colours in diagnostics\: auto, always or never.]:when:{__depesche_complete "${___color[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_depesche_glossary_convert() {
    local -i ret=1
    local -ar ___format=('tsv' 'csv' 'tbx' 'tbx-dct' 'tbx-v2' 'tmx' 'skos' 'turtle')
    local -ar ___input_format=('tsv' 'csv' 'tbx' 'tbx-dct' 'tbx-v2' 'tmx' 'skos' 'turtle')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':file:_files'
        '--format[The format wanted (default\: by the ending of --output, else tsv).]:form:{__depesche_complete "${___format[@]}"}'
        '--input-format[Format of the input (default\: told by the content).]:form:{__depesche_complete "${___input_format[@]}"}'
        '--pairs[Tables of term and best target alone, without a header.]'
        '--keep-going[Convert what can be read of a glossary with errors, and tell all of them.]'
        '(--output -o)'{--output,-o}'[Write to this file, which appears only when it is whole.]:file:_files'
        '--from[Source language of a table that does not name it.]:code:'
        '--to[Target language of a table that does not name it.]:code:'
        '(--quiet -q)'{--quiet,-q}'[No warnings, notes or progress.]'
        '--no-progress[No progress on standard error.]'
        '--color[Colours in diagnostics\: auto, always or never.]:when:{__depesche_complete "${___color[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_depesche_glossary_extract() {
    local -i ret=1
    local -ar ___format=('text' 'tsv' 'json')
    local -ar ___input_format=('auto' 'text' 'markdown' 'html' 'conllu')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*--glossary[Terms to use\: TSV, CSV, TBX, TMX or SKOS. May be repeated; the first that has a term wins.]:file:_files'
        '--no-default-glossaries[Do without the embedded glossaries (politics, economy, law, security).]'
        '--keep-going[Use what can be read of a glossary with errors, and tell all of them.]'
        '--minimum[How often a candidate must occur, in any form.]:n:'
        '--limit[How many candidates to give.]:n:'
        '--format[text, tsv or json.]:form:{__depesche_complete "${___format[@]}"}'
        '*:files:_files'
        '--jsonl[Read one JSON record a line and write one result a line.]'
        '--input-format[What files hold\: auto (by suffix), text, markdown, html (the article of a news page).]:form:{__depesche_complete "${___input_format[@]}"}'
        '--lossy[Replace invalid UTF-8 by U+FFFD instead of refusing it.]'
        '--jobs[How many documents to work on at a time (default\: the cores).]:n:'
        '(--output -o)'{--output,-o}'[Write to this file, which appears only when it is whole.]:file:_files'
        '--output-dir[Write the results of each file, or of each in a folder, to one of its name here.]:folder:_files -/'
        '--resume[With --jsonl and --output, or with --output-dir\: go on where a run that was cut off had come to.]'
        '*--lexicons[Lay a folder like lexicons/ over the embedded data. May be repeated.]:folder:_files -/'
        '*--overlay[Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.]:folder:_files -/'
        '--config[Settings (default\: ~/.config/depesche/config.toml, if it is there).]:file:_files'
        '(--quiet -q)'{--quiet,-q}'[No warnings, notes or progress.]'
        '--no-progress[No progress on standard error.]'
        '--color[Colours in diagnostics\: auto, always or never.]:when:{__depesche_complete "${___color[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_depesche_glossary_review() {
    local -i ret=1
    local -ar ___format=('text' 'json')
    local -ar ___input_format=('auto' 'text' 'markdown' 'html' 'conllu')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*--glossary[Terms to use\: TSV, CSV, TBX, TMX or SKOS. May be repeated; the first that has a term wins.]:file:_files'
        '--no-default-glossaries[Do without the embedded glossaries (politics, economy, law, security).]'
        '--keep-going[Use what can be read of a glossary with errors, and tell all of them.]'
        '--format[text or json.]:form:{__depesche_complete "${___format[@]}"}'
        '*:files:_files'
        '--jsonl[Read one JSON record a line and write one result a line.]'
        '--input-format[What files hold\: auto (by suffix), text, markdown, html (the article of a news page).]:form:{__depesche_complete "${___input_format[@]}"}'
        '--lossy[Replace invalid UTF-8 by U+FFFD instead of refusing it.]'
        '--jobs[How many documents to work on at a time (default\: the cores).]:n:'
        '(--output -o)'{--output,-o}'[Write to this file, which appears only when it is whole.]:file:_files'
        '--output-dir[Write the results of each file, or of each in a folder, to one of its name here.]:folder:_files -/'
        '--resume[With --jsonl and --output, or with --output-dir\: go on where a run that was cut off had come to.]'
        '*--lexicons[Lay a folder like lexicons/ over the embedded data. May be repeated.]:folder:_files -/'
        '*--overlay[Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.]:folder:_files -/'
        '--config[Settings (default\: ~/.config/depesche/config.toml, if it is there).]:file:_files'
        '(--quiet -q)'{--quiet,-q}'[No warnings, notes or progress.]'
        '--no-progress[No progress on standard error.]'
        '--color[Colours in diagnostics\: auto, always or never.]:when:{__depesche_complete "${___color[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_depesche_detect() {
    local -i ret=1
    local -ar ___format=('text' 'json')
    local -ar ___input_format=('auto' 'text' 'markdown' 'html' 'conllu')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--lines[Take each line as a document of its own.]'
        '--format[text or json.]:form:{__depesche_complete "${___format[@]}"}'
        '*:files:_files'
        '--jsonl[Read one JSON record a line and write one result a line.]'
        '--input-format[What files hold\: auto (by suffix), text, markdown, html (the article of a news page).]:form:{__depesche_complete "${___input_format[@]}"}'
        '--lossy[Replace invalid UTF-8 by U+FFFD instead of refusing it.]'
        '--jobs[How many documents to work on at a time (default\: the cores).]:n:'
        '(--output -o)'{--output,-o}'[Write to this file, which appears only when it is whole.]:file:_files'
        '--output-dir[Write the results of each file, or of each in a folder, to one of its name here.]:folder:_files -/'
        '--resume[With --jsonl and --output, or with --output-dir\: go on where a run that was cut off had come to.]'
        '*--lexicons[Lay a folder like lexicons/ over the embedded data. May be repeated.]:folder:_files -/'
        '*--overlay[Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.]:folder:_files -/'
        '--config[Settings (default\: ~/.config/depesche/config.toml, if it is there).]:file:_files'
        '(--quiet -q)'{--quiet,-q}'[No warnings, notes or progress.]'
        '--no-progress[No progress on standard error.]'
        '--color[Colours in diagnostics\: auto, always or never.]:when:{__depesche_complete "${___color[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_depesche_analyze() {
    local -i ret=1
    local -ar ___style=('press' 'ap' 'bgn' 'official')
    local -ar ___input_format=('auto' 'text' 'markdown' 'html' 'conllu')
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '--list[One word form a line.]'
        '*--names[Names of your house, TSV\: German, English, kind. May be repeated; the first that has a name wins.]:file:_files'
        '--style[Whose spelling\: press, ap, bgn or official.]:style:{__depesche_complete "${___style[@]}"}'
        '--lang[Language of the source, for instance de (default\: detected).]:code:'
        '*:files:_files'
        '--jsonl[Read one JSON record a line and write one result a line.]'
        '--input-format[What files hold\: auto (by suffix), text, markdown, html (the article of a news page).]:form:{__depesche_complete "${___input_format[@]}"}'
        '--lossy[Replace invalid UTF-8 by U+FFFD instead of refusing it.]'
        '--jobs[How many documents to work on at a time (default\: the cores).]:n:'
        '(--output -o)'{--output,-o}'[Write to this file, which appears only when it is whole.]:file:_files'
        '--output-dir[Write the results of each file, or of each in a folder, to one of its name here.]:folder:_files -/'
        '--resume[With --jsonl and --output, or with --output-dir\: go on where a run that was cut off had come to.]'
        '*--lexicons[Lay a folder like lexicons/ over the embedded data. May be repeated.]:folder:_files -/'
        '*--overlay[Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.]:folder:_files -/'
        '--config[Settings (default\: ~/.config/depesche/config.toml, if it is there).]:file:_files'
        '(--quiet -q)'{--quiet,-q}'[No warnings, notes or progress.]'
        '--no-progress[No progress on standard error.]'
        '--color[Colours in diagnostics\: auto, always or never.]:when:{__depesche_complete "${___color[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_depesche_lexicon() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'check:Errors in the embedded data, or in a folder given with --lexicons.'
            'lookup:Readings of German words, the entries that they rest on, and their English.'
            'missing:Words of German texts that have no reading, by frequency, with contexts.'
            'stats:How many entries each table has.'
            'import:Make an overlay of a dictionary that you have installed.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        check|lookup|missing|stats|import)
            "_depesche_lexicon_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_depesche_lexicon_check() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*--lexicons[Lay a folder like lexicons/ over the embedded data. May be repeated.]:folder:_files -/'
        '*--overlay[Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.]:folder:_files -/'
        '--config[Settings (default\: ~/.config/depesche/config.toml, if it is there).]:file:_files'
        '(--quiet -q)'{--quiet,-q}'[No warnings, notes or progress.]'
        '--no-progress[No progress on standard error.]'
        '--color[Colours in diagnostics\: auto, always or never.]:when:{__depesche_complete "${___color[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_depesche_lexicon_lookup() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:words:'
        '*--lexicons[Lay a folder like lexicons/ over the embedded data. May be repeated.]:folder:_files -/'
        '*--overlay[Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.]:folder:_files -/'
        '--config[Settings (default\: ~/.config/depesche/config.toml, if it is there).]:file:_files'
        '(--quiet -q)'{--quiet,-q}'[No warnings, notes or progress.]'
        '--no-progress[No progress on standard error.]'
        '--color[Colours in diagnostics\: auto, always or never.]:when:{__depesche_complete "${___color[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_depesche_lexicon_missing() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*:files:_files'
        '--contexts[How many sentences to show for each word.]:n:'
        '*--lexicons[Lay a folder like lexicons/ over the embedded data. May be repeated.]:folder:_files -/'
        '*--overlay[Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.]:folder:_files -/'
        '--config[Settings (default\: ~/.config/depesche/config.toml, if it is there).]:file:_files'
        '(--quiet -q)'{--quiet,-q}'[No warnings, notes or progress.]'
        '--no-progress[No progress on standard error.]'
        '--color[Colours in diagnostics\: auto, always or never.]:when:{__depesche_complete "${___color[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_depesche_lexicon_stats() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*--lexicons[Lay a folder like lexicons/ over the embedded data. May be repeated.]:folder:_files -/'
        '*--overlay[Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.]:folder:_files -/'
        '--config[Settings (default\: ~/.config/depesche/config.toml, if it is there).]:file:_files'
        '(--quiet -q)'{--quiet,-q}'[No warnings, notes or progress.]'
        '--no-progress[No progress on standard error.]'
        '--color[Colours in diagnostics\: auto, always or never.]:when:{__depesche_complete "${___color[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_depesche_lexicon_import() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        ':file:_files'
        '(--output -o)'{--output,-o}'[The folder to write; it is made if need be.]:folder:_files -/'
        '*--lexicons[Lay a folder like lexicons/ over the embedded data. May be repeated.]:folder:_files -/'
        '*--overlay[Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.]:folder:_files -/'
        '--config[Settings (default\: ~/.config/depesche/config.toml, if it is there).]:file:_files'
        '(--quiet -q)'{--quiet,-q}'[No warnings, notes or progress.]'
        '--no-progress[No progress on standard error.]'
        '--color[Colours in diagnostics\: auto, always or never.]:when:{__depesche_complete "${___color[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_depesche_doctor() {
    local -i ret=1
    local -ar ___color=('auto' 'always' 'never')
    local -ar arg_specs=(
        '*--lexicons[Lay a folder like lexicons/ over the embedded data. May be repeated.]:folder:_files -/'
        '*--overlay[Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.]:folder:_files -/'
        '--config[Settings (default\: ~/.config/depesche/config.toml, if it is there).]:file:_files'
        '(--quiet -q)'{--quiet,-q}'[No warnings, notes or progress.]'
        '--no-progress[No progress on standard error.]'
        '--color[Colours in diagnostics\: auto, always or never.]:when:{__depesche_complete "${___color[@]}"}'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_depesche_help() {
    local -i ret=1
    local -ar arg_specs=(
        '*:subcommands:'
        '--version[Show the version.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

if [[ "${funcstack[1]}" = _depesche ]]; then
    _depesche "${@}"
else
    compdef _depesche depesche
fi
