//! Who does TLS, and whom it trusts.

#[cfg(feature = "__rustls")]
#[path = "tls/rustls.rs"]
mod backend;
#[cfg(all(feature = "native-tls", not(feature = "__rustls")))]
#[path = "tls/native.rs"]
mod backend;
#[cfg(not(any(feature = "native-tls", feature = "__rustls")))]
#[path = "tls/absent.rs"]
mod backend;

use ::reqwest::ClientBuilder;

use crate::error::Error;
use crate::transport::settings::Roots;

pub(super) use backend::{is_failure, none};

/// Certificate authorities that are trusted.
#[derive(Default)]
pub(super) struct Trust {
    own: Vec<backend::Root>,
    only: bool,
}

impl Trust {
    /// Reads texts in PEM.
    pub(super) fn read(roots: &Roots) -> Result<Self, Error> {
        let mut own = Vec::new();
        for pem in &roots.own {
            let found = backend::read(pem).map_err(|why| {
                Error::config(format!(
                    "the certificates of `trust_pem` or `trust_only_pem` cannot be read: {why}"
                ))
            })?;
            if found.is_empty() {
                return Err(Error::config(
                    "there is no certificate in what `trust_pem` or `trust_only_pem` got: it begins with `-----BEGIN CERTIFICATE-----`",
                ));
            }
            own.extend(found);
        }
        Ok(Self {
            own,
            only: roots.only,
        })
    }

    /// Sets TLS up for encrypted calls.
    pub(super) fn apply(&self, builder: ClientBuilder) -> Result<ClientBuilder, String> {
        backend::apply(builder, &self.own, self.only)
            .map_err(|why| format!("TLS cannot be set up: {why}"))
    }
}
