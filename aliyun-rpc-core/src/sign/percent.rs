//! Percent-encoding as signatures need it: the bytes of `A-Z a-z 0-9 - _ . ~` stay, every other byte becomes
//! `%XX` with upper-case digits.
//!
//! Form encoders write a blank as `+`, keep `*` or encode `~`; each of these breaks a signature.

/// Whether a byte is written as it is.
pub(crate) const fn is_unreserved(byte: u8) -> bool {
    matches!(byte, b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~')
}

/// What each byte becomes, encoded once and twice, and the length of that. Texts are written through these tables
/// without a branch on the kind of byte.
struct Table {
    text: [[u8; 8]; 256],
    length: [u8; 256],
}

const ONCE: Table = table(b"%");
// The second encoding changes nothing but the `%` of the first.
const TWICE: Table = table(b"%25");

// Indices and lengths agree by construction; a const fails at compile time otherwise.
#[allow(clippy::indexing_slicing)]
const fn table(percent: &[u8]) -> Table {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut table = Table {
        text: [[0; 8]; 256],
        length: [0; 256],
    };
    let mut byte = 0;
    while byte < 256 {
        let text = &mut table.text[byte];
        let mut length = 0;
        if is_unreserved(byte as u8) {
            text[0] = byte as u8;
            length = 1;
        } else {
            while length < percent.len() {
                text[length] = percent[length];
                length += 1;
            }
            text[length] = DIGITS[byte >> 4];
            text[length + 1] = DIGITS[byte & 15];
            length += 2;
        }
        table.length[byte] = length as u8;
        byte += 1;
    }
    table
}

/// Number of bytes that must be escaped; the encoded text is longer by twice this number.
pub(crate) fn escapes(text: &str) -> usize {
    text.bytes().filter(|byte| !is_plain_byte(*byte)).count()
}

/// Whether encoding changes nothing.
pub(crate) fn is_plain(text: &str) -> bool {
    text.bytes().all(is_plain_byte)
}

fn is_plain_byte(byte: u8) -> bool {
    ONCE.length.get(usize::from(byte)) == Some(&1)
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
    write(&ONCE, text, out);
}

/// Appends the text encoded twice, as V1's string to sign has it.
pub(crate) fn encode_twice_into(text: &str, out: &mut String) {
    write(&TWICE, text, out);
}

fn write(table: &Table, text: &str, out: &mut String) {
    const PART: usize = 64;
    for part in text.as_bytes().chunks(PART) {
        // Eight bytes are stored for each byte, of which the next one overwrites the unused.
        let mut encoded = [0u8; PART * 5 + 8];
        let mut length = 0;
        for byte in part {
            let byte = usize::from(*byte);
            if let (Some(place), Some(text), Some(step)) = (
                encoded
                    .get_mut(length..)
                    .and_then(|rest| rest.first_chunk_mut()),
                table.text.get(byte),
                table.length.get(byte),
            ) {
                *place = *text;
                length += usize::from(*step);
            }
        }
        // Always ASCII, whatever the parts of the text are cut into.
        let encoded = encoded.get(..length).unwrap_or_default();
        out.push_str(str::from_utf8(encoded).unwrap_or_default());
    }
}

/// The encoded text.
#[must_use]
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2 * escapes(text));
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
            assert_eq!(escapes(&text), usize::from(expected.len() == 3));
            assert_eq!(is_plain(&text), expected.len() == 1);
        }
        assert_eq!(encode("ÿ€😀"), "%C3%BF%E2%82%AC%F0%9F%98%80");
        assert_eq!(escapes("ÿ€😀x"), 9);
        for text in ["", "plain", "a b/ÿ€😀-", "%25&="] {
            let mut twice = String::new();
            encode_twice_into(text, &mut twice);
            assert_eq!(twice, encode(&encode(text)));
            let long = text.repeat(20);
            assert_eq!(long.len() + 2 * escapes(&long), encode(&long).len());
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
