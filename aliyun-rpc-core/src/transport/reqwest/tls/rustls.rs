//! TLS by rustls.

use std::error::Error as StdError;
use std::io;
use std::sync::Arc;

use ::reqwest::ClientBuilder;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;

use crate::transport::settings::Roots;

pub(super) fn read(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, String> {
    let mut store = RootCertStore::empty();
    let mut found = Vec::new();
    for certificate in CertificateDer::pem_slice_iter(pem) {
        let certificate = certificate.map_err(|error| error.to_string())?;
        store
            .add(certificate.clone())
            .map_err(|error| error.to_string())?;
        found.push(certificate);
    }
    Ok(found)
}

/// The versions are TLS 1.2 and 1.3; rustls knows no others.
pub(super) fn apply(builder: ClientBuilder, roots: &Roots) -> Result<ClientBuilder, String> {
    let mut own = Vec::new();
    for pem in &roots.own {
        own.extend(read(pem)?);
    }
    let provider = provider()?;
    let failed = |error: rustls::Error| error.to_string();
    let versions = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(failed)?;
    let trusting = if roots.only {
        let mut store = RootCertStore::empty();
        for root in own {
            store.add(root).map_err(failed)?;
        }
        versions.with_root_certificates(store)
    } else {
        let verifier = Verifier::new_with_extra_roots(own, provider).map_err(failed)?;
        // What is "dangerous" is a verifier of one's own; this one is the platform's.
        versions
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier))
    };
    Ok(builder.tls_backend_preconfigured(trusting.with_no_client_auth()))
}

/// For clients that meet no certificate: trusts none.
pub(super) fn none(builder: ClientBuilder) -> Result<ClientBuilder, String> {
    let versions = ClientConfig::builder_with_provider(provider()?)
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?;
    let trusting = versions.with_root_certificates(RootCertStore::empty());
    Ok(builder.tls_backend_preconfigured(trusting.with_no_client_auth()))
}

/// With the feature `rustls-no-provider`, the process's default.
fn provider() -> Result<Arc<CryptoProvider>, String> {
    #[cfg(feature = "rustls-no-provider")]
    if let Some(provider) = CryptoProvider::get_default() {
        return Ok(Arc::clone(provider));
    }
    own_provider()
}

/// By name, because a process may hold several, and its default is not ours to set.
#[cfg(feature = "rustls")]
#[allow(clippy::unnecessary_wraps)]
fn own_provider() -> Result<Arc<CryptoProvider>, String> {
    Ok(Arc::new(rustls::crypto::ring::default_provider()))
}

#[cfg(not(feature = "rustls"))]
fn own_provider() -> Result<Arc<CryptoProvider>, String> {
    Err("rustls has no cryptography: install a provider with `rustls::crypto::CryptoProvider::install_default` before the first call, or enable the feature `rustls` of aliyun-rpc-core".to_owned())
}

/// Whether this cause of a failure is TLS's.
pub(super) fn is_failure(cause: &(dyn StdError + 'static)) -> bool {
    if cause.is::<rustls::Error>() {
        return true;
    }
    // An `io::Error` hides what it wraps from the chain of causes, and may wrap another one.
    let wrapped = cause
        .downcast_ref::<io::Error>()
        .and_then(io::Error::get_ref);
    wrapped.is_some_and(|wrapped| is_failure(wrapped))
}
