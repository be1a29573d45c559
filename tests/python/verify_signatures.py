"""Verifies signed requests by the rules of the protocol, with Python's standard library alone.

    verify_signatures.py [--spoil] < LINES

Each line is a request as it goes over the wire, as JSON: method, target, host, headers, body (hex), the secret of the key,
and the parameters that were meant. Recomputes the signature from the wire alone, V1 or V3, and compares the
parameters that arrive. With --spoil one character of each signature is changed first, and nothing may be accepted.

Prints how many were verified, and fails at the first that is wrong.
"""

import base64
import hashlib
import hmac
import json
import sys
from urllib.parse import parse_qsl, quote


def encode(text):
    return quote(text, safe="-_.~")


def parse(text):
    """Names and values of a query or form, blanks as `%20` or `+`, all of them kept."""
    return parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text), errors="strict", max_num_fields=None)


def canonical(pairs):
    return "&".join(f"{encode(name)}={encode(value)}" for name, value in sorted(pairs, key=lambda p: (p[0].encode(), p[1].encode())))


def v1(request, pairs):
    given = [value for name, value in pairs if name == "Signature"]
    assert len(given) == 1, "one signature"
    pairs = [(name, value) for name, value in pairs if name != "Signature"]
    common = dict(pairs)
    assert common["SignatureMethod"] == "HMAC-SHA1" and common["SignatureVersion"] == "1.0"
    text = "&".join([request["method"], encode("/"), encode(canonical(pairs))])
    key = (request["secret"] + "&").encode()
    return given[0], base64.b64encode(hmac.new(key, text.encode(), hashlib.sha1).digest()).decode()


def v3(request, headers, query, body):
    algorithm, rest = headers["authorization"].split(" ", 1)
    assert algorithm == "ACS3-HMAC-SHA256"
    parts = dict(part.split("=", 1) for part in rest.split(","))
    signed = parts["SignedHeaders"].split(";")
    assert signed == sorted(signed) and "host" in signed
    # Everything that matters has to be signed.
    assert all(name in signed for name in headers if name.startswith("x-acs-"))
    digest = hashlib.sha256(body).hexdigest()
    assert headers["x-acs-content-sha256"] == digest, "the hash of the body"
    lines = "".join(f"{name}:{headers[name].strip()}\n" for name in signed)
    request_text = "\n".join([request["method"], "/", canonical(query), lines, ";".join(signed), digest])
    text = algorithm + "\n" + hashlib.sha256(request_text.encode()).hexdigest()
    return parts["Signature"], hmac.new(request["secret"].encode(), text.encode(), hashlib.sha256).hexdigest()


def verify(request, spoil):
    path, _, query_text = request["target"].partition("?")
    assert path == "/", "the path"
    headers = dict(request["headers"])
    assert len(headers) == len(request["headers"]), "a header is there twice"
    assert headers["host"] == request["host"]
    body = bytes.fromhex(request["body"])
    query = parse(query_text)
    form = parse(body.decode("ascii"))
    if form:
        assert headers["content-type"].startswith("application/x-www-form-urlencoded")
    pairs = query + form
    is_v3 = "authorization" in headers
    given, expected = v3(request, headers, query, body) if is_v3 else v1(request, pairs)
    if spoil:
        given = ("A" if given[0] != "A" else "B") + given[1:]
        assert not hmac.compare_digest(given, expected), "a spoilt signature was accepted"
    else:
        assert hmac.compare_digest(given, expected), f"signature: given {given}, expected {expected}"
    arrived = dict(pairs)
    assert len(arrived) == len(pairs), "a parameter is there twice"
    for name, value in request["params"].items():
        assert arrived.get(name) == value, f"parameter {name!r}: meant {value!r}, arrived {arrived.get(name)!r}"
    if is_v3:
        assert arrived == request["params"], "more arrived than was meant"
    return is_v3


def main():
    spoil = "--spoil" in sys.argv[1:]
    counts = {False: 0, True: 0}
    for number, line in enumerate(sys.stdin.buffer):
        request = json.loads(line)
        try:
            counts[verify(request, spoil)] += 1
        except (AssertionError, KeyError, ValueError) as error:
            print(f"case {number}: {error!r}\n{line.decode()}", file=sys.stderr)
            sys.exit(1)
    print(f"{counts[False] + counts[True]} verified: {counts[False]} V1, {counts[True]} V3")


main()
