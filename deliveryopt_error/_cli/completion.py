"""The command completion: prints a script by which bash or PowerShell completes command lines."""

from __future__ import annotations

from .options import set_examples
from .terminal import OK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Action, ArgumentParser, Namespace

_BASH = """\
# Completion for bash of deliveryopt-error.
_deliveryopt_error() {
    local words="" key="${COMP_WORDS[1]} ${COMP_WORDS[COMP_CWORD-1]}"
    if [ "$COMP_CWORD" -eq 1 ]; then key=" "; fi
    case "$key" in
%s
    esac
    COMPREPLY=($(compgen -W "$words" -- "${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _deliveryopt_error deliveryopt-error"""

_POWERSHELL = """\
# Completion for PowerShell of deliveryopt-error.
Register-ArgumentCompleter -Native -CommandName deliveryopt-error -ScriptBlock {
    param($word, $line, $position)
    $words = @{
%s
    }
    $typed = @($line.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { "$_" })
    $command = if ($typed.Count -gt 1) { $typed[1] } else { '' }
    $key = "$command $($typed[-1])"
    if (-not $words.ContainsKey($key)) { $key = $command }
    $words[$key] | Where-Object { $_ -and $_ -like "$word*" } | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
}"""


def add_completion_options(command: ArgumentParser) -> None:
    command.add_argument("shell", choices=("bash", "powershell"))
    set_examples(command, "bash >> ~/.bashrc", "powershell | Out-String | Invoke-Expression")


def run_completion(options: Namespace) -> int:
    print(completion(options.shell, options.parser))
    return OK


def completion(shell: str, parser: ArgumentParser) -> str:
    """The script for a shell, made from the options that `parser` has."""
    words = _words(parser)
    if shell == "bash":
        cases = []
        for (command, option), completions in words.items():
            pattern = '"%s %s"' % (command, option) if option or not command else '"%s "*' % command
            cases.append('        %s) words="%s" ;;' % (pattern, " ".join(completions)))
        return _BASH % "\n".join(cases)
    rows = []
    for (command, option), completions in words.items():
        key = ("%s %s" % (command, option)).rstrip()
        rows.append("        '%s' = @(%s)" % (key, ", ".join("'%s'" % word for word in completions)))
    return _POWERSHELL % "\n".join(rows)


def _words(parser: ArgumentParser) -> dict[tuple[str, str], list[str]]:
    """(command, option before the word) -> the words that may follow. Options come first: the first pattern wins."""
    choices = next(action.choices for action in parser._actions if action.dest == "command")
    commands: dict[str, ArgumentParser] = dict(choices)  # type: ignore[arg-type]
    words = {("", ""): [*_options(parser._actions), *commands]}
    for command, own in commands.items():
        for action in own._actions:
            for option in action.option_strings:
                if action.nargs != 0:
                    words[command, option] = list(action.choices or ())
        positional = [each for action in own._actions if not action.option_strings for each in action.choices or ()]
        words[command, ""] = [*positional, *_options(own._actions)]
    return words


def _options(actions: list[Action]) -> list[str]:
    return [option for action in actions for option in action.option_strings if option.startswith("--")]
