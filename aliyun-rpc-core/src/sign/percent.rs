//! Percent-encoding as signatures need it: the bytes of `A-Z a-z 0-9 - _ . ~` stay, every other byte becomes
//! `%XX` with upper-case digits.
//!
//! Form encoders write a blank as `+`, keep `*` or encode `~`; each of these breaks a signature.

/// Whether a byte is written as it is.
pub(crate) const fn is_unreserved(byte: u8) -> bool {
    matches!(byte, b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~')
}

const UNRESERVED: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0u8;
    loop {
        // Index and length agree by construction; a const block fails at compile time otherwise.
        #[allow(clippy::indexing_slicing)]
        {
            table[byte as usize] = is_unreserved(byte);
        }
        if byte == u8::MAX {
            break table;
        }
        byte += 1;
    }
};

/// `%00%01..%FF`, so that an escape is one copy of three bytes.
const ESCAPES: &str = concat!(
    "%00%01%02%03%04%05%06%07%08%09%0A%0B%0C%0D%0E%0F",
    "%10%11%12%13%14%15%16%17%18%19%1A%1B%1C%1D%1E%1F",
    "%20%21%22%23%24%25%26%27%28%29%2A%2B%2C%2D%2E%2F",
    "%30%31%32%33%34%35%36%37%38%39%3A%3B%3C%3D%3E%3F",
    "%40%41%42%43%44%45%46%47%48%49%4A%4B%4C%4D%4E%4F",
    "%50%51%52%53%54%55%56%57%58%59%5A%5B%5C%5D%5E%5F",
    "%60%61%62%63%64%65%66%67%68%69%6A%6B%6C%6D%6E%6F",
    "%70%71%72%73%74%75%76%77%78%79%7A%7B%7C%7D%7E%7F",
    "%80%81%82%83%84%85%86%87%88%89%8A%8B%8C%8D%8E%8F",
    "%90%91%92%93%94%95%96%97%98%99%9A%9B%9C%9D%9E%9F",
    "%A0%A1%A2%A3%A4%A5%A6%A7%A8%A9%AA%AB%AC%AD%AE%AF",
    "%B0%B1%B2%B3%B4%B5%B6%B7%B8%B9%BA%BB%BC%BD%BE%BF",
    "%C0%C1%C2%C3%C4%C5%C6%C7%C8%C9%CA%CB%CC%CD%CE%CF",
    "%D0%D1%D2%D3%D4%D5%D6%D7%D8%D9%DA%DB%DC%DD%DE%DF",
    "%E0%E1%E2%E3%E4%E5%E6%E7%E8%E9%EA%EB%EC%ED%EE%EF",
    "%F0%F1%F2%F3%F4%F5%F6%F7%F8%F9%FA%FB%FC%FD%FE%FF",
);

/// Number of bytes that must be escaped; the encoded text is longer by twice this number.
pub(crate) fn escapes(text: &str) -> usize {
    // Comparisons instead of the table, sixteen at a time: the compiler makes vector instructions of them.
    let (chunks, rest) = text.as_bytes().as_chunks::<16>();
    let in_chunks: usize = chunks
        .iter()
        .map(|chunk| {
            let sum: u8 = chunk
                .iter()
                .map(|byte| u8::from(!is_unreserved(*byte)))
                .sum();
            usize::from(sum)
        })
        .sum();
    in_chunks + rest.iter().filter(|byte| is_reserved(**byte)).count()
}

fn is_reserved(byte: u8) -> bool {
    !UNRESERVED.get(usize::from(byte)).copied().unwrap_or(false)
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
    encode_after("", text, out);
}

/// Appends the text encoded twice, as V1's string to sign has it.
pub(crate) fn encode_twice_into(text: &str, out: &mut String) {
    // The second encoding changes nothing but the `%` of the first.
    encode_after("%25", text, out);
}

/// Appends the encoded text with something else than `%` before the digits of each escape, if that is given.
fn encode_after(percent: &str, text: &str, out: &mut String) {
    let mut rest = text;
    // Every reserved byte below 0x80 is a character of its own, so `rest` is only cut between characters;
    // the bytes of a longer character are escaped one by one.
    while let Some(at) = rest.bytes().position(is_reserved) {
        let (plain, reserved) = rest.split_at(at);
        out.push_str(plain);
        let mut characters = reserved.chars();
        let length = characters.next().map_or(1, char::len_utf8);
        for byte in reserved.bytes().take(length) {
            out.push_str(percent);
            let start = usize::from(byte) * 3 + usize::from(!percent.is_empty());
            let end = usize::from(byte) * 3 + 3;
            out.push_str(ESCAPES.get(start..end).unwrap_or_default());
        }
        rest = characters.as_str();
    }
    out.push_str(rest);
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
