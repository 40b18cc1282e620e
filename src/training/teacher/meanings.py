"""What words mean, as a large language model sees them used: vectors and sorts of words, for both languages in one space.

    meanings.py CHECKPOINT WORDS MEANINGS

WORDS is what org.actant.training.WordsToMean writes, MEANINGS the file that org.actant.lexicon.Meanings reads. The vector of a word is
the mean of multilingual BERT's middle layers over all places where our own texts use it (as Bommasani and others 2020,
https://aclanthology.org/2020.acl-main.431/, make static vectors of contextual ones), less the mean of its language, so that
translations come to lie together, and cut down to its main directions. Rare words, and those of the word lists that no text has, are read in
short phrases instead, and mapped onto the others by ridge regression. Sorts are spherical k-means.
"""

import random
import struct
import sys
import time

import numpy
import torch

import teacher

CLASSES = ("NOUN", "VERB", "ADJ")
LAYERS = slice(7, 10)
# A word counts as used from so many places on, and weighs no more than so many.
FEWEST, MOST = 3, 50
DIRECTIONS = 64
SORTS = (64, 256, 1000)
ROUNDS = 25
# What a word that no text has is read in, by language and class; X is the word.
PHRASES = {
    ("fr", "NOUN"): ("le X", "un X ."), ("fr", "VERB"): ("il veut X .", "pour X le"), ("fr", "ADJ"): ("il est X .", "c' est X"),
    ("en", "NOUN"): ("the X", "a X ."), ("en", "VERB"): ("to X it .", "they X ."), ("en", "ADJ"): ("it is X .", "very X"),
}
RIDGE = 10.0


def read(file):
    """Sentences as lists of (form, language, lemma, class), and the words of the lists as (language, lemma, class)."""
    sentences, words, listed = [], [], []
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            if cells[0] == "+":
                listed.append(tuple(cells[1:]))
            elif len(cells) == 4:
                words.append((cells[1], cells[0], cells[2], cells[3]))
            elif words:
                sentences.append(words)
                words = []
    return sentences + ([words] if words else []), listed


@torch.no_grad()
def seen(bert, pieces, sentences):
    """How often each (language, lemma, class) is used, and the sum of its vectors."""
    sums, start, done = {}, time.time(), 0
    for batch in teacher.batches([[word[0] for word in sentence] for sentence in sentences], pieces, random.Random(1)):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            layers = bert(batch.pieces, batch.mask)
            middle = sum(layer.float() for layer in layers[LAYERS]) / len(layers[LAYERS])
        middle = middle.numpy()
        for row, number in enumerate(batch.numbers):
            first = batch.first[row].tolist()
            ends = first[2:len(sentences[number]) + 1] + [int(batch.mask[row].sum()) - 1]
            for at, (word, end) in enumerate(zip(sentences[number], ends), 1):
                if word[3] in CLASSES and end > first[at]:
                    count = sums.setdefault(word[1:], [0, numpy.zeros(teacher.WIDTH, numpy.float32)])
                    count[0] += 1
                    count[1] += middle[row, first[at]:end].mean(0)
            done += 1
        if done % 2000 < len(batch.numbers):
            print("%d of %d sentences, %.0f s" % (done, len(sentences), time.time() - start), flush=True)
    return sums


def phrases(listed):
    """The phrases to read words in that no text need have; only the word itself counts."""
    for language, lemma, kind in listed:
        for phrase in PHRASES[language, kind]:
            yield [(lemma, language, lemma, kind) if word == "X" else (word, language, word, "-") for word in phrase.split()]


def unit(vectors):
    return vectors / numpy.maximum(numpy.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)


def sorts(vectors, weights, count):
    """Middles of spherical k-means."""
    chance = numpy.random.RandomState(1)
    middles = vectors[chance.choice(len(vectors), count, replace=False, p=weights / weights.sum())]
    for _ in range(ROUNDS):
        nearest = (vectors @ middles.T).argmax(1)
        middles = numpy.zeros_like(middles)
        numpy.add.at(middles, nearest, vectors * weights[:, None])
        empty = ~middles.any(1)
        middles[empty] = vectors[chance.choice(len(vectors), empty.sum())]
        middles = unit(middles)
    return middles


def meanings(bert, pieces, sentences, listed):
    texts = seen(bert, pieces, sentences)
    used = {key: value for key, value in texts.items() if value[0] >= FEWEST}
    listed = list(dict.fromkeys(listed + [key for key in texts if key not in used]))
    read_alone = seen(bert, pieces, list(phrases(list(dict.fromkeys(listed + list(used))))))
    alone = {key: value[1] / value[0] for key, value in read_alone.items()}
    keys = list(used)
    counts = numpy.array([min(used[key][0], MOST) for key in keys], numpy.float32)
    vectors = numpy.stack([used[key][1] / used[key][0] for key in keys])
    for language in ("fr", "en"):
        of = numpy.array([key[0] == language for key in keys])
        vectors[of] -= (vectors[of] * counts[of, None]).sum(0) / counts[of].sum()
    directions = numpy.linalg.svd(vectors[:8000], full_matrices=False)[2][:DIRECTIONS]
    vectors = unit(vectors @ directions.T)
    weights = numpy.sqrt(counts)
    middles = [sorts(vectors, weights, count) for count in SORTS]
    found = {key: vectors[at] for at, key in enumerate(keys)}
    for group in PHRASES:
        known = [at for at, key in enumerate(keys) if (key[0], key[2]) == group and key in alone]
        new = [key for key in alone if (key[0], key[2]) == group and key not in used]
        x = numpy.stack([alone[keys[at]] for at in known])
        middle = x.mean(0)
        x = numpy.hstack([x - middle, numpy.ones((len(x), 1))])
        w = weights[known][:, None]
        for held in (True, False):
            part = numpy.arange(len(known)) % 10 != 0 if held else numpy.ones(len(known), bool)
            a = (x[part] * w[part]).T @ x[part] + RIDGE * numpy.eye(x.shape[1])
            turn = numpy.linalg.solve(a, (x[part] * w[part]).T @ vectors[known][part])
            if held:
                guess = unit(x[~part] @ turn)
                print(group, len(known), "known,", len(new), "new, likeness of a guess %.3f, by chance %.3f" % (
                    (guess * vectors[known][~part]).sum(1).mean(), (guess[1:] * vectors[known][~part][:-1]).sum(1).mean()))
        if new:
            mapped = unit(numpy.hstack([numpy.stack([alone[key] for key in new]) - middle, numpy.ones((len(new), 1))]) @ turn)
            found.update(zip(new, mapped))
    commonest = {}
    order = {key: -used[key][0] if key in used else at for at, key in enumerate(list(used) + listed) if key in found}
    for key in sorted(found, key=lambda one: order.get(one, len(order))):
        commonest.setdefault(key[:2], found[key])
    return {key: (vector, [int((middle @ vector).argmax()) for middle in middles]) for key, vector in commonest.items()}


def write(words, file):
    with open(file, "wb") as out:
        out.write(struct.pack(">iii", len(words), len(SORTS), DIRECTIONS))
        for (language, lemma), (vector, of) in sorted(words.items()):
            text = (language + " " + lemma).encode("utf-8")
            out.write(struct.pack(">H", len(text)) + text + struct.pack(">%dh" % len(of), *of))
            out.write(numpy.clip(numpy.rint(vector * 127 / numpy.abs(vector).max()), -127, 127).astype(numpy.int8).tobytes())


def main(checkpoint, words, file):
    torch.manual_seed(teacher.SEED)
    bert = teacher.Bert()
    bert.read(checkpoint + "/variables/variables")
    bert.eval()
    sentences, listed = read(words)
    found = meanings(bert, teacher.Pieces(checkpoint + "/assets/vocab.txt"), sentences, listed)
    write(found, file)
    print(len(found), "words")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
