//! No TLS: only unencrypted calls.

use std::error::Error as StdError;

use ::reqwest::ClientBuilder;

const MISSING: &str = "it is not compiled in; enable one of the features `rustls`, `rustls-no-provider` and `native-tls` of aliyun-rpc-core";

pub(in super::super) enum Root {}

pub(super) fn read(_pem: &[u8]) -> Result<Vec<Root>, String> {
    Err(format!("there is no TLS: {MISSING}"))
}

pub(super) fn apply(
    _builder: ClientBuilder,
    _own: &[Root],
    _only: bool,
) -> Result<ClientBuilder, String> {
    Err(MISSING.to_owned())
}

pub(in super::super) fn none(builder: ClientBuilder) -> ClientBuilder {
    builder
}

pub(in super::super) fn is_failure(_cause: &(dyn StdError + 'static)) -> bool {
    false
}
