"""What the words before a number say of it: that a code follows, or a number of another kind."""

from __future__ import annotations

from .patterns import ANNOUNCES_CODE, ANNOUNCES_FAILURE, CONNECTING, DOUBTFUL, Patterns
from .vocabulary import CODE_ENDS, FAILURE_ENDS

_REMEMBERED_TEXTS = 1024  # texts, whatever the log holds


class WordClassifier:
    """Classifies the words before a number, and remembers the texts that it has classified. One for each scan."""

    def __init__(self, patterns: Patterns) -> None:
        self._patterns = patterns
        self._classifications: dict[bytes, str] = {}

    def before(self, left: bytes) -> str:
        """The classification of a number by the words before it, or ""."""
        near = left[-24:]
        classification = self._classifications.get(near)
        if classification is None:
            found = self._classification_of(near, len(left) < 24)  # of 24 there may be more next time
            if found is None:
                return self._classification_of(left[-80:], True) or ""
            if len(self._classifications) >= _REMEMBERED_TEXTS:
                self._classifications.clear()
            classification = self._classifications[near] = found
        return classification

    def _classification_of(self, left: bytes, whole: bool) -> str | None:
        """The same, or None where `left` is not the whole text and what was cut off may matter."""
        words = self._patterns.tokens.findall(left)
        announced = ""
        for _ in range(6):
            if len(words) < 2 and not whole:
                return None  # the last may be the rest of a longer word
            word = words.pop().lower() if words else b""
            classification = self._classification_of_word(word)
            if classification == CONNECTING:
                continue
            if announced:  # "exit code", "failed with status"
                return classification if classification == ANNOUNCES_FAILURE else announced
            if classification != ANNOUNCES_CODE:
                return classification
            if word in (b"code", b"codes") and words and words[-1].lower() in self._patterns.no_error_codes:
                return DOUBTFUL  # "Product code 2147944003"
            announced = classification
        return announced

    def _classification_of_word(self, word: bytes) -> str:
        words = self._patterns.words
        found = words.get(word)
        if found is not None:
            return found
        if not word.isascii():
            if word[0] >= 0xE0:
                return self._classification_of_run(word)
            word = word.decode("utf-8", "replace").lower().encode("utf-8")  # "Ошибка"
        found = words.get(word) or words.get(word.rstrip(b"0123456789"))
        if found is not None:
            return found
        if word.endswith(FAILURE_ENDS):  # "lasterror=80072efe"
            return ANNOUNCES_FAILURE
        return ANNOUNCES_CODE if word.endswith(CODE_ENDS) else ""

    def _classification_of_run(self, run: bytes) -> str:
        """The same of Chinese, Japanese or Korean: the last word that is known decides; "错误代码" is of a failure."""
        at, found, failure = -1, "", False
        for stem, classification in self._patterns.stems:
            place = run.rfind(stem)
            if place >= 0:
                failure = failure or classification == ANNOUNCES_FAILURE
                if place > at:
                    at, found = place, classification
        if found == ANNOUNCES_CODE and failure:
            return ANNOUNCES_FAILURE
        return found or (CONNECTING if len(run) <= 6 else "")  # "为", "は"
