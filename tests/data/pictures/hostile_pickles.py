"""Pickles that would do something, or take all memory: made to be refused."""

import io
import pickle
import pickletools
import random
import struct

import numpy as np

RAN = []
"""What a pickle has run, if one ever does."""


def canary(*given):
    """What hostile pickles try to call."""
    RAN.append(given)
    return np.zeros((2, 28, 28))


class Reduced:
    """Is pickled as a call."""

    def __init__(self, function=canary, given=("run",)):
        self.function, self.given = function, given

    def __reduce__(self):
        return self.function, self.given


class Built:
    """Is pickled as an object with a state."""

    def __getstate__(self):
        return {"state": "set"}

    def __setstate__(self, state):
        canary(state)


class New:
    """Is pickled as an object made by __new__."""

    def __new__(cls, *given):
        if given:
            canary(given)
        return super().__new__(cls)

    def __getnewargs_ex__(self):
        return ("run",), {}

    def __reduce_ex__(self, protocol):
        return object.__reduce_ex__(self, max(protocol, 2))


ARRAY = np.arange(8, dtype=np.uint8).reshape(2, 2, 2)
CALLS = [
    (b"cposix\nsystem\n", b"X\x04\x00\x00\x00true"),
    (b"cbuiltins\neval\n", b"X\x03\x00\x00\x001+1"),
    (b"cnumpy\nload\n", b"X\x01\x00\x00\x00x"),
    (b"cnumpy.core.multiarray\nfromfile\n", b"X\x01\x00\x00\x00x"),
    (b"ctests.data.pictures.hostile_pickles\ncanary\n", b"X\x01\x00\x00\x00x"),
    (b"cnumpy\ndtype.__class__\n", b"X\x01\x00\x00\x00x"),
    (b"c_codecs\ndecode\n", b"X\x01\x00\x00\x00x"),
]


def hidden(rng, thing):
    """A thing among arrays, in tuples, lists and dictionaries."""
    places = [
        lambda: (ARRAY, thing),
        lambda: [thing, (ARRAY, ARRAY)],
        lambda: {"x_train": ARRAY, "y_train": thing},
        lambda: np.array([thing, None], dtype=object),
        lambda: ((ARRAY, np.array([[thing, thing]], dtype=object)), (ARRAY, ARRAY)),
    ]
    made = rng.choice(places)()
    return hidden(rng, made) if rng.random() < 0.2 else made


def objects(rng):
    """An object that runs something when it is read, by Python's own writer."""
    things = [Reduced(), Built(), New(), Reduced(eval, ("1",)), Reduced(pickle.loads, (b"N.",))]
    return pickle.dumps(hidden(rng, rng.choice(things)), protocol=rng.randrange(6))


def steps(rng):
    """Steps that no writer makes: INST, OBJ, EXT, persistent ids, names in parts."""
    name, argument = rng.choice(CALLS)
    module, function = name[1:].split(b"\n")[:2]
    short = [bytes([0x8C, len(part)]) + part for part in (module, function)]
    forms = [
        name + b"(" + argument + b"tR.",
        b"(" + argument + b"i" + module + b"\n" + function + b"\n.",
        b"(" + name + argument + b"o.",
        name + argument + b"\x85\x81.",
        name + argument + b"\x85}\x92.",
        b"".join(short) + b"\x93" + argument + b"\x85R.",
        b"\x82\x01.",
        b"\x83\x01\x00.",
        b"\x84\x01\x00\x00\x00.",
        b"Pcanary\n.",
        argument + b"Q.",
        b"}(" + argument + name + b"(" + argument + b"tRu.",
        b"cnumpy\nndarray\n" + name + b"b.",
        b"cnumpy\ndtype\n(" + argument + b"tR" + name + b"(" + argument + b"tRb.",
        b"\x8f(" + argument + b"\x90.",
        b"(" + argument + b"\x91.",
    ]
    return b"\x80\x04" + rng.choice(forms)


def bombs(rng):
    """Small on disk, large in memory or deeper than the stack."""
    forms = [
        b"\x80\x04]r\xff\xff\xff\x7f.",
        b"\x80\x02]p2147483647\n.",
        b"\x80\x04\x8e" + struct.pack("<Q", 2**40) + b"x.",
        b"\x80\x04B\xff\xff\xff\x7fx.",
        b"\x80\x04\x8b\xff\xff\xff\x7f1.",
        b"\x80\x04\x95" + struct.pack("<Q", 2**60) + b"N.",
        b"\x80\x04)" + b"\x85" * rng.randrange(3_000, 5_000) + b".",
        b"(" * rng.randrange(2, 4_000) + b".",
        b"\x80\x04]\x94" + b"(" + b"h\x00" * 2_000 + b"e.",
        shared_text(rng),
        enormous_array(rng),
    ]
    return rng.choice(forms)


def shared_text(rng):
    """A list of one long word and many short ones: an array of words would be enormous."""
    return pickle.dumps((["x" * 200_000] + ["y"] * 2_000, [1]), protocol=rng.randrange(2, 6))


def enormous_array(rng):
    """An array that promises a shape which its bytes do not fill."""
    written = pickle.dumps(np.zeros((7, 3), dtype=np.uint8), protocol=2)
    shape = b"K\x07K\x03\x86"
    assert shape in written
    return written.replace(shape, b"J\xff\xff\xff\x7fJ\xff\xff\xff\x7f\x86", 1)


def changed(rng):
    """The book's own form with a name in it changed."""
    written = pickle.dumps(((ARRAY, ARRAY[0, 0]),) * 3, protocol=rng.choice([0, 2, 3]))
    stream = io.BytesIO(written)
    names = [argument for code, argument, _ in pickletools.genops(stream) if code.name == "GLOBAL"]
    module, name = rng.choice(names).split(" ")
    others = ["posix\nsystem", "builtins\nexec", f"{module}\n{name}s", f"os.{module}\n{name}"]
    return written.replace(f"{module}\n{name}\n".encode(), rng.choice(others).encode() + b"\n")


KINDS = {"objects": objects, "steps": steps, "bombs": bombs, "changed": changed}


def hostile(kind, seed):
    """A pickle that has to be refused, always the same for a seed."""
    return KINDS[kind](random.Random(seed))
