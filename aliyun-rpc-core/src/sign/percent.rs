//! Percent-encoding as signatures need it: the bytes of `A-Z a-z 0-9 - _ . ~` stay, every other byte becomes
//! `%XX` with upper-case digits.
//!
//! Form encoders write a blank as `+`, keep `*` or encode `~`; each of these breaks a signature.

/// Whether a byte is written as it is.
pub(crate) const fn is_unreserved(byte: u8) -> bool {
    matches!(byte, b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~')
}

/// For each byte, whether it stays and what it becomes otherwise.
const PLAIN: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        // Index and length agree by construction; a const fails at compile time otherwise.
        #[allow(clippy::indexing_slicing)]
        {
            table[byte] = is_unreserved(byte as u8);
        }
        byte += 1;
    }
    table
};

fn is_plain_byte(byte: u8) -> bool {
    PLAIN.get(usize::from(byte)).copied().unwrap_or(false)
}

/// The two digits of an escape.
const fn digits(byte: u8) -> [u8; 2] {
    const fn digit(nibble: u8) -> u8 {
        nibble + if nibble < 10 { b'0' } else { b'A' - 10 }
    }
    [digit(byte >> 4), digit(byte & 15)]
}

/// Number of bytes that must be escaped; the encoded text is longer by twice this number.
pub(crate) fn escapes(text: &[u8]) -> usize {
    text.iter().filter(|byte| !is_plain_byte(**byte)).count()
}

/// Whether encoding changes nothing.
pub(crate) fn is_plain(text: &[u8]) -> bool {
    first_reserved(text).is_none()
}

/// Where the first byte to escape is.
///
/// Eight bytes at a time: texts are short, and most have nothing to escape.
#[inline]
pub(crate) fn first_reserved(text: &[u8]) -> Option<usize> {
    let mut rest = text;
    while let Some((chunk, after)) = rest.split_first_chunk() {
        if let Some(at) = first_of(reserved_in(*chunk)) {
            return Some(text.len() - rest.len() + at);
        }
        rest = after;
    }
    if let Some(last) = text.last_chunk() {
        // The last eight bytes again, of which some are known to be plain.
        first_of(reserved_in(*last)).map(|at| text.len() - 8 + at)
    } else if let (Some(&[a, b, c, d]), Some(&[e, f, g, h])) =
        (text.first_chunk(), text.last_chunk())
    {
        // Four to seven bytes: the first and the last four.
        first_of(reserved_in([a, b, c, d, e, f, g, h]))
            .map(|at| if at < 4 { at } else { text.len() + at - 8 })
    } else {
        text.iter().position(|byte| !is_plain_byte(*byte))
    }
}

/// The first byte whose high bit is set.
const fn first_of(marks: u64) -> Option<usize> {
    if marks == 0 {
        None
    } else {
        Some(marks.trailing_zeros() as usize / 8)
    }
}

/// Sets the high bit of the bytes that are reserved; the first byte is the lowest.
///
/// Seven bits of each byte are compared by adding in one register: a sum carries into the eighth bit, which all bytes
/// have clear before, if the byte is above a bound.
pub(crate) const fn reserved_in(chunk: [u8; 8]) -> u64 {
    const HIGH: u64 = every(0x80);
    const fn every(byte: u8) -> u64 {
        u64::from_ne_bytes([byte; 8])
    }
    /// Sets the high bit of the bytes from `first` to `last`.
    const fn between(bytes: u64, first: u8, last: u8) -> u64 {
        (bytes + every(0x80 - first)) & !(bytes + every(0x7f - last))
    }
    let bytes = u64::from_le_bytes(chunk);
    let low = bytes & !HIGH;
    // Letters of both cases at once; no other unreserved byte is needed from this copy.
    let lower = low | every(0x20);
    let plain = between(lower, b'a', b'z')
        | between(low, b'0', b'9')
        | between(low, b'-', b'.')
        | between(low, b'_', b'_')
        | between(low, b'~', b'~');
    (!plain | bytes) & HIGH
}

/// Appends the encoded text.
///
/// ```
/// use aliyun_rpc_core::sign::percent;
///
/// let mut query = "Name=".to_owned();
/// percent::encode_into("a b*~/é", &mut query);
/// assert_eq!(query, "Name=a%20b%2A~%2F%C3%A9");
/// ```
pub fn encode_into(text: &str, out: &mut String) {
    let mut rest = text;
    // Every reserved byte below 0x80 is a character of its own, so `rest` is only cut between characters;
    // the bytes of a longer character are escaped one by one.
    while let Some(at) = rest.bytes().position(|byte| !is_plain_byte(byte)) {
        let (plain, reserved) = rest.split_at(at);
        out.push_str(plain);
        let mut characters = reserved.chars();
        let length = characters.next().map_or(1, char::len_utf8);
        for byte in reserved.bytes().take(length) {
            out.push('%');
            out.extend(digits(byte).map(char::from));
        }
        rest = characters.as_str();
    }
    out.push_str(rest);
}

/// Appends the encoded text.
pub(crate) fn encode_bytes(text: &[u8], out: &mut Vec<u8>) {
    for_each_run(text, |plain, reserved| {
        out.extend_from_slice(plain);
        if let Some(byte) = reserved {
            let [high, low] = digits(byte);
            out.extend_from_slice(&[b'%', high, low]);
        }
    });
}

/// Appends the text encoded once to one buffer and encoded twice to another, as V1 needs it: a second encoding changes
/// nothing but the `%` of the first.
pub(crate) fn encode_both(text: &[u8], once: &mut Vec<u8>, twice: &mut Vec<u8>) {
    for_each_run(text, |plain, reserved| {
        once.extend_from_slice(plain);
        twice.extend_from_slice(plain);
        if let Some(byte) = reserved {
            let [high, low] = digits(byte);
            once.extend_from_slice(&[b'%', high, low]);
            twice.extend_from_slice(&[b'%', b'2', b'5', high, low]);
        }
    });
}

/// Unreserved bytes, each time with the reserved byte that ends them.
#[inline(always)]
fn for_each_run(text: &[u8], mut each: impl FnMut(&[u8], Option<u8>)) {
    let mut rest = text;
    while let Some(at) = first_reserved(rest) {
        let (plain, reserved) = rest.split_at(at);
        let Some((byte, after)) = reserved.split_first() else {
            break;
        };
        each(plain, Some(*byte));
        rest = after;
        // The bytes of a character beyond ASCII follow one another.
        while let Some((byte, after)) = rest.split_first()
            && !is_plain_byte(*byte)
        {
            each(&[], Some(*byte));
            rest = after;
        }
    }
    each(rest, None);
}

/// The encoded text.
#[must_use]
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2 * escapes(text.as_bytes()));
    encode_into(text, &mut out);
    out
}

/// Reads encoded text; `+` is a blank if asked for, as in forms.
///
/// `None` if an escape is broken or the bytes are not UTF-8.
///
/// ```
/// use aliyun_rpc_core::sign::percent;
///
/// assert_eq!(percent::decode("a%20b+c", true).as_deref(), Some("a b c"));
/// assert_eq!(percent::decode("a%20b+c", false).as_deref(), Some("a b+c"));
/// assert_eq!(percent::decode("100%", false), None);
/// assert_eq!(percent::decode("%FF", false), None);
/// ```
#[must_use]
pub fn decode(text: &str, plus_is_blank: bool) -> Option<String> {
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        out.push(match byte {
            b'%' => hex_digit(bytes.next()?)? << 4 | hex_digit(bytes.next()?)?,
            b'+' if plus_is_blank => b' ',
            other => other,
        });
    }
    String::from_utf8(out).ok()
}

fn hex_digit(byte: u8) -> Option<u8> {
    char::from(byte)
        .to_digit(16)
        .and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_is_kept_or_escaped() {
        for byte in 0..=127u8 {
            let text = char::from(byte).to_string();
            let expected = if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
                text.clone()
            } else {
                format!("%{byte:02X}")
            };
            assert_eq!(encode(&text), expected);
            assert_eq!(escapes(text.as_bytes()), usize::from(expected.len() == 3));
            assert_eq!(is_plain(text.as_bytes()), expected.len() == 1);
        }
        assert_eq!(encode("ÿ€😀"), "%C3%BF%E2%82%AC%F0%9F%98%80");
        assert_eq!(escapes("ÿ€😀x".as_bytes()), 9);
        for text in ["", "plain", "a b/ÿ€😀-", "%25&="] {
            let (mut once, mut twice) = (Vec::new(), Vec::new());
            encode_both(text.as_bytes(), &mut once, &mut twice);
            assert_eq!(String::from_utf8(once).unwrap(), encode(text));
            assert_eq!(String::from_utf8(twice).unwrap(), encode(&encode(text)));
            let mut bytes = Vec::new();
            encode_bytes(text.as_bytes(), &mut bytes);
            assert_eq!(String::from_utf8(bytes).unwrap(), encode(text));
            assert_eq!(
                text.len() + 2 * escapes(text.as_bytes()),
                encode(text).len()
            );
        }
    }

    #[test]
    fn eight_bytes_at_once_agree_with_one_by_one() {
        for byte in 0..=255u8 {
            for at in 0..8 {
                for around in [b'a', b'Z', b'0', b'9', b'.', b'~', b'_'] {
                    let mut chunk = [around; 8];
                    chunk[at] = byte;
                    let marks = u64::from(!is_unreserved(byte)) << (8 * at + 7);
                    assert_eq!(reserved_in(chunk), marks, "{byte} at {at}");
                }
            }
            // Of every length, with the byte at every place.
            for length in 1..=24 {
                for at in 0..length {
                    let mut text = vec![b'x'; length];
                    text[at] = byte;
                    assert_eq!(
                        first_reserved(&text),
                        (!is_unreserved(byte)).then_some(at),
                        "{byte} at {at} of {length}"
                    );
                }
            }
        }
    }

    #[test]
    fn broken_escapes_are_refused() {
        for broken in ["%", "%4", "%G0", "%0G", "a%", "%C3", "%+1"] {
            assert_eq!(decode(broken, true), None, "{broken}");
        }
        assert_eq!(decode("%c3%BF", false).as_deref(), Some("ÿ"));
    }
}
