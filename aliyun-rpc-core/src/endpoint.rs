//! Where a call goes.

use std::fmt::Debug;

use crate::descriptor::Action;
use crate::error::Error;

/// Scheme and host of a service.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Endpoint {
    /// Whether the connection is encrypted.
    pub https: bool,
    /// Host, with port if it is not the scheme's own.
    pub host: String,
}

impl Endpoint {
    /// Reads `host`, `host:port` or either with `https://` or `http://` before it.
    ///
    /// # Errors
    /// For paths, user names, blanks and other things that are no host.
    pub fn parse(_text: &str) -> Result<Self, Error> {
        todo!()
    }
}

/// Chooses the endpoint of a call.
pub trait ResolveEndpoint: Debug + Send + Sync + 'static {
    /// The endpoint for an action in a region.
    ///
    /// # Errors
    /// If there is none, with what would have been valid.
    fn endpoint(&self, action: &Action, region: Option<&str>) -> Result<Endpoint, Error>;
}
