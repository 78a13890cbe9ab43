"""Why the system refuses something, in words of our own: its own are English whatever one reads."""

import errno

from nnviz.core.sentence import Sentence, SentenceError

_REASONS = {
    (errno.EACCES, errno.EPERM): Sentence(
        "permission is denied; change its permissions, or choose another"
    ),
    (errno.ENOENT,): Sentence("there is no such file or folder; look for another name"),
    (errno.EEXIST,): Sentence("something else has that name; choose another"),
    (errno.ENOTDIR,): Sentence("a part of its path is no folder; choose another folder"),
    (errno.EISDIR,): Sentence("it is a folder; name a file"),
    (errno.ENOTEMPTY,): Sentence("the folder is not empty; choose another name"),
    (errno.ENOSPC,): Sentence("the disk is full; make room on it, or choose another"),
    (errno.EDQUOT,): Sentence(
        "your share of the disk is full; delete something, or choose another"
    ),
    (errno.EFBIG,): Sentence("it gets too large for the disk; choose another"),
    (errno.EROFS,): Sentence("the disk can only be read; choose another"),
    (errno.ENAMETOOLONG,): Sentence("the name is too long; choose a shorter one"),
    (errno.EILSEQ,): Sentence("the disk takes no such letters in a name; choose another name"),
    (errno.EINVAL,): Sentence(
        "the disk takes no such name or no such file; choose a plain name, or another folder"
    ),
    (errno.EOPNOTSUPP, errno.ENOSYS): Sentence("the disk cannot do that; choose another folder"),
    (errno.ELOOP,): Sentence("its links lead round in a circle; choose another folder"),
    (errno.EBUSY, errno.ETXTBSY): Sentence("another program uses it; close that, then try again"),
    (errno.EAGAIN, errno.EINTR, errno.EDEADLK): Sentence(
        "another program held it for a moment; try again"
    ),
    (errno.EMFILE, errno.ENFILE): Sentence("too many files are open; close some programs"),
    (errno.ENOMEM,): Sentence("there is not enough memory; close some programs"),
    (errno.EIO,): Sentence("the disk does not answer as it should; try again, or choose another"),
    (errno.ENODEV, errno.ENXIO, errno.ESTALE, errno.ENOTCONN, errno.ETIMEDOUT): Sentence(
        "its disk is not there any more; connect it again, or choose another"
    ),
    (errno.EPIPE,): Sentence("the program that was to read it has ended; start it again"),
}
REASONS = {number: said for numbers, said in _REASONS.items() for number in numbers}
"""By the system's number of the error: what it is, and what to do."""
_OF_MACHINE = {
    *(errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EMFILE, errno.ENFILE),
    *(errno.ENOMEM, errno.EBUSY, errno.ETXTBSY, errno.EAGAIN, errno.EINTR, errno.EDEADLK),
    *(errno.ENODEV, errno.ENXIO, errno.ESTALE, errno.ENOTCONN, errno.ETIMEDOUT, errno.EPIPE),
}


def is_of_machine(error: OSError) -> bool:
    """Whether what was asked for makes sense, and goes well when the machine can do it."""
    return error.errno in _OF_MACHINE


def reason_of(error: OSError) -> Sentence:
    """Why the system refuses, to stand within a sentence."""
    known = REASONS.get(error.errno or 0)
    if known is not None:
        return known
    if error.errno is None:  # of a library, which says what it wants
        return Sentence("{error}", error=error)
    return Sentence(
        "the system refuses it (its error {number}); try again, or choose another folder",
        number=error.errno,
    )


def said_by(error: Exception) -> Sentence:
    """What an error says, whichever it is: of the system's also which file it is about."""
    if isinstance(error, SentenceError):
        return error.sentence
    if not isinstance(error, OSError):
        return Sentence("{error}", error=error)
    reason = reason_of(error)
    if error.errno is None or not isinstance(error.filename, str):
        return reason
    return Sentence("{path} cannot be used: {reason}.", path=error.filename, reason=reason)
