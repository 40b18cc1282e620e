"""The teacher: a large parser that is too slow to ship and puts the trees on the texts that the small one learns from.

Multilingual BERT (Devlin and others 2019, https://aclanthology.org/N19-1423/), tuned on the treebanks, with a deep biaffine parser on top (Dozat and Manning 2017, https://arxiv.org/abs/1611.01734) and a tagger beside it. Each
treebank has a vector of its own, so that what they annotate differently is learnt apart.

    teacher.py learn LANGUAGE TREEBANKS CHECKPOINT MODEL
    teacher.py teach LANGUAGE CHECKPOINT MODEL WORDS TREES
    teacher.py score LANGUAGE TREEBANKS CHECKPOINT MODEL
"""

import gzip
import os
import random
import sys
import time
import unicodedata

import numpy
import torch
from torch import nn
from torch.nn import functional

import weights

# Which treebanks teach, which shortest sentences of speech, whose way of annotating the trees follow, and how many passes;
# whether titles are taught: the English treebank has next to none, and the teacher misreads them.
PLANS = {
    "fr": {"train": ["sequoia-train", "gsd-dev", "pud", "rhapsodie-train", "sequoia-dev"], "shortest": {"rhapsodie": 4},
           "way": "sequoia", "test": [("gsd-test", "gsd"), ("sequoia-test", "sequoia")], "passes": 5, "titles": True},
    "en": {"train": ["ewt-train", "pud", "ewt-dev"], "shortest": {}, "way": "ewt", "test": [("ewt-test", "ewt")], "passes": 2,
           "titles": False},
}
SEED = 1
WIDTH = 768
HEADS = 12
LAYERS = 12
LONGEST = 512
# What a sentence ends with that is no title.
ENDS = set(". ? ! : … ... \" ' ” ’ )".split())
# How many word pieces a batch holds; few shapes of batches, because the matrix library prepares itself for each.
BATCH = 1200
STEP = 16
RATE, RATE_ABOVE = 5e-5, 1e-3


class Pieces:
    """Cuts words into the pieces that BERT knows."""

    def __init__(self, vocabulary):
        with open(vocabulary, encoding="utf-8") as file:
            self.numbers = {line.rstrip("\n"): number for number, line in enumerate(file)}
        self.known = {}

    def of(self, word):
        if word not in self.known:
            numbers = []
            for part in self._parts(word):
                numbers += self._cut(part)
            self.known[word] = numbers[:12]
        return self.known[word]

    def _parts(self, word):
        parts, letters = [], ""
        for sign in word.replace("’", "'").replace("«", '"').replace("»", '"'):
            if unicodedata.category(sign)[0] == "P" or sign in "$+<=>^`|~":
                parts += [letters, sign] if letters else [sign]
                letters = ""
            else:
                letters += sign
        return parts + [letters] if letters else parts or [word]

    def _cut(self, part):
        at, numbers = 0, []
        while at < len(part):
            for end in range(len(part), at, -1):
                piece = ("##" if at else "") + part[at:end]
                if piece in self.numbers:
                    numbers.append(self.numbers[piece])
                    at = end
                    break
            else:
                return [self.numbers["[UNK]"]]
        return numbers


class Layer(nn.Module):
    """A layer of BERT."""

    def __init__(self):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.n1, self.n2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.i, self.d = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)

    def forward(self, x, mask, drop):
        sentences, length, _ = x.shape

        def heads(linear):
            return linear(x).view(sentences, length, HEADS, WIDTH // HEADS).transpose(1, 2)

        seen = torch.softmax(torch.matmul(heads(self.q), heads(self.k).transpose(-1, -2)) / 8.0 + mask, -1)
        taken = torch.matmul(seen, heads(self.v)).transpose(1, 2).reshape(sentences, length, WIDTH)
        x = self.n1(x + functional.dropout(self.o(taken), drop, self.training))
        wide = self.d(functional.gelu(self.i(x)))
        return self.n2(x + functional.dropout(wide, drop, self.training))


class Bert(nn.Module):
    """The encoder; its vectors of pieces stay as they are."""

    def __init__(self):
        super().__init__()
        self.word, self.pos, self.typ = nn.Embedding(119547, WIDTH), nn.Embedding(LONGEST, WIDTH), nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList([Layer() for _ in range(LAYERS)])
        for vectors in (self.word, self.pos, self.typ):
            vectors.weight.requires_grad = False

    def read(self, checkpoint):
        tensors = weights.load(checkpoint)

        def tensor(name):
            return torch.tensor(tensors["module/bert/" + name])

        def norm(module, name):
            module.weight.data, module.bias.data = tensor(name + "/gamma"), tensor(name + "/beta")

        def linear(module, name):
            module.weight.data, module.bias.data = tensor(name + "/kernel").t().contiguous(), tensor(name + "/bias")

        self.word.weight.data = tensor("embeddings/word_embeddings")
        self.pos.weight.data = tensor("embeddings/position_embeddings")
        self.typ.weight.data = tensor("embeddings/token_type_embeddings")
        norm(self.norm, "embeddings/LayerNorm")
        for number, layer in enumerate(self.layers):
            name = "encoder/layer_%d/" % number
            for module, part in ((layer.q, "attention/self/query"), (layer.k, "attention/self/key"),
                                 (layer.v, "attention/self/value"), (layer.o, "attention/output/dense"),
                                 (layer.i, "intermediate/dense"), (layer.d, "output/dense")):
                linear(module, name + part)
            norm(layer.n1, name + "attention/output/LayerNorm")
            norm(layer.n2, name + "output/LayerNorm")

    def forward(self, pieces, mask, drop=0.1):
        x = self.word(pieces) + self.pos(torch.arange(pieces.shape[1]))[None] + self.typ.weight[0]
        x = functional.dropout(self.norm(x), drop, self.training)
        hidden = (1 - mask)[:, None, None, :] * -1e4
        layers = []
        for layer in self.layers:
            x = layer(x, hidden, drop)
            layers.append(x)
        return layers


class Biaffine(nn.Module):
    def __init__(self, left, right, out):
        super().__init__()
        self.w = nn.Parameter(torch.zeros(out, left + 1, right + 1))
        nn.init.xavier_uniform_(self.w)

    @staticmethod
    def _one(x):
        return torch.cat([x, torch.ones_like(x[..., :1])], -1)

    def pairs(self, x, y):
        return torch.einsum("bxi,oij,byj->boxy", self._one(x), self.w, self._one(y))

    def same(self, x, y):
        return torch.einsum("bxi,oij,bxj->bxo", self._one(x), self.w, self._one(y))


class Parser(nn.Module):
    def __init__(self, relations, tags, banks):
        super().__init__()
        self.bert, self.relations, self.tags, self.banks = Bert(), relations, tags, banks
        self.mix, self.bank = nn.Parameter(torch.zeros(LAYERS)), nn.Embedding(len(banks), WIDTH)
        nn.init.zeros_(self.bank.weight)
        arc, label = 400, 128
        self.ah, self.ad = nn.Linear(WIDTH, arc), nn.Linear(WIDTH, arc)
        self.lh, self.ld = nn.Linear(WIDTH, label), nn.Linear(WIDTH, label)
        self.arc, self.lab = Biaffine(arc, arc, 1), Biaffine(label, label, len(relations))
        self.tag = nn.Linear(WIDTH, len(tags))

    def words(self, batch, bank):
        """A vector for the root and for each word, of its first piece; bf16 where the processor has it."""
        with torch.autocast("cpu", dtype=torch.bfloat16):
            layers = self.bert(batch.pieces, batch.mask)
            x = sum(share * layer for share, layer in zip(torch.softmax(self.mix, 0), layers)).float()
        x = torch.gather(x, 1, batch.first[..., None].expand(-1, -1, WIDTH))[:batch.size]
        return functional.dropout(x, 0.2, self.training) + self.bank(bank)[:, None]

    def project(self, linear, x):
        return functional.dropout(functional.leaky_relu(linear(x), 0.1), 0.25, self.training)

    def arcs(self, x):
        return self.arc.pairs(self.project(self.ad, x), self.project(self.ah, x))[:, 0]

    def labels(self, x, heads):
        above = self.project(self.lh, x)
        above = torch.gather(above, 1, heads[..., None].expand(-1, -1, above.shape[-1]))
        return self.lab.same(self.project(self.ld, x), above)


class Batch:
    """Sentences of about the same length, as tensors."""

    def __init__(self, encoded):
        self.numbers, self.size = [number for number, _, _ in encoded], len(encoded)
        length = padded(encoded[0][1])
        rows, words = max(1, BATCH // length), max(len(first) for _, _, first in encoded)
        self.pieces = torch.zeros(rows, length, dtype=torch.long)
        self.mask, self.first = torch.zeros(rows, length), torch.zeros(rows, words, dtype=torch.long)
        for row, (_, pieces, first) in enumerate(encoded):
            self.pieces[row, :len(pieces)] = torch.tensor(pieces)
            self.mask[row, :len(pieces)] = 1
            self.first[row, :len(first)] = torch.tensor(first)


def padded(pieces):
    return -(-len(pieces) // STEP) * STEP


def batches(sentences, pieces, shuffle=None):
    encoded = []
    for number, words in enumerate(sentences):
        row, first = [pieces.numbers["[CLS]"]], [0]
        for word in words:
            first.append(len(row))
            row += pieces.of(word)
        row.append(pieces.numbers["[SEP]"])
        if len(row) <= LONGEST:
            encoded.append((number, row, first))
    if shuffle:
        shuffle.shuffle(encoded)
    encoded.sort(key=lambda each: padded(each[1]))
    groups = []
    for each in encoded:
        length = padded(each[1])
        if not groups or padded(groups[-1][0][1]) != length or len(groups[-1]) >= max(1, BATCH // length):
            groups.append([])
        groups[-1].append(each)
    if shuffle:
        shuffle.shuffle(groups)
    return [Batch(group) for group in groups]


def conllu(file):
    """Sentences of a CoNLL-U file: word, class, features, head, relation."""
    sentences, words = [], []
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            if len(cells) == 10 and cells[0].isdigit():
                words.append((cells[1], cells[3], cells[5], int(cells[6]), cells[7]))
            elif not line.strip() and words:
                sentences.append(words)
                words = []
    return sentences + [words] if words else sentences


def learn(language, treebanks, vocabulary, checkpoint, model_file):
    plan = PLANS[language]
    random.seed(SEED)
    torch.manual_seed(SEED)
    shuffle = random.Random(SEED)
    data, banks = [], []
    for name in plan["train"]:
        bank = name.split("-")[0]
        banks += [] if bank in banks else [bank]
        shortest = plan["shortest"].get(bank, 1)
        data += [(words, banks.index(bank)) for words in conllu(os.path.join(treebanks, language, name + ".conllu"))
                 if len(words) >= shortest]
    relations = sorted({word[4] for words, _ in data for word in words})
    tags = sorted({word[1] + "|" + word[2] for words, _ in data for word in words})
    model = Parser(relations, tags, banks)
    model.bert.read(checkpoint)
    pieces = Pieces(vocabulary)
    sentences = [[word[0] for word in words] for words, _ in data]
    steps = plan["passes"] * len(batches(sentences, pieces))
    below = [weight for weight in model.bert.parameters() if weight.requires_grad]
    above = [weight for name, weight in model.named_parameters() if not name.startswith("bert.")]
    optimizer = torch.optim.AdamW([{"params": below, "lr": RATE}, {"params": above, "lr": RATE_ABOVE}], betas=(0.9, 0.98),
                                  weight_decay=0.01)
    warm = steps / 10
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, (step + 1) / warm) * max(0.02, 1 - max(0, step - warm) / (steps - warm)))
    model.train()
    start, step = time.time(), 0
    for _ in range(plan["passes"]):
        for batch in batches(sentences, pieces, shuffle):
            loss = surprise(model, batch, data, relations, tags)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(below + above, 5.0)
            optimizer.step()
            schedule.step()
            step += 1
            if step % 40 == 0:
                print("%d of %d batches, loss %.3f, %.0f s" % (step, steps, loss.item(), time.time() - start), flush=True)
    torch.save({"state": model.state_dict(), "rels": relations, "tags": tags, "banks": banks}, model_file)


def surprise(model, batch, data, relations, tags):
    width = batch.first.shape[1]
    heads, labels, classes = (torch.full((batch.size, width), -100) for _ in range(3))
    there = torch.zeros(batch.size, width, dtype=torch.bool)
    for row, number in enumerate(batch.numbers):
        words = data[number][0]
        there[row, :len(words) + 1] = True
        for at, word in enumerate(words, 1):
            heads[row, at], labels[row, at] = word[3], relations.index(word[4])
            classes[row, at] = tags.index(word[1] + "|" + word[2])
    x = model.words(batch, torch.tensor([data[number][1] for number in batch.numbers]))
    arcs = model.arcs(x).masked_fill(~there[:, None], -1e4)
    told = model.labels(x, heads.clamp(min=0))
    return (functional.cross_entropy(arcs.reshape(-1, width), heads.reshape(-1))
            + functional.cross_entropy(told.reshape(-1, len(relations)), labels.reshape(-1))
            + 0.5 * functional.cross_entropy(model.tag(x).reshape(-1, len(tags)), classes.reshape(-1)))


def restore(model_file):
    saved = torch.load(model_file)
    model = Parser(saved["rels"], saved["tags"], saved["banks"])
    model.load_state_dict(saved["state"])
    return model.eval()


@torch.no_grad()
def parse(model, sentences, pieces, way):
    """For each sentence head, relation, class and features of its words; None where it is too long."""
    trees = [None] * len(sentences)
    root = model.relations.index("root")
    for batch in batches(sentences, pieces):
        x = model.words(batch, torch.full((batch.size,), model.banks.index(way)))
        arcs = model.arcs(x)
        heads = torch.zeros(batch.size, x.shape[1], dtype=torch.long)
        for row, number in enumerate(batch.numbers):
            length = len(sentences[number]) + 1
            heads[row, :length] = torch.tensor(tree(torch.log_softmax(arcs[row, :length, :length], -1).double().numpy()))
        labels = model.labels(x, heads)
        labels[..., root] -= 1e4
        labels[heads == 0] -= 1e5
        labels[..., root] += (heads == 0) * 3e5
        labels, tags = labels.argmax(-1), model.tag(x).argmax(-1)
        for row, number in enumerate(batch.numbers):
            trees[number] = [(int(heads[row, at]), model.relations[labels[row, at]], *model.tags[tags[row, at]].split("|", 1))
                             for at in range(1, len(sentences[number]) + 1)]
    return trees


def tree(scores):
    """The best tree with one root; scores by word and head, 0 the place above the root (Chu and Liu 1965, Edmonds 1967)."""
    heads = spanning(scores)
    if (heads[1:] == 0).sum() == 1:
        return heads
    best = None
    for root in range(1, len(scores)):
        rooted = scores.copy()
        rooted[:, 0] = -1e9
        rooted[root] = -1e9
        rooted[root, 0] = 0
        heads = spanning(rooted)
        worth = sum(scores[word, heads[word]] for word in range(1, len(scores)))
        if best is None or worth > best[0]:
            best = (worth, heads)
    return best[1]


def spanning(scores):
    scores = scores.copy()
    numpy.fill_diagonal(scores, -1e9)
    scores[0, :] = -1e9
    heads = scores.argmax(1)
    heads[0] = 0
    ring = cycle(heads)
    if ring is None:
        return heads
    rest = [word for word in range(len(scores)) if word not in set(ring)]
    size, ring = len(rest), numpy.array(ring)
    small = numpy.full((size + 1, size + 1), -1e9)
    small[:size, :size] = scores[numpy.ix_(rest, rest)]
    leaving = scores[numpy.ix_(rest, ring)]
    small[:size, size] = leaving.max(1)
    own = scores[ring, heads[ring]]
    entering = scores[numpy.ix_(ring, rest)] - own[:, None]
    small[size, :size] = entering.max(0) + own.sum()
    found, result = spanning(small), heads.copy()
    for at in range(size):
        if rest[at] != 0:
            result[rest[at]] = ring[leaving[at].argmax()] if found[at] == size else rest[found[at]]
    result[ring[entering[:, found[size]].argmax()]] = rest[found[size]]
    return result


def cycle(heads):
    seen = [0] * len(heads)
    for start in range(1, len(heads)):
        path, at = [], start
        while at and not seen[at]:
            seen[at] = start
            path.append(at)
            at = heads[at]
        if at and seen[at] == start and at in path:
            return path[path.index(at):]
    return None


def teach(language, vocabulary, model_file, words_file, trees_file):
    with gzip.GzipFile(trees_file, "wb", mtime=0) as out:
        sentences = [[word[0] for word in words] for words in conllu(words_file)]
        if not PLANS[language]["titles"]:
            sentences = [words for words in sentences if words[-1] in ENDS]
        taught = parse(restore(model_file), sentences, Pieces(vocabulary), PLANS[language]["way"])
        for words, found in zip(sentences, taught):
            for at, (word, (head, relation, tag, features)) in enumerate(zip(words, found or []), 1):
                out.write(("%d\t%s\t_\t%s\t_\t%s\t%d\t%s\t_\t_\n" % (at, word, tag, features, head, relation)).encode())
            out.write(b"\n" if found else b"")
    print("%d sentences, %d words" % (len(sentences), sum(map(len, sentences))))


def score(language, treebanks, vocabulary, model_file):
    model = restore(model_file)
    for name, way in PLANS[language]["test"]:
        gold = conllu(os.path.join(treebanks, language, name + ".conllu"))
        found = parse(model, [[word[0] for word in words] for words in gold], Pieces(vocabulary), way)
        pairs = [pair for words, guesses in zip(gold, found) for pair in zip(words, guesses)]
        heads = sum(word[3] == guess[0] for word, guess in pairs)
        arcs = sum(word[3:5] == guess[:2] for word, guess in pairs)
        tags = sum(word[1] == guess[2] for word, guess in pairs)
        print("%s: UAS %.2f, LAS %.2f, tags %.2f, %d words" % (
            name, *(100 * right / len(pairs) for right in (heads, arcs, tags)), len(pairs)))


def main(arguments):
    torch.set_num_threads(int(os.environ.get("THREADS", "2")))
    command, language = arguments[:2]
    if command == "learn":
        treebanks, checkpoint, model = arguments[2:]
        learn(language, treebanks, checkpoint + "/assets/vocab.txt", checkpoint + "/variables/variables", model)
    elif command == "teach":
        checkpoint, model, words, trees = arguments[2:]
        teach(language, checkpoint + "/assets/vocab.txt", model, words, trees)
    elif command == "score":
        treebanks, checkpoint, model = arguments[2:]
        score(language, treebanks, checkpoint + "/assets/vocab.txt", model)
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    if len(sys.argv) < 6 or sys.argv[2] not in PLANS:
        sys.exit(__doc__)
    main(sys.argv[1:])
