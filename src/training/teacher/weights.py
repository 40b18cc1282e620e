"""Reads the weights of a TensorFlow checkpoint (tensor bundle) without TensorFlow.

The index is a sorted string table as LevelDB writes it, its values are BundleEntryProto; the data file holds the tensors
one behind the other. See tensorflow/core/protobuf/tensor_bundle.proto and LevelDB's doc/table_format.md.
"""

import struct

import numpy

FLOAT = 1
FOOTER = 48


def _varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def _block(data, offset, size):
    """Keys and values of a block; a key shares its beginning with the one before."""
    if data[offset + size] != 0:
        raise ValueError("the index is compressed, which is not read here")
    block = data[offset:offset + size]
    restarts = struct.unpack("<I", block[-4:])[0]
    end = len(block) - 4 - 4 * restarts
    at, key = 0, b""
    while at < end:
        shared, at = _varint(block, at)
        own, at = _varint(block, at)
        length, at = _varint(block, at)
        key = key[:shared] + block[at:at + own]
        at += own
        yield key, block[at:at + length]
        at += length


def _fields(message):
    """Field numbers and values of a protocol buffer message."""
    at = 0
    while at < len(message):
        tag, at = _varint(message, at)
        if tag & 7 == 0:
            value, at = _varint(message, at)
        elif tag & 7 == 2:
            length, at = _varint(message, at)
            value, at = message[at:at + length], at + length
        else:
            value, at = message[at:at + 4], at + 4
        yield tag >> 3, value


def _entry(message):
    entry = {"type": 0, "shape": [], "offset": 0, "size": 0}
    for field, value in _fields(message):
        if field == 1:
            entry["type"] = value
        elif field == 2:
            entry["shape"] = [dict(_fields(dim)).get(1, 0) for number, dim in _fields(value) if number == 2]
        elif field == 4:
            entry["offset"] = value
        elif field == 5:
            entry["size"] = value
    return entry


def load(prefix):
    """The tensors of numbers in a checkpoint, by name; prefix is the files' path without .index and .data."""
    with open(prefix + ".index", "rb") as file:
        index = file.read()
    data = numpy.memmap(prefix + ".data-00000-of-00001", mode="r")
    footer, at, handle = index[-FOOTER:], 0, []
    for _ in range(4):
        number, at = _varint(footer, at)
        handle.append(number)
    tensors = {}
    for _, place in _block(index, handle[2], handle[3]):
        offset, at = _varint(place, 0)
        size, _ = _varint(place, at)
        for name, message in _block(index, offset, size):
            entry = _entry(message) if name else {"type": 0}
            if entry["type"] == FLOAT:
                raw = bytes(data[entry["offset"]:entry["offset"] + entry["size"]])
                tensors[name.decode()] = numpy.frombuffer(raw, dtype=numpy.float32).reshape(entry["shape"])
    return tensors
