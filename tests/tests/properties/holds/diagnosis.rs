//! The diagnosis of a refused signature, whatever the service says that it signed: its text is ours, with what is secret in
//! it, and with pieces replaced.

use std::sync::LazyLock;
use std::time::{Duration, SystemTime};

use aliyun_rpc_core::sign::{SignedRequest, diagnose, percent, picture};
use aliyun_rpc_core::{Algorithm, Credentials, RpcAction, RpcResponse, Secret, Signer};

use super::{Bytes, KEY_ID, PASSWORD, SECRET, TOKEN, assert_clean};

#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Test", version = "2020-01-01")]
struct SetPassword {
    name: String,
    password: Secret<String>,
}

#[derive(Clone, Debug, Default, RpcResponse)]
struct SetPasswordResponse {}

static SIGNED: LazyLock<[SignedRequest; 2]> =
    LazyLock::new(|| [Algorithm::HmacSha1, Algorithm::Acs3HmacSha256].map(signed));

fn signed(algorithm: Algorithm) -> SignedRequest {
    let request = SetPassword {
        name: "a b*c~d".to_owned(),
        password: Secret::new(PASSWORD.to_owned()),
    };
    let signer = Signer::new(Credentials::sts(KEY_ID, SECRET, TOKEN), "test.aliyuncs.com")
        .algorithm(algorithm)
        .time(SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000))
        .nonce("0123456789abcdef");
    request.sign(&signer).unwrap()
}

pub(crate) fn check(bytes: &[u8]) {
    let mut bytes = Bytes(bytes);
    let kind = bytes.byte();
    let signed = &SIGNED[usize::from(kind & 1)];
    let text = match kind >> 1 & 3 {
        // Anything.
        0 => String::from_utf8_lossy(bytes.0).into_owned(),
        // Our own text, with pieces of it replaced, behind the mark of V1.
        1 => {
            let theirs = changed(signed.string_to_sign(), &mut bytes);
            format!("not matched. server string to sign is:{theirs}")
        }
        // The same for both marks of V3.
        2 => {
            let theirs = changed(signed.canonical(), &mut bytes);
            format!("server StringToSign is [x] server CanonicalRequest is [{theirs}]")
        }
        _ => {
            let theirs = changed(signed.string_to_sign(), &mut bytes);
            format!("server StringToSign is [{theirs}")
        }
    };
    if let Some(told) = diagnose(signed, &text) {
        assert!(!told.is_empty() && !told.contains('\n'), "{told:?}");
        assert!(told.len() < 2000, "{} bytes", told.len());
        assert_clean(&told);
    }
    if let Some(told) = picture(signed, &text) {
        assert_clean(&told);
    }
}

/// Whether a replacement would leave a piece of a secret, which nobody can know for one.
fn cuts(text: &str, from: usize, to: usize) -> bool {
    [TOKEN, PASSWORD, KEY_ID].iter().any(|secret| {
        let once = percent::encode(secret);
        let twice = percent::encode(&once);
        [(*secret).to_owned(), once, twice].iter().any(|form| {
            let mut found = text.match_indices(form.as_str());
            found.any(|(at, form)| from < at + form.len() && at < to.max(from + 1))
        })
    })
}

/// Pieces replaced: where, how much, and by what.
fn changed(text: &str, bytes: &mut Bytes<'_>) -> String {
    let mut text = text.to_owned();
    while !bytes.is_empty() {
        let from = (usize::from(bytes.byte()) * 256 + usize::from(bytes.byte())) % (text.len() + 1);
        let to = (from + usize::from(bytes.byte() % 16)).min(text.len());
        let new = bytes.text(b'\n');
        if text.is_char_boundary(from) && text.is_char_boundary(to) && !cuts(&text, from, to) {
            text.replace_range(from..to, &new);
        }
    }
    text
}
