"""The stand-in for the Delivery Optimization service (C), its build, and its script language.

The language is described at the head of dosvc.c. May be imported on every platform and Python.
"""


def escape(text: str) -> str:
    """The text as a script takes it: everything but ASCII letters and digits as %uXXXX units."""
    data = text.encode("utf-16-be", "surrogatepass")
    units = [data[at] << 8 | data[at + 1] for at in range(0, len(data), 2)]
    plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    return "".join(chr(unit) if chr(unit) in plain else f"%u{unit:04X}" for unit in units)
