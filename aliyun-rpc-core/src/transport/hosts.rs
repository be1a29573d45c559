//! Addresses of names.

use std::fmt::Debug;
use std::net::IpAddr;

use super::BoxFuture;
use crate::error::BoxError;

/// Finds the addresses of a host name; for networks whose names the system's resolver does not know.
///
/// It is asked for every new connection, so that a service that moves is found again; whoever wants a cache brings one. The
/// name that is dialled stays the name that is signed and that the certificate must be for.
pub trait ResolveHost: Debug + Send + Sync + 'static {
    /// The addresses, best first. All are tried within the limit for connecting; where there are both kinds, an address of
    /// the other kind is tried if the first kind does not answer soon (RFC 8305).
    fn addresses(&self, host: &str) -> BoxFuture<'_, Result<Vec<IpAddr>, BoxError>>;
}
