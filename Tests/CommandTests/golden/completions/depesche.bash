#!/bin/bash

__depesche_cursor_index_in_current_word() {
    local remaining="${COMP_LINE}"

    local word
    for word in "${COMP_WORDS[@]::COMP_CWORD}"; do
        remaining="${remaining##*([[:space:]])"${word}"*([[:space:]])}"
    done

    local -ir index="$((COMP_POINT - ${#COMP_LINE} + ${#remaining}))"
    if [[ "${index}" -le 0 ]]; then
        printf 0
    else
        printf %s "${index}"
    fi
}

# positional arguments:
#
# - 1: the current (sub)command's count of positional arguments
#
# required variables:
#
# - repeating_flags: the repeating flags that the current (sub)command can accept
# - non_repeating_flags: the non-repeating flags that the current (sub)command can accept
# - repeating_options: the repeating options that the current (sub)command can accept
# - non_repeating_options: the non-repeating options that the current (sub)command can accept
# - positional_number: value ignored
# - unparsed_words: unparsed words from the current command line
#
# modified variables:
#
# - non_repeating_flags: remove flags for this (sub)command that are already on the command line
# - non_repeating_options: remove options for this (sub)command that are already on the command line
# - positional_number: set to the current positional number
# - unparsed_words: remove all flags, options, and option values for this (sub)command
__depesche_offer_flags_options() {
    local -ir positional_count="${1}"
    positional_number=0

    local was_flag_option_terminator_seen=false
    local is_parsing_option_value=false

    local -ar unparsed_word_indices=("${!unparsed_words[@]}")
    local -i word_index
    for word_index in "${unparsed_word_indices[@]}"; do
        if "${is_parsing_option_value}"; then
            # This word is an option value:
            # Reset marker for next word iff not currently the last word
            [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]] && is_parsing_option_value=false
            unset "unparsed_words[${word_index}]"
            # Do not process this word as a flag or an option
            continue
        fi

        local word="${unparsed_words["${word_index}"]}"
        if ! "${was_flag_option_terminator_seen}"; then
            case "${word}" in
            --)
                unset "unparsed_words[${word_index}]"
                # by itself -- is a flag/option terminator, but if it is the last word, it is the start of a completion
                if [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]]; then
                    was_flag_option_terminator_seen=true
                fi
                continue
                ;;
            -*)
                # ${word} is a flag or an option
                # If ${word} is an option, mark that the next word to be parsed is an option value
                local option
                for option in "${repeating_options[@]}" "${non_repeating_options[@]}"; do
                    [[ "${word}" = "${option}" ]] && is_parsing_option_value=true && break
                done

                # Remove ${word} from ${non_repeating_flags} or ${non_repeating_options} so it isn't offered again
                local not_found=true
                local -i index
                for index in "${!non_repeating_flags[@]}"; do
                    if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                        unset "non_repeating_flags[${index}]"
                        non_repeating_flags=("${non_repeating_flags[@]}")
                        not_found=false
                        break
                    fi
                done
                if "${not_found}"; then
                    for index in "${!non_repeating_flags[@]}"; do
                        if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                            unset "non_repeating_flags[${index}]"
                            non_repeating_flags=("${non_repeating_flags[@]}")
                            break
                        fi
                    done
                fi
                unset "unparsed_words[${word_index}]"
                continue
                ;;
            esac
        fi

        # ${word} is neither a flag, nor an option, nor an option value
        if [[ "${positional_number}" -lt "${positional_count}" || "${positional_count}" -lt 0 ]]; then
            # ${word} is a positional
            ((positional_number++))
            unset "unparsed_words[${word_index}]"
        else
            if [[ -z "${word}" ]]; then
                # Could be completing a flag, option, or subcommand
                positional_number=-1
            else
                # ${word} is a subcommand or invalid, so stop processing this (sub)command
                positional_number=-2
            fi
            break
        fi
    done

    unparsed_words=("${unparsed_words[@]}")

    if\
        ! "${was_flag_option_terminator_seen}"\
        && ! "${is_parsing_option_value}"\
        && [[ ("${cur}" = -* && "${positional_number}" -ge 0) || "${positional_number}" -eq -1 ]]
    then
        COMPREPLY+=($(compgen -W "${repeating_flags[*]} ${non_repeating_flags[*]} ${repeating_options[*]} ${non_repeating_options[*]}" -- "${cur}"))
    fi
}

__depesche_add_completions() {
    local completion
    while IFS='' read -r completion; do
        COMPREPLY+=("${completion}")
    done < <(IFS=$'\n' compgen "${@}" -- "${cur}")
}

__depesche_custom_complete() {
    if [[ -n "${cur}" || -z ${COMP_WORDS[${COMP_CWORD}]} || "${COMP_LINE:${COMP_POINT}:1}" != ' ' ]]; then
        local -ar words=("${COMP_WORDS[@]}")
    else
        local -ar words=("${COMP_WORDS[@]::${COMP_CWORD}}" '' "${COMP_WORDS[@]:${COMP_CWORD}}")
    fi

    "${COMP_WORDS[0]}" "${@}" "${words[@]}"
}

_depesche() {
    local state
    state="$(shopt -p;shopt -po)"
    trap "${state//$'\n'/;}" RETURN
    shopt -s extglob
    set +o history +o posix

    local -xr SAP_SHELL=bash
    local -x SAP_SHELL_VERSION
    SAP_SHELL_VERSION="$(IFS='.';printf %s "${BASH_VERSINFO[*]}")"
    local -r SAP_SHELL_VERSION

    local -r cur="${2}"
    local -r prev="${3}"

    local -i positional_number
    local -a unparsed_words=("${COMP_WORDS[@]:1:${COMP_CWORD}}")

    local -a repeating_flags=()
    local -a non_repeating_flags=(--version -h --help)
    local -a repeating_options=()
    local -a non_repeating_options=()
    __depesche_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    brief|summarize|translate|segment|names|transliterate|terms|glossary|detect|analyze|lexicon|doctor|help)
        # Offer subcommand argument completions
        "_depesche_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'brief summarize translate segment names transliterate terms glossary detect analyze lexicon doctor help' -- "${cur}"))
        ;;
    esac
}

_depesche_brief() {
    repeating_flags=()
    non_repeating_flags=(--together --show-source --no-default-glossaries --keep-going --jsonl --lossy --resume --quiet -q --no-progress --version -h --help)
    repeating_options=(--glossary --names --lexicons --overlay)
    non_repeating_options=(--words --sentences --query --format --variety --quotes --engine-command --style --lang --input-format --jobs --output -o --output-dir --config --color)
    __depesche_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--words')
        return
        ;;
    '--sentences')
        return
        ;;
    '--query')
        return
        ;;
    '--format')
        __depesche_add_completions -W 'text'$'\n''markdown'$'\n''html'$'\n''json'
        return
        ;;
    '--variety')
        return
        ;;
    '--quotes')
        return
        ;;
    '--engine-command')
        return
        ;;
    '--glossary')
        __depesche_add_completions -f
        return
        ;;
    '--names')
        __depesche_add_completions -f
        return
        ;;
    '--style')
        __depesche_add_completions -W 'press'$'\n''ap'$'\n''bgn'$'\n''official'
        return
        ;;
    '--lang')
        return
        ;;
    '--input-format')
        __depesche_add_completions -W 'auto'$'\n''text'$'\n''markdown'$'\n''html'$'\n''conllu'
        return
        ;;
    '--jobs')
        return
        ;;
    '--output'|'-o')
        __depesche_add_completions -f
        return
        ;;
    '--output-dir')
        __depesche_add_completions -d
        return
        ;;
    '--lexicons')
        __depesche_add_completions -d
        return
        ;;
    '--overlay')
        __depesche_add_completions -d
        return
        ;;
    '--config')
        __depesche_add_completions -f
        return
        ;;
    '--color')
        __depesche_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __depesche_add_completions -f
        return
        ;;
    esac
}

_depesche_summarize() {
    repeating_flags=()
    non_repeating_flags=(--together --explain --jsonl --lossy --resume --quiet -q --no-progress --version -h --help)
    repeating_options=(--lexicons --overlay)
    non_repeating_options=(--sentences --words --characters --ratio --method --seed --query --format --lang --input-format --jobs --output -o --output-dir --config --color)
    __depesche_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--sentences')
        return
        ;;
    '--words')
        return
        ;;
    '--characters')
        return
        ;;
    '--ratio')
        return
        ;;
    '--method')
        __depesche_add_completions -W 'depesche'$'\n''lead'$'\n''lexrank'$'\n''textrank'$'\n''lsa'$'\n''sumbasic'$'\n''luhn'$'\n''random'
        return
        ;;
    '--seed')
        return
        ;;
    '--query')
        return
        ;;
    '--format')
        __depesche_add_completions -W 'text'$'\n''json'
        return
        ;;
    '--lang')
        return
        ;;
    '--input-format')
        __depesche_add_completions -W 'auto'$'\n''text'$'\n''markdown'$'\n''html'$'\n''conllu'
        return
        ;;
    '--jobs')
        return
        ;;
    '--output'|'-o')
        __depesche_add_completions -f
        return
        ;;
    '--output-dir')
        __depesche_add_completions -d
        return
        ;;
    '--lexicons')
        __depesche_add_completions -d
        return
        ;;
    '--overlay')
        __depesche_add_completions -d
        return
        ;;
    '--config')
        __depesche_add_completions -f
        return
        ;;
    '--color')
        __depesche_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __depesche_add_completions -f
        return
        ;;
    esac
}

_depesche_translate() {
    repeating_flags=()
    non_repeating_flags=(--mark-unknown --explain --no-default-glossaries --keep-going --document --jsonl --lossy --resume --quiet -q --no-progress --version -h --help)
    repeating_options=(--glossary --names --lexicons --overlay)
    non_repeating_options=(--from --to --variety --quotes --format --engine-command --style --input-format --jobs --output -o --output-dir --config --color)
    __depesche_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--from')
        return
        ;;
    '--to')
        return
        ;;
    '--variety')
        return
        ;;
    '--quotes')
        return
        ;;
    '--format')
        __depesche_add_completions -W 'text'$'\n''json'$'\n''xliff'
        return
        ;;
    '--engine-command')
        return
        ;;
    '--glossary')
        __depesche_add_completions -f
        return
        ;;
    '--names')
        __depesche_add_completions -f
        return
        ;;
    '--style')
        __depesche_add_completions -W 'press'$'\n''ap'$'\n''bgn'$'\n''official'
        return
        ;;
    '--input-format')
        __depesche_add_completions -W 'auto'$'\n''text'$'\n''markdown'$'\n''html'$'\n''conllu'
        return
        ;;
    '--jobs')
        return
        ;;
    '--output'|'-o')
        __depesche_add_completions -f
        return
        ;;
    '--output-dir')
        __depesche_add_completions -d
        return
        ;;
    '--lexicons')
        __depesche_add_completions -d
        return
        ;;
    '--overlay')
        __depesche_add_completions -d
        return
        ;;
    '--config')
        __depesche_add_completions -f
        return
        ;;
    '--color')
        __depesche_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __depesche_add_completions -f
        return
        ;;
    esac
}

_depesche_segment() {
    repeating_flags=()
    non_repeating_flags=(--wrapped --explain --jsonl --lossy --resume --quiet -q --no-progress --version -h --help)
    repeating_options=(--lexicons --overlay)
    non_repeating_options=(--lang --srx --markup --format --input-format --jobs --output -o --output-dir --config --color)
    __depesche_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--lang')
        return
        ;;
    '--srx')
        __depesche_add_completions -f
        return
        ;;
    '--markup')
        __depesche_add_completions -W 'text'$'\n''markdown'$'\n''html'
        return
        ;;
    '--format')
        __depesche_add_completions -W 'text'$'\n''json'
        return
        ;;
    '--input-format')
        __depesche_add_completions -W 'auto'$'\n''text'$'\n''markdown'$'\n''html'$'\n''conllu'
        return
        ;;
    '--jobs')
        return
        ;;
    '--output'|'-o')
        __depesche_add_completions -f
        return
        ;;
    '--output-dir')
        __depesche_add_completions -d
        return
        ;;
    '--lexicons')
        __depesche_add_completions -d
        return
        ;;
    '--overlay')
        __depesche_add_completions -d
        return
        ;;
    '--config')
        __depesche_add_completions -f
        return
        ;;
    '--color')
        __depesche_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __depesche_add_completions -f
        return
        ;;
    esac
}

_depesche_names() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __depesche_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    normalize|match|group|explain)
        # Offer subcommand argument completions
        "_depesche_names_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'normalize match group explain' -- "${cur}"))
        ;;
    esac
}

_depesche_names_normalize() {
    repeating_flags=()
    non_repeating_flags=(--list --no-authority --document --jsonl --lossy --resume --quiet -q --no-progress --version -h --help)
    repeating_options=(--names --lexicons --overlay)
    non_repeating_options=(--from --to --origin --format --style --input-format --jobs --output -o --output-dir --config --color)
    __depesche_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--from')
        return
        ;;
    '--to')
        return
        ;;
    '--origin')
        return
        ;;
    '--format')
        __depesche_add_completions -W 'text'$'\n''json'
        return
        ;;
    '--names')
        __depesche_add_completions -f
        return
        ;;
    '--style')
        __depesche_add_completions -W 'press'$'\n''ap'$'\n''bgn'$'\n''official'
        return
        ;;
    '--input-format')
        __depesche_add_completions -W 'auto'$'\n''text'$'\n''markdown'$'\n''html'$'\n''conllu'
        return
        ;;
    '--jobs')
        return
        ;;
    '--output'|'-o')
        __depesche_add_completions -f
        return
        ;;
    '--output-dir')
        __depesche_add_completions -d
        return
        ;;
    '--lexicons')
        __depesche_add_completions -d
        return
        ;;
    '--overlay')
        __depesche_add_completions -d
        return
        ;;
    '--config')
        __depesche_add_completions -f
        return
        ;;
    '--color')
        __depesche_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __depesche_add_completions -f
        return
        ;;
    esac
}

_depesche_names_match() {
    repeating_flags=()
    non_repeating_flags=(--pairs --jsonl --lossy --resume --quiet -q --no-progress --version -h --help)
    repeating_options=(--names --lexicons --overlay)
    non_repeating_options=(--threshold --format --style --input-format --jobs --output -o --output-dir --config --color)
    __depesche_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--threshold')
        return
        ;;
    '--format')
        __depesche_add_completions -W 'text'$'\n''json'
        return
        ;;
    '--names')
        __depesche_add_completions -f
        return
        ;;
    '--style')
        __depesche_add_completions -W 'press'$'\n''ap'$'\n''bgn'$'\n''official'
        return
        ;;
    '--input-format')
        __depesche_add_completions -W 'auto'$'\n''text'$'\n''markdown'$'\n''html'$'\n''conllu'
        return
        ;;
    '--jobs')
        return
        ;;
    '--output'|'-o')
        __depesche_add_completions -f
        return
        ;;
    '--output-dir')
        __depesche_add_completions -d
        return
        ;;
    '--lexicons')
        __depesche_add_completions -d
        return
        ;;
    '--overlay')
        __depesche_add_completions -d
        return
        ;;
    '--config')
        __depesche_add_completions -f
        return
        ;;
    '--color')
        __depesche_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __depesche_add_completions -f
        return
        ;;
    esac
}

_depesche_names_group() {
    repeating_flags=()
    non_repeating_flags=(--jsonl --lossy --resume --quiet -q --no-progress --version -h --help)
    repeating_options=(--names --lexicons --overlay)
    non_repeating_options=(--format --style --input-format --jobs --output -o --output-dir --config --color)
    __depesche_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--format')
        __depesche_add_completions -W 'text'$'\n''json'
        return
        ;;
    '--names')
        __depesche_add_completions -f
        return
        ;;
    '--style')
        __depesche_add_completions -W 'press'$'\n''ap'$'\n''bgn'$'\n''official'
        return
        ;;
    '--input-format')
        __depesche_add_completions -W 'auto'$'\n''text'$'\n''markdown'$'\n''html'$'\n''conllu'
        return
        ;;
    '--jobs')
        return
        ;;
    '--output'|'-o')
        __depesche_add_completions -f
        return
        ;;
    '--output-dir')
        __depesche_add_completions -d
        return
        ;;
    '--lexicons')
        __depesche_add_completions -d
        return
        ;;
    '--overlay')
        __depesche_add_completions -d
        return
        ;;
    '--config')
        __depesche_add_completions -f
        return
        ;;
    '--color')
        __depesche_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __depesche_add_completions -f
        return
        ;;
    esac
}

_depesche_names_explain() {
    repeating_flags=()
    non_repeating_flags=(--quiet -q --no-progress --version -h --help)
    repeating_options=(--names --lexicons --overlay)
    non_repeating_options=(--from --to --origin --style --config --color)
    __depesche_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--from')
        return
        ;;
    '--to')
        return
        ;;
    '--origin')
        return
        ;;
    '--names')
        __depesche_add_completions -f
        return
        ;;
    '--style')
        __depesche_add_completions -W 'press'$'\n''ap'$'\n''bgn'$'\n''official'
        return
        ;;
    '--lexicons')
        __depesche_add_completions -d
        return
        ;;
    '--overlay')
        __depesche_add_completions -d
        return
        ;;
    '--config')
        __depesche_add_completions -f
        return
        ;;
    '--color')
        __depesche_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_depesche_transliterate() {
    repeating_flags=()
    non_repeating_flags=(--list --reverse --document --jsonl --lossy --resume --quiet -q --no-progress --version -h --help)
    repeating_options=(--lexicons --overlay)
    non_repeating_options=(--scheme --format --input-format --jobs --output -o --output-dir --config --color)
    __depesche_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--scheme')
        return
        ;;
    '--format')
        __depesche_add_completions -W 'text'$'\n''json'
        return
        ;;
    '--input-format')
        __depesche_add_completions -W 'auto'$'\n''text'$'\n''markdown'$'\n''html'$'\n''conllu'
        return
        ;;
    '--jobs')
        return
        ;;
    '--output'|'-o')
        __depesche_add_completions -f
        return
        ;;
    '--output-dir')
        __depesche_add_completions -d
        return
        ;;
    '--lexicons')
        __depesche_add_completions -d
        return
        ;;
    '--overlay')
        __depesche_add_completions -d
        return
        ;;
    '--config')
        __depesche_add_completions -f
        return
        ;;
    '--color')
        __depesche_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __depesche_add_completions -f
        return
        ;;
    esac
}

_depesche_terms() {
    repeating_flags=()
    non_repeating_flags=(--no-default-glossaries --keep-going --jsonl --lossy --resume --quiet -q --no-progress --version -h --help)
    repeating_options=(--glossary --lexicons --overlay)
    non_repeating_options=(--format --input-format --jobs --output -o --output-dir --config --color)
    __depesche_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--glossary')
        __depesche_add_completions -f
        return
        ;;
    '--format')
        __depesche_add_completions -W 'text'$'\n''tsv'$'\n''json'
        return
        ;;
    '--input-format')
        __depesche_add_completions -W 'auto'$'\n''text'$'\n''markdown'$'\n''html'$'\n''conllu'
        return
        ;;
    '--jobs')
        return
        ;;
    '--output'|'-o')
        __depesche_add_completions -f
        return
        ;;
    '--output-dir')
        __depesche_add_completions -d
        return
        ;;
    '--lexicons')
        __depesche_add_completions -d
        return
        ;;
    '--overlay')
        __depesche_add_completions -d
        return
        ;;
    '--config')
        __depesche_add_completions -f
        return
        ;;
    '--color')
        __depesche_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __depesche_add_completions -f
        return
        ;;
    esac
}

_depesche_glossary() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __depesche_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    check|convert|extract|review)
        # Offer subcommand argument completions
        "_depesche_glossary_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'check convert extract review' -- "${cur}"))
        ;;
    esac
}

_depesche_glossary_check() {
    repeating_flags=()
    non_repeating_flags=(--quiet -q --no-progress --version -h --help)
    repeating_options=(--text --lexicons --overlay)
    non_repeating_options=(--input-format --from --to --config --color)
    __depesche_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--text')
        __depesche_add_completions -f
        return
        ;;
    '--input-format')
        __depesche_add_completions -W 'tsv'$'\n''csv'$'\n''tbx'$'\n''tbx-dct'$'\n''tbx-v2'$'\n''tmx'$'\n''skos'$'\n''turtle'
        return
        ;;
    '--from')
        return
        ;;
    '--to')
        return
        ;;
    '--lexicons')
        __depesche_add_completions -d
        return
        ;;
    '--overlay')
        __depesche_add_completions -d
        return
        ;;
    '--config')
        __depesche_add_completions -f
        return
        ;;
    '--color')
        __depesche_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __depesche_add_completions -f
        return
        ;;
    esac
}

_depesche_glossary_convert() {
    repeating_flags=()
    non_repeating_flags=(--pairs --keep-going --quiet -q --no-progress --version -h --help)
    repeating_options=()
    non_repeating_options=(--format --input-format --output -o --from --to --color)
    __depesche_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--format')
        __depesche_add_completions -W 'tsv'$'\n''csv'$'\n''tbx'$'\n''tbx-dct'$'\n''tbx-v2'$'\n''tmx'$'\n''skos'$'\n''turtle'
        return
        ;;
    '--input-format')
        __depesche_add_completions -W 'tsv'$'\n''csv'$'\n''tbx'$'\n''tbx-dct'$'\n''tbx-v2'$'\n''tmx'$'\n''skos'$'\n''turtle'
        return
        ;;
    '--output'|'-o')
        __depesche_add_completions -f
        return
        ;;
    '--from')
        return
        ;;
    '--to')
        return
        ;;
    '--color')
        __depesche_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __depesche_add_completions -f
        return
        ;;
    esac
}

_depesche_glossary_extract() {
    repeating_flags=()
    non_repeating_flags=(--no-default-glossaries --keep-going --jsonl --lossy --resume --quiet -q --no-progress --version -h --help)
    repeating_options=(--glossary --lexicons --overlay)
    non_repeating_options=(--minimum --limit --format --input-format --jobs --output -o --output-dir --config --color)
    __depesche_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--glossary')
        __depesche_add_completions -f
        return
        ;;
    '--minimum')
        return
        ;;
    '--limit')
        return
        ;;
    '--format')
        __depesche_add_completions -W 'text'$'\n''tsv'$'\n''json'
        return
        ;;
    '--input-format')
        __depesche_add_completions -W 'auto'$'\n''text'$'\n''markdown'$'\n''html'$'\n''conllu'
        return
        ;;
    '--jobs')
        return
        ;;
    '--output'|'-o')
        __depesche_add_completions -f
        return
        ;;
    '--output-dir')
        __depesche_add_completions -d
        return
        ;;
    '--lexicons')
        __depesche_add_completions -d
        return
        ;;
    '--overlay')
        __depesche_add_completions -d
        return
        ;;
    '--config')
        __depesche_add_completions -f
        return
        ;;
    '--color')
        __depesche_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __depesche_add_completions -f
        return
        ;;
    esac
}

_depesche_glossary_review() {
    repeating_flags=()
    non_repeating_flags=(--no-default-glossaries --keep-going --jsonl --lossy --resume --quiet -q --no-progress --version -h --help)
    repeating_options=(--glossary --lexicons --overlay)
    non_repeating_options=(--format --input-format --jobs --output -o --output-dir --config --color)
    __depesche_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--glossary')
        __depesche_add_completions -f
        return
        ;;
    '--format')
        __depesche_add_completions -W 'text'$'\n''json'
        return
        ;;
    '--input-format')
        __depesche_add_completions -W 'auto'$'\n''text'$'\n''markdown'$'\n''html'$'\n''conllu'
        return
        ;;
    '--jobs')
        return
        ;;
    '--output'|'-o')
        __depesche_add_completions -f
        return
        ;;
    '--output-dir')
        __depesche_add_completions -d
        return
        ;;
    '--lexicons')
        __depesche_add_completions -d
        return
        ;;
    '--overlay')
        __depesche_add_completions -d
        return
        ;;
    '--config')
        __depesche_add_completions -f
        return
        ;;
    '--color')
        __depesche_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __depesche_add_completions -f
        return
        ;;
    esac
}

_depesche_detect() {
    repeating_flags=()
    non_repeating_flags=(--lines --jsonl --lossy --resume --quiet -q --no-progress --version -h --help)
    repeating_options=(--lexicons --overlay)
    non_repeating_options=(--format --input-format --jobs --output -o --output-dir --config --color)
    __depesche_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--format')
        __depesche_add_completions -W 'text'$'\n''json'
        return
        ;;
    '--input-format')
        __depesche_add_completions -W 'auto'$'\n''text'$'\n''markdown'$'\n''html'$'\n''conllu'
        return
        ;;
    '--jobs')
        return
        ;;
    '--output'|'-o')
        __depesche_add_completions -f
        return
        ;;
    '--output-dir')
        __depesche_add_completions -d
        return
        ;;
    '--lexicons')
        __depesche_add_completions -d
        return
        ;;
    '--overlay')
        __depesche_add_completions -d
        return
        ;;
    '--config')
        __depesche_add_completions -f
        return
        ;;
    '--color')
        __depesche_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __depesche_add_completions -f
        return
        ;;
    esac
}

_depesche_analyze() {
    repeating_flags=()
    non_repeating_flags=(--list --jsonl --lossy --resume --quiet -q --no-progress --version -h --help)
    repeating_options=(--names --lexicons --overlay)
    non_repeating_options=(--style --lang --input-format --jobs --output -o --output-dir --config --color)
    __depesche_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--names')
        __depesche_add_completions -f
        return
        ;;
    '--style')
        __depesche_add_completions -W 'press'$'\n''ap'$'\n''bgn'$'\n''official'
        return
        ;;
    '--lang')
        return
        ;;
    '--input-format')
        __depesche_add_completions -W 'auto'$'\n''text'$'\n''markdown'$'\n''html'$'\n''conllu'
        return
        ;;
    '--jobs')
        return
        ;;
    '--output'|'-o')
        __depesche_add_completions -f
        return
        ;;
    '--output-dir')
        __depesche_add_completions -d
        return
        ;;
    '--lexicons')
        __depesche_add_completions -d
        return
        ;;
    '--overlay')
        __depesche_add_completions -d
        return
        ;;
    '--config')
        __depesche_add_completions -f
        return
        ;;
    '--color')
        __depesche_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __depesche_add_completions -f
        return
        ;;
    esac
}

_depesche_lexicon() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __depesche_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    check|lookup|missing|stats|import)
        # Offer subcommand argument completions
        "_depesche_lexicon_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'check lookup missing stats import' -- "${cur}"))
        ;;
    esac
}

_depesche_lexicon_check() {
    repeating_flags=()
    non_repeating_flags=(--quiet -q --no-progress --version -h --help)
    repeating_options=(--lexicons --overlay)
    non_repeating_options=(--config --color)
    __depesche_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--lexicons')
        __depesche_add_completions -d
        return
        ;;
    '--overlay')
        __depesche_add_completions -d
        return
        ;;
    '--config')
        __depesche_add_completions -f
        return
        ;;
    '--color')
        __depesche_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_depesche_lexicon_lookup() {
    repeating_flags=()
    non_repeating_flags=(--quiet -q --no-progress --version -h --help)
    repeating_options=(--lexicons --overlay)
    non_repeating_options=(--config --color)
    __depesche_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--lexicons')
        __depesche_add_completions -d
        return
        ;;
    '--overlay')
        __depesche_add_completions -d
        return
        ;;
    '--config')
        __depesche_add_completions -f
        return
        ;;
    '--color')
        __depesche_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_depesche_lexicon_missing() {
    repeating_flags=()
    non_repeating_flags=(--quiet -q --no-progress --version -h --help)
    repeating_options=(--lexicons --overlay)
    non_repeating_options=(--contexts --config --color)
    __depesche_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--contexts')
        return
        ;;
    '--lexicons')
        __depesche_add_completions -d
        return
        ;;
    '--overlay')
        __depesche_add_completions -d
        return
        ;;
    '--config')
        __depesche_add_completions -f
        return
        ;;
    '--color')
        __depesche_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __depesche_add_completions -f
        return
        ;;
    esac
}

_depesche_lexicon_stats() {
    repeating_flags=()
    non_repeating_flags=(--quiet -q --no-progress --version -h --help)
    repeating_options=(--lexicons --overlay)
    non_repeating_options=(--config --color)
    __depesche_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--lexicons')
        __depesche_add_completions -d
        return
        ;;
    '--overlay')
        __depesche_add_completions -d
        return
        ;;
    '--config')
        __depesche_add_completions -f
        return
        ;;
    '--color')
        __depesche_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_depesche_lexicon_import() {
    repeating_flags=()
    non_repeating_flags=(--quiet -q --no-progress --version -h --help)
    repeating_options=(--lexicons --overlay)
    non_repeating_options=(--output -o --config --color)
    __depesche_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--output'|'-o')
        __depesche_add_completions -d
        return
        ;;
    '--lexicons')
        __depesche_add_completions -d
        return
        ;;
    '--overlay')
        __depesche_add_completions -d
        return
        ;;
    '--config')
        __depesche_add_completions -f
        return
        ;;
    '--color')
        __depesche_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __depesche_add_completions -f
        return
        ;;
    esac
}

_depesche_doctor() {
    repeating_flags=()
    non_repeating_flags=(--quiet -q --no-progress --version -h --help)
    repeating_options=(--lexicons --overlay)
    non_repeating_options=(--config --color)
    __depesche_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--lexicons')
        __depesche_add_completions -d
        return
        ;;
    '--overlay')
        __depesche_add_completions -d
        return
        ;;
    '--config')
        __depesche_add_completions -f
        return
        ;;
    '--color')
        __depesche_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_depesche_help() {
    repeating_flags=()
    non_repeating_flags=(--version)
    repeating_options=()
    non_repeating_options=()
    __depesche_offer_flags_options -1
}

complete -o filenames -F _depesche depesche
