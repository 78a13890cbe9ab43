"""Why the system refuses something, in words of our own: its own are English whatever one reads."""

import errno

from nnviz.core.sentence import Sentence, SentenceError

_REASONS = {
    (errno.EACCES, errno.EPERM): Sentence("permission is denied"),
    (errno.ENOENT,): Sentence("there is no such file or folder"),
    (errno.EEXIST,): Sentence("something else has that name"),
    (errno.ENOTDIR,): Sentence("a part of its path is no folder"),
    (errno.EISDIR,): Sentence("it is a folder"),
    (errno.ENOTEMPTY,): Sentence("the folder is not empty"),
    (errno.ENOSPC, errno.EDQUOT): Sentence("the disk is full"),
    (errno.EFBIG,): Sentence("it gets too large"),
    (errno.EROFS,): Sentence("the disk can only be read"),
    (errno.ENAMETOOLONG,): Sentence("the name is too long"),
    (errno.ELOOP,): Sentence("its links lead round in a circle"),
    (errno.EBUSY, errno.ETXTBSY): Sentence("it is in use"),
    (errno.EMFILE, errno.ENFILE): Sentence("too many files are open"),
    (errno.EIO,): Sentence("the disk does not answer as it should"),
}
REASONS = {number: said for numbers, said in _REASONS.items() for number in numbers}
"""By the system's number of the error."""


def reason_of(error: OSError) -> Sentence:
    """Why the system refuses, to stand within a sentence."""
    known = REASONS.get(error.errno or 0)
    if known is not None:
        return known
    if error.errno is None:  # of a library, which says what it wants
        return Sentence("{error}", error=error)
    return Sentence("error {number} of the system", number=error.errno)


def said_by(error: Exception) -> Sentence:
    """What an error says, whichever it is."""
    if isinstance(error, SentenceError):
        return error.sentence
    return reason_of(error) if isinstance(error, OSError) else Sentence("{error}", error=error)
