//! Percent-encoding and its inverse.

use aliyun_rpc_core::sign::percent;

pub(crate) fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let encoded = percent::encode(&text);
    assert_eq!(encoded, naive(&text));
    for plus_is_blank in [false, true] {
        assert_eq!(
            percent::decode(&encoded, plus_is_blank).as_deref(),
            Some(&*text)
        );
        // Any text may be what was encoded elsewhere, or nothing of the kind.
        if let Some(decoded) = percent::decode(&text, plus_is_blank) {
            let again = percent::decode(&percent::encode(&decoded), plus_is_blank);
            assert_eq!(again, Some(decoded));
        }
    }
}

pub(crate) fn naive(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
