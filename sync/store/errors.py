"""Errors of the store. Each text is one line that says what is wrong and what to do about it."""


class StoreError(Exception):
    """Base of what the store raises for reasons outside the program."""


class StoreMissing(StoreError):
    """There is no file at the store's path."""


class StoreKeyError(StoreError):
    """The key file is missing, unreadable, open to others, or does not belong to this store."""


class StoreTooNew(StoreError):
    """The schema was made by a newer program."""


class StoreCorrupt(StoreError):
    """Pages of the file are damaged, or it is not a store."""


class StoreLocked(StoreError):
    """Another connection holds the write lock longer than the busy time-out."""


class StoreConflict(StoreError):
    """A row breaks a rule of the schema: it exists already, or what it refers to does not."""


class StoreNotEnrolled(StoreError):
    """An event cannot be signed because the device has no identity yet."""


class StoreClosed(StoreError):
    """The store was closed; its owner has stopped."""


# by primary result code, https://www.sqlite.org/rescode.html; {detail} is SQLite's text: it names columns, not values
_BY_RESULT_CODE: dict[int, tuple[type[StoreError], str]] = {
    5: (StoreLocked, "the store is held by another program for too long; stop or restart that station"),  # BUSY
    6: (StoreLocked, "a table of the store is held by another connection; restart this station"),  # LOCKED
    8: (StoreError, "the store was written outside write(), or belongs to another user; check its owner"),  # READONLY
    10: (StoreError, "the disk does not answer ({detail}); check the disk, then restart the appliance"),  # IOERR
    11: (StoreCorrupt, "the store file is damaged; restore the last backup"),  # CORRUPT
    13: (StoreError, "the disk is full and nothing was written; free some space"),  # FULL
    14: (StoreError, "the store file cannot be opened; check that its folder belongs to this user"),  # CANTOPEN
    19: (StoreConflict, "the row contradicts the store ({detail}); reload and try again"),  # CONSTRAINT
    26: (  # NOTADB: page 1 did not decrypt
        StoreKeyError,
        "the key does not open the store, or its first page is damaged; "
        "put back the key file made with this store, or restore the last backup",
    ),
}


def translate(error: BaseException | None) -> StoreError | None:
    """Return the store's error for an `error` of the database driver, or None where it is a bug of ours.

    The texts never carry statement parameters: these may be names of visitors.
    """
    code = getattr(error, "sqlite_errorcode", None)
    if code is None or code & 0xFF not in _BY_RESULT_CODE:
        return None
    error_type, text = _BY_RESULT_CODE[code & 0xFF]
    return error_type(text.format(detail=error))
