//! Settings of a client that its own transport is made with.

use std::sync::Arc;
use std::time::Duration;

use super::ClientBuilder;
use crate::error::Error;
use crate::secret::Secret;
use crate::transport::{Proxy, ResolveHost, Transport};

/// # Network
///
/// These settings are of the client's own transport and are refused beside [`ClientBuilder::transport`]. See
/// [`transport`](crate::transport) for how they play together.
impl ClientBuilder {
    /// Limits connecting: finding the address, TCP, the proxy, TLS; 3 seconds otherwise.
    pub const fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.transport_settings.connect = Some(timeout);
        self
    }

    /// Limits the wait for the whole head of the answer, from the moment the connection stands; 10 seconds otherwise.
    pub const fn headers_timeout(mut self, timeout: Duration) -> Self {
        self.transport_settings.headers = Some(timeout);
        self
    }

    /// Limits the wait for each piece of the answer's body; 10 seconds otherwise.
    pub const fn read_timeout(mut self, timeout: Duration) -> Self {
        self.transport_settings.read = Some(timeout);
        self
    }

    /// Limits the wait for a free connection when `max_connections` are in use; 10 seconds otherwise.
    pub const fn pool_timeout(mut self, timeout: Duration) -> Self {
        self.transport_settings.pool = Some(timeout);
        self
    }

    /// The greatest length of an answer in bytes; 8 MiB otherwise. Longer ones are not read to the end.
    pub const fn max_body(mut self, bytes: usize) -> Self {
        self.transport_settings.max_body = Some(bytes);
        self
    }

    /// How many requests may be under way at once, each on a connection of its own; 256 otherwise. More wait.
    pub const fn max_connections(mut self, number: usize) -> Self {
        self.transport_settings.max_connections = Some(number);
        self
    }

    /// Dials other machines through this proxy, `http://host:port` or `https://host:port`, with `user:password@` before the
    /// host if it asks for that; through the one of the environment otherwise. This machine is dialled directly.
    pub fn proxy(mut self, url: impl Into<Secret<String>>) -> Self {
        self.transport_settings.proxy = Proxy::Through(url.into());
        self
    }

    /// Dials directly, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.transport_settings.proxy = Proxy::Direct;
        self
    }

    /// Trusts these certificate authorities beside those of the platform, in PEM; may be called for several.
    ///
    /// ```no_run
    /// # use aliyun_rpc_core::Client;
    /// let client = Client::builder()
    ///     .access_key("id", "secret")
    ///     .endpoint("https://config.internal.example")
    ///     .trust_pem(std::fs::read("/etc/ssl/our-own.pem")?)
    ///     .build()?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn trust_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.transport_settings.roots.own.push(pem.into());
        self
    }

    /// Trusts these certificate authorities, in PEM, and not those of the platform; may be called for several.
    pub fn trust_only_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.transport_settings.roots.only = true;
        self.trust_pem(pem)
    }

    /// Lets this do TLS; rustls otherwise, if it is compiled in.
    #[cfg(feature = "reqwest")]
    pub const fn tls_backend(mut self, backend: crate::transport::TlsBackend) -> Self {
        self.transport_settings.tls = Some(backend);
        self
    }

    /// Finds addresses of host names through this; through the system otherwise. To choose the host itself is
    /// [`ClientBuilder::resolver`].
    pub fn resolve_hosts(mut self, hosts: impl ResolveHost) -> Self {
        self.transport_settings.hosts = Some(Arc::new(hosts));
        self
    }

    /// The transport that was given, or one of these settings.
    pub(super) fn take_transport(&mut self) -> Result<Arc<dyn Transport>, Error> {
        let Some(transport) = self.transport.take() else {
            return self.own_transport();
        };
        if !self.transport_settings.is_default() {
            return Err(Error::config(
                "limits of the network (`connect_timeout`, `read_timeout`, `max_body` and so on), proxies and certificates belong to the built-in transport and have no effect on the one that is given with `transport`: set them there",
            ));
        }
        Ok(transport)
    }

    #[cfg(feature = "reqwest")]
    fn own_transport(&mut self) -> Result<Arc<dyn Transport>, Error> {
        use crate::transport::ReqwestTransport;
        let settings = std::mem::take(&mut self.transport_settings);
        Ok(Arc::new(ReqwestTransport::with(settings)?))
    }

    #[cfg(not(feature = "reqwest"))]
    fn own_transport(&mut self) -> Result<Arc<dyn Transport>, Error> {
        Err(Error::config(
            "there is no transport: give one with `.transport(..)`, or enable the feature `rustls` of aliyun-rpc-core",
        ))
    }
}

#[cfg(all(test, not(feature = "reqwest")))]
mod tests {
    use crate::client::Client;

    #[test]
    fn without_the_feature_a_transport_must_be_given() {
        let error = Client::builder().access_key("id", "s").build().unwrap_err();
        assert!(error.to_string().contains("`.transport(..)`"), "{error}");
    }
}
