//! Finds the addresses of names, each time anew.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;

use ::reqwest::dns::{Addrs, Name, Resolve, Resolving};

use crate::error::BoxError;
use crate::transport::ResolveHost;

/// The system's resolver, or one that was given.
pub(super) struct Names(Option<Arc<dyn ResolveHost>>);

impl Names {
    pub(super) const fn new(hosts: Option<Arc<dyn ResolveHost>>) -> Self {
        Self(hosts)
    }
}

impl Resolve for Names {
    fn resolve(&self, name: Name) -> Resolving {
        let hosts = self.0.clone();
        Box::pin(async move {
            let host = name.as_str();
            let found = addresses(hosts, host).await.and_then(|found| {
                if found.is_empty() {
                    Err("it has no address".into())
                } else {
                    Ok(found)
                }
            });
            match found {
                Ok(found) => Ok(Box::new(found.into_iter()) as Addrs),
                Err(cause) => Err(NotFound::new(host, &cause).into()),
            }
        })
    }
}

/// The port 0 stands for the port of the URL.
async fn addresses(
    hosts: Option<Arc<dyn ResolveHost>>,
    host: &str,
) -> Result<Vec<SocketAddr>, BoxError> {
    match hosts {
        Some(hosts) => {
            let found = hosts.addresses(host).await?;
            Ok(found.into_iter().map(|ip| (ip, 0).into()).collect())
        }
        None => Ok(tokio::net::lookup_host((host, 0)).await?.collect()),
    }
}

/// A name without an address; found again among the causes of reqwest's error.
#[derive(Debug)]
pub(super) struct NotFound {
    pub(super) host: String,
    pub(super) cause: String,
}

impl NotFound {
    fn new(host: &str, cause: &BoxError) -> Self {
        Self {
            host: host.to_owned(),
            cause: cause.to_string(),
        }
    }
}

impl fmt::Display for NotFound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.host, self.cause)
    }
}

impl std::error::Error for NotFound {}
