//! Who does TLS, and whom it trusts.

#[cfg(feature = "native-tls")]
mod native;
#[cfg(feature = "__rustls")]
mod rustls;

use std::error::Error as StdError;

use ::reqwest::ClientBuilder;

use crate::error::Error;
use crate::transport::settings::Roots;

/// Who does TLS. Each needs a feature of this package.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TlsBackend {
    /// rustls; feature `rustls` (with the ring provider) or `rustls-no-provider` (with the process's default provider, or with
    /// ring if there is none and `rustls` is on too).
    Rustls,
    /// The platform: OpenSSL on Linux, Schannel on Windows, Secure Transport on macOS; feature `native-tls`.
    Native,
}

impl TlsBackend {
    /// What is used unless something else is set: rustls if it is compiled in.
    const fn usual() -> Self {
        if cfg!(feature = "native-tls") && cfg!(not(feature = "__rustls")) {
            Self::Native
        } else {
            Self::Rustls
        }
    }

    const fn is_compiled_in(self) -> bool {
        match self {
            Self::Rustls => cfg!(feature = "__rustls"),
            Self::Native => cfg!(feature = "native-tls"),
        }
    }

    const fn missing(self) -> &'static str {
        match self {
            Self::Rustls => {
                "it is not compiled in: enable one of the features `rustls`, `rustls-no-provider` and `native-tls` of aliyun-rpc-core"
            }
            Self::Native => {
                "that of the platform is not compiled in: enable the feature `native-tls` of aliyun-rpc-core"
            }
        }
    }
}

/// Who does TLS, and which certificate authorities it trusts.
pub(super) struct Tls {
    backend: TlsBackend,
    roots: Roots,
}

impl Default for Tls {
    fn default() -> Self {
        Self {
            backend: TlsBackend::usual(),
            roots: Roots::default(),
        }
    }
}

impl Tls {
    /// Refuses certificates that cannot be read, and backends that are not there.
    pub(super) fn new(backend: Option<TlsBackend>, roots: &Roots) -> Result<Self, Error> {
        if let Some(backend) = backend.filter(|backend| !backend.is_compiled_in()) {
            let why = backend.missing();
            return Err(Error::config(format!("TLS cannot be set up: {why}")));
        }
        let backend = backend.unwrap_or(TlsBackend::usual());
        for pem in &roots.own {
            let found = read(pem, backend).map_err(|why| {
                Error::config(format!(
                    "the certificates of `trust_pem` or `trust_only_pem` cannot be read: {why}"
                ))
            })?;
            if found == 0 {
                return Err(Error::config(
                    "there is no certificate in what `trust_pem` or `trust_only_pem` got: it begins with `-----BEGIN CERTIFICATE-----`",
                ));
            }
        }
        let roots = roots.clone();
        Ok(Self { backend, roots })
    }

    /// For encrypted calls.
    pub(super) fn apply(&self, builder: ClientBuilder) -> Result<ClientBuilder, String> {
        self.set_up(builder)
            .map_err(|why| format!("TLS cannot be set up: {why}"))
    }

    fn set_up(&self, builder: ClientBuilder) -> Result<ClientBuilder, String> {
        #[cfg(feature = "__rustls")]
        if self.backend == TlsBackend::Rustls {
            return rustls::apply(builder, &self.roots);
        }
        #[cfg(feature = "native-tls")]
        if self.backend == TlsBackend::Native {
            return native::apply(builder, &self.roots);
        }
        let _ = (builder, &self.roots);
        Err(self.backend.missing().to_owned())
    }

    /// For calls that meet no certificate.
    pub(super) fn none(&self, builder: ClientBuilder) -> Result<ClientBuilder, String> {
        #[cfg(feature = "__rustls")]
        if self.backend == TlsBackend::Rustls {
            return rustls::none(builder).map_err(|why| format!("TLS cannot be set up: {why}"));
        }
        #[cfg(feature = "native-tls")]
        if self.backend == TlsBackend::Native {
            return Ok(builder.tls_backend_native());
        }
        Ok(builder)
    }
}

/// How many certificates there are.
fn read(pem: &[u8], backend: TlsBackend) -> Result<usize, String> {
    #[cfg(feature = "__rustls")]
    if backend == TlsBackend::Rustls {
        return Ok(rustls::read(pem)?.len());
    }
    #[cfg(feature = "native-tls")]
    if backend == TlsBackend::Native {
        return Ok(native::read(pem)?.len());
    }
    let _ = pem;
    Err(backend.missing().to_owned())
}

/// Whether this cause of a failure is TLS's.
pub(super) fn is_failure(cause: &(dyn StdError + 'static)) -> bool {
    #[cfg(feature = "__rustls")]
    if rustls::is_failure(cause) {
        return true;
    }
    #[cfg(feature = "native-tls")]
    if native::is_failure(cause) {
        return true;
    }
    let _ = cause;
    false
}
