"""Makes layouts/stored.h5: one array of numbers from 0 stored in every way h5py knows. Run with Python 3 and h5py."""
from pathlib import Path

import h5py
import numpy as np

NUMBERS = np.arange(7 * 5 * 3, dtype=np.float64).reshape(7, 5, 3)

with h5py.File(Path(__file__).parent / "layouts" / "stored.h5", "w") as file:
    file.create_dataset("contiguous", data=NUMBERS)
    file.create_dataset("float32", data=NUMBERS.astype("<f4"))
    file.create_dataset("bigendian", data=NUMBERS.astype(">f8"))
    file.create_dataset("half", data=NUMBERS.astype("<f2"))
    file.create_dataset("whole", data=NUMBERS.astype("<i4"))
    file.create_dataset("chunked", data=NUMBERS, chunks=(2, 5, 2))
    file.create_dataset("gzip", data=NUMBERS.astype("<f4"), chunks=(3, 2, 3), compression="gzip", shuffle=True, fletcher32=True)
    file.create_dataset("grown", data=NUMBERS, chunks=(1, 5, 3), maxshape=(None, 5, 3))
    file.create_dataset("wholechunks", data=NUMBERS.astype("<i8"), chunks=(4, 4, 3), compression="gzip")
    sparse = file.create_dataset("sparse", shape=NUMBERS.shape, dtype="<f8", chunks=(2, 5, 3))
    sparse[2:4] = NUMBERS[2:4]
