# ruff: noqa: RUF001
"""The words by which a number in a text is classified, and the families that are accepted without a word: data only.

Words are lower case. The languages are those that Windows prints most: English, German, French, Spanish, Portuguese,
Italian, Dutch, Polish, Czech, Turkish, Russian, Ukrainian, Chinese, Japanese, Korean.
"""

# A failure's code comes after these words ...
FAILURE_WORDS = """
    error errors err errno hr hresult hresults fail failed fails failure failing exit exited winerror scode gle extended
    fatal aborted denied refused rejected stopped terminated errorlevel lasterror lastexitcode
    fehler fehlercode fehlernummer fehlermeldung fehlgeschlagen gescheitert beendigungscode exitcode
    erreur erreurs échec échoué échouée sortie errores falló fallo fallido salida
    erro erros falha falhou saída errore errori fallito fallita uscita
    fout fouten foutcode foutmelding mislukt afsluitcode
    błąd błędu błędem błędy niepowodzenie zakończenia chyba chyby chybou chybě chybový selhalo selhal selhala ukončovací
    hata hatası hatasıyla hatayla başarısız çıkış
    ошибка ошибки ошибкой ошибку ошибке сбой неудача завершения помилка помилки помилкою помилку збій завершення
"""
# ... and these announce a code, of a failure or of something else,
CODE_WORDS = """
    code codes result results res rc ret retcode retval return returned returns returning reason exception exceptions
    status inner cause caused
    ergebnis statuscode rückgabewert rückgabecode ursache ausnahme résultat retour raison
    código codigo resultado motivo excepción retorno exceção codice risultato eccezione
    resultaat reden uitzondering kod kodu kodem wynik przyczyna wyjątek kód kódu kódem výsledek důvod výjimka
    sonuç neden код кода кодом результат возврата причина исключение повернення виняток
"""
FAILURE_ENDS = (b"error", b"errorcode", b"hresult", b"exitcode", b"errcode")
CODE_ENDS = (b"resultcode", b"returncode", b"statuscode")
# ... with none but these between,
CONNECTING_WORDS = """
    a an the is was are were be been being with of value values number no nr num by as equals equal it its this eq ne
    that which has have had got gets message msg hex hexadecimal dec decimal signed unsigned int long dword i8 u8 x lx
    mit von der die das dem ist lautet wert nummer avec est de du la le con es el número com é di il numero met het van
    nummer waarde z o numer wartość je s se číslo ile değeri numarası с со это номер значение з із це номер значення
"""
# and never directly after these.
DENYING_WORDS = """
    address addresses addr offset offsets base baseaddress pointer pointers ptr caller callers instruction eip rip esp
    rsp ebp rbp eax ebx ecx edx rax rbx rcx rdx pc pid tid ppid handle handles hwnd hkey hmodule hinstance flag flags
    mask masks attributes attribute attr attrs style styles rva at hash hashes sha sha1 sha256 md5 crc crc32 checksum
    digest thumbprint fingerprint serial sn guid uuid clsid iid luid lcid usn lsn color colour rgb byte bytes
    referenced reading writing loaded mapped allocated dwflags cookie epoch ticks filetime timestamp stamp seed nonce
    etag commit revision build kb thread threads threadid process processid segment stack frame heap record bucket
    correlation subsys mov push jmp irq vector
    adresse adressen dirección endereço indirizzo adres adresu adresa adresi адрес адресу адреса адресою
"""
# Nor after these, unless it is a known code with 0x and the text before says that something failed: "Cannot open the
# key 0x80070005".
DOUBTFUL_WORDS = """
    memory mem key keys hive root session sessions module image size sizes length len count counts counter total
    capacity id ids identifier token tokens version ver versions time times date duration elapsed ms sec secs second
    seconds minute minutes port ports mac volume position pos seek index idx sector cluster lba block blocks chunk
    range register timeout interval delay bandwidth speed rate quota limit max min maximum minimum average avg sum seq
    sequence generation profile capabilities features device vendor subsystem rights access parameter parameters param
    params arg args argument arguments signature row rows page pages buffer pool balance amount price order invoice
    account phone tel ticket tag type options option mode level priority kib mib gib gb mb transferred downloaded
    uploaded received sent written read copied cached peers progress object objects obj
    größe taille tamaño tamanho dimensione grootte rozmiar velikost boyutu размер розмір
"""
NO_ERROR_CODES = """
    product zip postal country area item activation upgrade source language bar qr order type machine byte hash key char
    color colour
"""
# Chinese, Japanese and Korean are written without blanks between words: these are searched in a run of characters.
FAILURE_STEMS = "错误 錯誤 错码 出错 失败 失敗 故障 エラー 例外 終了コード 退出代码 결함 오류 에러 실패 종료"
CODE_STEMS = "代码 代碼 返回值 结果 結果 コード 戻り値 코드 결과"
DENYING_STEMS = """
    地址 位址 アドレス 주소 大小 サイズ 크기 字节 字節 位元組 バイト 바이트
    线程 執行緒 スレッド 스레드 进程 プロセス 句柄 ハンドル 핸들
    序列号 序號 電話 电话
"""

# The text says that something failed, in any of the languages; parts of words, for a search.
FAILURE_PARTS = (
    "fail error cannot unable denied unsuccess invalid reject erreur chec choué falló fallo errore erro falha falhou "
    "fout mislukt błąd błęd chyb selhal hata başarısız шибк сбой Сбой омилк збій Збій 错误 錯誤 失败 失敗 エラー "
    "오류 에러 실패 "
    "fehler fehlg"
)
# The same for a success.
SUCCESS_PARTS = (
    "success succeeded completed erfolgreich réussi éxito sucesso riuscit gelukt geslaagd powodzeniem úspěšn başarıyla "
    "спешно спішно 成功 正常に 성공"
)

# The facilities of which an unpublished code is accepted without a word before it: Win32, setup, device management,
# HTTP, BITS, Windows Update, Delivery Optimization, ConfigMgr, winget.
DOWNLOAD_FACILITIES = frozenset((7, 15, 24, 25, 32, 36, 208, 2000, 2001, 2003, 2581))
# The database engine (ESE), whose codes Windows Update prints without 0x too; its facility has no published name.
ESE_FACILITY = 0xE5E
# HRESULTs whose upper bits are those of an NTSTATUS, by their upper 16 bits: MSXML, Windows Media, Windows Setup, and
# the data store of Windows Update.
HRESULT_FAMILIES = frozenset((0xC00C, 0xC00D, 0xC190, 0xC800))
# The same by their upper 20 bits: software licensing.
LICENSING_FAMILIES = frozenset((0xC004B, 0xC004C, 0xC004D, 0xC004E, 0xC004F, 0x4004F))
