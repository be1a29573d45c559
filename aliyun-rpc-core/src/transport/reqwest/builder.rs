//! Settings of the transport over reqwest.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;

use super::clients::Clients;
use super::{Limits, ReqwestTransport};
use crate::error::Error;
use crate::secret::Secret;
use crate::transport::{NetworkSettings, Proxy, ResolveHost, TlsBackend};

/// Builds a [`ReqwestTransport`].
#[must_use = "a builder does nothing unless it is built"]
#[derive(Debug, Default)]
pub struct ReqwestTransportBuilder {
    settings: NetworkSettings,
}

impl ReqwestTransportBuilder {
    /// Limits connecting: finding the address, TCP, the proxy, TLS; 3 seconds otherwise.
    pub const fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connect = Some(timeout);
        self
    }

    /// Limits the wait for the whole head of the answer, from the moment the connection stands; 10 seconds otherwise.
    pub const fn headers_timeout(mut self, timeout: Duration) -> Self {
        self.settings.headers = Some(timeout);
        self
    }

    /// Limits the wait for each piece of the answer's body; 10 seconds otherwise.
    pub const fn read_timeout(mut self, timeout: Duration) -> Self {
        self.settings.read = Some(timeout);
        self
    }

    /// Limits the wait for a free connection when `max_connections` are in use; 10 seconds otherwise.
    pub const fn pool_timeout(mut self, timeout: Duration) -> Self {
        self.settings.pool = Some(timeout);
        self
    }

    /// How long an idle connection is kept; 12 seconds otherwise. It should be less than the other side keeps it.
    pub const fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.settings.idle = Some(timeout);
        self
    }

    /// The greatest length of an answer in bytes; 8 MiB otherwise. Longer ones are not read to the end.
    pub const fn max_body(mut self, bytes: usize) -> Self {
        self.settings.max_body = Some(bytes);
        self
    }

    /// How many requests may be under way at once, each on a connection of its own; 256 otherwise. More wait.
    pub const fn max_connections(mut self, number: usize) -> Self {
        self.settings.max_connections = Some(number);
        self
    }

    /// Dials other machines through this proxy, `http://host:port` or `https://host:port`, with `user:password@` before the
    /// host if it asks for that; through the one of the environment otherwise. This machine is dialled directly.
    pub fn proxy(mut self, url: impl Into<Secret<String>>) -> Self {
        self.settings.proxy = Proxy::Through(url.into());
        self
    }

    /// Dials directly, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.settings.proxy = Proxy::Direct;
        self
    }

    /// Trusts these certificate authorities too, in PEM; may be called for several.
    pub fn trust_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.settings.roots.own.push(pem.into());
        self
    }

    /// Trusts these certificate authorities, in PEM, and not those of the platform; may be called for several.
    pub fn trust_only_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.settings.roots.only = true;
        self.trust_pem(pem)
    }

    /// Lets this do TLS; rustls otherwise, if it is compiled in.
    pub const fn tls_backend(mut self, backend: TlsBackend) -> Self {
        self.settings.tls = Some(backend);
        self
    }

    /// Finds addresses of names through this; through the system otherwise.
    pub fn resolve_hosts(mut self, hosts: impl ResolveHost) -> Self {
        self.settings.hosts = Some(Arc::new(hosts));
        self
    }

    /// Builds the transport. Nothing is connected yet, and the platform's roots are read with the first encrypted call.
    ///
    /// # Errors
    /// For limits of zero, a proxy that is none, and certificates that cannot be read.
    pub fn build(self) -> Result<ReqwestTransport, Error> {
        ReqwestTransport::with(self.settings)
    }
}

impl ReqwestTransport {
    pub(crate) fn with(settings: NetworkSettings) -> Result<Self, Error> {
        settings.check()?;
        let limits = Limits {
            connect: settings.connect.unwrap_or(Self::CONNECT_TIMEOUT),
            headers: settings.headers.unwrap_or(Self::HEADERS_TIMEOUT),
            read: settings.read.unwrap_or(Self::READ_TIMEOUT),
            pool: settings.pool.unwrap_or(Self::POOL_TIMEOUT),
            max_body: settings.max_body.unwrap_or(Self::MAX_BODY),
        };
        // The semaphore can count to less than a number can hold; nobody needs that many sockets.
        let connections = settings
            .max_connections
            .unwrap_or(Self::MAX_CONNECTIONS)
            .min(Semaphore::MAX_PERMITS);
        let idle = settings.idle.unwrap_or(Self::IDLE_TIMEOUT);
        let clients = Clients::new(limits, idle, connections)
            .through(&settings.proxy)?
            .secured(settings.tls, &settings.roots)?
            .resolving(settings.hosts);
        Ok(Self {
            limits,
            room: Semaphore::new(connections),
            clients,
        })
    }
}
