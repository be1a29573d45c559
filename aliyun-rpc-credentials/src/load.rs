//! What fetches credentials, without keeping them.

mod renewed;

use std::fmt;

use aliyun_rpc_core::credentials::{Credentials, CredentialsError};
use aliyun_rpc_core::transport::BoxFuture;

pub(crate) use renewed::{named, renewed};

/// Fetches fresh credentials from one source; knows nothing of keeping them.
///
/// `Refreshing` keeps what it fetched, and decides when to ask again. Whoever asks others for credentials (a role asks its
/// source) asks a source that keeps them.
pub trait Load: fmt::Debug + Send + Sync + 'static {
    /// Fetches, with the retries of this source. The credentials name their source and, except for keys that never expire,
    /// their expiration.
    fn load(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>>;

    /// Name of the source, `ecs_ram_role`, as [`Credentials::source`] will give it if it is known beforehand.
    fn name(&self) -> String;

    /// When the credentials are to be renewed.
    fn renewal(&self) -> Renewal {
        Renewal::default()
    }

    /// By how many seconds the clock of whoever answered the last load was ahead of ours; negative if it was behind. `None` if
    /// it did not say. A source that asks over HTTP takes it from the header `Date`.
    fn clock_difference(&self) -> Option<i64> {
        None
    }
}

/// When fetched credentials are renewed; see `Refreshing`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Renewal {
    /// Renew when they are so old, however long they are valid: instance metadata after an hour.
    pub max_age: Option<std::time::Duration>,
    /// Keep credentials without expiration so long: the output of external programs. `None`: for ever, or until they are
    /// invalidated.
    pub keep_without_expiration: Option<std::time::Duration>,
    /// Go on with expired credentials so long while the source is down: instance metadata, if asked for.
    pub grace: Option<std::time::Duration>,
}
