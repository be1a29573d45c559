"""A client of the RPC protocol that shares no code with this project: Python's standard library alone.

    strange_client.py URL KEY_ID KEY_SECRET SIGNATURE PLACE FORMAT TAMPER ACTION VERSION [NAME=VALUE ...]

SIGNATURE is v1 or v3, PLACE is query or form, FORMAT is json or xml. TAMPER is `none`, or what is changed by one byte
after signing: `value` (the last character of the last parameter's value), `signature`, `secret` (of the key), or
`replay` (the same request is sent twice and the second answer is shown).
Prints the status, the header x-emu-diagnosis (or an empty line) and the body.
"""

import base64
import datetime
import hashlib
import hmac
import secrets
import sys
import urllib.error
import urllib.parse
import urllib.request


def encode(text):
    return urllib.parse.quote(text, safe="-_.~")


def change_last(text):
    """The text with another last character, one that numbers, hex and base64 all have."""
    return text[:-1] + ("1" if text[-1] == "0" else "0")


def pairs(parameters):
    return "&".join(f"{encode(name)}={encode(value)}" for name, value in parameters)


def sorted_pairs(parameters):
    return pairs(sorted(parameters, key=lambda pair: pair[0].encode()))


def v1(url, key_id, secret, place, answer_format, action, version, parameters, tamper):
    common = [
        ("Action", action),
        ("Version", version),
        ("Format", answer_format.upper()),
        ("AccessKeyId", key_id),
        ("SignatureMethod", "HMAC-SHA1"),
        ("SignatureVersion", "1.0"),
        ("SignatureNonce", secrets.token_hex(16)),
        ("Timestamp", datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")),
    ]
    method = "POST" if place == "form" else "GET"
    text = f"{method}&%2F&{encode(sorted_pairs(common + parameters))}"
    mac = hmac.new((secret + "&").encode(), text.encode(), hashlib.sha1).digest()
    signature = base64.b64encode(mac).decode()
    if tamper == "signature":
        signature = change_last(signature[:-1]) + "="
    if tamper == "value":
        name, value = parameters[-1]
        parameters = parameters[:-1] + [(name, change_last(value))]
    everything = pairs(common + parameters + [("Signature", signature)])
    if place == "form":
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        return urllib.request.Request(url + "/", everything.encode(), headers, method="POST")
    return urllib.request.Request(f"{url}/?{everything}", method="GET")


def v3(url, key_id, secret, place, answer_format, action, version, parameters, tamper):
    in_query, in_form = ([], parameters) if place == "form" else (parameters, [])
    body = pairs(in_form).encode()
    sent = body
    headers = {
        "host": urllib.parse.urlsplit(url).netloc,
        "x-acs-action": action,
        "x-acs-version": version,
        "x-acs-date": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "x-acs-signature-nonce": secrets.token_hex(16),
        "x-acs-content-sha256": hashlib.sha256(body).hexdigest(),
        "accept": f"application/{answer_format}",
    }
    if in_form:
        headers["content-type"] = "application/x-www-form-urlencoded"
    signed = sorted(name for name in headers if name.startswith("x-acs-") or name in ("host", "content-type"))
    lines = "".join(f"{name}:{headers[name].strip()}\n" for name in signed)
    canonical = "\n".join(["POST", "/", sorted_pairs(in_query), lines, ";".join(signed), hashlib.sha256(body).hexdigest()])
    text = "ACS3-HMAC-SHA256\n" + hashlib.sha256(canonical.encode()).hexdigest()
    signature = hmac.new(secret.encode(), text.encode(), hashlib.sha256).hexdigest()
    if tamper == "signature":
        signature = change_last(signature)
    if tamper == "value":
        name, value = parameters[-1]
        changed = parameters[:-1] + [(name, change_last(value))]
        in_query, sent = (changed, b"") if in_query else ([], pairs(changed).encode())
    headers["authorization"] = (
        f"ACS3-HMAC-SHA256 Credential={key_id},SignedHeaders={';'.join(signed)},Signature={signature}"
    )
    query = f"?{pairs(in_query)}" if in_query else ""
    request = urllib.request.Request(f"{url}/{query}", sent, method="POST")
    for name, value in headers.items():
        request.add_header(name, value)
    if not in_form:
        # urllib would call an empty body a form, which was not signed; an unsigned content type does no harm.
        request.add_header("content-type", "text/plain")
    return request


def send(request):
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        answer = opener.open(request, timeout=20)
    except urllib.error.HTTPError as error:
        answer = error
    with answer:
        return answer.status, answer.headers.get("x-emu-diagnosis", ""), answer.read().decode()


def main():
    url, key_id, secret, signature, place, answer_format, tamper, action, version, *rest = sys.argv[1:]
    parameters = [tuple(pair.split("=", 1)) for pair in rest]
    if tamper == "secret":
        secret = change_last(secret)
    build = {"v1": v1, "v3": v3}[signature]
    request = build(url, key_id, secret, place, answer_format, action, version, parameters, tamper)
    answer = send(request)
    if tamper == "replay":
        answer = send(request)
    print("\n".join(str(part) for part in answer))


main()
