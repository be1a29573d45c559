//! Where a call goes.

mod host;
mod network;
mod regions;
mod standard;

use std::fmt;
use std::sync::Arc;

use crate::descriptor::Endpoints;
use crate::error::Error;
use crate::transport::BoxFuture;

pub(crate) use host::is_loopback;
use host::{is_host, split_port};
pub use network::Network;
pub use standard::StandardEndpoints;

/// Scheme and host of a service.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Endpoint {
    /// Whether the connection is encrypted.
    pub https: bool,
    /// Host in lower case, with port if it is not the scheme's own. This text is signed, sent and dialled.
    pub host: String,
}

impl Endpoint {
    /// Reads `host`, `host:port` or either with `https://` or `http://` before it. Without a scheme it is https.
    ///
    /// ```
    /// use aliyun_rpc_core::endpoint::Endpoint;
    ///
    /// let endpoint = Endpoint::parse("http://127.0.0.1:8080")?;
    /// assert!(!endpoint.https);
    /// assert_eq!(endpoint.host, "127.0.0.1:8080");
    /// assert!(Endpoint::parse("config.aliyuncs.com/path").is_err());
    /// # Ok::<(), aliyun_rpc_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// For paths, user names, blanks and other things that are no host.
    pub fn parse(text: &str) -> Result<Self, Error> {
        // Not repeated in the error: what stands before an `@` may be a password.
        let wrong = |why: &str| {
            Error::endpoint_not_found(format!(
                "the endpoint {why}; write `host`, `host:port`, `https://host` or `http://host:port`"
            ))
        };
        let text = text.trim();
        let (https, rest) = match text.split_once("://") {
            None => (true, text),
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("https") => (true, rest),
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") => (false, rest),
            Some(_) => return Err(wrong("has a scheme that is neither https nor http")),
        };
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        if rest.contains('@') {
            return Err(wrong("holds a user name"));
        }
        if rest.contains(['/', '?', '#']) {
            return Err(wrong("holds a path or query"));
        }
        let (name, port) = split_port(rest).ok_or_else(|| wrong("has a port that is no number"))?;
        if !is_host(name) {
            return Err(wrong("is not a host name"));
        }
        let own = if https { 443 } else { 80 };
        let name = name.to_ascii_lowercase();
        let host = match port {
            Some(port) if port != own => format!("{name}:{port}"),
            _ => name,
        };
        Ok(Self { https, host })
    }

    /// Whether the host is this machine: `localhost` or a loopback address. Only then may requests go
    /// unencrypted without being asked for.
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        split_port(&self.host).is_some_and(|(name, _)| is_loopback(name))
    }

    /// Refuses unencrypted connections to other machines.
    pub(crate) fn allowed(&self, allow_http: bool) -> Result<(), Error> {
        if self.https || allow_http || self.is_loopback() {
            return Ok(());
        }
        Err(Error::endpoint_not_found(format!(
            "{self} is not encrypted: use https, or allow it with `.allow_http(true)` on the client's builder"
        )))
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.https { "https" } else { "http" };
        write!(f, "{scheme}://{}", self.host)
    }
}

/// What is known when an endpoint is chosen.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EndpointQuery<'a> {
    /// Product code, `Config`.
    pub product: &'a str,
    /// API version.
    pub version: &'a str,
    /// Operation.
    pub action: &'a str,
    /// What the product's package says about its endpoints.
    pub endpoints: Option<&'a Endpoints>,
    /// The region of the call: its own, or the client's.
    pub region: Option<&'a str>,
    /// From which network the service is called.
    pub network: &'a Network,
    /// What host names made by the rule have behind the product: `dualstack`, `intl`.
    pub suffix: Option<&'a str>,
}

impl<'a> EndpointQuery<'a> {
    /// Asks for a product of which nothing but the name is known.
    #[must_use]
    pub const fn new(product: &'a str) -> Self {
        Self {
            product,
            version: "",
            action: "",
            endpoints: None,
            region: None,
            network: &Network::Public,
            suffix: None,
        }
    }

    /// Sets what the product's package says.
    #[must_use]
    pub const fn endpoints(mut self, endpoints: &'a Endpoints) -> Self {
        self.endpoints = Some(endpoints);
        self
    }

    /// Sets the region.
    #[must_use]
    pub const fn region(mut self, region: &'a str) -> Self {
        self.region = Some(region);
        self
    }

    /// Sets the network.
    #[must_use]
    pub const fn network(mut self, network: &'a Network) -> Self {
        self.network = network;
        self
    }

    /// The end of a message about a region that will not do: what was probably meant, and which regions are known. Empty
    /// if the region is one of those.
    #[must_use]
    pub fn region_hint(&self) -> String {
        regions::hint(self.region.unwrap_or_default(), self.endpoints)
    }

    /// Sets the suffix; empty text is none.
    #[must_use]
    pub const fn suffix(mut self, suffix: &'a str) -> Self {
        self.suffix = Some(suffix);
        self
    }
}

/// Chooses the endpoint of a call, unless client or call name one.
pub trait ResolveEndpoint: fmt::Debug + Send + Sync + 'static {
    /// The endpoint for an operation in a region. Asked once a call, before its first attempt, within the call's time limit.
    ///
    /// # Errors
    /// If there is none, with what would have been valid. Trouble in finding out, such as refused credentials, is reported
    /// as what it is and not as a missing endpoint.
    fn endpoint<'a>(
        &'a self,
        query: &'a EndpointQuery<'a>,
    ) -> BoxFuture<'a, Result<Endpoint, Error>>;

    /// What to try if no host of the name that was chosen exists: how the name came about and what would have been valid.
    /// The end of an error's line. Asked only then.
    fn advice(&self, query: &EndpointQuery<'_>) -> Option<String> {
        let _ = query;
        None
    }
}

/// One endpoint for everything.
impl ResolveEndpoint for Endpoint {
    fn endpoint<'a>(
        &'a self,
        _query: &'a EndpointQuery<'a>,
    ) -> BoxFuture<'a, Result<Endpoint, Error>> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}

/// A resolver that is shared.
impl<T: ResolveEndpoint + ?Sized> ResolveEndpoint for Arc<T> {
    fn endpoint<'a>(
        &'a self,
        query: &'a EndpointQuery<'a>,
    ) -> BoxFuture<'a, Result<Endpoint, Error>> {
        (**self).endpoint(query)
    }

    fn advice(&self, query: &EndpointQuery<'_>) -> Option<String> {
        (**self).advice(query)
    }
}
