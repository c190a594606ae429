"""Makes the small files in layouts/, one per published layout, all values from one seed. Run with Python 3 and NumPy 2:
python3 make-layouts.py"""
import io
import json
import pickle
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent / "layouts"
SIZES = {"train": 6, "valid": 3, "test": 3}
RNG = np.random.default_rng(7)


def numbers(*shape, dtype=np.float32):
    return RNG.normal(size=shape).astype(dtype)


class Python2(pickle._Pickler):
    """Writes texts and bytes as Python 2's str, as its pickles of protocol 2 do."""

    def save_str2(self, value):
        data = value if isinstance(value, bytes) else value.encode("latin1")
        if len(data) < 256:
            self.write(pickle.SHORT_BINSTRING + bytes([len(data)]) + data)
        else:
            self.write(pickle.BINSTRING + len(data).to_bytes(4, "little") + data)
        self.memoize(value)

    dispatch = {**pickle._Pickler.dispatch, str: save_str2, bytes: save_str2}


def python2(value):
    out = io.BytesIO()
    # NumPy's arrays reduce to _codecs.encode under protocol 2 of Python 3, to plain bytes under Python 2.
    Python2(out, 2).dump(value)
    return out.getvalue().replace(b"cnumpy._core.multiarray\n", b"cnumpy.core.multiarray\n")


def save(name, value, protocol):
    (HERE / name).write_bytes(pickle.dumps(value, protocol=protocol))


def mmsa(split, n, audio_steps, video_steps):
    labels = numbers(n).round(1)
    return {
        "raw_text": [f"words of {split} {i}" for i in range(n)],
        "audio": numbers(n, audio_steps, 2, dtype=np.float64),
        "vision": numbers(n, video_steps, 2, dtype=np.float64),
        "id": [f"{split}$_${i}" for i in range(n)],
        "text": right_padded(numbers(n, 4, 3)),
        "text_bert": np.ones((n, 3, 4), dtype=np.int64),
        "audio_lengths": [audio_steps] * n,
        "vision_lengths": [video_steps] * n,
        "annotations": ["Positive"] * n,
        "classification_labels": (labels > 0).astype(np.int64),
        "regression_labels": labels,
    }


def right_padded(array):
    array[:, -1] = 0
    return array


def mult(n, labels):
    ids = np.array([[b"video", b"%d" % i, b"0.5"] for i in range(n)])
    return {"vision": numbers(n, 4, 2), "text": numbers(n, 4, 3), "audio": numbers(n, 4, 2), "labels": labels, "id": ids}


def four_emotions(n):
    labels = np.zeros((n, 4, 2))
    labels[:, :, 0] = 1
    for i in range(n):
        labels[i, i % 4] = [0, 1]
    return labels


def lmf(n):
    return {"covarep": numbers(n, 2), "facet": numbers(n, 2), "glove": numbers(n, 4, 3), "label": numbers(n, 1)}


def main():
    HERE.mkdir(exist_ok=True)
    save("mmsa_aligned.pkl", {s: mmsa(s, n, 4, 4) for s, n in SIZES.items()}, 4)
    save("mmsa_unaligned.pkl", {s: mmsa(s, n, 9, 6) for s, n in SIZES.items()}, 5)
    save("mult.pkl", {s: mult(n, numbers(n, 1, 1)) for s, n in SIZES.items()}, 3)
    save("mult_iemocap.pkl", {s: mult(n, four_emotions(n)) for s, n in SIZES.items()}, 2)
    save("lists.pkl", {"train": {"text": numbers(6, 3).tolist(), "labels": [0, 1, 2, 0, 1, 2]}}, 0)
    lmf_tasks = {task: {s: lmf(n) for s, n in SIZES.items()} for task in ["happy", "sad"]}
    (HERE / "lmf.pkl").write_bytes(python2(lmf_tasks))
    (HERE / "lmf.json").write_text(json.dumps({"task": "sad"}) + "\n")
    np.save(HERE / "labels.npy", np.array(["neu", "ang", "sad"], dtype=object), allow_pickle=True)
    folder = HERE / "mosei"
    folder.mkdir(exist_ok=True)
    for split, n in [("val", 4), ("test", 6)]:
        part = {"language": numbers(n, 3), "acoustic": numbers(n, 2), "visual": numbers(n, 2), "labels": numbers(n)}
        part["acoustic"][0, 1] = -np.inf
        (folder / f"{split}_data.pkl").write_bytes(pickle.dumps(part, protocol=4))


if __name__ == "__main__":
    main()
