"""Makes kinds.npz: the same 2 x 3 numbers in every kind of array NumPy writes. Run: python3 make_kinds.py"""
import numpy

numbers = numpy.arange(6).reshape(2, 3)
arrays = {"f2": numbers.astype("<f2"), "f4": numbers.astype("<f4"), "f8": numbers.astype("<f8"),
          "i1": numbers.astype("i1"), "i2": numbers.astype("<i2"), "i4": numbers.astype("<i4"), "i8": numbers.astype("<i8"),
          "u1": numbers.astype("u1"), "u2": numbers.astype("<u2"), "u4": numbers.astype("<u4"), "u8": numbers.astype("<u8"),
          "b1": numbers % 2 == 1, "big_f4": numbers.astype(">f4"), "big_f8": numbers.astype(">f8"), "big_i4": numbers.astype(">i4"),
          "fortran_f4": numpy.asfortranarray(numbers.astype("<f4")), "fortran_i8": numpy.asfortranarray(numbers),
          "fortran_3d": numpy.asfortranarray(numpy.arange(24.0).reshape(2, 3, 4)),
          "wide": numpy.array(["", "a", "\u00e9\u20ac", "\U0001f600", "two words", "z"]).reshape(2, 3),
          "bytes": numpy.array([b"", b"a", b"bc", b"d", b"e", b"f"]).reshape(2, 3),
          "big_wide": numpy.array(["x", "yz"]).astype(">U2"),
          "scalar": numpy.float64(2.5), "empty": numpy.zeros((0, 3), "<f4"), "negative": numpy.array([-1, -2], "i1")}
numpy.savez_compressed("kinds.npz", **arrays)
numpy.savez_compressed("refused.npz", objects=numpy.array([{"a": 1}, None], dtype=object), complex=numbers.astype("c8"),
                       dates=numpy.array(["2020-01-01"], dtype="M8[D]"), records=numpy.zeros(2, [("a", "f4"), ("b", "i4")]))
