//! reqwest's clients: one for each way of connecting, made when it is first needed.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use ::reqwest::{Client, ClientBuilder, redirect};
use hyper_util::client::proxy::matcher::Matcher;

use super::dial::Dialling;
use super::names::Names;
use super::tls::Tls;
use super::{Limits, sort};
use crate::endpoint::is_loopback;
use crate::error::Error;
use crate::transport::settings::Roots;
use crate::transport::{Proxy, ResolveHost, TlsBackend, TransportError};

/// The ways of connecting. Reading the trusted roots takes milliseconds and fails on machines without any, which must not
/// hinder unencrypted calls to an emulator on the same machine; hence clients are made late, and those that fail say so
/// in each call.
pub(super) struct Clients {
    limits: Limits,
    idle: Duration,
    connections: usize,
    proxies: Proxies,
    tls: Tls,
    hosts: Option<Arc<dyn ResolveHost>>,
    /// For unencrypted calls that are dialled directly.
    clear: OnceLock<Result<Client, String>>,
    /// For encrypted calls that are dialled directly.
    local: OnceLock<Result<Client, String>>,
    /// For all others.
    remote: OnceLock<Result<Client, String>>,
}

enum Proxies {
    Environment,
    Direct,
    Through(Box<Through>),
}

/// A proxy that was set.
struct Through {
    proxy: ::reqwest::Proxy,
    /// Its host and port, to be named in errors.
    host: String,
}

impl Clients {
    pub(super) fn new(limits: Limits, idle: Duration, connections: usize) -> Self {
        Self {
            limits,
            idle,
            connections,
            proxies: Proxies::Environment,
            tls: Tls::default(),
            hosts: None,
            clear: OnceLock::new(),
            local: OnceLock::new(),
            remote: OnceLock::new(),
        }
    }

    pub(super) fn through(mut self, proxy: &Proxy) -> Result<Self, Error> {
        self.proxies = match proxy {
            Proxy::Environment => Proxies::Environment,
            Proxy::Direct => Proxies::Direct,
            Proxy::Through(url) => Proxies::Through(Box::new(read_proxy(url.expose())?)),
        };
        Ok(self)
    }

    pub(super) fn secured(
        mut self,
        backend: Option<TlsBackend>,
        roots: &Roots,
    ) -> Result<Self, Error> {
        self.tls = Tls::new(backend, roots)?;
        Ok(self)
    }

    pub(super) fn resolving(mut self, hosts: Option<Arc<dyn ResolveHost>>) -> Self {
        self.hosts = hosts;
        self
    }

    /// The client for a URI.
    pub(super) fn of(&self, uri: &http::Uri) -> Result<&Client, TransportError> {
        let encrypted = uri.scheme_str() == Some("https");
        let local = uri.host().is_some_and(is_direct);
        let client = match (local, encrypted) {
            (true, false) => self
                .clear
                .get_or_init(|| self.build(self.tls.none(Client::builder())?.no_proxy())),
            (true, true) => self
                .local
                .get_or_init(|| self.build(self.tls.apply(Client::builder())?.no_proxy())),
            (false, _) => self
                .remote
                .get_or_init(|| self.build(self.proxied(self.tls.apply(Client::builder())?))),
        };
        client
            .as_ref()
            .map_err(|message| TransportError::Unsupported(message.clone()))
    }

    /// Host and port of the proxy that a URI is reached through, for errors: what the proxy does wrong must not look like the
    /// service's doing.
    pub(super) fn proxy(&self, uri: &http::Uri) -> Option<String> {
        if uri.host().is_some_and(is_direct) {
            return None;
        }
        match &self.proxies {
            Proxies::Environment => {
                // The same reading of the environment as reqwest's.
                let proxy = Matcher::from_env().intercept(uri)?;
                let uri = proxy.uri();
                let port = uri.port().map(|port| format!(":{port}"));
                Some(format!("{}{}", uri.host()?, port.unwrap_or_default()))
            }
            Proxies::Direct => None,
            Proxies::Through(through) => Some(through.host.clone()),
        }
    }

    fn proxied(&self, builder: ClientBuilder) -> ClientBuilder {
        match &self.proxies {
            // reqwest's own default.
            Proxies::Environment => builder,
            Proxies::Direct => builder.no_proxy(),
            // The first proxy switches those of the environment off.
            Proxies::Through(through) => builder.proxy(through.proxy.clone()),
        }
    }

    fn build(&self, builder: ClientBuilder) -> Result<Client, String> {
        builder
            .redirect(redirect::Policy::none())
            .retry(::reqwest::retry::never())
            .referer(false)
            .http1_only()
            .connect_timeout(self.limits.connect)
            .pool_idle_timeout(self.idle)
            .pool_max_idle_per_host(self.connections)
            .dns_resolver(Names::new(self.hosts.clone()))
            .connector_layer(Dialling)
            .build()
            .map_err(|error| {
                let why = sort::causes(&error.without_url());
                format!("reqwest cannot be set up: {why}")
            })
    }
}

/// Whether a host is dialled directly whatever proxies there are: this machine, and the metadata service of instances, which
/// answers each machine for itself. A proxy would get to see the instance's credentials, and would be given its own.
fn is_direct(host: &str) -> bool {
    is_loopback(host) || host == METADATA
}

/// Address of the metadata service.
const METADATA: &str = "100.100.100.200";

/// The URL is not repeated in the error: it may hold a password.
fn read_proxy(url: &str) -> Result<Through, Error> {
    let wrong = || {
        Error::config(
            "`proxy` is not the URL of a proxy: write `http://host:port` or `https://host:port`, with `user:password@` before the host if it asks for that",
        )
    };
    let url = ::reqwest::Url::parse(url.trim()).map_err(|_| wrong())?;
    let host = url.host_str().ok_or_else(wrong)?;
    let host = match url.port() {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    };
    if !matches!(url.scheme(), "http" | "https") {
        return Err(wrong());
    }
    let proxy = ::reqwest::Proxy::all(url).map_err(|_| wrong())?;
    Ok(Through { proxy, host })
}

#[cfg(all(test, feature = "rustls"))]
mod tests {
    use super::*;

    #[test]
    fn instances_are_asked_for_their_credentials_directly() {
        let proxy = Proxy::Through("http://proxy.example:3128".into());
        let clients = Clients::new(Limits::default(), Duration::from_secs(1), 1);
        let clients = clients.through(&proxy).unwrap();
        let uri = |text: &'static str| http::Uri::from_static(text);
        for direct in [
            "http://100.100.100.200/latest/meta-data/ram/security-credentials/",
            "http://127.0.0.1:8080",
            "http://localhost",
            "http://a.localhost",
            "http://[::1]:80",
        ] {
            let direct = uri(direct);
            assert_eq!(clients.proxy(&direct), None, "{direct}");
            clients.of(&direct).unwrap();
        }
        assert!(clients.clear.get().is_some() && clients.remote.get().is_none());
        for far in [
            "http://100.100.100.201",
            "http://localhost.example",
            "https://127.0.0.1.example",
        ] {
            let named = clients.proxy(&uri(far));
            assert_eq!(named.as_deref(), Some("proxy.example:3128"), "{far}");
        }
        clients.of(&uri("http://100.100.100.201")).unwrap();
        assert!(clients.remote.get().is_some());
    }
}

#[cfg(all(test, not(feature = "rustls"), not(feature = "native-tls")))]
mod tests {
    use super::*;

    fn why(uri: &'static str) -> Option<String> {
        let clients = Clients::new(Limits::default(), Duration::from_secs(1), 1);
        let outcome = clients.of(&uri.parse().unwrap());
        outcome.err().map(|error| error.to_string())
    }

    #[cfg(not(feature = "__rustls"))]
    #[test]
    fn without_tls_only_unencrypted_calls() {
        assert_eq!(why("http://127.0.0.1:80"), None);
        for uri in ["https://127.0.0.1", "https://config.aliyuncs.com"] {
            let why = why(uri).unwrap();
            assert!(why.contains("features `rustls`"), "{why}");
        }
    }

    /// Where reqwest would panic.
    #[cfg(feature = "__rustls")]
    #[test]
    fn without_cryptography_no_calls() {
        for uri in [
            "http://127.0.0.1:80",
            "https://127.0.0.1",
            "https://config.aliyuncs.com",
        ] {
            let why = why(uri).unwrap();
            assert!(why.contains("install_default"), "{why}");
        }
    }
}
