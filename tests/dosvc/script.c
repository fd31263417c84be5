/* The script language: text -> Script. A test part; it never ships. The manual is in dosvc.c.
 *
 * This room knows no COM and no job. Everything is table driven: a word, a number's name or an
 * action is one row.
 */
#include "dosvc.h"

#include <stdlib.h>
#include <wchar.h>

#define WIDE_(text) L##text
#define WIDE(text) WIDE_(text)

static const WCHAR *const method_names[METHODS] = {
#define METHOD_NAME(I, M) WIDE(#I) L"." WIDE(#M),
    SCRIPTED_METHODS(METHOD_NAME)
#undef METHOD_NAME
};

static const WCHAR *const property_names[DO_PROPERTIES] = {
#define PROPERTY_NAME(P) WIDE(#P),
    DOWNLOAD_PROPERTIES(PROPERTY_NAME)
#undef PROPERTY_NAME
};

typedef struct Symbol {
    const WCHAR *name;
    ULONG value;
} Symbol;

static const Symbol codes[] = {
    {L"S_OK", (ULONG)S_OK},
    {L"S_FALSE", (ULONG)S_FALSE},
    {L"E_NOTIMPL", (ULONG)E_NOTIMPL},
    {L"E_NOINTERFACE", (ULONG)E_NOINTERFACE},
    {L"E_POINTER", (ULONG)E_POINTER},
    {L"E_ABORT", (ULONG)E_ABORT},
    {L"E_FAIL", (ULONG)E_FAIL},
    {L"E_UNEXPECTED", (ULONG)E_UNEXPECTED},
    {L"E_ACCESSDENIED", (ULONG)E_ACCESSDENIED},
    {L"E_OUTOFMEMORY", (ULONG)E_OUTOFMEMORY},
    {L"E_INVALIDARG", (ULONG)E_INVALIDARG},
    {NULL, 0},
};

static const Symbol states[] = {
    {L"QUEUED", BG_JOB_STATE_QUEUED},
    {L"CONNECTING", BG_JOB_STATE_CONNECTING},
    {L"TRANSFERRING", BG_JOB_STATE_TRANSFERRING},
    {L"SUSPENDED", BG_JOB_STATE_SUSPENDED},
    {L"ERROR", BG_JOB_STATE_ERROR},
    {L"TRANSIENT_ERROR", BG_JOB_STATE_TRANSIENT_ERROR},
    {L"TRANSFERRED", BG_JOB_STATE_TRANSFERRED},
    {L"ACKNOWLEDGED", BG_JOB_STATE_ACKNOWLEDGED},
    {L"CANCELLED", BG_JOB_STATE_CANCELLED},
    {L"Created", DODownloadState_Created},
    {L"Transferring", DODownloadState_Transferring},
    {L"Transferred", DODownloadState_Transferred},
    {L"Finalized", DODownloadState_Finalized},
    {L"Aborted", DODownloadState_Aborted},
    {L"Paused", DODownloadState_Paused},
    {NULL, 0},
};

static const Symbol contexts[] = {
    {L"NONE", BG_ERROR_CONTEXT_NONE},
    {L"LOCAL_FILE", BG_ERROR_CONTEXT_LOCAL_FILE},
    {L"REMOTE_FILE", BG_ERROR_CONTEXT_REMOTE_FILE},
    {NULL, 0},
};

static const Symbol cues[] = {
    {L"none", CUE_NONE},
    {L"files", CUE_FILES},
    {L"error", CUE_ERROR},
    {L"transient", CUE_TRANSIENT},
    {L"transferred", CUE_TRANSFERRED},
    {L"modification", CUE_MODIFICATION},
    {L"fatal", CUE_FATAL},
    {NULL, 0},
};

static const Symbol no_symbols[] = {{NULL, 0}};

/* The words with a number; `bare` is what the word means without "=". A word of the brief form
 * ("nofile") sets another word to its bare value. */
typedef struct WordRow {
    const WCHAR *name;
    Word word;
    const Symbol *symbols;
    BOOL needs_value;
    UINT64 bare;
} WordRow;

static const WordRow words[] = {
    {L"hr", W_HR, codes, TRUE, 0},
    {L"context", W_CONTEXT, contexts, TRUE, 0},
    {L"state", W_STATE, states, TRUE, 0},
    {L"file", W_FILE, no_symbols, FALSE, 0},
    {L"nofile", W_FILE, NULL, FALSE, (UINT64)-1},
    {L"addfiles", W_ADDFILES, no_symbols, TRUE, 0},
    {L"total", W_TOTAL, no_symbols, TRUE, 0},
    {L"done", W_DONE, no_symbols, TRUE, 0},
    {L"files", W_FILES, no_symbols, TRUE, 0},
    {L"filesdone", W_FILESDONE, no_symbols, TRUE, 0},
    {L"ftotal", W_FTOTAL, no_symbols, TRUE, 0},
    {L"fdone", W_FDONE, no_symbols, TRUE, 0},
    {L"fcompleted", W_FCOMPLETED, no_symbols, FALSE, TRUE},
    {L"resume", W_RESUME, cues, TRUE, 0},
    {L"now", W_NOW, cues, TRUE, 0},
    {L"delay", W_DELAY, no_symbols, TRUE, 0},
    {L"times", W_TIMES, no_symbols, TRUE, 0},
    {L"sync", W_SYNC, NULL, FALSE, TRUE},
    {L"nullerror", W_NULLERROR, NULL, FALSE, TRUE},
    {L"nulljob", W_NULLJOB, NULL, FALSE, TRUE},
    {L"size", W_SIZE, no_symbols, TRUE, 0},
    {L"nofile2", W_NOFILE2, NULL, FALSE, TRUE},
    {L"needblanket", W_NEEDBLANKET, NULL, FALSE, TRUE},
    {L"hostile", W_HOSTILE, no_symbols, TRUE, 0},
    {L"maxtext", W_MAXTEXT, no_symbols, TRUE, 0},
    {L"extended", W_EXTENDED, codes, TRUE, 0},
    {L"step", W_STEP, no_symbols, TRUE, 0},
    {L"properties", W_PROPERTIES, no_symbols, TRUE, 0},
    {L"nojob2", W_NOJOB2, NULL, FALSE, TRUE},
    {L"clsid", W_CLSID, no_symbols, TRUE, 0},
    {L"past", W_PAST, NULL, FALSE, TRUE},
};
_Static_assert(WORDS <= 32, "Script.set holds one bit per word");

/* The actions of a rule. A value, where one is allowed, follows a colon. */
typedef enum ActionValue { V_NONE, V_OPTIONAL_AFTER, V_CODE, V_NUMBER, V_TEXT } ActionValue;

typedef struct ActionRow {
    const WCHAR *name;
    ULONG flags;
    ActionValue value;
} ActionRow;

static const ActionRow actions[] = {
    {L"do", R_BODY, V_NONE},
    {L"valid", R_BODY, V_NONE},
    {L"null", R_NULL, V_NONE},
    {L"hang", R_HANG, V_NONE},
    {L"die", R_DIE, V_OPTIONAL_AFTER},
    {L"av", R_FAULT, V_NONE},
    {L"raise", R_RAISE, V_CODE},
    {L"disconnect", R_DISCONNECT, V_NONE},
    {L"cancel", R_CANCEL, V_NONE},
    {L"resume", R_RESUME, V_NONE},
    {L"sleep", 0, V_NUMBER},
    {L"text", 0, V_TEXT},
    {L"length", R_LENGTH, V_NUMBER},
};

const WCHAR *method_name(Method method)
{
    return method_names[method];
}

void *new_zeroed(SIZE_T size)
{
    void *memory = calloc(1, size ? size : 1);

    if (!memory) {
        FatalAppExitW(0, L"dosvc: out of memory");
        abort();
    }
    return memory;
}

WCHAR *new_text(const WCHAR *text)
{
    SIZE_T size = (wcslen(text) + 1) * sizeof *text;

    return memcpy(new_zeroed(size), text, size);
}

static BOOL is_blank(WCHAR c)
{
    return c == L' ' || c == L'\t' || c == L'\r' || c == L'\n';
}

const WCHAR *after_prefix(const WCHAR *text, const WCHAR *prefix)
{
    SIZE_T length = wcslen(prefix);

    if (wcsncmp(text, prefix, length) != 0 || text[length] != L':')
        return NULL;
    text += length + 1;
    while (is_blank(*text))
        text++;
    return text;
}

static int hex_digit(WCHAR c)
{
    if (c >= L'0' && c <= L'9')
        return c - L'0';
    if (c >= L'A' && c <= L'F')
        return c - L'A' + 10;
    if (c >= L'a' && c <= L'f')
        return c - L'a' + 10;
    return -1;
}

/* Replaces %XX and %uXXXX by the UTF-16 unit they name, in place. NUL, which would end the text
 * unseen, may be among them only where its length is asked for. */
static BOOL unescape(WCHAR *text, SIZE_T *length)
{
    WCHAR *to = text;

    for (const WCHAR *from = text; *from; ) {
        unsigned digits = 2, unit = 0;

        if (*from != L'%') {
            *to++ = *from++;
            continue;
        }
        from++;
        if (*from == L'u') {
            from++;
            digits = 4;
        }
        while (digits--) {
            int digit = hex_digit(*from++);

            if (digit < 0)
                return FALSE;
            unit = unit * 16 + (unsigned)digit;
        }
        if (!unit && !length)
            return FALSE;
        *to++ = (WCHAR)unit;
    }
    *to = 0;
    if (length)
        *length = (SIZE_T)(to - text);
    return TRUE;
}

/* A symbol, "unknown" (all ones), or a number, decimal or 0x, with a sign or without. */
static BOOL parse_number(const WCHAR *text, const Symbol *symbols, UINT64 *value)
{
    WCHAR *end;
    int base = wcsncmp(text, L"0x", 2) == 0 ? 16 : 10;

    for (; symbols && symbols->name; symbols++)
        if (wcscmp(text, symbols->name) == 0) {
            *value = symbols->value;
            return TRUE;
        }
    if (wcscmp(text, L"unknown") == 0) {
        *value = BG_SIZE_UNKNOWN;
        return TRUE;
    }
    *value = *text == L'-' ? (UINT64)_wcstoi64(text, &end, 10) : _wcstoui64(text, &end, base);
    return *text && !*end;
}

static BOOL parse_action(Rule *rule, WCHAR *action)
{
    WCHAR *value = wcschr(action, L':');
    UINT64 number = 0;

    if (parse_number(action, codes, &number)) {
        rule->flags |= R_CODE;
        rule->code = (HRESULT)number;
        return TRUE;
    }
    if (value)
        *value++ = 0;
    for (SIZE_T i = 0; i < ARRAYSIZE(actions); i++) {
        const ActionRow *row = &actions[i];

        if (wcscmp(action, row->name) != 0)
            continue;
        rule->flags |= row->flags;
        switch (row->value) {
        case V_NONE:
            return !value;
        case V_OPTIONAL_AFTER:
            if (!value)
                return TRUE;
            rule->flags = (rule->flags & ~(ULONG)R_DIE) | R_DIE_AFTER;
            return wcscmp(value, L"after") == 0;
        case V_CODE:
            if (!value || !parse_number(value, codes, &number))
                return FALSE;
            rule->exception = (DWORD)number;
            return TRUE;
        case V_NUMBER:
            if (!value || !parse_number(value, NULL, &number))
                return FALSE;
            if (rule->flags & row->flags & R_LENGTH)
                rule->length = (SIZE_T)number;
            else
                rule->sleep = (DWORD)number;
            return TRUE;
        case V_TEXT:
            if (!value || !unescape(value, NULL))
                return FALSE;
            free(rule->text);
            rule->text = new_text(value);
            return TRUE;
        }
    }
    return FALSE;
}

/* Whether "Job.GetError", "Job.*", "*.GetError" or "*.*" covers the method's name. */
static BOOL pattern_covers(const WCHAR *interface_part, const WCHAR *method_part,
                           const WCHAR *name)
{
    const WCHAR *dot = wcschr(name, L'.');
    SIZE_T length = (SIZE_T)(dot - name);
    BOOL interface_fits = wcscmp(interface_part, L"*") == 0
        || (wcslen(interface_part) == length && wcsncmp(interface_part, name, length) == 0);

    return interface_fits
        && (wcscmp(method_part, L"*") == 0 || wcscmp(method_part, dot + 1) == 0);
}

/* "Interface.Method[@FIRST[-[LAST]]]" and "action,action" */
static BOOL parse_rule(Script *script, WCHAR *pattern, WCHAR *action_list)
{
    Rule *rule = new_zeroed(sizeof *rule);
    WCHAR *dot = wcschr(pattern, L'.'), *range = wcschr(pattern, L'@');
    BOOL covers_any = FALSE;

    rule->next = script->rules;
    script->rules = rule;
    rule->first = 1;
    rule->last = MAXDWORD;
    if (range) {
        WCHAR *end;

        *range++ = 0;
        rule->first = rule->last = wcstoul(range, &end, 10);
        if (*end == L'-') {
            rule->last = MAXDWORD;
            if (end[1])
                rule->last = wcstoul(end + 1, &end, 10);
            else
                end++;
        }
        if (*end || rule->first < 1 || rule->last < rule->first)
            return FALSE;
    }
    *dot++ = 0;
    for (int method = 0; method < METHODS; method++)
        if (pattern_covers(pattern, dot, method_names[method]))
            covers_any = rule->covers[method] = TRUE;
    if (!covers_any)
        return FALSE;

    while (action_list) {
        WCHAR *comma = wcschr(action_list, L',');

        if (comma)
            *comma++ = 0;
        if (!parse_action(rule, action_list))
            return FALSE;
        action_list = comma;
    }
    return TRUE;
}

/* "bstr:TEXT", "vt:TYPE[:NUMBER]", "array:SIZE", "object", or the code of a refusal */
static BOOL parse_property(Script *script, ULONG which, WCHAR *value)
{
    Property *property = new_zeroed(sizeof *property);
    WCHAR *rest;
    UINT64 number = 0;

    property->next = script->properties;
    script->properties = property;
    property->which = which;
    if (parse_number(value, codes, &number)) {
        property->kind = P_CODE;
        property->number = number;
        return TRUE;
    }
    rest = wcschr(value, L':');
    if (rest)
        *rest++ = 0;
    if (wcscmp(value, L"object") == 0) {
        property->kind = P_OBJECT;
        return !rest;
    }
    if (!rest)
        return FALSE;
    if (wcscmp(value, L"bstr") == 0) {
        property->kind = P_TEXT;
        if (!unescape(rest, &property->length))
            return FALSE;
        property->text = new_zeroed((property->length + 1) * sizeof *rest);
        memcpy(property->text, rest, property->length * sizeof *rest);
        return TRUE;
    }
    if (wcscmp(value, L"array") == 0) {
        property->kind = P_ARRAY;
        return parse_number(rest, NULL, &property->number);
    }
    if (wcscmp(value, L"vt") != 0)
        return FALSE;
    property->kind = P_RAW;
    value = rest;
    rest = wcschr(value, L':');
    if (rest)
        *rest++ = 0;
    if (!parse_number(value, NULL, &number))
        return FALSE;
    property->vartype = (USHORT)number;
    return !rest || parse_number(rest, NULL, &property->number);
}

static BOOL parse_word(Script *script, WCHAR *word)
{
    WCHAR *value = wcschr(word, L'='), *dot = wcschr(word, L'.');

    if (value)
        *value++ = 0;
    if (dot && value && dot < value)
        return parse_rule(script, word, value);

    if (wcscmp(word, L"name") == 0 || wcscmp(word, L"content") == 0) {
        WCHAR **text = *word == L'n' ? &script->name : &script->content;

        if (!value || !unescape(value, NULL))
            return FALSE;
        free(*text);
        *text = new_text(value);
        return TRUE;
    }
    for (ULONG i = 0; i < DO_PROPERTIES; i++)
        if (wcscmp(word, property_names[i]) == 0)
            return value && parse_property(script, i, value);
    for (SIZE_T i = 0; i < ARRAYSIZE(words); i++) {
        const WordRow *row = &words[i];

        if (wcscmp(word, row->name) != 0)
            continue;
        script->set |= 1u << row->word;
        script->value[row->word] = row->bare;
        if (!value)
            return !row->needs_value;
        return row->symbols && parse_number(value, row->symbols, &script->value[row->word]);
    }
    return FALSE;
}

Script *script_parse(const WCHAR *text, WCHAR why[128])
{
    Script *script = new_zeroed(sizeof *script);
    WCHAR *copy = new_text(text), *at = copy;
    BOOL good = TRUE;

    script->refs = 1;
    while (good) {
        WCHAR *word;
        SIZE_T start;

        while (is_blank(*at))
            at++;
        if (!*at)
            break;
        word = at;
        start = (SIZE_T)(at - copy);
        while (*at && !is_blank(*at))
            at++;
        if (*at)
            *at++ = 0;
        good = parse_word(script, word);
        if (!good)
            _snwprintf(why, 127, L"not understood: %.100ls", text + start);
    }
    free(copy);
    script->random = script_value(script, W_HOSTILE, 0) * 2 + 1;
    if (!good) {
        why[127] = 0;
        for (WCHAR *c = why; *c; c++)
            if (*c < L' ' || *c > L'~')
                *c = L'?';
        script_release(script);
        return NULL;
    }
    return script;
}

Script *script_share(Script *script)
{
    if (script)
        InterlockedIncrement(&script->refs);
    return script;
}

void script_release(Script *script)
{
    if (!script || InterlockedDecrement(&script->refs))
        return;
    while (script->rules) {
        Rule *rule = script->rules;

        script->rules = rule->next;
        free(rule->text);
        free(rule);
    }
    while (script->properties) {
        Property *property = script->properties;

        script->properties = property->next;
        free(property->text);
        free(property);
    }
    free(script->name);
    free(script->content);
    free(script);
}

const WCHAR *property_name(ULONG which)
{
    return property_names[which];
}

const Property *script_property(const Script *script, ULONG which)
{
    const Property *property = script ? script->properties : NULL;

    while (property && property->which != which)
        property = property->next;
    return property;
}

BOOL script_has(const Script *script, Word word)
{
    return script && (script->set >> word & 1);
}

UINT64 script_value(const Script *script, Word word, UINT64 otherwise)
{
    return script_has(script, word) ? script->value[word] : otherwise;
}

/* A linear congruential generator (constants of Knuth's MMIX): the same seed gives the same run. */
ULONG script_random(Script *script)
{
    script->random = script->random * 6364136223846793005u + 1442695040888963407u;
    return (ULONG)(script->random >> 33);
}
