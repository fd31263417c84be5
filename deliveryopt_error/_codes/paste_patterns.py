"""The patterns and words by which a pasted text is read, and its typography made plain.

Each pattern is linear in the length of the text. Imports re in a call, and nothing of ours.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Match

# Escapes of HTML and JSON, and typography, that stand for a plain character. The order of the alternatives matters.
_ESCAPES = r"""(?x)
      & (?: \# (?P<decimal> [0-9]{1,7} ) | \# [xX] (?P<hexadecimal> [0-9A-Fa-f]{1,6} ) | (?P<entity> [A-Za-z]{2,7} ) ) ;
    | \\ u (?P<unicode> [0-9A-Fa-f]{4} )
    | \\ (?: xa0 | [nrt] (?![a-z]) )
    | \\+ (?P<escaped> ["'/] )
    | % (?P<url> 20 | 22 | 27 | 28 | 29 | 2C | 2F | 3A | 3D | 0A | 0D | 09 )
    | (?<= 0 ) [\u00d7\u0445\u0425\u2715\u03c7] (?= [0-9A-Fa-f] )
    | [^\x00-\x7f]
"""
_ENTITIES = {
    **{"nbsp": " ", "quot": '"', "apos": "'", "amp": "&", "lt": "<", "gt": ">", "colon": ":", "semi": ";"},
    **{"comma": ",", "period": ".", "num": "#", "lpar": "(", "rpar": ")", "lsqb": "[", "rsqb": "]", "equals": "="},
    **{"sol": "/", "bsol": "\\", "lowbar": "_", "minus": "-", "hyphen": "-", "ndash": "-", "mdash": "-", "times": "x"},
    **{"lbrack": "[", "rbrack": "]", "lsquo": "'", "rsquo": "'", "ldquo": '"', "rdquo": '"', "ensp": " ", "emsp": " "},
    **{"shy": "", "zwnj": "", "zwj": "", "tab": " ", "newline": "\n", "x": "x"},
}
_PLAIN = {
    **dict.fromkeys("\u00a0\u1680\u202f\u205f\u3000\x85", " "),
    **dict.fromkeys(map(chr, range(0x2000, 0x200B)), " "),
    **dict.fromkeys("\u00ad\ufeff\u180e", ""),
    **dict.fromkeys(map(chr, [*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)]), ""),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63", "-"),
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u2039\u203a", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u300c\u300d", '"'),
    **dict.fromkeys("\u2028\u2029", "\n"),
    **{chr(0xFEE0 + code): chr(code) for code in range(0x21, 0x7F)},
}

# Everything that can be a code, by its shape alone. Nothing here matches inside a longer number, word, GUID or version.
PASTED_CANDIDATES = r"""(?x)
      (?P<prefixed> (?: (?<! [0-9A-Za-z] ) - )? (?<! [0-9+!@] ) (?<! // )
        (?: 0[ ]?[xX][ ]? | &[hH] | 0[nN] (?= - ) | (?<! [0-9A-Za-z] ) [oO]?[xX] (?= 8[0-9A-Fa-f]{7} \b ) )
        (?P<digits> -? [0-9A-Fa-f]+ ) )
        (?P<glued> [uU]? [lL]{0,2} (?! [A-Za-z0-9] ) )?
    | (?P<signed> (?<! [0-9A-Za-z.\-] ) -[0-9]{8,10} (?! [0-9] | [.,:/-] [0-9] ) )
    | (?P<name> (?<! [A-Za-z0-9_] ) [A-Z] [A-Z0-9]{0,24} (?: _[A-Z0-9]{1,40} ){1,12} (?! [A-Za-z0-9_] ) )
    | (?P<bare> (?: (?<! [0-9A-Za-z.\-] ) | (?<= \b [eE][rR]{2}[oO][rR] ) | (?<= \b [eE][rR]{2}[oO][rR]- ) )
        [8C-Dc-d] [0-9A-Fa-f]{7} (?: [hH] (?! [A-Za-z] ) )?
        (?! [0-9A-Za-z] | \. [0-9A-Fa-f] | - (?! [2-6]00[0-9A-Fa-f]{2} \b ) [0-9A-Fa-f] ) )
    | (?P<unsigned> (?<! [0-9A-Za-z.\-+] ) [2-4][0-9]{9} (?! [0-9A-Za-z] | [.,:/-] [0-9] ) )
    | (?P<small> (?<! [0-9A-Za-z.\-+$_\#@] ) (?<! [0-9][,:/] )
        (?: [45][0-9]{2} (?= \.[0-9]{1,2} (?! [0-9.] ) )
        | [1-9][0-9]{0,4}
            (?! [0-9A-Za-z_%] | [.,:/-] [0-9] | [ ]? (?: of | out | more | times | / ) [ ]? (?: [0-9] | \b ) ) ) )
"""
# A word that says that a number is an error; of several languages, as a stem where its endings differ.
ERROR_WORD = (
    r"(?:error|err\b|errno|fehler|erreur|errore|\berro\b|erros|fout|b\u0142\u0105d|b\u0142\u0119d|chyb[auy]|\bhata"
    r"|\u043e\u0448\u0438\u0431\u043a|\u043f\u043e\u043c\u0438\u043b\u043a|\u9519\u8bef|\u932f\u8aa4|\u51fa\u9519"
    r"|\u30a8\u30e9\u30fc|\uc624\ub958|\bhr\b|hresult|winerror|win32|exception|fail(?:s|ed|ure|ing)?|scode|\brc\b"
    r"|\bgle\b|lasterror|aborted|bugcheck|stop code)"
)
CODE_WORD = (
    r"(?:code|kode?\b|c[o\u00f3]digo|codice|k[o\u00f3]d\b|\u043a\u043e\u0434|\u4ee3\u7801|\u4ee3\u78bc|\u30b3\u30fc"
    r"\u30c9|\ucf54\ub4dc|status|result|reason|return(?:s|ed|ing)?|retval|exit(?:s|ed)?|\bP[0-9]\b)"
)
# The word directly before a number that is no code: addresses, handles, options, sizes.
NOT_A_CODE = (
    r"(?:address|addr|offset|base|pointer|ptr|handle|hwnd|hkey|key|caller|thread|tid|pid|process|flags?|options?|mask"
    r"|attributes?|style|colou?r|rgba?|size|length|bytes?|hash|sha1|md5|crc(?:32)?|checksum|version|build|serial|lcid"
    r"|luid|clsid|guid|memory|register|device|phone|tel|dial|fax|order|invoice|account|range|seed|port|id)"
)
CALL_BEFORE = r"(?i)\b(?:call|ring|text|dial)(?:ing)? $"  # before ten digits; "RPC call 0x800706BE" is another thing
EXTENDED_BEFORE = r"(?i)extended(?:[ _-]?error)?(?:[ _-]?code)?[\"']?\s*[:=(]?\s*[\"']?$"
HTTP_PHRASES = (
    r"(?i)[\])]?[ ]{0,3}[-:(\"']{0,2}[ ]?(?:bad request|unauthori[sz]ed|payment required|forbidden|not found"
    r"|method not allowed|not acceptable|proxy auth|request time-?out|conflict\b|gone\b|length required"
    r"|precondition failed|payload too large|uri too long|range not satisf|requested range not|too many requests"
    r"|internal server|not implemented|bad gateway|service unavail|(?:service )?temporarily unavail|gateway time-?out"
    r"|http version not)"
)
# The words before a small number that tell its kind; between them and the number only the words of _LEAD.
_LEAD = (
    r"(?:[ ]?(?:code|status|number|no\.?|nr\.?|value|response|was|is|of|with|from|type))*"
    r"[\"'\])%(]{0,2}\s?[-:=#,]?\s?[\"'(\[]{0,2}$"
)
PASTED_HTTP_BEFORE = rf"(?i)(?:\bhttps?(?:/[0-9.]{{1,3}})?|status ?code|status){_LEAD}|does not indicate success: ?$"
HTTP_ERROR_BEFORE = rf"(?i)(?:\berror|fehler|erreur){_LEAD}"
HTTP_ERRORS = (*range(400, 418), *range(500, 506))
WIN32_BEFORE = (
    r"(?i)(?:win32(?: ?exception)?|winerror|winhttp[a-z]{0,32}|wininet|lasterror|last error|\bgle|system|msi"
    r"|^\[sc\] [a-z]{1,32} failed)(?:[ _]?error)?" + _LEAD
)
ERROR_BEFORE = (
    r"(?i)(?:(?<![a-z])(?:error|err(?!no)|errorcode|extended(?:[ _]?error)?|fehler(?:code)?|erreur|errore|erro|fout"
    r"|\u043e\u0448\u0438\u0431\u043a\u0430|\u9519\u8bef|\u932f\u8aa4|\u30a8\u30e9\u30fc)|[a-z]error|[a-z]errorcode)"
    + _LEAD
)
PASTED_EXIT_BEFORE = (
    r"(?i)(?:exit(?:ed|s)?|return(?:ed|s|ing)?|errorlevel|result|status|code|failed|failure|\brc|installer|hr"
    r"|retval)[ _]?" + _LEAD
)
# Words of a phrase that was typed without quotes, `explain exit code 1603`: alone, they are no wrong usage.
PHRASE_WORDS = """
    error errors err code codes exit exited return returned status hr hresult winerror win32 winhttp wininet http https
    exception failed failure fails with from is was of the a an in has occurred result number value
"""
CONTEXT_NAMES = r"""(?xi)
      BG_ERROR_CONTEXT_ (?P<name> [A-Z_]+ )
    | (?: error [ _]? context ) ["']? \s{0,40} [:=]? \s{0,40} ["']? (?: 0x0{0,7} (?P<digit> [0-9] ) \b
        | (?P<number> [0-9] ) \b | (?P<word> [A-Za-z]{4,40} ) )
"""
WORD_DISTANCE = 48  # characters to each side in which a word can speak for a number
WINHTTP_NUMBERS = range(12001, 12200)  # winhttp.h, wininet.h
INSTALLER = range(1601, 1655)  # winerror.h, "Windows Installer"
REBOOTS = (3010, 3011)  # ERROR_SUCCESS_REBOOT_REQUIRED, _RESTART_REQUIRED: what an installer exits with
# The high words whose unpublished codes are believed as well: Win32, HTTP, BITS, Windows Update, Delivery
# Optimization, device management (three), Windows Setup.
BELIEVED = (0x8007, 0x8019, 0x8020, 0x8024, 0x80D0, 0x87D0, 0x87D1, 0x87D3, 0xC190)
TEXT_AROUND = "\"'`()[]{}<>,;:.!?= \t\r\n\0"  # what HRESULT.parse takes away around a code


def plain_text(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text with plain characters for escapes and typography; and where its parts come from.

    The second is a list of (index in the plain text, index in `text`), ascending: from there on both run in step.
    """
    if text.isascii() and not any(mark in text for mark in "&\\%"):
        return text, [(0, 0)]
    import re

    parts: list[str] = []
    origins = [(0, 0)]
    at = length = 0
    for match in re.finditer(_ESCAPES, text):
        plain = _plain_character(match)
        if plain is None or plain == match.group():
            continue
        parts += (text[at : match.start()], plain)
        length += match.start() - at + len(plain)
        at = match.end()
        origins.append((length, at))
    parts.append(text[at:])
    return "".join(parts), origins


def _plain_character(match: Match[str]) -> str | None:
    """The plain character for an escape or for typography; None where it stays as it is."""
    groups = match.groupdict()
    number = groups["decimal"] and int(groups["decimal"])
    hexadecimal = groups["hexadecimal"] or groups["unicode"] or groups["url"]
    if hexadecimal:
        number = int(hexadecimal, 16)
    if number:
        character = chr(number) if number < 0x110000 else " "
    elif groups["entity"]:
        return _ENTITIES.get(groups["entity"].lower())
    elif groups["escaped"]:
        return groups["escaped"]
    elif match.group()[0] == "\\":
        return "\n" if match.group() == "\\n" else " "
    elif match.start() and match.group() in "\u00d7\u0445\u0425\u2715\u03c7":
        return (
            "x" if match.string[match.start() - 1] == "0" and _is_hexadecimal(match.string[match.end() :][:1]) else None
        )
    else:
        character = match.group()
    return _PLAIN.get(character, character)


def _is_hexadecimal(word: str) -> bool:
    return all(character in "0123456789abcdefABCDEF" for character in word)
