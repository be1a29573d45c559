//! The hashing that no signer can avoid, on texts that are already there.

use std::hint::black_box;

use aliyun_rpc_core::{Algorithm, SignedRequest};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha1::Sha1;
use sha2::{Digest as _, Sha256};

const SECRET: &[u8] = b"ExampleAccessKeySecret00000001";
const SECRET_AND: &[u8] = b"ExampleAccessKeySecret00000001&";

pub(crate) enum Bare {
    V1 {
        string_to_sign: String,
    },
    V3 {
        body: Vec<u8>,
        canonical: String,
        string_to_sign: String,
    },
}

impl Bare {
    pub(crate) fn of(signed: &SignedRequest) -> Self {
        let string_to_sign = signed.string_to_sign().to_owned();
        if signed.algorithm().is_some_and(Algorithm::is_v1) {
            Self::V1 { string_to_sign }
        } else {
            Self::V3 {
                body: signed.body().to_vec(),
                canonical: signed.canonical().to_owned(),
                string_to_sign,
            }
        }
    }

    pub(crate) fn hash(&self) -> usize {
        match self {
            Self::V1 { string_to_sign } => {
                let mut mac = Hmac::<Sha1>::new_from_slice(SECRET_AND)
                    .unwrap_or_else(|error| panic!("{error}"));
                mac.update(string_to_sign.as_bytes());
                black_box(mac.finalize().into_bytes()).len()
            }
            Self::V3 {
                body,
                canonical,
                string_to_sign,
            } => {
                // The hash of an empty body is a constant for everybody.
                if !body.is_empty() {
                    black_box(Sha256::digest(body));
                }
                black_box(Sha256::digest(canonical));
                let mut mac = Hmac::<Sha256>::new_from_slice(SECRET)
                    .unwrap_or_else(|error| panic!("{error}"));
                mac.update(string_to_sign.as_bytes());
                black_box(mac.finalize().into_bytes()).len()
            }
        }
    }
}
