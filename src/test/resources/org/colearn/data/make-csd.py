"""Makes the computational sequences in layouts/csd: three videos, six labelled segments. Run with Python 3 and h5py."""
from pathlib import Path

import h5py
import numpy as np

HERE = Path(__file__).parent / "layouts" / "csd"


def sequence(name, root, videos):
    with h5py.File(HERE / f"{name}.csd", "w") as file:
        group = file.create_group(root)
        metadata = group.create_group("metadata")
        metadata.create_dataset("root name", data=[root.encode()])
        data = group.create_group("data")
        for video, (intervals, features) in videos.items():
            entry = data.create_group(video)
            entry.create_dataset("features", data=features)
            entry.create_dataset("intervals", data=np.array(intervals, dtype=np.float32))


HERE.mkdir(exist_ok=True)
words = {"one": [[0, 1], [1, 2], [2, 3], [4, 5]], "two": [[0.5, 1.5], [1.5, 2]], "three": [[0, 1], [1, 2], [2, 3]]}
texts = {"one": [b"it", b"is", b"sp", b"good"], "two": [b"not", b"bad"], "three": [b"a", b"b", b"c"]}
sequence("TOY_TimestampedWords", "words", {v: (words[v], [[t] for t in texts[v]]) for v in words})
sequence(
    "TOY_TimestampedWordVectors",
    "glove_vectors",
    {v: (words[v], np.arange(3 * len(words[v]), dtype=np.float64).reshape(-1, 3) + 1) for v in words})
frames = {v: [[t / 2, t / 2 + 0.5] for t in range(8)] for v in words}
sequence("TOY_COVAREP", "COVAREP", {v: (frames[v], np.array([[t, 2 * t] for t in range(8)], dtype=np.float32)) for v in words})
# Nothing is seen after the first second and a half.
sequence("TOY_FACET_4.2", "FACET_4.2", {v: ([[0, 1.5]], np.array([[7.0]], dtype=np.float32)) for v in words})
sequence(
    "TOY_Labels",
    "Opinion Segment Labels",
    {
        "one": ([[0, 1.9], [2.5, 5]], np.array([[1.5], [-2]], dtype=np.float32)),
        "two": ([[0, 3]], np.array([[0.5]], dtype=np.float32)),
        "three": ([[0, 1], [1, 2], [2, 3]], np.array([[1], [-1], [0.25]], dtype=np.float32)),
        "unseen": ([[0, 3]], np.array([[3]], dtype=np.float32)),
    })
