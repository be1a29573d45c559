//! TLS by the platform.

use std::error::Error as StdError;
use std::io;

use ::reqwest::{Certificate, ClientBuilder, tls::Version};

use crate::transport::reqwest::sort::chain;

pub(in super::super) type Root = Certificate;

pub(super) fn read(pem: &[u8]) -> Result<Vec<Root>, String> {
    Certificate::from_pem_bundle(pem).map_err(|error| error.without_url().to_string())
}

// The other backends can fail.
#[allow(clippy::unnecessary_wraps)]
pub(super) fn apply(
    builder: ClientBuilder,
    own: &[Root],
    only: bool,
) -> Result<ClientBuilder, String> {
    let builder = builder
        .tls_backend_native()
        .tls_version_min(Version::TLS_1_2);
    let own = own.iter().cloned();
    Ok(if only {
        builder.tls_certs_only(own)
    } else {
        builder.tls_certs_merge(own)
    })
}

/// For clients that meet no certificate.
pub(in super::super) fn none(builder: ClientBuilder) -> ClientBuilder {
    builder.tls_backend_native()
}

/// Whether this cause of a failure is TLS's: a connection that breaks in the handshake is not.
pub(in super::super) fn is_failure(cause: &(dyn StdError + 'static)) -> bool {
    cause.is::<native_tls::Error>() && !chain(cause).any(|cause| cause.is::<io::Error>())
}
