//! What holds for any bytes: one function for each way in which bytes of others come into a program.
//!
//! Each panics if it does not hold. Called with made-up bytes by the property tests beside this file, and with bytes that
//! a fuzzer looks for by the targets in the folder `fuzz` at the root.

// A fuzz target calls one of them.
#![allow(dead_code)]

#[path = "holds/answers.rs"]
pub(crate) mod answers;
#[path = "holds/canonical.rs"]
pub(crate) mod canonical;
#[path = "holds/classifier.rs"]
pub(crate) mod classifier;
#[path = "holds/diagnosis.rs"]
pub(crate) mod diagnosis;
#[path = "holds/flat.rs"]
pub(crate) mod flat;
#[path = "holds/gateway.rs"]
pub(crate) mod gateway;
#[path = "holds/hints.rs"]
pub(crate) mod hints;
#[path = "holds/percent.rs"]
pub(crate) mod percent;
#[path = "holds/profiles.rs"]
pub(crate) mod profiles;

use std::cell::RefCell;
use std::future::Future;

/// Secrets that may be shown nowhere.
pub(crate) const KEY_ID: &str = "LTAI5tCanaryCanary9xQ2";
pub(crate) const SECRET: &str = "c4narySecret+/=&%7E0123";
pub(crate) const TOKEN: &str = "c4naryToken+/==&%2Fabcd";
pub(crate) const PASSWORD: &str = "c4naryPassword <&\">";

/// Fails if a text shows a secret. All of them have a beginning that occurs nowhere else.
#[track_caller]
pub(crate) fn assert_clean(text: &str) {
    for secret in [SECRET, TOKEN, PASSWORD] {
        assert!(!text.contains(&secret[..10]), "{secret} in {text}");
    }
    assert!(!text.contains(KEY_ID), "{KEY_ID} in {text}");
}

/// Runs on a clock that nobody waits for.
pub(crate) fn run<T>(future: impl Future<Output = T>) -> T {
    thread_local! {
        static RUNTIME: RefCell<tokio::runtime::Runtime> = RefCell::new(
            tokio::runtime::Builder::new_current_thread()
                .enable_time()
                .start_paused(true)
                .build()
                .unwrap()
        );
    }
    RUNTIME.with_borrow_mut(|runtime| runtime.block_on(future))
}

/// Takes bytes apart. What is not there is zero or empty.
pub(crate) struct Bytes<'a>(pub(crate) &'a [u8]);

impl<'a> Bytes<'a> {
    pub(crate) fn byte(&mut self) -> u8 {
        let (first, rest) = self.0.split_first().unwrap_or((&0, &[]));
        self.0 = rest;
        *first
    }

    /// Up to the next byte of this value.
    pub(crate) fn until(&mut self, end: u8) -> &'a [u8] {
        let at = self.0.iter().position(|byte| *byte == end);
        let (piece, rest) = self.0.split_at(at.unwrap_or(self.0.len()));
        self.0 = rest.get(1..).unwrap_or_default();
        piece
    }

    pub(crate) fn text(&mut self, end: u8) -> String {
        String::from_utf8_lossy(self.until(end)).into_owned()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Bytes in which each `0xFE`, which occurs in no text, stands for a secret in one of the forms in which others repeat it.
pub(crate) fn planted(bytes: &[u8]) -> Vec<u8> {
    let forms = [
        SECRET.to_owned(),
        TOKEN.to_owned(),
        aliyun_rpc_core::sign::percent::encode(TOKEN),
        PASSWORD.to_owned(),
        serde_json::to_string(PASSWORD).unwrap(),
        KEY_ID.to_owned(),
    ];
    let mut out = Vec::with_capacity(bytes.len());
    let mut forms = forms.iter().cycle();
    for byte in bytes {
        match byte {
            0xfe => out.extend_from_slice(forms.next().unwrap().as_bytes()),
            byte => out.push(*byte),
        }
    }
    out
}
