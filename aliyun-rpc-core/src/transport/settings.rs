//! What the built-in transport can be told, whichever builder it is told through.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::ResolveHost;
use crate::error::Error;
use crate::secret::Secret;

/// Settings; what is not set has a default.
#[derive(Clone, Default)]
pub(crate) struct NetworkSettings {
    pub(crate) connect: Option<Duration>,
    pub(crate) headers: Option<Duration>,
    pub(crate) read: Option<Duration>,
    pub(crate) pool: Option<Duration>,
    pub(crate) idle: Option<Duration>,
    pub(crate) max_body: Option<usize>,
    pub(crate) max_connections: Option<usize>,
    pub(crate) proxy: Proxy,
    pub(crate) roots: Roots,
    #[cfg(feature = "reqwest")]
    pub(crate) tls: Option<super::TlsBackend>,
    pub(crate) hosts: Option<Arc<dyn ResolveHost>>,
}

/// Through what other machines are dialled. This machine is always dialled directly.
#[derive(Clone, Default)]
pub(crate) enum Proxy {
    /// What the environment says.
    #[default]
    Environment,
    /// Through nothing.
    Direct,
    /// Through this one; its URL may hold a password.
    // Without a transport of our own it can only be refused.
    #[cfg_attr(not(feature = "reqwest"), allow(dead_code))]
    Through(Secret<String>),
}

/// Which certificate authorities are trusted.
#[derive(Clone, Default)]
pub(crate) struct Roots {
    /// Texts in PEM.
    pub(crate) own: Vec<Vec<u8>>,
    /// Whether those of the platform are not.
    pub(crate) only: bool,
}

impl NetworkSettings {
    /// Whether nothing is set.
    pub(crate) fn is_default(&self) -> bool {
        #[cfg(feature = "reqwest")]
        if self.tls.is_some() {
            return false;
        }
        let limits = [self.connect, self.headers, self.read, self.pool, self.idle];
        limits.iter().all(Option::is_none)
            && self.max_body.is_none()
            && self.max_connections.is_none()
            && matches!(self.proxy, Proxy::Environment)
            && self.roots.own.is_empty()
            && self.hosts.is_none()
    }

    /// Refuses what could not work.
    pub(crate) fn check(&self) -> Result<(), Error> {
        let limits = [
            ("connect_timeout", self.connect),
            ("headers_timeout", self.headers),
            ("read_timeout", self.read),
            ("pool_timeout", self.pool),
        ];
        for (name, limit) in limits {
            if limit.is_some_and(|limit| limit.is_zero()) {
                return Err(Error::config(format!(
                    "`{name}` is zero: no call could succeed"
                )));
            }
        }
        if self.max_body == Some(0) {
            return Err(Error::config("`max_body` is zero: no answer could be read"));
        }
        if self.max_connections == Some(0) {
            return Err(Error::config(
                "`max_connections` is zero: no call could be sent",
            ));
        }
        Ok(())
    }
}

/// Without the proxy's URL, which may hold a password.
impl fmt::Debug for NetworkSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let proxy = match self.proxy {
            Proxy::Environment => "of the environment",
            Proxy::Direct => "none",
            Proxy::Through(_) => "set",
        };
        f.debug_struct("NetworkSettings")
            .field("connect", &self.connect)
            .field("headers", &self.headers)
            .field("read", &self.read)
            .field("pool", &self.pool)
            .field("idle", &self.idle)
            .field("max_body", &self.max_body)
            .field("max_connections", &self.max_connections)
            .field("proxy", &proxy)
            .field("own_roots", &self.roots.own.len())
            .finish_non_exhaustive()
    }
}
