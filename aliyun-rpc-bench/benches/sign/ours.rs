//! Our way: what a client does for a call, from the struct to the parts of the request.

use std::time::SystemTime;

use aliyun_rpc_core::clock::{NonceSource as _, RandomNonce, iso8601, parse_iso8601};
use aliyun_rpc_core::encode::{Encoded, Fill, Operation};
use aliyun_rpc_core::sign::Signing;
use aliyun_rpc_core::{Action, Algorithm, Credentials, Params, RpcAction, SignedRequest};

const HOST: &str = "config.cn-shanghai.aliyuncs.com";
const NONCE: &str = "3156853299f313e23d1673dc12e1703d";
const USER_AGENT: &str = "AlibabaCloud (linux; x86_64) Rust/1.95 Core/0.1.0";

pub(crate) struct Request {
    action: &'static Action,
    params: Box<dyn Params>,
    credentials: Credentials,
    time: SystemTime,
}

impl Request {
    pub(crate) fn new<A: RpcAction>(params: A) -> Self {
        Self {
            action: A::ACTION,
            params: Box::new(params),
            credentials: Credentials::new(
                "LTAI5tExampleKeyId000001",
                "ExampleAccessKeySecret00000001",
            ),
            time: parse_iso8601("2026-11-21T21:00:00Z").unwrap_or(SystemTime::UNIX_EPOCH),
        }
    }

    fn encode(&self) -> Encoded {
        Encoded::new(self.action, self.params.as_ref(), Fill::default())
            .unwrap_or_else(|error| panic!("{error}"))
    }

    fn signing(&self, algorithm: Algorithm) -> Signing<'_> {
        let mut signing = Signing::new(&self.credentials, HOST, self.time, NONCE);
        signing.algorithm = algorithm;
        signing.user_agent = Some(USER_AGENT);
        signing
    }

    pub(crate) fn sign(&self, algorithm: Algorithm) -> SignedRequest {
        let encoded = self.encode();
        sign(&self.signing(algorithm), self.action.into(), &encoded)
    }

    pub(crate) fn prepared(&self, algorithm: Algorithm) -> Prepared<'_> {
        Prepared {
            operation: self.action.into(),
            signing: self.signing(algorithm),
            encoded: self.encode(),
        }
    }
}

/// A call that is already encoded: what another attempt costs.
pub(crate) struct Prepared<'a> {
    operation: Operation<'a>,
    signing: Signing<'a>,
    encoded: Encoded,
}

impl Prepared<'_> {
    pub(crate) fn sign(&self) -> SignedRequest {
        sign(&self.signing, self.operation, &self.encoded)
    }
}

fn sign(signing: &Signing<'_>, operation: Operation<'_>, encoded: &Encoded) -> SignedRequest {
    signing
        .sign(&operation, encoded)
        .unwrap_or_else(|error| panic!("{error}"))
}

pub(crate) fn nonce_and_time() -> usize {
    RandomNonce.nonce().len() + iso8601(SystemTime::now()).len()
}
