function __depesche_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __depesche_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __depesche_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __depesche_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __depesche_parse_tokens -S
    set -l unparsed_tokens (__depesche_tokens -pc)
    switch $unparsed_tokens[1]
    case 'depesche'
        __depesche_parse_subcommand 0 'version' 'h/help'
        switch $unparsed_tokens[1]
        case 'brief'
            __depesche_parse_subcommand -r 1 'words=' 'sentences=' 'query=' 'together' 'show-source' 'format=' 'variety=' 'quotes=' 'engine-command=' 'glossary=+' 'no-default-glossaries' 'keep-going' 'names=+' 'style=' 'lang=' 'jsonl' 'input-format=' 'lossy' 'jobs=' 'o/output=' 'output-dir=' 'resume' 'lexicons=+' 'overlay=+' 'config=' 'q/quiet' 'no-progress' 'color=' 'version' 'h/help'
        case 'summarize'
            __depesche_parse_subcommand -r 1 'sentences=' 'words=' 'characters=' 'ratio=' 'method=' 'seed=' 'query=' 'together' 'explain' 'format=' 'lang=' 'jsonl' 'input-format=' 'lossy' 'jobs=' 'o/output=' 'output-dir=' 'resume' 'lexicons=+' 'overlay=+' 'config=' 'q/quiet' 'no-progress' 'color=' 'version' 'h/help'
        case 'translate'
            __depesche_parse_subcommand -r 1 'from=' 'to=' 'variety=' 'quotes=' 'mark-unknown' 'explain' 'format=' 'engine-command=' 'glossary=+' 'no-default-glossaries' 'keep-going' 'names=+' 'style=' 'document' 'jsonl' 'input-format=' 'lossy' 'jobs=' 'o/output=' 'output-dir=' 'resume' 'lexicons=+' 'overlay=+' 'config=' 'q/quiet' 'no-progress' 'color=' 'version' 'h/help'
        case 'segment'
            __depesche_parse_subcommand -r 1 'lang=' 'srx=' 'markup=' 'wrapped' 'explain' 'format=' 'jsonl' 'input-format=' 'lossy' 'jobs=' 'o/output=' 'output-dir=' 'resume' 'lexicons=+' 'overlay=+' 'config=' 'q/quiet' 'no-progress' 'color=' 'version' 'h/help'
        case 'names'
            __depesche_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'normalize'
                __depesche_parse_subcommand -r 1 'list' 'from=' 'to=' 'origin=' 'no-authority' 'format=' 'names=+' 'style=' 'document' 'jsonl' 'input-format=' 'lossy' 'jobs=' 'o/output=' 'output-dir=' 'resume' 'lexicons=+' 'overlay=+' 'config=' 'q/quiet' 'no-progress' 'color=' 'version' 'h/help'
            case 'match'
                __depesche_parse_subcommand -r 1 'pairs' 'threshold=' 'format=' 'names=+' 'style=' 'jsonl' 'input-format=' 'lossy' 'jobs=' 'o/output=' 'output-dir=' 'resume' 'lexicons=+' 'overlay=+' 'config=' 'q/quiet' 'no-progress' 'color=' 'version' 'h/help'
            case 'group'
                __depesche_parse_subcommand -r 1 'format=' 'names=+' 'style=' 'jsonl' 'input-format=' 'lossy' 'jobs=' 'o/output=' 'output-dir=' 'resume' 'lexicons=+' 'overlay=+' 'config=' 'q/quiet' 'no-progress' 'color=' 'version' 'h/help'
            case 'explain'
                __depesche_parse_subcommand -r 1 'from=' 'to=' 'origin=' 'names=+' 'style=' 'lexicons=+' 'overlay=+' 'config=' 'q/quiet' 'no-progress' 'color=' 'version' 'h/help'
            end
        case 'transliterate'
            __depesche_parse_subcommand -r 1 'scheme=' 'list' 'reverse' 'format=' 'document' 'jsonl' 'input-format=' 'lossy' 'jobs=' 'o/output=' 'output-dir=' 'resume' 'lexicons=+' 'overlay=+' 'config=' 'q/quiet' 'no-progress' 'color=' 'version' 'h/help'
        case 'terms'
            __depesche_parse_subcommand -r 1 'glossary=+' 'no-default-glossaries' 'keep-going' 'format=' 'jsonl' 'input-format=' 'lossy' 'jobs=' 'o/output=' 'output-dir=' 'resume' 'lexicons=+' 'overlay=+' 'config=' 'q/quiet' 'no-progress' 'color=' 'version' 'h/help'
        case 'glossary'
            __depesche_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'check'
                __depesche_parse_subcommand -r 1 'text=+' 'input-format=' 'from=' 'to=' 'lexicons=+' 'overlay=+' 'config=' 'q/quiet' 'no-progress' 'color=' 'version' 'h/help'
            case 'convert'
                __depesche_parse_subcommand 1 'format=' 'input-format=' 'pairs' 'keep-going' 'o/output=' 'from=' 'to=' 'q/quiet' 'no-progress' 'color=' 'version' 'h/help'
            case 'extract'
                __depesche_parse_subcommand -r 1 'glossary=+' 'no-default-glossaries' 'keep-going' 'minimum=' 'limit=' 'format=' 'jsonl' 'input-format=' 'lossy' 'jobs=' 'o/output=' 'output-dir=' 'resume' 'lexicons=+' 'overlay=+' 'config=' 'q/quiet' 'no-progress' 'color=' 'version' 'h/help'
            case 'review'
                __depesche_parse_subcommand -r 1 'glossary=+' 'no-default-glossaries' 'keep-going' 'format=' 'jsonl' 'input-format=' 'lossy' 'jobs=' 'o/output=' 'output-dir=' 'resume' 'lexicons=+' 'overlay=+' 'config=' 'q/quiet' 'no-progress' 'color=' 'version' 'h/help'
            end
        case 'detect'
            __depesche_parse_subcommand -r 1 'lines' 'format=' 'jsonl' 'input-format=' 'lossy' 'jobs=' 'o/output=' 'output-dir=' 'resume' 'lexicons=+' 'overlay=+' 'config=' 'q/quiet' 'no-progress' 'color=' 'version' 'h/help'
        case 'analyze'
            __depesche_parse_subcommand -r 1 'list' 'names=+' 'style=' 'lang=' 'jsonl' 'input-format=' 'lossy' 'jobs=' 'o/output=' 'output-dir=' 'resume' 'lexicons=+' 'overlay=+' 'config=' 'q/quiet' 'no-progress' 'color=' 'version' 'h/help'
        case 'lexicon'
            __depesche_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'check'
                __depesche_parse_subcommand 0 'lexicons=+' 'overlay=+' 'config=' 'q/quiet' 'no-progress' 'color=' 'version' 'h/help'
            case 'lookup'
                __depesche_parse_subcommand -r 1 'lexicons=+' 'overlay=+' 'config=' 'q/quiet' 'no-progress' 'color=' 'version' 'h/help'
            case 'missing'
                __depesche_parse_subcommand -r 1 'contexts=' 'lexicons=+' 'overlay=+' 'config=' 'q/quiet' 'no-progress' 'color=' 'version' 'h/help'
            case 'stats'
                __depesche_parse_subcommand 0 'lexicons=+' 'overlay=+' 'config=' 'q/quiet' 'no-progress' 'color=' 'version' 'h/help'
            case 'import'
                __depesche_parse_subcommand 1 'o/output=' 'lexicons=+' 'overlay=+' 'config=' 'q/quiet' 'no-progress' 'color=' 'version' 'h/help'
            end
        case 'doctor'
            __depesche_parse_subcommand 0 'lexicons=+' 'overlay=+' 'config=' 'q/quiet' 'no-progress' 'color=' 'version' 'h/help'
        case 'help'
            __depesche_parse_subcommand -r 1 'version'
        end
    end
end

function __depesche_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __depesche_parse_subcommand -S -a positional_count
    argparse -s r -- $argv
    set -l option_specs $argv[2..]
    set -l is_repeating_positional $_flag_r
    set -el _flag_r
    set -a commands $unparsed_tokens[1]
    set positional_index 0
    while true
        set -e unparsed_tokens[1]
        argparse -sn "$commands" $option_specs -- $unparsed_tokens 2> /dev/null
        set unparsed_tokens $argv
        set positional_index (math $positional_index + 1)
        for non_repeating_flag_or_option in $non_repeating_flags_or_options
            if set -ql "_flag_$(string replace -a - _ -- $non_repeating_flag_or_option)"
                set non_repeating_flags_or_options_absent 1
                break
            end
        end
        test (count $unparsed_tokens) -eq 0 -o \( -z "$is_repeating_positional" -a "$positional_index" -gt "$positional_count" \) && break
    end
end

function __depesche_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __depesche_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__depesche_tokens -p)
    if test -z "$(__depesche_tokens -t)"
        set -l index (count (__depesche_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'depesche' -f
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche" version' -l 'version' -d 'Show the version.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche" -eq 1' -fa 'brief' -d 'A short English brief of German articles.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche" -eq 1' -fa 'summarize' -d 'The most telling sentences of articles, in their own language and order.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche" -eq 1' -fa 'translate' -d 'German to English, every line of input one line of output.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche" -eq 1' -fa 'segment' -d 'The sentences of a text, one a line.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche" -eq 1' -fa 'names' -d 'Names of persons and places as English readers know them.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche" -eq 1' -fa 'transliterate' -d 'From one script to another by a published standard.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche" -eq 1' -fa 'terms' -d 'The terms of a glossary in a German text, with what they become in English.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche" -eq 1' -fa 'glossary' -d 'Check, convert and fill glossaries, and check translations against them.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche" -eq 1' -fa 'detect' -d 'The language of a text, or of each line.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche" -eq 1' -fa 'analyze' -d 'German words with lemma, word class, features and place in the clause.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche" -eq 1' -fa 'lexicon' -d 'Check, look up and measure the data that everything else works from.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche" -eq 1' -fa 'doctor' -d 'What is installed and embedded, and whether it is sound.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief" words' -l 'words' -d 'At most this many words, the headline included (default: 120, or 150 for several articles together).' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief" sentences' -l 'sentences' -d 'At most this many sentences instead.' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief" query' -l 'query' -d 'What the reader asks for; sentences about it win.' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief" together' -l 'together' -d 'One brief of all files together.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief" show-source' -l 'show-source' -d 'Show the German sentence under each English one.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief" format' -l 'format' -d 'text, markdown, html or json.' -rfka 'text markdown html json'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief" variety' -l 'variety' -d 'Spelling: us or uk.' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief" quotes' -l 'quotes' -d 'Quotation marks and apostrophes: ascii or typographic.' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief" engine-command' -l 'engine-command' -d 'Translate by this command, which answers a JSON object a line; names and terms are protected and checked.' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief"' -l 'glossary' -d 'Terms to use: TSV, CSV, TBX, TMX or SKOS. May be repeated; the first that has a term wins.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief" no-default-glossaries' -l 'no-default-glossaries' -d 'Do without the embedded glossaries (politics, economy, law, security).'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief" keep-going' -l 'keep-going' -d 'Use what can be read of a glossary with errors, and tell all of them.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief"' -l 'names' -d 'Names of your house, TSV: German, English, kind. May be repeated; the first that has a name wins.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief" style' -l 'style' -d 'Whose spelling: press, ap, bgn or official.' -rfka 'press ap bgn official'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief" lang' -l 'lang' -d 'Language of the source, for instance de (default: detected).' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche brief" -ge 1' -F
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief" jsonl' -l 'jsonl' -d 'Read one JSON record a line and write one result a line.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief" input-format' -l 'input-format' -d 'What files hold: auto (by suffix), text, markdown, html (the article of a news page).' -rfka 'auto text markdown html conllu'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief" lossy' -l 'lossy' -d 'Replace invalid UTF-8 by U+FFFD instead of refusing it.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief" jobs' -l 'jobs' -d 'How many documents to work on at a time (default: the cores).' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief" o output' -l 'output' -s 'o' -d 'Write to this file, which appears only when it is whole.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief" output-dir' -l 'output-dir' -d 'Write the results of each file, or of each in a folder, to one of its name here.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief" resume' -l 'resume' -d 'With --jsonl and --output, or with --output-dir: go on where a run that was cut off had come to.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief"' -l 'lexicons' -d 'Lay a folder like lexicons/ over the embedded data. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief"' -l 'overlay' -d 'Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief" config' -l 'config' -d 'Settings (default: ~/.config/depesche/config.toml, if it is there).' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief" q quiet' -l 'quiet' -s 'q' -d 'No warnings, notes or progress.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief" no-progress' -l 'no-progress' -d 'No progress on standard error.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief" color' -l 'color' -d 'Colours in diagnostics: auto, always or never.' -rfka 'auto always never'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief" version' -l 'version' -d 'Show the version.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche brief" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche summarize" sentences' -l 'sentences' -d 'How many sentences (default: 3).' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche summarize" words' -l 'words' -d 'At most this many words, but one sentence at least.' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche summarize" characters' -l 'characters' -d 'At most this many characters, but one sentence at least.' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche summarize" ratio' -l 'ratio' -d 'This share of the sentences, from 0 to 1.' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche summarize" method' -l 'method' -d 'depesche, lead, lexrank, textrank, lsa, sumbasic, luhn or random.' -rfka 'depesche lead lexrank textrank lsa sumbasic luhn random'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche summarize" seed' -l 'seed' -d 'What --method random draws lots by (default: 1).' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche summarize" query' -l 'query' -d 'What the reader asks for; sentences about it win.' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche summarize" together' -l 'together' -d 'One summary of all files together instead of one for each.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche summarize" explain' -l 'explain' -d 'All sentences, the best first, with their scores and what these are made of.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche summarize" format' -l 'format' -d 'text or json.' -rfka 'text json'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche summarize" lang' -l 'lang' -d 'Language of the source, for instance de (default: detected).' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche summarize" -ge 1' -F
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche summarize" jsonl' -l 'jsonl' -d 'Read one JSON record a line and write one result a line.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche summarize" input-format' -l 'input-format' -d 'What files hold: auto (by suffix), text, markdown, html (the article of a news page).' -rfka 'auto text markdown html conllu'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche summarize" lossy' -l 'lossy' -d 'Replace invalid UTF-8 by U+FFFD instead of refusing it.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche summarize" jobs' -l 'jobs' -d 'How many documents to work on at a time (default: the cores).' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche summarize" o output' -l 'output' -s 'o' -d 'Write to this file, which appears only when it is whole.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche summarize" output-dir' -l 'output-dir' -d 'Write the results of each file, or of each in a folder, to one of its name here.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche summarize" resume' -l 'resume' -d 'With --jsonl and --output, or with --output-dir: go on where a run that was cut off had come to.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche summarize"' -l 'lexicons' -d 'Lay a folder like lexicons/ over the embedded data. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche summarize"' -l 'overlay' -d 'Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche summarize" config' -l 'config' -d 'Settings (default: ~/.config/depesche/config.toml, if it is there).' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche summarize" q quiet' -l 'quiet' -s 'q' -d 'No warnings, notes or progress.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche summarize" no-progress' -l 'no-progress' -d 'No progress on standard error.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche summarize" color' -l 'color' -d 'Colours in diagnostics: auto, always or never.' -rfka 'auto always never'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche summarize" version' -l 'version' -d 'Show the version.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche summarize" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate" from' -l 'from' -d 'Language of the source; only de for now.' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate" to' -l 'to' -d 'Language of the translation; only en for now.' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate" variety' -l 'variety' -d 'Spelling and usage: us or uk.' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate" quotes' -l 'quotes' -d 'Quotation marks and apostrophes: ascii or typographic.' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate" mark-unknown' -l 'mark-unknown' -d 'Put a star before words that could not be read.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate" explain' -l 'explain' -d 'Show the way of each sentence, stage by stage.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate" format' -l 'format' -d 'text, json, or xliff (2.1) for post-editing.' -rfka 'text json xliff'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate" engine-command' -l 'engine-command' -d 'Translate by this command, which answers a JSON object a line; names and terms are protected and checked.' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate"' -l 'glossary' -d 'Terms to use: TSV, CSV, TBX, TMX or SKOS. May be repeated; the first that has a term wins.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate" no-default-glossaries' -l 'no-default-glossaries' -d 'Do without the embedded glossaries (politics, economy, law, security).'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate" keep-going' -l 'keep-going' -d 'Use what can be read of a glossary with errors, and tell all of them.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate"' -l 'names' -d 'Names of your house, TSV: German, English, kind. May be repeated; the first that has a name wins.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate" style' -l 'style' -d 'Whose spelling: press, ap, bgn or official.' -rfka 'press ap bgn official'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate" document' -l 'document' -d 'Take each file as one document instead of each line.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche translate" -ge 1' -F
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate" jsonl' -l 'jsonl' -d 'Read one JSON record a line and write one result a line.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate" input-format' -l 'input-format' -d 'What files hold: auto (by suffix), text, markdown, html (the article of a news page).' -rfka 'auto text markdown html conllu'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate" lossy' -l 'lossy' -d 'Replace invalid UTF-8 by U+FFFD instead of refusing it.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate" jobs' -l 'jobs' -d 'How many documents to work on at a time (default: the cores).' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate" o output' -l 'output' -s 'o' -d 'Write to this file, which appears only when it is whole.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate" output-dir' -l 'output-dir' -d 'Write the results of each file, or of each in a folder, to one of its name here.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate" resume' -l 'resume' -d 'With --jsonl and --output, or with --output-dir: go on where a run that was cut off had come to.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate"' -l 'lexicons' -d 'Lay a folder like lexicons/ over the embedded data. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate"' -l 'overlay' -d 'Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate" config' -l 'config' -d 'Settings (default: ~/.config/depesche/config.toml, if it is there).' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate" q quiet' -l 'quiet' -s 'q' -d 'No warnings, notes or progress.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate" no-progress' -l 'no-progress' -d 'No progress on standard error.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate" color' -l 'color' -d 'Colours in diagnostics: auto, always or never.' -rfka 'auto always never'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate" version' -l 'version' -d 'Show the version.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche translate" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche segment" lang' -l 'lang' -d 'Language of the source, for instance de (default: detected).' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche segment" srx' -l 'srx' -d 'Rules in SRX 2.0, for the languages that the file maps.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche segment" markup' -l 'markup' -d 'Keep to the source: all blocks of html or markdown with their places, lang and translate=no respected.' -rfka 'text markdown html'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche segment" wrapped' -l 'wrapped' -d 'Join the lines of a paragraph. Without it this is done where a wrap width shows.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche segment" explain' -l 'explain' -d 'Say at each place where a sentence might end what was decided, and by which rule.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche segment" format' -l 'format' -d 'text or json.' -rfka 'text json'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche segment" -ge 1' -F
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche segment" jsonl' -l 'jsonl' -d 'Read one JSON record a line and write one result a line.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche segment" input-format' -l 'input-format' -d 'What files hold: auto (by suffix), text, markdown, html (the article of a news page).' -rfka 'auto text markdown html conllu'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche segment" lossy' -l 'lossy' -d 'Replace invalid UTF-8 by U+FFFD instead of refusing it.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche segment" jobs' -l 'jobs' -d 'How many documents to work on at a time (default: the cores).' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche segment" o output' -l 'output' -s 'o' -d 'Write to this file, which appears only when it is whole.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche segment" output-dir' -l 'output-dir' -d 'Write the results of each file, or of each in a folder, to one of its name here.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche segment" resume' -l 'resume' -d 'With --jsonl and --output, or with --output-dir: go on where a run that was cut off had come to.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche segment"' -l 'lexicons' -d 'Lay a folder like lexicons/ over the embedded data. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche segment"' -l 'overlay' -d 'Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche segment" config' -l 'config' -d 'Settings (default: ~/.config/depesche/config.toml, if it is there).' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche segment" q quiet' -l 'quiet' -s 'q' -d 'No warnings, notes or progress.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche segment" no-progress' -l 'no-progress' -d 'No progress on standard error.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche segment" color' -l 'color' -d 'Colours in diagnostics: auto, always or never.' -rfka 'auto always never'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche segment" version' -l 'version' -d 'Show the version.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche segment" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names" version' -l 'version' -d 'Show the version.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche names" -eq 1' -fa 'normalize' -d 'Respell the names in running text, or one name a line.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche names" -eq 1' -fa 'match' -d 'Whether two names are one, with a score and the reasons.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche names" -eq 1' -fa 'group' -d 'The spellings of a list, one name a line, put together where they are one name.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche names" -eq 1' -fa 'explain' -d 'Why a name is spelt as it is: the entry, the rule, and what its letters say.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names normalize" list' -l 'list' -d 'One name a line instead of running text.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names normalize" from' -l 'from' -d 'Language of the text, or of the names if they are in another script.' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names normalize" to' -l 'to' -d 'Language of the reader: en, de, or ru, uk, be, bg for the original.' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names normalize" origin' -l 'origin' -d 'Language that the names come from, for instance ru.' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names normalize" no-authority' -l 'no-authority' -d 'Respell by rule alone, as if no name were known.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names normalize" format' -l 'format' -d 'text or json.' -rfka 'text json'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names normalize"' -l 'names' -d 'Names of your house, TSV: German, English, kind. May be repeated; the first that has a name wins.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names normalize" style' -l 'style' -d 'Whose spelling: press, ap, bgn or official.' -rfka 'press ap bgn official'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names normalize" document' -l 'document' -d 'Take each file as one document instead of each line.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche names normalize" -ge 1' -F
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names normalize" jsonl' -l 'jsonl' -d 'Read one JSON record a line and write one result a line.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names normalize" input-format' -l 'input-format' -d 'What files hold: auto (by suffix), text, markdown, html (the article of a news page).' -rfka 'auto text markdown html conllu'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names normalize" lossy' -l 'lossy' -d 'Replace invalid UTF-8 by U+FFFD instead of refusing it.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names normalize" jobs' -l 'jobs' -d 'How many documents to work on at a time (default: the cores).' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names normalize" o output' -l 'output' -s 'o' -d 'Write to this file, which appears only when it is whole.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names normalize" output-dir' -l 'output-dir' -d 'Write the results of each file, or of each in a folder, to one of its name here.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names normalize" resume' -l 'resume' -d 'With --jsonl and --output, or with --output-dir: go on where a run that was cut off had come to.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names normalize"' -l 'lexicons' -d 'Lay a folder like lexicons/ over the embedded data. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names normalize"' -l 'overlay' -d 'Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names normalize" config' -l 'config' -d 'Settings (default: ~/.config/depesche/config.toml, if it is there).' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names normalize" q quiet' -l 'quiet' -s 'q' -d 'No warnings, notes or progress.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names normalize" no-progress' -l 'no-progress' -d 'No progress on standard error.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names normalize" color' -l 'color' -d 'Colours in diagnostics: auto, always or never.' -rfka 'auto always never'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names normalize" version' -l 'version' -d 'Show the version.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names normalize" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names match" pairs' -l 'pairs' -d 'Read two names a line, divided by a tab.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names match" threshold' -l 'threshold' -d 'From which score on the names are the same (default: 0.7).' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names match" format' -l 'format' -d 'text or json.' -rfka 'text json'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names match"' -l 'names' -d 'Names of your house, TSV: German, English, kind. May be repeated; the first that has a name wins.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names match" style' -l 'style' -d 'Whose spelling: press, ap, bgn or official.' -rfka 'press ap bgn official'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche names match" -ge 1' -F
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names match" jsonl' -l 'jsonl' -d 'Read one JSON record a line and write one result a line.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names match" input-format' -l 'input-format' -d 'What files hold: auto (by suffix), text, markdown, html (the article of a news page).' -rfka 'auto text markdown html conllu'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names match" lossy' -l 'lossy' -d 'Replace invalid UTF-8 by U+FFFD instead of refusing it.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names match" jobs' -l 'jobs' -d 'How many documents to work on at a time (default: the cores).' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names match" o output' -l 'output' -s 'o' -d 'Write to this file, which appears only when it is whole.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names match" output-dir' -l 'output-dir' -d 'Write the results of each file, or of each in a folder, to one of its name here.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names match" resume' -l 'resume' -d 'With --jsonl and --output, or with --output-dir: go on where a run that was cut off had come to.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names match"' -l 'lexicons' -d 'Lay a folder like lexicons/ over the embedded data. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names match"' -l 'overlay' -d 'Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names match" config' -l 'config' -d 'Settings (default: ~/.config/depesche/config.toml, if it is there).' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names match" q quiet' -l 'quiet' -s 'q' -d 'No warnings, notes or progress.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names match" no-progress' -l 'no-progress' -d 'No progress on standard error.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names match" color' -l 'color' -d 'Colours in diagnostics: auto, always or never.' -rfka 'auto always never'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names match" version' -l 'version' -d 'Show the version.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names match" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names group" format' -l 'format' -d 'text or json.' -rfka 'text json'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names group"' -l 'names' -d 'Names of your house, TSV: German, English, kind. May be repeated; the first that has a name wins.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names group" style' -l 'style' -d 'Whose spelling: press, ap, bgn or official.' -rfka 'press ap bgn official'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche names group" -ge 1' -F
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names group" jsonl' -l 'jsonl' -d 'Read one JSON record a line and write one result a line.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names group" input-format' -l 'input-format' -d 'What files hold: auto (by suffix), text, markdown, html (the article of a news page).' -rfka 'auto text markdown html conllu'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names group" lossy' -l 'lossy' -d 'Replace invalid UTF-8 by U+FFFD instead of refusing it.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names group" jobs' -l 'jobs' -d 'How many documents to work on at a time (default: the cores).' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names group" o output' -l 'output' -s 'o' -d 'Write to this file, which appears only when it is whole.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names group" output-dir' -l 'output-dir' -d 'Write the results of each file, or of each in a folder, to one of its name here.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names group" resume' -l 'resume' -d 'With --jsonl and --output, or with --output-dir: go on where a run that was cut off had come to.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names group"' -l 'lexicons' -d 'Lay a folder like lexicons/ over the embedded data. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names group"' -l 'overlay' -d 'Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names group" config' -l 'config' -d 'Settings (default: ~/.config/depesche/config.toml, if it is there).' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names group" q quiet' -l 'quiet' -s 'q' -d 'No warnings, notes or progress.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names group" no-progress' -l 'no-progress' -d 'No progress on standard error.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names group" color' -l 'color' -d 'Colours in diagnostics: auto, always or never.' -rfka 'auto always never'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names group" version' -l 'version' -d 'Show the version.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names group" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names explain" from' -l 'from' -d 'Language of the spelling, or of names in another script.' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names explain" to' -l 'to' -d 'Language of the reader: en, de, or ru, uk, be, bg for the original.' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names explain" origin' -l 'origin' -d 'Language that the names come from, for instance ru.' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names explain"' -l 'names' -d 'Names of your house, TSV: German, English, kind. May be repeated; the first that has a name wins.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names explain" style' -l 'style' -d 'Whose spelling: press, ap, bgn or official.' -rfka 'press ap bgn official'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names explain"' -l 'lexicons' -d 'Lay a folder like lexicons/ over the embedded data. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names explain"' -l 'overlay' -d 'Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names explain" config' -l 'config' -d 'Settings (default: ~/.config/depesche/config.toml, if it is there).' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names explain" q quiet' -l 'quiet' -s 'q' -d 'No warnings, notes or progress.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names explain" no-progress' -l 'no-progress' -d 'No progress on standard error.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names explain" color' -l 'color' -d 'Colours in diagnostics: auto, always or never.' -rfka 'auto always never'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names explain" version' -l 'version' -d 'Show the version.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche names explain" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche transliterate" scheme' -l 'scheme' -d 'The standard, by its id in the ISO 24229 register (see --list).' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche transliterate" list' -l 'list' -d 'Print id and title of all standards; with --reverse of those that have a way back.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche transliterate" reverse' -l 'reverse' -d 'From Latin letters back to the original.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche transliterate" format' -l 'format' -d 'text or json.' -rfka 'text json'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche transliterate" document' -l 'document' -d 'Take each file as one document instead of each line.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche transliterate" -ge 1' -F
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche transliterate" jsonl' -l 'jsonl' -d 'Read one JSON record a line and write one result a line.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche transliterate" input-format' -l 'input-format' -d 'What files hold: auto (by suffix), text, markdown, html (the article of a news page).' -rfka 'auto text markdown html conllu'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche transliterate" lossy' -l 'lossy' -d 'Replace invalid UTF-8 by U+FFFD instead of refusing it.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche transliterate" jobs' -l 'jobs' -d 'How many documents to work on at a time (default: the cores).' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche transliterate" o output' -l 'output' -s 'o' -d 'Write to this file, which appears only when it is whole.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche transliterate" output-dir' -l 'output-dir' -d 'Write the results of each file, or of each in a folder, to one of its name here.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche transliterate" resume' -l 'resume' -d 'With --jsonl and --output, or with --output-dir: go on where a run that was cut off had come to.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche transliterate"' -l 'lexicons' -d 'Lay a folder like lexicons/ over the embedded data. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche transliterate"' -l 'overlay' -d 'Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche transliterate" config' -l 'config' -d 'Settings (default: ~/.config/depesche/config.toml, if it is there).' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche transliterate" q quiet' -l 'quiet' -s 'q' -d 'No warnings, notes or progress.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche transliterate" no-progress' -l 'no-progress' -d 'No progress on standard error.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche transliterate" color' -l 'color' -d 'Colours in diagnostics: auto, always or never.' -rfka 'auto always never'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche transliterate" version' -l 'version' -d 'Show the version.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche transliterate" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche terms"' -l 'glossary' -d 'Terms to use: TSV, CSV, TBX, TMX or SKOS. May be repeated; the first that has a term wins.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche terms" no-default-glossaries' -l 'no-default-glossaries' -d 'Do without the embedded glossaries (politics, economy, law, security).'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche terms" keep-going' -l 'keep-going' -d 'Use what can be read of a glossary with errors, and tell all of them.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche terms" format' -l 'format' -d 'text, tsv or json.' -rfka 'text tsv json'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche terms" -ge 1' -F
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche terms" jsonl' -l 'jsonl' -d 'Read one JSON record a line and write one result a line.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche terms" input-format' -l 'input-format' -d 'What files hold: auto (by suffix), text, markdown, html (the article of a news page).' -rfka 'auto text markdown html conllu'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche terms" lossy' -l 'lossy' -d 'Replace invalid UTF-8 by U+FFFD instead of refusing it.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche terms" jobs' -l 'jobs' -d 'How many documents to work on at a time (default: the cores).' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche terms" o output' -l 'output' -s 'o' -d 'Write to this file, which appears only when it is whole.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche terms" output-dir' -l 'output-dir' -d 'Write the results of each file, or of each in a folder, to one of its name here.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche terms" resume' -l 'resume' -d 'With --jsonl and --output, or with --output-dir: go on where a run that was cut off had come to.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche terms"' -l 'lexicons' -d 'Lay a folder like lexicons/ over the embedded data. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche terms"' -l 'overlay' -d 'Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche terms" config' -l 'config' -d 'Settings (default: ~/.config/depesche/config.toml, if it is there).' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche terms" q quiet' -l 'quiet' -s 'q' -d 'No warnings, notes or progress.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche terms" no-progress' -l 'no-progress' -d 'No progress on standard error.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche terms" color' -l 'color' -d 'Colours in diagnostics: auto, always or never.' -rfka 'auto always never'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche terms" version' -l 'version' -d 'Show the version.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche terms" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary" version' -l 'version' -d 'Show the version.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche glossary" -eq 1' -fa 'check' -d 'Errors and doubtful entries of glossaries, with line numbers.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche glossary" -eq 1' -fa 'convert' -d 'A glossary in another format: TSV, CSV, TBX, TMX or SKOS.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche glossary" -eq 1' -fa 'extract' -d 'Term candidates of German texts, with an English reading to start from.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche glossary" -eq 1' -fa 'review' -d 'Does a translation use the terms of its glossary?'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche glossary check" -ge 1' -F
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary check"' -l 'text' -d 'A German text: tell which terms it does not hold. May be repeated.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary check" input-format' -l 'input-format' -d 'Format of the glossaries (default: told by the content).' -rfka 'tsv csv tbx tbx-dct tbx-v2 tmx skos turtle'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary check" from' -l 'from' -d 'Source language of a table that does not name it.' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary check" to' -l 'to' -d 'Target language of a table that does not name it.' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary check"' -l 'lexicons' -d 'Lay a folder like lexicons/ over the embedded data. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary check"' -l 'overlay' -d 'Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary check" config' -l 'config' -d 'Settings (default: ~/.config/depesche/config.toml, if it is there).' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary check" q quiet' -l 'quiet' -s 'q' -d 'No warnings, notes or progress.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary check" no-progress' -l 'no-progress' -d 'No progress on standard error.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary check" color' -l 'color' -d 'Colours in diagnostics: auto, always or never.' -rfka 'auto always never'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary check" version' -l 'version' -d 'Show the version.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary check" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche glossary convert" -eq 1' -F
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary convert" format' -l 'format' -d 'The format wanted (default: by the ending of --output, else tsv).' -rfka 'tsv csv tbx tbx-dct tbx-v2 tmx skos turtle'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary convert" input-format' -l 'input-format' -d 'Format of the input (default: told by the content).' -rfka 'tsv csv tbx tbx-dct tbx-v2 tmx skos turtle'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary convert" pairs' -l 'pairs' -d 'Tables of term and best target alone, without a header.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary convert" keep-going' -l 'keep-going' -d 'Convert what can be read of a glossary with errors, and tell all of them.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary convert" o output' -l 'output' -s 'o' -d 'Write to this file, which appears only when it is whole.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary convert" from' -l 'from' -d 'Source language of a table that does not name it.' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary convert" to' -l 'to' -d 'Target language of a table that does not name it.' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary convert" q quiet' -l 'quiet' -s 'q' -d 'No warnings, notes or progress.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary convert" no-progress' -l 'no-progress' -d 'No progress on standard error.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary convert" color' -l 'color' -d 'Colours in diagnostics: auto, always or never.' -rfka 'auto always never'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary convert" version' -l 'version' -d 'Show the version.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary convert" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary extract"' -l 'glossary' -d 'Terms to use: TSV, CSV, TBX, TMX or SKOS. May be repeated; the first that has a term wins.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary extract" no-default-glossaries' -l 'no-default-glossaries' -d 'Do without the embedded glossaries (politics, economy, law, security).'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary extract" keep-going' -l 'keep-going' -d 'Use what can be read of a glossary with errors, and tell all of them.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary extract" minimum' -l 'minimum' -d 'How often a candidate must occur, in any form.' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary extract" limit' -l 'limit' -d 'How many candidates to give.' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary extract" format' -l 'format' -d 'text, tsv or json.' -rfka 'text tsv json'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche glossary extract" -ge 1' -F
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary extract" jsonl' -l 'jsonl' -d 'Read one JSON record a line and write one result a line.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary extract" input-format' -l 'input-format' -d 'What files hold: auto (by suffix), text, markdown, html (the article of a news page).' -rfka 'auto text markdown html conllu'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary extract" lossy' -l 'lossy' -d 'Replace invalid UTF-8 by U+FFFD instead of refusing it.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary extract" jobs' -l 'jobs' -d 'How many documents to work on at a time (default: the cores).' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary extract" o output' -l 'output' -s 'o' -d 'Write to this file, which appears only when it is whole.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary extract" output-dir' -l 'output-dir' -d 'Write the results of each file, or of each in a folder, to one of its name here.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary extract" resume' -l 'resume' -d 'With --jsonl and --output, or with --output-dir: go on where a run that was cut off had come to.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary extract"' -l 'lexicons' -d 'Lay a folder like lexicons/ over the embedded data. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary extract"' -l 'overlay' -d 'Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary extract" config' -l 'config' -d 'Settings (default: ~/.config/depesche/config.toml, if it is there).' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary extract" q quiet' -l 'quiet' -s 'q' -d 'No warnings, notes or progress.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary extract" no-progress' -l 'no-progress' -d 'No progress on standard error.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary extract" color' -l 'color' -d 'Colours in diagnostics: auto, always or never.' -rfka 'auto always never'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary extract" version' -l 'version' -d 'Show the version.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary extract" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary review"' -l 'glossary' -d 'Terms to use: TSV, CSV, TBX, TMX or SKOS. May be repeated; the first that has a term wins.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary review" no-default-glossaries' -l 'no-default-glossaries' -d 'Do without the embedded glossaries (politics, economy, law, security).'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary review" keep-going' -l 'keep-going' -d 'Use what can be read of a glossary with errors, and tell all of them.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary review" format' -l 'format' -d 'text or json.' -rfka 'text json'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche glossary review" -ge 1' -F
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary review" jsonl' -l 'jsonl' -d 'Read one JSON record a line and write one result a line.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary review" input-format' -l 'input-format' -d 'What files hold: auto (by suffix), text, markdown, html (the article of a news page).' -rfka 'auto text markdown html conllu'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary review" lossy' -l 'lossy' -d 'Replace invalid UTF-8 by U+FFFD instead of refusing it.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary review" jobs' -l 'jobs' -d 'How many documents to work on at a time (default: the cores).' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary review" o output' -l 'output' -s 'o' -d 'Write to this file, which appears only when it is whole.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary review" output-dir' -l 'output-dir' -d 'Write the results of each file, or of each in a folder, to one of its name here.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary review" resume' -l 'resume' -d 'With --jsonl and --output, or with --output-dir: go on where a run that was cut off had come to.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary review"' -l 'lexicons' -d 'Lay a folder like lexicons/ over the embedded data. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary review"' -l 'overlay' -d 'Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary review" config' -l 'config' -d 'Settings (default: ~/.config/depesche/config.toml, if it is there).' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary review" q quiet' -l 'quiet' -s 'q' -d 'No warnings, notes or progress.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary review" no-progress' -l 'no-progress' -d 'No progress on standard error.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary review" color' -l 'color' -d 'Colours in diagnostics: auto, always or never.' -rfka 'auto always never'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary review" version' -l 'version' -d 'Show the version.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche glossary review" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche detect" lines' -l 'lines' -d 'Take each line as a document of its own.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche detect" format' -l 'format' -d 'text or json.' -rfka 'text json'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche detect" -ge 1' -F
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche detect" jsonl' -l 'jsonl' -d 'Read one JSON record a line and write one result a line.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche detect" input-format' -l 'input-format' -d 'What files hold: auto (by suffix), text, markdown, html (the article of a news page).' -rfka 'auto text markdown html conllu'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche detect" lossy' -l 'lossy' -d 'Replace invalid UTF-8 by U+FFFD instead of refusing it.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche detect" jobs' -l 'jobs' -d 'How many documents to work on at a time (default: the cores).' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche detect" o output' -l 'output' -s 'o' -d 'Write to this file, which appears only when it is whole.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche detect" output-dir' -l 'output-dir' -d 'Write the results of each file, or of each in a folder, to one of its name here.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche detect" resume' -l 'resume' -d 'With --jsonl and --output, or with --output-dir: go on where a run that was cut off had come to.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche detect"' -l 'lexicons' -d 'Lay a folder like lexicons/ over the embedded data. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche detect"' -l 'overlay' -d 'Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche detect" config' -l 'config' -d 'Settings (default: ~/.config/depesche/config.toml, if it is there).' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche detect" q quiet' -l 'quiet' -s 'q' -d 'No warnings, notes or progress.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche detect" no-progress' -l 'no-progress' -d 'No progress on standard error.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche detect" color' -l 'color' -d 'Colours in diagnostics: auto, always or never.' -rfka 'auto always never'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche detect" version' -l 'version' -d 'Show the version.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche detect" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche analyze" list' -l 'list' -d 'One word form a line.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche analyze"' -l 'names' -d 'Names of your house, TSV: German, English, kind. May be repeated; the first that has a name wins.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche analyze" style' -l 'style' -d 'Whose spelling: press, ap, bgn or official.' -rfka 'press ap bgn official'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche analyze" lang' -l 'lang' -d 'Language of the source, for instance de (default: detected).' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche analyze" -ge 1' -F
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche analyze" jsonl' -l 'jsonl' -d 'Read one JSON record a line and write one result a line.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche analyze" input-format' -l 'input-format' -d 'What files hold: auto (by suffix), text, markdown, html (the article of a news page).' -rfka 'auto text markdown html conllu'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche analyze" lossy' -l 'lossy' -d 'Replace invalid UTF-8 by U+FFFD instead of refusing it.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche analyze" jobs' -l 'jobs' -d 'How many documents to work on at a time (default: the cores).' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche analyze" o output' -l 'output' -s 'o' -d 'Write to this file, which appears only when it is whole.' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche analyze" output-dir' -l 'output-dir' -d 'Write the results of each file, or of each in a folder, to one of its name here.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche analyze" resume' -l 'resume' -d 'With --jsonl and --output, or with --output-dir: go on where a run that was cut off had come to.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche analyze"' -l 'lexicons' -d 'Lay a folder like lexicons/ over the embedded data. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche analyze"' -l 'overlay' -d 'Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche analyze" config' -l 'config' -d 'Settings (default: ~/.config/depesche/config.toml, if it is there).' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche analyze" q quiet' -l 'quiet' -s 'q' -d 'No warnings, notes or progress.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche analyze" no-progress' -l 'no-progress' -d 'No progress on standard error.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche analyze" color' -l 'color' -d 'Colours in diagnostics: auto, always or never.' -rfka 'auto always never'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche analyze" version' -l 'version' -d 'Show the version.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche analyze" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon" version' -l 'version' -d 'Show the version.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche lexicon" -eq 1' -fa 'check' -d 'Errors in the embedded data, or in a folder given with --lexicons.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche lexicon" -eq 1' -fa 'lookup' -d 'Readings of German words, the entries that they rest on, and their English.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche lexicon" -eq 1' -fa 'missing' -d 'Words of German texts that have no reading, by frequency, with contexts.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche lexicon" -eq 1' -fa 'stats' -d 'How many entries each table has.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche lexicon" -eq 1' -fa 'import' -d 'Make an overlay of a dictionary that you have installed.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon check"' -l 'lexicons' -d 'Lay a folder like lexicons/ over the embedded data. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon check"' -l 'overlay' -d 'Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon check" config' -l 'config' -d 'Settings (default: ~/.config/depesche/config.toml, if it is there).' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon check" q quiet' -l 'quiet' -s 'q' -d 'No warnings, notes or progress.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon check" no-progress' -l 'no-progress' -d 'No progress on standard error.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon check" color' -l 'color' -d 'Colours in diagnostics: auto, always or never.' -rfka 'auto always never'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon check" version' -l 'version' -d 'Show the version.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon check" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon lookup"' -l 'lexicons' -d 'Lay a folder like lexicons/ over the embedded data. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon lookup"' -l 'overlay' -d 'Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon lookup" config' -l 'config' -d 'Settings (default: ~/.config/depesche/config.toml, if it is there).' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon lookup" q quiet' -l 'quiet' -s 'q' -d 'No warnings, notes or progress.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon lookup" no-progress' -l 'no-progress' -d 'No progress on standard error.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon lookup" color' -l 'color' -d 'Colours in diagnostics: auto, always or never.' -rfka 'auto always never'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon lookup" version' -l 'version' -d 'Show the version.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon lookup" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche lexicon missing" -ge 1' -F
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon missing" contexts' -l 'contexts' -d 'How many sentences to show for each word.' -rfka ''
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon missing"' -l 'lexicons' -d 'Lay a folder like lexicons/ over the embedded data. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon missing"' -l 'overlay' -d 'Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon missing" config' -l 'config' -d 'Settings (default: ~/.config/depesche/config.toml, if it is there).' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon missing" q quiet' -l 'quiet' -s 'q' -d 'No warnings, notes or progress.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon missing" no-progress' -l 'no-progress' -d 'No progress on standard error.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon missing" color' -l 'color' -d 'Colours in diagnostics: auto, always or never.' -rfka 'auto always never'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon missing" version' -l 'version' -d 'Show the version.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon missing" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon stats"' -l 'lexicons' -d 'Lay a folder like lexicons/ over the embedded data. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon stats"' -l 'overlay' -d 'Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon stats" config' -l 'config' -d 'Settings (default: ~/.config/depesche/config.toml, if it is there).' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon stats" q quiet' -l 'quiet' -s 'q' -d 'No warnings, notes or progress.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon stats" no-progress' -l 'no-progress' -d 'No progress on standard error.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon stats" color' -l 'color' -d 'Colours in diagnostics: auto, always or never.' -rfka 'auto always never'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon stats" version' -l 'version' -d 'Show the version.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon stats" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_positional "depesche lexicon import" -eq 1' -F
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon import" o output' -l 'output' -s 'o' -d 'The folder to write; it is made if need be.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon import"' -l 'lexicons' -d 'Lay a folder like lexicons/ over the embedded data. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon import"' -l 'overlay' -d 'Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon import" config' -l 'config' -d 'Settings (default: ~/.config/depesche/config.toml, if it is there).' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon import" q quiet' -l 'quiet' -s 'q' -d 'No warnings, notes or progress.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon import" no-progress' -l 'no-progress' -d 'No progress on standard error.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon import" color' -l 'color' -d 'Colours in diagnostics: auto, always or never.' -rfka 'auto always never'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon import" version' -l 'version' -d 'Show the version.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche lexicon import" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche doctor"' -l 'lexicons' -d 'Lay a folder like lexicons/ over the embedded data. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche doctor"' -l 'overlay' -d 'Use a folder of lower rank, such as “lexicon import” makes, where no other entry is. May be repeated.' -rfa '(__depesche_complete_directories)'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche doctor" config' -l 'config' -d 'Settings (default: ~/.config/depesche/config.toml, if it is there).' -rF
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche doctor" q quiet' -l 'quiet' -s 'q' -d 'No warnings, notes or progress.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche doctor" no-progress' -l 'no-progress' -d 'No progress on standard error.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche doctor" color' -l 'color' -d 'Colours in diagnostics: auto, always or never.' -rfka 'auto always never'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche doctor" version' -l 'version' -d 'Show the version.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche doctor" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'depesche' -n '__depesche_should_offer_completions_for_flags_or_options "depesche help" version' -l 'version' -d 'Show the version.'
