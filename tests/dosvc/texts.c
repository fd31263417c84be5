/* Counts the texts and values that a client was handed and has not freed; in process only.
 *
 * A test part; it never ships. CoTaskMemFree tells nobody, so the count needs COM's own hook, an
 * IMallocSpy, which sees every free in the process. It slows allocation down and cannot be taken
 * back, therefore it is set only when a test asks for it.
 */
#include "dosvc.h"

enum { ROOM = 1 << 14 };

static CRITICAL_SECTION guard; /* innermost: COM holds its own lock when it calls the spy */
static BOOL watching;
static const void *texts[ROOM];
static LONG count;

void text_handed_out(const void *text)
{
    if (!watching)
        return;
    EnterCriticalSection(&guard);
    if (count < ROOM)
        texts[count] = text;
    count++;
    LeaveCriticalSection(&guard);
}

void value_handed_out(const VARIANT *value)
{
    /* In Wine a BSTR lies behind its length, padded to the size of a pointer. */
    if (value->vt == VT_BSTR && value->bstrVal)
        text_handed_out((const char *)value->bstrVal - sizeof(void *));
    else if (value->vt == (VT_ARRAY | VT_UI1))
        text_handed_out(value->parray->pvData);
}

static void text_freed(const void *text)
{
    EnterCriticalSection(&guard);
    for (LONG i = count < ROOM ? count : ROOM; text && i-- > 0; )
        if (texts[i] == text) {
            texts[i] = texts[--count];
            break;
        }
    LeaveCriticalSection(&guard);
}

/* ---- IMallocSpy: everything but PreFree and PreRealloc hands its argument through ---- */

static HRESULT STDMETHODCALLTYPE Spy_QueryInterface(IMallocSpy *self, REFIID iid, void **out)
{
    *out = IsEqualIID(iid, &IID_IUnknown) || IsEqualIID(iid, &IID_IMallocSpy) ? self : NULL;
    return *out ? S_OK : E_NOINTERFACE;
}

static ULONG STDMETHODCALLTYPE Spy_count(IMallocSpy *self)
{
    (void)self;
    return 1; /* static */
}

static SIZE_T STDMETHODCALLTYPE Spy_PreAlloc(IMallocSpy *self, SIZE_T size)
{
    (void)self;
    return size;
}

static void *STDMETHODCALLTYPE Spy_PostAlloc(IMallocSpy *self, void *block)
{
    (void)self;
    return block;
}

static void *STDMETHODCALLTYPE Spy_PreFree(IMallocSpy *self, void *block, WINBOOL spied)
{
    (void)self;
    (void)spied;
    text_freed(block);
    return block;
}

static void STDMETHODCALLTYPE Spy_PostFree(IMallocSpy *self, WINBOOL spied)
{
    (void)self;
    (void)spied;
}

static SIZE_T STDMETHODCALLTYPE Spy_PreRealloc(IMallocSpy *self, void *block, SIZE_T size,
                                               void **new_block, WINBOOL spied)
{
    (void)self;
    (void)spied;
    text_freed(block); /* from now on it is the client's own */
    *new_block = block;
    return size;
}

static void *STDMETHODCALLTYPE Spy_block(IMallocSpy *self, void *block, WINBOOL spied)
{
    (void)self;
    (void)spied;
    return block;
}

static SIZE_T STDMETHODCALLTYPE Spy_PostGetSize(IMallocSpy *self, SIZE_T size, WINBOOL spied)
{
    (void)self;
    (void)spied;
    return size;
}

static int STDMETHODCALLTYPE Spy_PostDidAlloc(IMallocSpy *self, void *block, WINBOOL spied,
                                              int actual)
{
    (void)self;
    (void)block;
    (void)spied;
    return actual;
}

static void STDMETHODCALLTYPE Spy_minimize(IMallocSpy *self)
{
    (void)self;
}

static const IMallocSpyVtbl spy_vtbl = {
    .QueryInterface = Spy_QueryInterface,
    .AddRef = Spy_count,
    .Release = Spy_count,
    .PreAlloc = Spy_PreAlloc,
    .PostAlloc = Spy_PostAlloc,
    .PreFree = Spy_PreFree,
    .PostFree = Spy_PostFree,
    .PreRealloc = Spy_PreRealloc,
    .PostRealloc = Spy_block,
    .PreGetSize = Spy_block,
    .PostGetSize = Spy_PostGetSize,
    .PreDidAlloc = Spy_block,
    .PostDidAlloc = Spy_PostDidAlloc,
    .PreHeapMinimize = Spy_minimize,
    .PostHeapMinimize = Spy_minimize,
};

LONG texts_out(void)
{
    static IMallocSpy spy = {&spy_vtbl};

    if (!IN_PROCESS)
        return -1;
    if (!watching) {
        InitializeCriticalSection(&guard);
        /* Else it keeps freed BSTRs for later; the import library for x86 lacks it. */
        GetProcAddress(GetModuleHandleW(L"oleaut32.dll"), "SetOaNoCache")();
        if (FAILED(CoRegisterMallocSpy(&spy)))
            return -1;
        watching = TRUE;
    }
    return count;
}
