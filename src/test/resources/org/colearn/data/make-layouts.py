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
    raw_iemocap(HERE / "iemocap_raw")
    contextual(HERE / "bclstm")
    (HERE / "dialoguernn.pkl").write_bytes(python2(dialogues()))
    save("mosei_text.pickle", thirteen(), 2)
    save("meld.pkl", meld(), 3)


def raw_iemocap(folder):
    """Ten utterances: one of xxx, one of oth, one without audio; seven remain."""
    folder.mkdir(exist_ok=True)
    emotions = ["neu", "ang", "xxx", "sad", "oth", "neu", "ang", "sad", "neu", "ang"]
    names = [f"Ses0{1 + i // 2}F_impro0{i % 2}_{'FM'[i % 2]}00{i}" for i in range(10)]
    rows = ["start_time,end_time,wav_file,emotion,note"]
    rows += [f'{i}.5,{i + 1}.5,{name},{emotion},"said, ""{i}"""' for i, (name, emotion) in enumerate(zip(names, emotions))]
    (folder / "df_iemocap.csv").write_text("\n".join(rows) + "\n")
    for name, width in [("text", 3), ("audio", 2), ("visual", 2)]:
        features = {u: np.full((1 + i % 3, width), i + 1, dtype=np.float32) for i, u in enumerate(names)}
        if name == "audio":
            del features[names[9]]
        np.save(folder / f"{name}_feat_10036.npy", np.array(features, dtype=object), allow_pickle=True)


def contextual(folder):
    """Train: videos of 3 and 1 utterances; test: one of 2. The value of a feature is 100 * video + utterance + 1."""
    folder.mkdir(exist_ok=True)
    for name, width in [("text", 3), ("audio", 2), ("video", 1)]:
        features = {}
        for split, lengths in [("train", [3, 1]), ("test", [2])]:
            block = np.zeros((len(lengths), 3, width), dtype=np.float64)
            for v, length in enumerate(lengths):
                for u in range(length):
                    block[v, u] = 100 * v + u + 1
            features[split] = block
        train = np.array([[0, 1, 1], [1, 0, 0]])
        test = np.array([[1, 0, 0]])
        seven = (features["train"], train, features["test"], test, 3, [3, 1], [2])
        (folder / f"{name}_2way.pickle").write_bytes(python2(seven))
    rows = ["0.5,1.5,1", "-0.5,2.5,0", "3.5,0.25,1", "1,1,0", "2,2,1"]
    (HERE / "text_plain.csv").write_text("\n".join(rows) + "\n")


def dialogues():
    """Two dialogues to train (3 and 2 utterances), one to test (2)."""
    counts = {"Ses01F_impro01": 3, "Ses02M_script01_1": 2, "Ses05F_impro02": 2}
    ids = {d: [f"{d}_{'FM'[u % 2]}00{u}" for u in range(n)] for d, n in counts.items()}
    speakers = {d: ["FM"[u % 2] for u in range(n)] for d, n in counts.items()}
    labels = {d: [(u + len(d)) % 6 for u in range(n)] for d, n in counts.items()}
    text, audio, video = (
        {d: [np.full(w, u + 1, dtype=np.float64) for u in range(n)] for d, n in counts.items()} for w in (3, 2, 4))
    said = {d: [f"sentence {u} of {d}" for u in range(n)] for d, n in counts.items()}
    names = list(counts)
    return ids, speakers, labels, text, audio, video, said, names[:2], set(names[2:])


def thirteen():
    """bc-LSTM's tuple of CMU-MOSEI, with a validation split: 2 + 1 utterances to train, 2 to choose, 1 to report on."""
    parts = []
    lengths = [[2, 1], [2], [1]]
    for s, split in enumerate(lengths):
        block = np.zeros((len(split), 2, 3), dtype=np.float32)
        labels = np.zeros((len(split), 2))
        for v, length in enumerate(split):
            for u in range(length):
                block[v, u] = 100 * s + 10 * v + u + 1
                labels[v, u] = (u + v + s) % 2
        parts += [block, labels]
    ids = [[f"{name}{v}" for v in range(len(split))] for name, split in zip(["a", "b", "c"], lengths)]
    return (*parts, 2, *lengths, *ids)


def meld():
    """DialogueRNN's tuple of MELD: dialogues are numbers, there is no video, sentiment stands last."""
    counts = {0: 2, 1: 1, 2: 2}
    ids = {d: [str(u) for u in range(n)] for d, n in counts.items()}
    speakers = {d: [[1, 0, 0]] * n for d, n in counts.items()}
    emotion = {d: [(u + d) % 7 for u in range(n)] for d, n in counts.items()}
    sentiment = {d: [u % 3 for u in range(n)] for d, n in counts.items()}
    text, audio = ({d: [np.full(w, 10 * d + u + 1, dtype=np.float32) for u in range(n)] for d, n in counts.items()} for w in (3, 2))
    said = {d: [f"line {u} of {d}" for u in range(n)] for d, n in counts.items()}
    return ids, speakers, emotion, text, audio, said, [0, 1], [2], sentiment


if __name__ == "__main__":
    main()
