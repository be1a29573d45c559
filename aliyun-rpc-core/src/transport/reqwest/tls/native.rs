//! TLS by the platform.

use std::error::Error as StdError;
use std::io;

use ::reqwest::{Certificate, ClientBuilder, tls::Version};

use crate::transport::reqwest::sort::{causes, chain};
use crate::transport::settings::Roots;

pub(super) fn read(pem: &[u8]) -> Result<Vec<Certificate>, String> {
    Certificate::from_pem_bundle(pem).map_err(|error| causes(&error.without_url()))
}

pub(super) fn apply(builder: ClientBuilder, roots: &Roots) -> Result<ClientBuilder, String> {
    let mut own = Vec::new();
    for pem in &roots.own {
        own.extend(read(pem)?);
    }
    let builder = builder
        .tls_backend_native()
        .tls_version_min(Version::TLS_1_2);
    Ok(if roots.only {
        builder.tls_certs_only(own)
    } else {
        builder.tls_certs_merge(own)
    })
}

/// Whether this cause of a failure is TLS's: a connection that breaks in the handshake is not.
pub(super) fn is_failure(cause: &(dyn StdError + 'static)) -> bool {
    cause.is::<native_tls::Error>()
        && !chain(cause).any(|cause| cause.downcast_ref::<io::Error>().is_some())
}
